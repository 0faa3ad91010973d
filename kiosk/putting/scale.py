"""A scale: three or five faces, or from no to yes, in one row."""

from collections.abc import Iterator

from consultation.answer import Value
from consultation.questions.scale import Scale, Shape
from consultation.tally import QuestionTally
from kiosk.putting.option import bar
from kiosk.putting.putting import Lot, Mark, PutQuestion, Sight
from kiosk.view import Frame, Tile, View
from kiosk.views.thanks import Bar
from kiosk.views.tiles import TilesView
from kiosk.words import Words

FACES = {
    3: ("face-bad", "face-middle", "face-good"),
    5: ("face-very-bad", "face-bad", "face-middle", "face-good", "face-very-good"),
}
AGREEMENT = {
    3: ("disagree", "neither", "agree"),
    5: ("disagree-strongly", "disagree", "neither", "agree", "agree-strongly"),
}
TINTS = {3: ("rose", "sand", "leaf"), 5: ("rose", "rose", "sand", "leaf", "leaf")}


class PutScale(PutQuestion[Scale, int | None]):
    """The draft is the chosen point."""

    def begin(self, step: Scale, answer: Value | None, lot: Lot) -> int | None:
        """What was chosen before."""
        return answer if isinstance(answer, int) else None

    def touched(
        self, step: Scale, draft: int | None, name: str, value: str, lot: Lot
    ) -> int | None:
        """``choose:POINT``."""
        if name != "choose" or value not in _points(step):
            return draft
        return None if int(value) == draft else int(value)

    def value(self, step: Scale, draft: int | None) -> Value | None:
        """The point."""
        return draft

    def next_touch(self, step: Scale, draft: int | None) -> str | None:
        """The best point."""
        return f"choose:{step.points}" if draft is None else None

    def view(self, step: Scale, draft: int | None, frame: Frame, sight: Sight) -> View:
        """A tile a point."""
        tiles = (
            Tile(
                f"choose:{point}",
                mark.label,
                mark.picture or "",
                mark.tint,
                chosen=point == str(draft),
                heard=f"choose:{point}" in sight.lit,
            )
            for point, mark in zip(_points(step), _marks(step, sight.words), strict=True)
        )
        return TilesView(frame, tuple(tiles), in_a_row=True)

    def said(self, step: Scale, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """The point's face."""
        return (_marks(step, sight.words)[int(str(value)) - 1],)

    def bars(self, step: Scale, counted: QuestionTally, sight: Sight) -> tuple[Bar, ...]:
        """A bar a point, in their order."""
        return tuple(
            bar(mark, counted.counts.get(point, 0), counted.answered, sight)
            for point, mark in zip(_points(step), _marks(step, sight.words), strict=True)
        )

    def spoken(self, step: Scale, words: Words) -> Iterator[str]:
        """What each point is called."""
        yield from (mark.label for mark in _marks(step, words))


def _points(step: Scale) -> tuple[str, ...]:
    return tuple(str(point) for point in range(1, step.points + 1))


def _marks(step: Scale, words: Words) -> tuple[Mark, ...]:
    pictures = FACES if step.shape is Shape.FACES else AGREEMENT
    name = f"scale-{step.shape.value}-{step.points}"
    return tuple(
        Mark(words(f"{name}-{point}"), picture, tint)
        for point, picture, tint in zip(
            _points(step), pictures[step.points], TINTS[step.points], strict=True
        )
    )
