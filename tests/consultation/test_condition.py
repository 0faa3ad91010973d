"""Conditions: when they hold, what they may name, and which steps they leave."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, strategies

from consultation.answer import Value
from consultation.consultation import Consultation
from consultation.errors import NotAConsultation
from tests import builders
from tests.consultation import kinds

SCALE = kinds.document("scale", id="scale")
WISHES = kinds.document("choices", id="wishes")
MUST = kinds.document("choice", id="must", required=True)


def consultation(*conditions: dict[str, Any]) -> Consultation:
    """Four questions, then a card that is shown when `conditions` hold."""
    card = kinds.document("card", when=list(conditions))
    return kinds.consultation(SCALE, WISHES, MUST, card)


def holds(answers: Mapping[str, Value], *conditions: dict[str, Any]) -> bool:
    """Whether who gave `answers` is shown the card."""
    shown = consultation(*conditions).steps_for(answers)
    assert [step.id for step in shown][:4] == ["first", "scale", "wishes", "must"]
    return len(shown) == 5


def refused(*conditions: object) -> str:
    """The sentence with which the card is refused."""
    with pytest.raises(NotAConsultation) as caught:
        kinds.consultation(SCALE, WISHES, kinds.document("card", when=list(conditions)))
    return str(caught.value)


@pytest.mark.parametrize(
    ("condition", "answers", "expected"),
    [
        ({"any": ["yes", "maybe"]}, {"first": "yes"}, True),
        ({"any": ["yes", "maybe"]}, {"first": "no"}, False),
        ({"any": ["yes", "maybe"]}, {}, False),
        ({"none": ["yes", "maybe"]}, {"first": "no"}, True),
        ({"none": ["yes", "maybe"]}, {"first": "maybe"}, False),
        ({"none": ["yes", "maybe"]}, {}, True),
    ],
)
def test_a_condition_holds_by_what_was_said(
    condition: dict[str, Any], answers: Mapping[str, Value], expected: bool
) -> None:
    """'any' needs an answer, 'none' holds without one."""
    assert holds(answers, {"question": "first", **condition}) is expected


@pytest.mark.parametrize(
    ("bounds", "answers", "expected"),
    [
        ({"least": 3}, {"scale": 3}, True),
        ({"least": 3}, {"scale": 2}, False),
        ({"most": 3}, {"scale": 3}, True),
        ({"most": 3}, {"scale": 4}, False),
        ({"least": 2, "most": 4}, {"scale": 4}, True),
        ({"least": 2, "most": 4}, {"scale": 5}, False),
        ({"least": 1}, {}, False),
        ({"most": 5}, {}, False),
    ],
)
def test_a_number_is_compared(
    bounds: dict[str, int], answers: Mapping[str, Value], expected: bool
) -> None:
    """Both bounds are allowed; who said nothing said no number."""
    assert holds(answers, {"question": "scale", **bounds}) is expected


def test_of_several_things_said_one_is_enough() -> None:
    """'any' of a list needs one, 'none' is undone by one."""
    answers = {"wishes": ("a", "b")}
    assert holds(answers, {"question": "wishes", "any": ["b", "c"]})
    assert not holds(answers, {"question": "wishes", "none": ["b", "c"]})
    assert holds(answers, {"question": "wishes", "none": ["c"]})


def test_all_conditions_have_to_hold() -> None:
    """One that does not is enough to leave the step out."""
    yes, high = {"question": "first", "any": ["yes"]}, {"question": "scale", "least": 4}
    assert holds({"first": "yes", "scale": 4}, yes, high)
    assert not holds({"first": "yes", "scale": 3}, yes, high)
    assert not holds({"first": "no", "scale": 4}, yes, high)


def test_to_decline_is_to_say_something() -> None:
    """A condition can name it, and it is none of the options."""
    declined = {"must": "declined"}
    assert holds(declined, {"question": "must", "any": ["declined"]})
    assert holds(declined, {"question": "must", "none": ["a", "b"]})
    assert not holds(declined, {"question": "must", "any": ["a", "b", "c"]})


def test_a_declined_number_is_no_number() -> None:
    """No bound holds for it."""
    scale = kinds.document("scale", id="scale", required=True)
    card = kinds.document("card", when=[{"question": "scale", "least": 1}])
    whole = kinds.consultation(scale, card)
    assert len(whole.steps_for({"scale": "declined"})) == 2
    assert len(whole.steps_for({"scale": 1})) == 3


def test_what_is_not_asked_says_nothing() -> None:
    """An answer to a question that is left out is no answer: what depends on it is left out too."""
    more = kinds.document("choice", id="more", when=[{"question": "first", "any": ["yes"]}])
    last = kinds.document("card", id="last", when=[{"question": "more", "any": ["a"]}])
    other = kinds.document("card", id="other", when=[{"question": "more", "none": ["a"]}])
    whole = kinds.consultation(more, last, other)

    def shown(**answers: Value) -> list[str]:
        return [step.id for step in whole.steps_for(answers)]

    assert shown(first="yes", more="a") == ["first", "more", "last"]
    assert shown(first="yes", more="b") == ["first", "more", "other"]
    assert shown(first="no", more="a") == ["first", "other"]


@given(
    strategies.fixed_dictionaries(
        {},
        optional={
            "first": strategies.sampled_from(["yes", "no", "maybe"]),
            "scale": strategies.integers(1, 5),
        },
    ),
    strategies.lists(strategies.sampled_from(["yes", "no", "maybe"]), min_size=1, unique=True),
)
def test_none_is_the_opposite_of_any(answers: Mapping[str, Value], cells: list[str]) -> None:
    """Whatever was said or left open, one of the two holds."""
    of_any = holds(answers, {"question": "first", "any": cells})
    assert of_any is not holds(answers, {"question": "first", "none": cells})


@pytest.mark.parametrize(
    ("condition", "sentence"),
    [
        ({"question": "moon", "any": ["yes"]}, "no question 'moon' comes before it"),
        ({"question": "it", "any": ["yes"]}, "no question 'it' comes before it"),
        ({"question": "first", "any": ["moon"]}, "nobody can say 'moon' to 'first'; what can"),
        ({"question": "first", "none": ["moon"]}, "what can be said is yes, no, maybe"),
        ({"question": "first", "any": ["declined"]}, "nobody can say 'declined' to 'first'"),
        ({"question": "first", "least": 1}, "compare numbers, and 'first' takes none"),
        ({"question": "wishes", "most": 1}, "compare numbers, and 'wishes' takes none"),
        ({"question": "first"}, "write either 'any', or 'none', or 'least' and 'most'"),
        ({"question": "first", "any": ["yes"], "none": ["no"]}, "write either 'any', or 'none'"),
        ({"question": "scale", "any": ["1"], "least": 1}, "write either 'any', or 'none'"),
        ({"question": "scale", "least": 4, "most": 3}, "'least' is above 'most'"),
        ({"question": "scale", "least": "4"}, "'least' has to be from -1000000000"),
        ({"question": "first", "any": []}, "'any' lists what can be said, as texts"),
        ({"question": "first", "any": [1]}, "'any' lists what can be said, as texts"),
        ({"question": "first", "any": "yes"}, "'any' has to be a list"),
        ({"any": ["yes"]}, "step 4, condition 1: 'question' is missing"),
        ({"question": "first", "any": ["yes"], "all": []}, "'all' is not known here"),
        ("first", "step 4, condition 1: a group of keys is needed"),
    ],
)
def test_a_condition_that_cannot_be_judged_is_refused(condition: object, sentence: str) -> None:
    """Each fault of a condition has its sentence, which names the step."""
    assert sentence in refused(condition)
    assert "step" in refused(condition)


def test_the_first_step_has_no_conditions() -> None:
    """No question comes before it."""
    with pytest.raises(NotAConsultation, match="no question 'first' comes before it"):
        builders.consultation(
            steps=[{**kinds.FIRST, "when": [{"question": "first", "any": ["yes"]}]}]
        )


@pytest.mark.parametrize("when", [[], {"question": "first", "any": ["yes"]}, "first"])
def test_conditions_are_a_list(when: object) -> None:
    """Where there are none, the key is left out."""
    with pytest.raises(NotAConsultation, match="'when'"):
        kinds.step("card", when=when)
