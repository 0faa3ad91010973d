"""A point on a scale of 3 or 5. Value: 1 for the most negative, up to the number of points."""

from enum import StrEnum
from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields
from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.question import Common, Question


class Shape(StrEnum):
    """What the points of a scale look like."""

    FACES = "faces"
    AGREEMENT = "agreement"


class Scale(Question):
    """A question answered by a face, or by how much one agrees (a Likert item)."""

    kind: ClassVar[str] = "scale"
    measured: ClassVar[bool] = True

    points: int
    shape: Shape

    @classmethod
    def read(cls, fields: Fields) -> "Scale":
        """Read from a step's `fields`; raises NotAConsultation."""
        question = cls(
            *Common.read(fields),
            points=fields.number("points", 3, 5, default=5),
            shape=Shape(fields.one_of("shape", list(Shape), default=Shape.FACES)),
        )
        if question.points == 4:
            raise NotAConsultation(f"{fields.where}: 'points' has to be 3 or 5.")
        return question

    def _accept(self, value: object) -> Value:
        if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= self.points:
            return value
        raise NotAnAnswer(f"'{self.id}' takes a number from 1 to {self.points}, not {value!r}.")

    def _cells(self) -> tuple[str, ...]:
        return tuple(str(point) for point in range(1, self.points + 1))

    def _counted(self, value: Value) -> tuple[str, ...]:
        return (str(value),)

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {**self._common(), "points": self.points, "shape": self.shape.value}
