"""The kinds of question, one module each, and the one list of them all."""

from collections.abc import Mapping
from typing import Protocol

from consultation.document import Fields
from consultation.question import Question
from consultation.questions.budget import Budget
from consultation.questions.choice import Choice
from consultation.questions.choices import Choices
from consultation.questions.compare import Compare
from consultation.questions.drawing import Drawing
from consultation.questions.number import Number
from consultation.questions.opinions import Opinions
from consultation.questions.pairs import Pairs
from consultation.questions.place import Place
from consultation.questions.points import Points
from consultation.questions.ranking import Ranking
from consultation.questions.scale import Scale
from consultation.questions.voice import Voice
from consultation.questions.words import Words


class Reader(Protocol):
    """Reads what a question of one kind has beside what all have."""

    def __call__(self, fields: Fields) -> Question:
        """Read the question; raises NotAConsultation."""


KINDS: Mapping[str, Reader] = {
    Choice.kind: Choice.read,
    Choices.kind: Choices.read,
    Scale.kind: Scale.read,
    Ranking.kind: Ranking.read,
    Points.kind: Points.read,
    Budget.kind: Budget.read,
    Place.kind: Place.read,
    Compare.kind: Compare.read,
    Pairs.kind: Pairs.read,
    Opinions.kind: Opinions.read,
    Number.kind: Number.read,
    Voice.kind: Voice.read,
    Drawing.kind: Drawing.read,
    Words.kind: Words.read,
}
