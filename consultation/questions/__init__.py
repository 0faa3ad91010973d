"""The kinds of question, one module each, and the one list of them all."""

from collections.abc import Mapping
from typing import Protocol

from consultation.document import Fields
from consultation.late import Late
from consultation.question import Question


class Reader(Protocol):
    """Reads what a question of one kind has beside what all have."""

    def __call__(self, fields: Fields) -> Question:
        """Read the question; raises NotAConsultation."""


KINDS: Mapping[str, Reader] = Late(
    {
        kind: f"consultation.questions.{kind}:{kind.capitalize()}.read"
        for kind in (
            "choice",
            "choices",
            "scale",
            "ranking",
            "points",
            "budget",
            "place",
            "compare",
            "pairs",
            "opinions",
            "number",
            "voice",
            "drawing",
            "words",
        )
    }
)
