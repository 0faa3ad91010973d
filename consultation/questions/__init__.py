"""The kinds of question, one module each, and the one list of them all."""

from collections.abc import Mapping
from typing import Protocol

from consultation.document import Fields
from consultation.question import Question
from consultation.questions.choice import Choice
from consultation.questions.choices import Choices
from consultation.questions.scale import Scale


class Reader(Protocol):
    """Reads what a question of one kind has beside what all have."""

    def __call__(self, fields: Fields) -> Question:
        """Read the question; raises NotAConsultation."""


KINDS: Mapping[str, Reader] = {
    Choice.kind: Choice.read,
    Choices.kind: Choices.read,
    Scale.kind: Scale.read,
}
