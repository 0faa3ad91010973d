"""Comparing scenarios."""

from typing import Any

import pytest

from consultation.errors import NotAConsultation, NotAnAnswer
from tests.consultation import kinds

COMPARE = kinds.question("compare")


@pytest.mark.parametrize("value", ["a", "b", "c", "none"])
def test_one_scenario_or_none_is_the_answer(value: str) -> None:
    """'None of them' is always offered, and is a cell of its own."""
    assert COMPARE.accept(value) == value
    assert COMPARE.counted(value) == (value,)
    assert COMPARE.cells() == ("a", "b", "c", "none")


@pytest.mark.parametrize("value", ["moon", "", None, 1, ["a"], {"a": 1}])
def test_what_is_no_scenario_is_refused(value: object) -> None:
    """Unknown ids, lists and groups."""
    with pytest.raises(NotAnAnswer, match="takes one of a, b, c, none"):
        COMPARE.accept(value)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"scenarios": [kinds.scenario("a")]}, "two scenarios or more"),
        (
            {"scenarios": [kinds.scenario(id) for id in "abcd"]},
            "'scenarios' takes 2 to 3 of them, and there are 4",
        ),
        (
            {"scenarios": [kinds.scenario("a"), kinds.scenario("none")]},
            "'none' means 'none of them'; take another id",
        ),
        (
            {"scenarios": [kinds.scenario("a"), {**kinds.scenario("b"), "for": []}]},
            "scenario 2: 'for' takes 1 to 3 of them, and there are 0",
        ),
        (
            {
                "scenarios": [
                    kinds.scenario("a"),
                    {**kinds.scenario("b"), "against": [kinds.words("x")] * 4},
                ]
            },
            "scenario 2: 'against' takes 1 to 3 of them, and there are 4",
        ),
        (
            {"scenarios": [kinds.scenario("a"), {**kinds.scenario("b"), "for": ["x"]}]},
            "scenario 2, for 1: a sentence by language is needed",
        ),
        (
            {"scenarios": [kinds.scenario("a"), {**kinds.scenario("b"), "tint": "red"}]},
            "'red' is no colour of tiles",
        ),
    ],
)
def test_scenarios_that_cannot_be_shown_are_refused(changes: dict[str, Any], sentence: str) -> None:
    """Each fault of the question has its sentence."""
    with pytest.raises(NotAConsultation, match=sentence):
        kinds.question("compare", **changes)
