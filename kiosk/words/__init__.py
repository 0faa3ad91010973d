"""Every sentence that the kiosk says of itself, by language, in Fluent catalogues (.ftl).

Most sentences are plain text, the poster's all are: what fills numbers and dates in is imported
with the first sentence that has one.
"""

import re
from collections.abc import Mapping
from datetime import date, time
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from consultation.errors import NotReady
from consultation.wording import Language
from kiosk.words.languages import DIGITS, READ, TONGUES

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

FOLDER = Path(__file__).parent
"""Where the catalogues of what residents are told lie; agents have their own."""

LANGUAGES: tuple[Language, ...] = tuple(TONGUES)
"""The languages that have a catalogue."""

NAMES: Mapping[Language, str] = {tag: tongue.name for tag, tongue in READ.items()}
"""The name of each language that the kiosk speaks, in itself."""

MESSAGE = re.compile(r"^([a-z][a-z0-9-]*) =(?: *([^{}\n]+?) *$(?!\n\s*?\n?[ \t]))?", re.MULTILINE)
"""A sentence's name; and the sentence, where it stands on one line and nothing is filled in."""
ENTRY = re.compile(r"^([a-z][a-z0-9-]*) =.*(?:\n(?:[ \t].*)?)*", re.MULTILINE)
"""A sentence's name, and with it the whole of its source: what is indented below it too."""
HOLDER = 0xE000
"""Letters for private use stand for texts while numbers are written in a language's digits."""
FIRST = re.compile(r"(?<!\d)1(?!\d)")
"""The number of a month's first day, in a date."""
PLAIN = 1000
"""Numbers below it are written alike everywhere but for their digits."""


class Words:
    """The kiosk's sentences in one language; `folder` holds the catalogues."""

    def __init__(self, language: Language, folder: Path = FOLDER) -> None:
        if language not in READ:
            raise NotReady(f"The kiosk has no words in '{language}'; it has {LANGUAGES}.")
        self.language = language
        self.tongue = READ[language]
        self.right_to_left = self.tongue.right_to_left
        tags = (self.tongue.base, language)
        self._sources = [_source(folder, tag) for tag in tags if tag and tag in TONGUES]
        texts = dict(found for source in self._sources for found in MESSAGE.findall(source))
        self._plain = {id: text for id, text in texts.items() if text}
        self._parsed: set[str] = set()
        self.ids: tuple[str, ...] = tuple(texts)
        """The names of all sentences."""

    @cached_property
    def _bundle(self) -> "FluentBundle":
        from fluent.runtime import FluentBundle

        # Isolating marks have no glyph in every face; direction is given per line instead.
        return FluentBundle([self.tongue.locale.replace("_", "-")], use_isolating=False)

    @cached_property
    def _entries(self) -> Mapping[str, str]:
        """The source of each sentence, by name; the language's own in the stead of its base's."""
        return {found[1]: found[0] for source in self._sources for found in ENTRY.finditer(source)}

    def _parse(self, id: str) -> None:
        """Parse one sentence: all of them would take longer than a screen may."""
        if id not in self._parsed and id in self._entries:
            from fluent.runtime import FluentResource

            self._bundle.add_resource(FluentResource(self._entries[id]))
            self._parsed.add(id)

    def __call__(self, id: str, **arguments: str | int) -> str:
        """The sentence called `id`; raises KeyError where there is none or it lacks an argument.

        Numbers are written in the language's digits, texts put in as they are: names keep theirs.
        """
        if id in self._plain:
            return self.digits(self._plain[id])
        self._parse(id)
        message = self._bundle.get_message(id)
        if message.value is None:
            raise KeyError(id)
        texts = [value for value in arguments.values() if isinstance(value, str)]
        held = {name: _held(value, texts) for name, value in arguments.items()}
        text, errors = self._bundle.format_pattern(message.value, held)
        if errors:
            raise KeyError(f"{id}: {errors[0]}")
        said = self.digits(str(text))
        for number, value in enumerate(texts):
            said = said.replace(chr(HOLDER + number), value)
        return said

    def digits(self, text: str) -> str:
        """Write numbers in the digits that the language uses."""
        if self.tongue.numbering == "latn":
            return text
        return text.translate(str.maketrans(DIGITS["latn"], DIGITS[self.tongue.numbering]))

    @property
    def comma(self) -> str:
        """What stands between the things of a list."""
        return self.tongue.comma

    def joined(self, *sentences: str) -> str:
        """Sentences one after the other, as the language parts them."""
        return self.tongue.gap.join(sentences)

    def number(self, value: int) -> str:
        """A whole number, with the language's digits and thousands: '1 000', '1,000'."""
        if abs(value) < PLAIN:
            return self.digits(str(value))
        from babel.numbers import format_decimal

        tongue = self.tongue
        return self.digits(
            format_decimal(value, locale=tongue.locale, numbering_system=tongue.numbering)
        )

    def day(self, value: date) -> str:
        """A date without its year, on one line: '30 mars', '30 March'; '1er mai', '1 May'."""
        from babel.dates import format_skeleton

        said = format_skeleton("MMMMd", value, locale=self.tongue.locale).replace(" ", "\u00a0")
        if value.day == 1:
            said = FIRST.sub(self.tongue.first, said)
        return self.digits(said)

    def weekday(self, value: date) -> str:
        """The day of the week: 'mardi', 'Tuesday'."""
        return self._part(value, "EEEE")

    def month(self, value: date) -> str:
        """The month as it stands alone: 'mars', 'March'."""
        # "LLLL" for all would do, were it not that Babel 2.18 keeps the name that it found first in
        # what it shares between the locales without such a form.
        return self._part(value, self.tongue.month)

    def hour(self, value: time) -> str:
        """An hour: '18:30', in Arabic '٦:٣٠ م'."""
        from babel.dates import format_time

        # A line may not break between the number and what follows it.
        said = format_time(value, "short", locale=self.tongue.locale).replace(" ", "\u00a0")
        return self.digits(said)

    def _part(self, value: date, pattern: str) -> str:
        from babel.dates import format_date

        return self.digits(format_date(value, pattern, locale=self.tongue.locale))


def _held(value: str | int, texts: list[str]) -> str | int:
    """What stands for a text until the digits are written."""
    return chr(HOLDER + texts.index(value)) if isinstance(value, str) else value


def _source(folder: Path, language: Language) -> str:
    return (folder / f"{language}.ftl").read_text(encoding="utf-8")


@cache
def words_in(language: Language) -> Words:
    """The words of `language`, read once."""
    return Words(language)
