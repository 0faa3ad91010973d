"""The languages of the interface: all that the kiosk knows of each, in one place.

A new language is one row here, one catalogue beside this file, and one keyboard.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from consultation.wording import Language, is_right_to_left

DIGITS: Mapping[str, str] = {"latn": "0123456789", "arab": "٠١٢٣٤٥٦٧٨٩"}
"""Digits from nought to nine by CLDR numbering system."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language as the kiosk speaks and writes it."""

    tag: Language
    name: str
    """In the language itself."""
    locale: str
    """Where CLDR finds its dates, numbers and plurals."""
    script: str = "Latn"
    """By ISO 15924; kiosk/theme/script.py knows what each needs."""
    numbering: str = "latn"
    month: str = "MMMM"
    """CLDR's pattern of a month that stands alone: "LLLL" where it has a form of its own."""
    comma: str = ", "
    """What stands between the things of a list."""
    source: Language | None = "en"
    """The language from which its catalogue is translated."""
    base: Language | None = None
    """Whose sentences stand in for those that its catalogue lacks."""
    reviewed_by_native: bool = False
    """Whether a native speaker read the whole catalogue."""

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return is_right_to_left(self.tag)


_ROWS = (
    Tongue("fr", "Français", "fr"),
    Tongue("fr-x-easy", "Français facile", "fr", source="fr", base="fr"),
    Tongue("en", "English", "en_GB", source=None),
    Tongue("es", "Español", "es"),
    Tongue("pt", "Português", "pt_PT"),
    Tongue("it", "Italiano", "it"),
    Tongue("de", "Deutsch", "de"),
    Tongue("pl", "Polski", "pl", month="LLLL"),
    Tongue("ro", "Română", "ro"),
    Tongue("tr", "Türkçe", "tr"),
    Tongue("ar", "العربية", "ar", script="Arab", numbering="arab", comma="، "),
    Tongue("uk", "Українська", "uk", script="Cyrl", month="LLLL"),
    Tongue("zh", "中文", "zh", script="Hans", comma="、"),
    Tongue("ta", "தமிழ்", "ta_LK", script="Taml"),
    Tongue("hi", "हिन्दी", "hi", script="Deva"),
)

TONGUES: Mapping[Language, Tongue] = MappingProxyType({row.tag: row for row in _ROWS})
"""By tag, in the order in which they are listed everywhere."""

WAITED: tuple[Language, ...] = ("fr", "en", "ar")
"""Those of a pod that has no pack yet, by turns: nothing says which are spoken there."""
