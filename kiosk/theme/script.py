"""The scripts in which the kiosk writes: the faces of each, its measures, and where lines break."""

from collections.abc import Mapping
from types import MappingProxyType

from consultation.frozen import Frozen
from consultation.wording import Language
from kiosk.words.languages import READ, TONGUES


class Script(Frozen):
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
    return SCRIPTS[READ[language].script] if language in READ else LATIN


LETTERS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "Arab": ("\u0600", "\u06ff"),
        "Deva": ("\u0900", "\u097f"),
        "Taml": ("\u0b80", "\u0bff"),
        "Hans": ("\u2e80", "\u9fff"),
    }
)
"""Letters that only the face of their own script has, from the first to the last."""


def face_for(text: str, language: Language) -> Language:
    """The language in whose face a text on a screen in `language` is drawn: its own, if it can be.

    A resident may have written in another script before; the first one that there is then decides.
    """
    if not text or max(text) < LETTERS["Arab"][0]:
        return language
    own = READ[language].script if language in READ else "Latn"
    if own in LETTERS and any(_is_of(letter, own) for letter in text):
        return language
    found = (script for letter in text for script in LETTERS if _is_of(letter, script))
    first = next(found, own)
    return next((one.tag for one in TONGUES.values() if one.script == first != own), language)


def _is_of(letter: str, script: str) -> bool:
    first, last = LETTERS[script]
    return first <= letter <= last
