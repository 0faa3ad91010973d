"""Sharing points out."""

import pytest

from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.questions.points import Points
from tests.consultation import kinds

POINTS = kinds.question("points")
"""Ten points for a, b and c, six at most for one."""


def test_points_are_written_in_the_packs_order() -> None:
    """The order in which they were given is not kept."""
    value = POINTS.accept({"c": 1, "a": 6})
    assert value == {"a": 6, "c": 1}
    assert POINTS.said(value) == ("a", "c")


def test_an_option_counts_as_often_as_it_has_points() -> None:
    """Three points are three."""
    assert POINTS.counted(POINTS.accept({"b": 1, "a": 3})) == ("a", "a", "a", "b")


@pytest.mark.parametrize("value", [{"a": 1}, {"a": 6, "b": 4}, {"a": 4, "b": 3, "c": 3}])
def test_from_one_point_to_all_may_be_given(value: dict[str, int]) -> None:
    """Points may be left over."""
    assert POINTS.accept(value) == value


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({}, "takes 1 to 10 points in all"),
        ({"a": 6, "b": 5}, "takes 1 to 10 points in all"),
        ({"a": 0}, "takes 1 to 6 points for an option"),
        ({"a": -1, "b": 4}, "takes 1 to 6 points for an option"),
        ({"a": 7}, "takes 1 to 6 points for an option"),
        ({"a": 1.0}, "takes whole points, not 1.0"),
        ({"a": True}, "takes whole points, not True"),
        ({"a": "1"}, "takes whole points, not '1'"),
        ({"moon": 1}, "takes points for a, b, c"),
        (["a"], "takes points for a, b, c"),
        ("a", "takes points for a, b, c"),
    ],
)
def test_what_shares_no_points_is_refused(value: object, sentence: str) -> None:
    """Each fault of an answer has its sentence."""
    with pytest.raises(NotAnAnswer, match=sentence):
        POINTS.accept(value)


def test_what_is_left_is_what_was_not_given() -> None:
    """Of ten points seven are left when three are given."""
    assert isinstance(POINTS, Points)
    assert POINTS.left({}) == 10
    assert POINTS.left({"a": 1, "b": 2}) == 7


def test_one_option_may_get_all() -> None:
    """Where nothing else is said."""
    question = kinds.question("points", most=None)
    assert question.accept({"a": 10}) == {"a": 10}


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"points": 0}, "'points' has to be from 1 to 100"),
        ({"points": 101}, "'points' has to be from 1 to 100"),
        ({"most": 11}, "'most' has to be from 1 to 10"),
        ({"most": 0}, "'most' has to be from 1 to 10"),
    ],
)
def test_points_that_cannot_be_shared_are_refused(
    changes: dict[str, object], sentence: str
) -> None:
    """Each fault of the question has its sentence."""
    with pytest.raises(NotAConsultation, match=sentence):
        kinds.question("points", **changes)
