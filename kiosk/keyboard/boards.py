"""The one list of keyboards by language."""

from collections.abc import Mapping
from types import MappingProxyType

from consultation.wording import EASY, Language
from kiosk.keyboard import ar, de, en, es, fr, hi, it, pl, pt, ro, ta, tr, uk, zh
from kiosk.keyboard.board import Board

_OWN: Mapping[Language, tuple[Board, ...]] = MappingProxyType(
    {
        "fr": fr.BOARDS,
        "en": en.BOARDS,
        "es": es.BOARDS,
        "pt": pt.BOARDS,
        "it": it.BOARDS,
        "de": de.BOARDS,
        "pl": pl.BOARDS,
        "ro": ro.BOARDS,
        "tr": tr.BOARDS,
        "ar": ar.BOARDS,
        "uk": uk.BOARDS,
        "zh": zh.BOARDS,
        "ta": ta.BOARDS,
        "hi": hi.BOARDS,
    }
)
BOARDS: Mapping[Language, tuple[Board, ...]] = MappingProxyType(
    {**_OWN, **{f"{tag}{EASY}": boards for tag, boards in _OWN.items()}}
)
"""By language, the one with most columns first."""

CHARACTERS = frozenset(
    character for boards in BOARDS.values() for board in boards for character in board.characters
)
"""Everything that can be written at all: a text outlives a change of language."""
