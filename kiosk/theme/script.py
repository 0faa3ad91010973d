"""The scripts in which the kiosk writes: the faces of each, its measures, and where lines break."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from consultation.wording import Language
from kiosk.words.languages import TONGUES


@dataclass(frozen=True, slots=True)
class Script:
    """What setting text in one script takes; lengths are in em."""

    family: str = "NotoSans"
    """The face that holds the script."""
    package: str = "fonts-noto-core"
    """The Debian package in which the face comes."""
    capitals: float = 0.714
    """Height of the face's Latin capitals: by them every size is given, in all scripts."""
    leading: float = 1.28
    """From one baseline to the next; docs/languages.md says how each was found."""
    spaced: bool = True
    """Whether lines break at spaces; else between any two characters that may be parted."""


LATIN = Script()
SCRIPTS: Mapping[str, Script] = MappingProxyType(
    {
        "Latn": LATIN,
        "Cyrl": LATIN,
        "Arab": Script("NotoSansArabic", leading=1.5),
        "Deva": Script("NotoSansDevanagari", leading=1.4),
        "Taml": Script("NotoSansTamil", leading=1.35),
        "Hans": Script("NotoSansCJK", "fonts-noto-cjk", 0.733, leading=1.3, spaced=False),
    }
)
"""By ISO 15924."""


def script_of(language: Language) -> Script:
    """The script of `language`; Latin for one that the kiosk does not know."""
    return SCRIPTS[TONGUES[language].script] if language in TONGUES else LATIN
