"""Every sentence that the kiosk says of itself, by language, in Fluent catalogues (.ftl)."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files

from babel import Locale
from babel.dates import format_skeleton
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message

from consultation.errors import NotReady
from consultation.wording import Language, is_right_to_left

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
        self._locale = Locale.parse(LOCALES.get(language, language))
        # Isolating marks have no glyph in every face; direction is given per line instead.
        self._bundle = FluentBundle([language], use_isolating=False)
        source = files(__name__).joinpath(f"{language}.ftl").read_text(encoding="utf-8")
        resource = FluentResource(source)
        self._bundle.add_resource(resource)
        self.ids: tuple[str, ...] = tuple(
            entry.id.name for entry in resource.body if isinstance(entry, Message)
        )
        """The names of all sentences."""

    def __call__(self, id: str, **arguments: str | int) -> str:
        """The sentence called `id`; raises KeyError where there is none or it lacks an argument."""
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

    def number(self, value: int) -> str:
        """A whole number, with the language's digits and thousands apart by a thin space."""
        return self.digits(f"{value:,}".replace(",", "\u202f"))

    def day(self, value: date) -> str:
        """A date without its year: '30 mars', '30 March'."""
        return self.digits(format_skeleton("MMMMd", value, locale=self._locale))


@cache
def words_in(language: Language) -> Words:
    """The words of `language`, read once."""
    return Words(language)
