"""A centre's results as a program reads them; docs/formats/results.md tells every key."""

from typing import Any

import msgspec


class Waiting(msgspec.Struct):
    """What is stored and not in these results."""

    batches: int
    contributions: int = 0


class Summary(msgspec.Struct):
    """Of a summary, what tables need."""

    answer: str | None = None


class Counted(msgspec.Struct):
    """The counts of one question."""

    answered: int
    counts: dict[str, int]
    kind: str | None = None
    summary: Summary | None = None

    @property
    def pin(self) -> bool:
        """Whether a place is answered with a pin."""
        return self.summary is not None and self.summary.answer == "pin"


class Count(msgspec.Struct):
    """One count by place, language and day."""

    question: str
    cell: str
    site: str
    language: str
    day: str
    count: int


class Row(msgspec.Struct):
    """One participation."""

    id: str
    site: str
    language: str
    day: str
    people: int
    rehearsal: bool
    answers: dict[str, Any]
    version: int | None = None
    """Of the pack that asked; centres older than this key do not say it."""


class Results(msgspec.Struct):
    """One consultation's results."""

    consultation: str
    participations: int
    people: int
    waiting: Waiting
    refused: int
    questions: dict[str, Counted]
    breakdown: list[Count]
    rows: list[Row]
