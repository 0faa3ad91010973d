"""Residents before a white sheet: they draw lines with one finger, in the colours they like."""

from dataclasses import dataclass
from random import Random

from consultation.questions.drawing import HEIGHT, WIDTH, Drawing
from kiosk.rehearsal.acting.acting import Acting, Saying
from kiosk.rehearsal.finger import Frames, RehearsalStuck
from kiosk.rehearsal.hand import Hand
from kiosk.views.drawing import DrawingView

FARTHEST = 40
"""Units of the sheet from its edges within which residents stay."""


@dataclass(frozen=True, slots=True)
class Line:
    """One stroke that somebody means to draw."""

    colour: str
    points: tuple[tuple[int, int], ...]


class ActDrawing(Acting[Drawing, tuple[Line, ...]]):
    """Means some lines, and draws them on an empty sheet."""

    def mind(self, question: Drawing, chance: Random) -> tuple[Line, ...]:
        """One to three lines of a few points, at least a finger's breadth apart."""
        return tuple(
            Line(chance.choice(question.colours), tuple(_points(chance)))
            for _ in range(chance.randint(1, 3))
        )

    def say(self, question: Drawing, mind: tuple[Line, ...], hand: Hand) -> Saying:
        """Clear the sheet, then draw line after line."""
        if _seen(hand).strokes:
            yield from hand.tap("again")
            yield from hand.tap("again")
        for line in mind:
            yield from _drawn(line, hand)
        strokes = [
            [line.colour, *(number for point in line.points for number in point)] for line in mind
        ]
        return question.accept({"strokes": strokes})


def _points(chance: Random) -> list[tuple[int, int]]:
    """A way that goes to the right and up and down."""
    x = chance.randint(FARTHEST, WIDTH // 3)
    points = []
    for _ in range(chance.randint(1, 5)):
        points.append((x, chance.randint(FARTHEST, HEIGHT - FARTHEST)))
        x += chance.randint(FARTHEST, WIDTH // 9)
    return points


def _drawn(line: Line, hand: Hand) -> Frames:
    """Take the pencil and lead the finger over the sheet."""
    pencil = next(one for one in _seen(hand).pencils if one.id == f"colour:{line.colour}")
    if not pencil.chosen:
        yield from hand.tap(pencil.id)
    sheet = hand.finger.target("sheet")
    if sheet is None:
        raise RehearsalStuck("There is no sheet to draw on.")
    rect = sheet.rect
    yield from hand.finger.trace(
        [
            (rect.x + x / WIDTH * rect.width, rect.y + y / HEIGHT * rect.height)
            for x, y in line.points
        ]
    )


def _seen(hand: Hand) -> DrawingView:
    view = hand.finger.sees
    if not isinstance(view, DrawingView):
        raise RehearsalStuck(f"There is no sheet on {view!r:.80}.")
    return view
