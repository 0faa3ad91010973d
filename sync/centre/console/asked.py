"""A question that is known with what came of it, and what a kind draws of the two."""

from collections.abc import Mapping

from consultation.frozen import Frozen
from consultation.question import TINTS, Question
from consultation.questions.compare import NONE
from consultation.questions.scale import Scale
from sync.centre.console.figures import Figure, Table
from sync.centre.console.words import Tongue
from sync.centre.results import QuestionResult

SCALE_TINTS: Mapping[int, tuple[str, ...]] = {
    3: ("rose", "sand", "leaf"),
    5: ("rose", "sun", "sand", "sky", "leaf"),
}
NEUTRAL = "neutral"
"""The colour of 'none of them'."""


class Drawn(Frozen):
    """What a kind adds to a chart."""

    figure: Figure
    table: Table | None
    notes: tuple[str, ...] = ()


class Asked(Frozen):
    """A question that is known, what came of it, and the language to say it in."""

    question: Question
    result: QuestionResult
    tongue: Tongue

    def label(self, id: str) -> str:
        """The words of a cell or of a part."""
        labels = self.result.labels or {}
        return self.tongue.of(labels[id]) if id in labels else id

    def count(self, cell: str) -> int:
        """How often a cell was said."""
        return self.result.counts.get(cell, 0)

    def tint(self, id: str, place: int) -> str:
        """The colour of a part."""
        return _tints(self.question).get(id, TINTS[place % len(TINTS)])


def _tints(question: Question) -> Mapping[str, str]:
    if isinstance(question, Scale):
        points = (str(point) for point in range(1, question.points + 1))
        return dict(zip(points, SCALE_TINTS[question.points], strict=True))
    parts = ("options", "projects", "scenarios", "zones")
    tints = {one.id: one.tint for name in parts for one in getattr(question, name, ())}
    return {**tints, NONE: NEUTRAL} if question.kind == "compare" else tints
