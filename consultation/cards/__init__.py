"""The kinds of card, one module each, and the one list of them all."""

from collections.abc import Mapping
from typing import Protocol

from consultation.document import Fields
from consultation.information import Information
from consultation.late import Late


class Reader(Protocol):
    """Reads a card of one kind."""

    def __call__(self, fields: Fields) -> Information:
        """Read the card; raises NotAConsultation."""


CARDS: Mapping[str, Reader] = Late(
    {
        kind: f"consultation.cards.{kind}:{kind.capitalize()}.read"
        for kind in ("card", "photo", "video", "quiz", "arguments", "calendar")
    }
)
