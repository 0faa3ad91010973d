"""Residents before a white sheet: they draw lines with one finger, in the colours they like."""

from collections.abc import Generator
from random import Random

from consultation.frozen import Frozen
from consultation.questions.drawing import HEIGHT, WIDTH, Drawing
from kiosk.putting.drawing import NUDGE
from kiosk.rehearsal.acting.acting import Acting, Saying
from kiosk.rehearsal.finger import Frames, RehearsalStuck
from kiosk.rehearsal.hand import Hand
from kiosk.views.drawing import DrawingView

FARTHEST = 40
"""Units of the sheet from its edges within which residents stay."""


class Line(Frozen):
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
        if not hand.finger.leads:
            led = []
            for line in mind:
                led += [(yield from _led(line, hand))]
            return question.accept({"strokes": led})
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


def _led(line: Line, hand: Hand) -> Generator[None, None, list[str | int]]:
    """Lead the pencil by arrows, as near to the line's points as they go; what was drawn."""
    while not _takes(line.colour, hand):
        yield from hand.tap(_seen(hand).pencils[0].id)
    corners = [(_on_lattice(x, WIDTH), _on_lattice(y, HEIGHT)) for x, y in line.points]
    yield from _along(corners[0], hand)
    drawn: list[str | int] = [line.colour, *corners[0]]
    yield from hand.tap("pen")
    for corner in corners[1:]:
        drawn += yield from _along(corner, hand)
    yield from hand.tap("pen")
    return drawn


def _takes(colour: str, hand: Hand) -> bool:
    """Whether the pencil that arrows lead has this colour: the next one alone is shown."""
    step = hand.visit.question
    assert isinstance(step, Drawing)
    shown = _seen(hand).pencils[0].id.partition(":")[2]
    return step.colours[step.colours.index(shown) - 1] == colour


def _on_lattice(at: int, most: int) -> int:
    """The nearest place to which arrows lead from the middle of the sheet."""
    middle = most // 2
    return middle + round((at - middle) / NUDGE) * NUDGE


def _along(to: tuple[int, int], hand: Hand) -> Generator[None, None, list[int]]:
    """Across, then up or down; every place on the way."""
    passed: list[int] = []
    for axis, ways in ((0, ("left", "right")), (1, ("up", "down"))):
        while (pen := _pen(hand))[axis] != to[axis]:
            yield from hand.tap(f"nudge:{ways[pen[axis] < to[axis]]}")
            passed += _pen(hand)
    return passed


def _pen(hand: Hand) -> tuple[int, int]:
    pen = _seen(hand).pen
    if pen is None:
        raise RehearsalStuck("There are no arrows that lead a pencil.")
    return pen


def _seen(hand: Hand) -> DrawingView:
    view = hand.finger.sees
    if not isinstance(view, DrawingView):
        raise RehearsalStuck(f"There is no sheet on {view!r:.80}.")
    return view
