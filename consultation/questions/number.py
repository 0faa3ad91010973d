"""Say a number. Value: the number, one of `low`, `low` + `step`, … up to `high`."""

from collections.abc import Iterator
from typing import ClassVar

from consultation.answer import Value
from consultation.condition import FARTHEST
from consultation.document import Document, Fields, present
from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.option import read_tint
from consultation.question import Common, Question
from consultation.wording import Wording

MOST_CELLS = 20
"""So many values are counted each by itself; more are counted in bins."""

BINS = 10


class Number(Question):
    """A question to which a whole number from `low` to `high`, in steps, is the answer."""

    kind: ClassVar[str] = "number"
    measured: ClassVar[bool] = True

    low: int
    high: int
    step: int
    unit: Wording | None
    """What is counted, shown beside the number: ``minutes``."""
    picture: str
    tint: str

    @classmethod
    def read(cls, fields: Fields) -> "Number":
        """Read from a step's `fields`; raises NotAConsultation."""
        question = cls(
            *Common.read(fields),
            low=fields.number("low", -FARTHEST, FARTHEST),
            high=fields.number("high", -FARTHEST, FARTHEST),
            step=fields.number("step", 1, FARTHEST, default=1),
            unit=fields.optional_words("unit"),
            picture=fields.text("picture"),
            tint=read_tint(fields),
        )
        if question.low + question.step > question.high:
            raise NotAConsultation(
                f"{fields.where}: from 'low' to 'high' there has to be one 'step' at least."
            )
        return question

    @property
    def values(self) -> range:
        """Every number that can be said."""
        return range(self.low, self.high + 1, self.step)

    def wordings(self) -> Iterator[Wording]:
        """The question, its hint, and the unit."""
        yield from Question.wordings(self)
        if self.unit is not None:
            yield self.unit

    def pictures(self) -> Iterator[str]:
        """The one that stands beside the number."""
        yield self.picture

    def _accept(self, value: object) -> Value:
        if isinstance(value, int) and not isinstance(value, bool) and value in self.values:
            return value
        raise NotAnAnswer(
            f"'{self.id}' takes a number from {self.low} to {self.values[-1]} "
            f"in steps of {self.step}, not {value!r}."
        )

    def _cells(self) -> tuple[str, ...]:
        if len(self.values) <= MOST_CELLS:
            return tuple(str(value) for value in self.values)
        return tuple(_name(self._bin(bin)) for bin in range(BINS))

    def _counted(self, value: Value) -> tuple[str, ...]:
        if not isinstance(value, int):
            return ()
        if len(self.values) <= MOST_CELLS:
            return (str(value),)
        # The last bin that begins at or below the value's place.
        place = self.values.index(value)
        bin = ((place + 1) * BINS - 1) // len(self.values)
        return (_name(self._bin(bin)),)

    def _bin(self, bin: int) -> range:
        """The values of one of ten bins, whose lengths differ by one step at most."""
        many = len(self.values)
        return self.values[bin * many // BINS : (bin + 1) * many // BINS]

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {
            **self._common(),
            "low": self.low,
            "high": self.high,
            "step": self.step,
            **present({"unit": None if self.unit is None else dict(self.unit)}),
            "picture": self.picture,
            "tint": self.tint,
        }


def _name(bin: range) -> str:
    return f"{bin[0]}..{bin[-1]}"
