"""A point on a scale of 3 or 5. Value: 1 for the most negative, up to the number of points."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields
from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.question import Question


class Shape(StrEnum):
    """What the points of a scale look like."""

    FACES = "faces"
    AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class Scale(Question):
    """A question answered by a face, or by how much one agrees (a Likert item)."""

    kind: ClassVar[str] = "scale"

    points: int
    shape: Shape

    @classmethod
    def read(cls, fields: Fields) -> "Scale":
        """Read from a step's `fields`; raises NotAConsultation."""
        question = cls(
            id=fields.text("id"),
            theme=fields.optional_text("theme"),
            words=fields.words("words"),
            hint=fields.optional_words("hint"),
            points=fields.number("points", 3, 5) if fields.has("points") else 5,
            shape=_shape(fields),
        )
        if question.points == 4:
            raise NotAConsultation(f"{fields.where}: 'points' has to be 3 or 5.")
        return question

    def accept(self, value: object) -> Value:
        """A whole number from 1 to the number of points."""
        if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= self.points:
            return value
        raise NotAnAnswer(f"'{self.id}' takes a number from 1 to {self.points}, not {value!r}.")

    def cells(self) -> tuple[str, ...]:
        """The points, written as digits."""
        return tuple(str(point) for point in range(1, self.points + 1))

    def counted(self, value: Value) -> tuple[str, ...]:
        """The chosen point."""
        return (str(value),)

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {
            **self._common_document(),
            "points": self.points,
            "shape": self.shape.value,
        }


def _shape(fields: Fields) -> Shape:
    name = fields.text("shape") if fields.has("shape") else Shape.FACES.value
    if name not in list(Shape):
        raise NotAConsultation(f"{fields.where}: 'shape' is faces or agreement, not '{name}'.")
    return Shape(name)
