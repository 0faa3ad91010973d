"""Number: steps, sliding in either direction of reading, what is shown and said."""

import pytest
from hypothesis import given, strategies

from consultation.questions.number import Number
from consultation.tally import QuestionTally
from kiosk.part import Trace
from kiosk.putting.kinds import putting
from kiosk.putting.number import SLIDE, SLIDE_BACK
from kiosk.views.number import NumberView
from tests.kiosk.putting.laws import assert_lawful, question, seen, sight, touched, touches, walked

NUMBER: Number = question("number")
LONG: Number = question("number", low=0, high=1000, step=1)


def slid(x: float, name: str = SLIDE, step: Number = NUMBER) -> object:
    """The draft after a finger came down on the slider at `x`."""
    value = Trace(name, "down", x, 0.5).touch.partition(":")[2]
    return touched(step, None, (name, value))


def test_nothing_is_preselected() -> None:
    """Before a touch there is a dash, no answer, and the thumb lies in the middle."""
    view = seen(NUMBER, putting(NUMBER).begin(NUMBER, None, sight().lot))
    assert isinstance(view, NumberView)
    assert (view.number, view.given, view.at) == ("–", False, 0.5)
    assert putting(NUMBER).value(NUMBER, None) is None


def test_the_first_step_is_the_middle() -> None:
    """Where the thumb lay; then one step each, up to the ends."""
    assert touched(NUMBER, None, ("plus", "")) == 60
    assert touched(NUMBER, None, ("minus", "")) == 60
    assert touched(NUMBER, 60, ("plus", "")) == 65
    assert touched(NUMBER, 60, ("minus", ""), ("minus", "")) == 50
    assert touched(NUMBER, 120, ("plus", "")) == 120
    assert touched(NUMBER, 0, ("minus", "")) == 0


@pytest.mark.parametrize(("x", "meant"), [(0.0, 0), (0.5, 60), (1.0, 120), (-3.0, 0), (0.75, 95)])
def test_sliding(x: float, meant: int) -> None:
    """The ends are as wide as a finger; from right to left it is the other way round."""
    assert slid(x) == meant
    assert slid(1 - x, SLIDE_BACK) == meant


def test_sliding_is_coarse_where_the_range_is_long() -> None:
    """The slider stops so seldom that a finger can tell the stops apart; steps stay single."""
    stops = {slid(x / 1000, step=LONG) for x in range(1001)}
    assert len(stops) <= 51
    assert {0, 500, 1000} <= stops
    assert touched(LONG, 500, ("plus", "")) == 501


@given(strategies.floats(-1, 2), strategies.sampled_from([NUMBER, LONG]))
def test_the_thumb_comes_to_the_finger(x: float, step: Number) -> None:
    """Where a finger slides between the ends, the thumb is drawn."""
    draft = slid(x, step=step)
    view = seen(step, draft)
    assert isinstance(view, NumberView)
    assert abs(view.at - min(0.925, max(0.075, x))) < 0.03


@given(
    touches(
        ["plus", "minus", SLIDE, SLIDE_BACK],
        ["", "down,0.1,0.5,1,1", "move,0.9,0.5,1", "up,5,5,1,2", "pinch,0.2,0.5,2,1"],
    )
)
def test_any_touches(done: list[tuple[str, str]]) -> None:
    """Whatever is touched, the draft stays one of the numbers and obeys the laws."""
    draft = touched(NUMBER, None, *done)
    assert draft is None or draft in NUMBER.values
    assert_lawful(NUMBER, draft)


def test_a_pinch_slides_nothing() -> None:
    """Two fingers mean nothing here."""
    assert touched(NUMBER, 60, (SLIDE, "pinch,0.1,0.5,2,1")) == 60


def test_walking_ends_whole() -> None:
    """One touch is enough."""
    assert putting(NUMBER).value(NUMBER, walked(NUMBER)) == 60


def test_arabic() -> None:
    """The number has the language's digits, and the slider runs the other way."""
    view = seen(NUMBER, 45, language="ar")
    assert isinstance(view, NumberView)
    assert (view.number, view.slide.id) == ("٤٥", SLIDE_BACK)


def test_few_values_are_all_spoken_and_many_only_at_stops() -> None:
    """What is said is prepared; a value that is not is shown only."""
    for step, draft in ((NUMBER, 45), (LONG, 500)):
        view = seen(step, draft)
        assert isinstance(view, NumberView)
        assert view.says in set(putting(step).spoken(step, sight().words))
    view = seen(LONG, 501)
    assert isinstance(view, NumberView)
    assert view.says == ""
    assert len(set(putting(LONG).spoken(LONG, sight().words))) < 80


def test_the_review_says_the_unit() -> None:
    """Number and unit."""
    (mark,) = putting(NUMBER).said(NUMBER, 45, sight())
    assert mark.label == "45 minutes"


def test_bars_join_neighbours() -> None:
    """At most six bars, in order; together they count every answer once."""
    counted = QuestionTally(25, dict.fromkeys(NUMBER.cells(), 1))
    bars = putting(NUMBER).bars(NUMBER, counted, sight())
    assert len(bars) == 5
    assert bars[0].label == "0 to 20"
    assert bars[-1].label.endswith("to 120")
    assert sum(int(bar.count) for bar in bars) == len(NUMBER.cells())


def test_few_values_have_a_bar_each() -> None:
    """From 0 to 3 there are four; of a required question nobody's silence is one."""
    step = question("number", high=3, step=1, required=True)
    counted = QuestionTally(4, {"0": 1, "1": 2, "2": 0, "3": 0, "declined": 1})
    bars = putting(step).bars(step, counted, sight())
    assert [(bar.label, bar.count) for bar in bars[:2]] == [("0", "1"), ("1", "2")]
    assert len(bars) == 4
