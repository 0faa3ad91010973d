"""Saying a number."""

from typing import Any

import pytest
from hypothesis import given, strategies

from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.questions.number import Number
from tests.consultation import kinds


def number(low: int, high: int, step: int = 1, **changes: Any) -> Number:
    """A number from `low` to `high` in steps."""
    question = kinds.question("number", low=low, high=high, step=step, **changes)
    assert isinstance(question, Number)
    return question


@pytest.mark.parametrize("value", [0, 5, 10, 15, 20])
def test_a_number_takes_its_steps(value: int) -> None:
    """Both ends are allowed; few values are counted each by itself."""
    assert number(0, 20, 5).accept(value) == value
    assert number(0, 20, 5).counted(value) == (str(value),)


@pytest.mark.parametrize("value", [-5, 1, 25, 5.0, "5", True, None, [5], 10**400])
def test_what_is_no_step_is_refused(value: object) -> None:
    """The sentence says what is taken."""
    with pytest.raises(NotAnAnswer, match="a number from 0 to 20 in steps of 5"):
        number(0, 20, 5).accept(value)


def test_the_last_step_may_stay_below_the_end() -> None:
    """From 0 to 10 in steps of 3 ends at 9."""
    question = number(0, 10, 3)
    assert question.cells() == ("0", "3", "6", "9")
    with pytest.raises(NotAnAnswer, match="from 0 to 9"):
        question.accept(10)


def test_twenty_values_are_twenty_cells_and_more_are_ten() -> None:
    """Bins begin where a reader would lose the single values."""
    assert len(number(1, 20).cells()) == 20
    assert len(number(1, 21).cells()) == 10


def test_bins_are_named_by_their_bounds() -> None:
    """Whole steps, from the first value of a bin to its last."""
    assert number(0, 99).cells()[:2] == ("0..9", "10..19")
    assert number(-50, 45, 5).cells() == tuple(map(str, range(-50, 50, 5)))
    assert number(-50, 50, 5).cells()[0] == "-50..-45"
    assert number(0, 99).counted(9) == ("0..9",)
    assert number(0, 99).counted(10) == ("10..19",)


@given(strategies.integers(-1000, 1000), strategies.integers(1, 400), strategies.integers(1, 50))
def test_every_value_is_counted_in_one_bin(low: int, steps: int, step: int) -> None:
    """Bins hold all values in order, and are as long as each other but for one step."""
    question = number(low, low + steps * step, step)
    counts = dict.fromkeys(question.cells(), 0)
    for value in question.values:
        (cell,) = question.counted(value)
        first, last = (cell.split("..") * 2)[:2]
        assert int(first) <= value <= int(last)
        counts[cell] += 1
    assert max(counts.values()) - min(counts.values()) <= 1


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"high": 0}, "there has to be one 'step' at least"),
        ({"low": 30}, "there has to be one 'step' at least"),
        ({"step": 21}, "there has to be one 'step' at least"),
        ({"step": 0}, "'step' has to be from 1 to 1000000000"),
        ({"low": 0.5}, "'low' has to be from -1000000000 to 1000000000"),
        ({"high": 10**10}, "'high' has to be from -1000000000 to 1000000000"),
        ({"unit": "minutes"}, "a sentence by language is needed"),
        ({"tint": "red"}, "'red' is no colour of tiles"),
    ],
)
def test_a_number_that_cannot_be_asked_is_refused(changes: dict[str, Any], sentence: str) -> None:
    """Each fault of the question has its sentence."""
    with pytest.raises(NotAConsultation, match=sentence):
        kinds.question("number", **changes)
