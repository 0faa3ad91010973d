"""Share points out among options. Value: points by option's id, in the pack's order."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields
from consultation.errors import NotAnAnswer
from consultation.option import read_options
from consultation.question import Common, OptionQuestion

MOST_POINTS = 100
"""Above this nobody shares out by touching."""


class Points(OptionQuestion):
    """A question to which up to `points` points, `most` to one option, are the answer."""

    kind: ClassVar[str] = "points"

    points: int
    most: int

    @classmethod
    def read(cls, fields: Fields) -> "Points":
        """Read from a step's `fields`; raises NotAConsultation."""
        points = fields.number("points", 1, MOST_POINTS)
        return cls(
            *Common.read(fields),
            options=read_options(fields),
            shuffle=fields.flag("shuffle"),
            points=points,
            most=fields.number("most", 1, points, default=points),
        )

    def left(self, given: Mapping[str, int]) -> int:
        """How many points are still to give."""
        return self.points - sum(given.values())

    def _accept(self, value: object) -> Value:
        if not isinstance(value, Mapping) or not all(id in self._ids() for id in value):
            raise NotAnAnswer(f"'{self.id}' takes points for {', '.join(self._ids())}.")
        for number in value.values():
            if not isinstance(number, int) or isinstance(number, bool):
                raise NotAnAnswer(f"'{self.id}' takes whole points, not {number!r}.")
            if not 1 <= number <= self.most:
                raise NotAnAnswer(f"'{self.id}' takes 1 to {self.most} points for an option.")
        if not 1 <= sum(value.values()) <= self.points:
            raise NotAnAnswer(f"'{self.id}' takes 1 to {self.points} points in all.")
        return MappingProxyType({id: value[id] for id in self._ids() if id in value})

    def _cells(self) -> tuple[str, ...]:
        return self._ids()

    def _counted(self, value: Value) -> tuple[str, ...]:
        """Every option as many times as it has points."""
        if not isinstance(value, Mapping):
            return ()
        return tuple(
            id for id, number in value.items() if isinstance(number, int) for _ in range(number)
        )

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {**self._with_options(), "points": self.points, "most": self.most}
