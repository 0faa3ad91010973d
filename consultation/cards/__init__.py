"""The kinds of card, one module each, and the one list of them all."""

from collections.abc import Mapping
from typing import Protocol

from consultation.cards.arguments import Arguments
from consultation.cards.calendar import Calendar
from consultation.cards.card import Card
from consultation.cards.photo import Photo
from consultation.cards.quiz import Quiz
from consultation.cards.video import Video
from consultation.document import Fields
from consultation.information import Information


class Reader(Protocol):
    """Reads a card of one kind."""

    def __call__(self, fields: Fields) -> Information:
        """Read the card; raises NotAConsultation."""


CARDS: Mapping[str, Reader] = {
    Card.kind: Card.read,
    Photo.kind: Photo.read,
    Video.kind: Video.read,
    Quiz.kind: Quiz.read,
    Arguments.kind: Arguments.read,
    Calendar.kind: Calendar.read,
}
