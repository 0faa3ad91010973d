"""The one list of keyboards by language."""

from collections.abc import Mapping
from types import MappingProxyType

from consultation.wording import Language
from kiosk.keyboard import ar, en, fr
from kiosk.keyboard.board import Board

BOARDS: Mapping[Language, tuple[Board, ...]] = MappingProxyType(
    {"fr": fr.BOARDS, "en": en.BOARDS, "ar": ar.BOARDS}
)
"""By language, the one with most columns first."""

CHARACTERS = frozenset(
    character for boards in BOARDS.values() for board in boards for character in board.characters
)
"""Everything that can be written at all: a text outlives a change of language."""
