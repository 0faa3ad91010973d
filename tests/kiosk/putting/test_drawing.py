"""A white sheet under a finger: strokes, pencils, what is taken back, and limits."""

from itertools import pairwise
from math import hypot

import pytest
from hypothesis import given

from consultation.questions.drawing import MOST_NUMBERS, MOST_STROKES, Drawing
from kiosk.part import Trace
from kiosk.putting.drawing import APART, MOST_POINTS, Sheet, is_full
from kiosk.putting.kinds import putting
from kiosk.theme.colour import DEFAULT, HIGH, LOW, Palette, contrast
from kiosk.views.drawing import DrawingView
from tests.kiosk.putting.laws import LOT, question, seen, sight, touched, touches, walked

STEP: Drawing = question("drawing")
TRACES = [
    f"{move},{x},{y},1,1.3"
    for move in ("down", "move", "up", "pinch")
    for x, y in (("0.1", "0.2"), ("0.9", "0.7"), ("-3", "12"))
]
EMPTY = Sheet("ink")


def drawn(draft: Sheet, *points: tuple[float, float], lift: bool = True) -> Sheet:
    """The sheet after a finger went through `points`, fractions of it."""
    moves = ["down", *["move"] * (len(points) - 1)]
    traces = [Trace("sheet", move, x, y) for move, (x, y) in zip(moves, points, strict=True)]
    if lift:
        traces.append(Trace("sheet", "up", *points[-1]))
    how = putting(STEP)
    for trace in traces:
        draft = how.touched(STEP, draft, "sheet", trace.touch.partition(":")[2], LOT)
    return draft


@given(touches(("sheet", "colour", "undo", "again"), ("", "red", "blue", "pink", *TRACES)))
def test_whatever_is_touched_the_sheet_is_an_answer(done: list[tuple[str, str]]) -> None:
    """Strokes are accepted as they are, and come back from the answer."""
    draft = touched(STEP, EMPTY, *done)
    assert isinstance(draft, Sheet)
    value = putting(STEP).value(STEP, draft)
    assert (value is None) is (not draft.strokes)
    if value is not None:
        assert STEP.accept(value) == value
        assert putting(STEP).begin(STEP, value, LOT).strokes == draft.strokes


def test_a_walk_ends_with_an_answer() -> None:
    """A drawing comes back whole, pencil included."""
    draft = walked(STEP)
    value = putting(STEP).value(STEP, draft)
    assert value is not None
    assert putting(STEP).begin(STEP, value, LOT) == draft


def test_strokes_follow_the_finger() -> None:
    """In the colour of the pencil, before the finger is lifted."""
    draft = drawn(EMPTY, (0.1, 0.2), (0.5, 0.4), lift=False)
    assert draft.strokes == (("ink", 100, 150, 500, 300),)
    red = touched(STEP, draft, ("colour", "red"))
    assert isinstance(red, Sheet)
    assert drawn(red, (0.9, 0.9)).strokes[-1] == ("red", 900, 675)


def test_a_dot_is_a_stroke() -> None:
    """A touch that does not move leaves a dot."""
    assert drawn(EMPTY, (0.5, 0.5)).strokes == (("ink", 500, 375),)


def test_beyond_the_edge_is_on_the_edge() -> None:
    """A finger that leaves the sheet draws along it."""
    draft = drawn(EMPTY, (0.5, 0.5), (1.5, -2.0))
    assert draft.strokes == (("ink", 500, 375, 1000, 0),)


def test_points_are_thinned() -> None:
    """A finger that hardly moves adds nothing."""
    draft = drawn(EMPTY, *[(0.5 + step / 10_000, 0.5) for step in range(100)])
    ((_, *numbers),) = draft.strokes
    points = list(zip(numbers[::2], numbers[1::2], strict=True))
    apart = [hypot(int(x) - int(u), int(y) - int(v)) for (x, y), (u, v) in pairwise(points)]
    assert len(points) <= 4
    assert min(apart) >= APART


def test_a_long_stroke_goes_on_as_another_and_is_taken_back_as_one() -> None:
    """So that little is drawn anew under the finger."""
    first = drawn(EMPTY, (0.9, 0.9))
    way = [(0.1 + 0.8 * (step % 2), step % 90 / 100) for step in range(MOST_POINTS + 50)]
    draft = drawn(first, *way)
    assert [len(stroke) // 2 for stroke in draft.strokes] == [1, MOST_POINTS, 51]
    assert touched(STEP, draft, ("undo", "")) == first


def test_the_sheet_is_cleared_by_a_second_touch_alone() -> None:
    """The first one asks, and anything else is a no."""
    some = drawn(EMPTY, (0.5, 0.5))
    asked = touched(STEP, some, ("again", ""))
    assert isinstance(asked, Sheet)
    assert asked.strokes == some.strokes
    shown = seen(STEP, asked)
    assert isinstance(shown, DrawingView)
    assert (shown.again.on, shown.again.label) == (True, "Yes, clear")
    assert touched(STEP, asked, ("again", "")) == EMPTY
    assert touched(STEP, asked, ("colour", "ink")) == some
    assert drawn(asked, (0.1, 0.1)).strokes[0] == some.strokes[0]


def test_nothing_can_be_cleared_on_an_empty_sheet() -> None:
    """And nothing undone."""
    assert touched(STEP, EMPTY, ("again", ""), ("again", ""), ("undo", "")) == EMPTY
    shown = seen(STEP, EMPTY)
    assert isinstance(shown, DrawingView)
    assert not shown.undo.enabled
    assert not shown.again.enabled


@pytest.mark.parametrize("many", ["strokes", "numbers"])
def test_a_full_sheet_says_so_and_stays_an_answer(many: str) -> None:
    """Strokes beyond what an answer holds are not taken."""
    draft = EMPTY
    if many == "strokes":
        for number in range(MOST_STROKES + 20):
            draft = drawn(draft, (number / 600, 0.5))
    else:
        way = [(0.1 + 0.8 * (step % 2), step % 90 / 100) for step in range(1000)]
        for _ in range(12):
            draft = drawn(draft, *way)
    assert is_full(draft.strokes)
    assert len(draft.strokes) <= MOST_STROKES
    assert sum(len(stroke) - 1 for stroke in draft.strokes) <= MOST_NUMBERS
    value = putting(STEP).value(STEP, draft)
    assert STEP.accept(value) == value
    assert "full" in str(putting(STEP).hint(STEP, draft, sight()))
    less = touched(STEP, draft, ("undo", ""))
    assert "full" not in str(putting(STEP).hint(STEP, less, sight()))


@pytest.mark.parametrize(
    ("palette", "least"), [(DEFAULT, 3), (HIGH, 7), (LOW, 3)], ids=["default", "high", "low"]
)
def test_pencils_are_seen_on_the_sheet(palette: Palette, least: float) -> None:
    """Every colour stands out on white (WCAG 2, 1.4.11)."""
    for colour in STEP.colours:
        assert contrast(palette[f"pen-{colour}"], palette["card"]) >= least
