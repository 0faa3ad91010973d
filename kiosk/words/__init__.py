"""Every sentence that the kiosk says of itself, by language, in Fluent catalogues (.ftl).

Most sentences are plain text, the poster's all are: what fills numbers and dates in is imported
with the first sentence that has one.
"""

from collections.abc import Mapping
from datetime import date, time
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, TextElement

from consultation.errors import NotReady
from consultation.wording import Language, is_right_to_left

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

LANGUAGES: tuple[Language, ...] = ("fr", "en", "ar")
"""The languages in which the kiosk speaks."""

NAMES: Mapping[Language, str] = {"fr": "Français", "en": "English", "ar": "العربية"}
"""Each language's name, in itself."""

LOCALES: Mapping[Language, str] = {"en": "en_GB"}
"""Where a language's dates are not written as in its own default locale."""

ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


class Words:
    """The kiosk's sentences in one language."""

    def __init__(self, language: Language) -> None:
        if language not in LANGUAGES:
            raise NotReady(f"The kiosk has no words in '{language}'; it has {LANGUAGES}.")
        self.language = language
        self.right_to_left = is_right_to_left(language)
        source = files(__name__).joinpath(f"{language}.ftl").read_text(encoding="utf-8")
        self._resource = FluentParser(with_spans=False).parse(source)
        messages = [entry for entry in self._resource.body if isinstance(entry, Message)]
        self._plain = {entry.id.name: text for entry in messages if (text := _plain(entry))}
        self.ids: tuple[str, ...] = tuple(entry.id.name for entry in messages)
        """The names of all sentences."""

    @cached_property
    def _bundle(self) -> "FluentBundle":
        from fluent.runtime import FluentBundle

        # Isolating marks have no glyph in every face; direction is given per line instead.
        bundle = FluentBundle([self.language], use_isolating=False)
        bundle.add_resource(self._resource)
        return bundle

    def __call__(self, id: str, **arguments: str | int) -> str:
        """The sentence called `id`; raises KeyError where there is none or it lacks an argument."""
        if id in self._plain:
            return self.digits(self._plain[id])
        message = self._bundle.get_message(id)
        if message.value is None:
            raise KeyError(id)
        text, errors = self._bundle.format_pattern(message.value, dict(arguments))
        if errors:
            raise KeyError(f"{id}: {errors[0]}")
        return self.digits(str(text))

    def digits(self, text: str) -> str:
        """Write numbers in the digits that the language's script uses."""
        return text.translate(ARABIC_DIGITS) if self.language == "ar" else text

    @property
    def comma(self) -> str:
        """What stands between the things of a list."""
        return "، " if self.right_to_left else ", "

    def number(self, value: int) -> str:
        """A whole number, with the language's digits and thousands apart by a thin space."""
        return self.digits(f"{value:,}".replace(",", "\u202f"))

    def day(self, value: date) -> str:
        """A date without its year: '30 mars', '30 March'."""
        from babel.dates import format_skeleton

        locale = LOCALES.get(self.language, self.language)
        return self.digits(format_skeleton("MMMMd", value, locale=locale))

    def weekday(self, value: date) -> str:
        """The day of the week: 'mardi', 'Tuesday'."""
        return self._part(value, "EEEE")

    def month(self, value: date) -> str:
        """The month as it stands alone: 'mars', 'March'."""
        return self._part(value, "LLLL")

    def hour(self, value: time) -> str:
        """An hour: '18:30', in Arabic '٦:٣٠ م'."""
        from babel.dates import format_time

        locale = LOCALES.get(self.language, self.language)
        # A line may not break between the number and what follows it.
        return self.digits(format_time(value, "short", locale=locale).replace(" ", "\u00a0"))

    def _part(self, value: date, pattern: str) -> str:
        from babel.dates import format_date

        locale = LOCALES.get(self.language, self.language)
        return self.digits(format_date(value, pattern, locale=locale))


def _plain(message: Message) -> str | None:
    """The text of a sentence into which nothing is filled."""
    elements = message.value.elements if message.value else []
    texts = [element.value for element in elements if isinstance(element, TextElement)]
    return "".join(texts) if len(texts) == len(elements) else None


@cache
def words_in(language: Language) -> Words:
    """The words of `language`, read once."""
    return Words(language)
