"""A contribution: an answer that somebody must read or hear before others may see it."""

from abc import abstractmethod
from typing import ClassVar

from consultation.answer import Value
from consultation.question import Question

GIVEN = "given"
"""The one cell: that there is a contribution, and nothing of what it says."""


class Contribution(Question):
    """What voices, drawings and words have in common."""

    contribution: ClassVar[bool] = True

    @property
    @abstractmethod
    def most_bytes(self) -> int:
        """No answer is longer, as JSON in UTF-8."""

    def _cells(self) -> tuple[str, ...]:
        return (GIVEN,)

    def _counted(self, value: Value) -> tuple[str, ...]:
        return (GIVEN,)
