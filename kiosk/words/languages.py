"""The languages of the interface: all that the kiosk knows of each, in one place.

A new language is one row here, one catalogue beside this file, one in ``kiosk/agent/words``, and
one keyboard.
"""

from collections.abc import Mapping
from types import MappingProxyType

from consultation.frozen import Frozen, replace
from consultation.wording import EASY, Language, is_right_to_left

DIGITS: Mapping[str, str] = {"latn": "0123456789", "arab": "٠١٢٣٤٥٦٧٨٩"}
"""Digits from nought to nine by CLDR numbering system."""


class Tongue(Frozen):
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
    gap: str = " "
    """What stands between two sentences."""
    first: str = "1"
    """How the first day of a month is written."""
    source: Language | None = "en"
    """The language from which its catalogue is translated."""
    base: Language | None = None
    """Whose sentences stand in for those that its catalogue lacks."""
    easy: str = ""
    """What its easy reading is called, in itself; empty where that has a row of its own."""
    reviewed_by_native: bool = False
    """Whether a native speaker read the whole catalogue."""

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return is_right_to_left(self.tag)


_ROWS = (
    Tongue("fr", "Français", "fr", first="1er"),
    Tongue("fr-x-easy", "Français facile", "fr", first="1er", source="fr", base="fr"),
    Tongue("en", "English", "en_GB", source=None, easy="Easy English"),
    Tongue("es", "Español", "es", easy="Español fácil"),
    Tongue("pt", "Português", "pt_PT", easy="Português fácil"),
    Tongue("it", "Italiano", "it", first="1º", easy="Italiano facile"),
    Tongue("de", "Deutsch", "de", easy="Leichte Sprache"),
    Tongue("pl", "Polski", "pl", month="LLLL", easy="Łatwy polski"),
    Tongue("ro", "Română", "ro", easy="Română ușoară"),
    Tongue("tr", "Türkçe", "tr", easy="Kolay Türkçe"),
    Tongue(
        "ar", "العربية", "ar", script="Arab", numbering="arab", comma="، ", easy="العربية السهلة"
    ),
    Tongue("uk", "Українська", "uk", script="Cyrl", month="LLLL", easy="Проста українська"),
    Tongue("zh", "中文", "zh", script="Hans", comma="、", gap="", easy="简易中文"),
    Tongue("ta", "தமிழ்", "ta_LK", script="Taml", easy="எளிய தமிழ்"),
    Tongue("hi", "हिन्दी", "hi", script="Deva", easy="सरल हिन्दी"),
)

TONGUES: Mapping[Language, Tongue] = MappingProxyType({row.tag: row for row in _ROWS})
"""Those with a catalogue, by tag, in the order in which they are listed everywhere."""


def _with_easy(row: Tongue) -> tuple[Tongue, ...]:
    if not row.easy:
        return (row,)
    # It has no catalogue: all of the interface is said as in the language itself.
    easy = replace(row, tag=f"{row.tag}{EASY}", name=row.easy, base=row.tag, easy="")
    return row, easy


READ: Mapping[Language, Tongue] = MappingProxyType(
    {tongue.tag: tongue for row in _ROWS for tongue in _with_easy(row)}
)
"""Every language that a pack may have: those, and the easy reading of each."""

WAITED: tuple[Language, ...] = ("fr", "en", "ar")
"""Those of a pod that has no pack yet, by turns: nothing says which are spoken there."""
