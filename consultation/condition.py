"""A condition: what has to have been said before a step is shown."""

from collections.abc import Mapping
from typing import Protocol

from consultation.answer import Value
from consultation.document import Document, Fields, present
from consultation.errors import NotAConsultation
from consultation.frozen import Frozen

FARTHEST = 10**9
"""No bound of a condition is farther from zero; no number that is asked for is."""


class Asked(Protocol):
    """The question that a condition names."""

    def counted(self, value: Value) -> tuple[str, ...]:
        """The cells to which a value adds."""


class Condition(Frozen):
    """Holds by what was said to one earlier question: in exactly one of three ways.

    `any`: one of these cells was said. `none`: none of these was, which holds too where nothing
    was said. `least`, `most`: the number that was said is within these bounds, both allowed.
    """

    question: str
    any: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None

    @property
    def measures(self) -> bool:
        """Whether it compares a number."""
        return self.least is not None or self.most is not None

    @property
    def unanswered(self) -> bool:
        """Whether it holds where nothing was said."""
        return bool(self.none)

    def holds(self, answers: Mapping[str, Value], question: Asked) -> bool:
        """Whether it holds for who gave `answers`; `question` is the one that it names."""
        value = answers.get(self.question)
        if value is None:
            return self.unanswered
        if self.measures:
            return isinstance(value, int) and value in self._range()
        said = set(question.counted(value))
        return said.isdisjoint(self.none) if self.none else not said.isdisjoint(self.any)

    @classmethod
    def read(cls, fields: Fields) -> "Condition":
        """Read one condition; raises NotAConsultation."""
        condition = cls(
            question=fields.text("question"),
            any=_cells(fields, "any"),
            none=_cells(fields, "none"),
            least=_bound(fields, "least"),
            most=_bound(fields, "most"),
        )
        if bool(condition.any) + bool(condition.none) + condition.measures != 1:
            raise NotAConsultation(
                f"{fields.where}: write either 'any', or 'none', or 'least' and 'most'."
            )
        if condition.measures and not condition._range():
            raise NotAConsultation(f"{fields.where}: 'least' is above 'most'.")
        return condition

    def to_document(self) -> Document:
        """The inverse of `read`."""
        return present(
            {
                "question": self.question,
                "any": list(self.any),
                "none": list(self.none),
                "least": self.least,
                "most": self.most,
            }
        )

    def _range(self) -> range:
        """The numbers within its bounds."""
        least = -FARTHEST if self.least is None else self.least
        most = FARTHEST if self.most is None else self.most
        return range(least, most + 1)


def _cells(fields: Fields, key: str) -> tuple[str, ...]:
    if not fields.has(key):
        return ()
    cells = fields.items(key)
    if not cells or not all(isinstance(cell, str) for cell in cells):
        raise NotAConsultation(f"{fields.where}: '{key}' lists what can be said, as texts.")
    return tuple(str(cell) for cell in cells)


def _bound(fields: Fields, key: str) -> int | None:
    return fields.number(key, -FARTHEST, FARTHEST) if fields.has(key) else None
