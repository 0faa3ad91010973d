"""What each kind of question accepts, refuses and counts."""

from typing import Any

import pytest
from hypothesis import given, strategies

from consultation.answer import Value, value_from_json, value_to_json
from consultation.consultation import Consultation
from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.question import Question
from tests import builders

CONSULTATION = builders.consultation()
WISHES = CONSULTATION.question("wishes")
FIRST = CONSULTATION.question("first")
NIGHT = CONSULTATION.question("night")

ANYTHING = strategies.recursive(
    strategies.none()
    | strategies.booleans()
    | strategies.integers(-2, 8)
    | strategies.floats()
    | strategies.sampled_from(["trees", "benches", "water", "light", "1", ""]),
    lambda inner: strategies.lists(inner, max_size=5) | strategies.tuples(inner, inner),
    max_leaves=6,
)


def question(id: str, /, **changes: Any) -> Question:
    """One question of the builders' consultation, read again with `changes`."""
    steps = [
        {**step, **changes} if step["id"] == id else step for step in builders.document()["steps"]
    ]
    return Consultation.from_document(builders.document(steps=steps)).question(id)


@pytest.mark.parametrize("id", ["trees", "benches", "bicycles", "games"])
def test_a_choice_takes_each_of_its_options(id: str) -> None:
    """An option's id is an answer, and counts for that option."""
    assert FIRST.accept(id) == id
    assert FIRST.counted(id) == (id,)


@pytest.mark.parametrize("value", ["water", "", "TREES", 0, 1, True, None, ["trees"], ("trees",)])
def test_a_choice_refuses_everything_else(value: object) -> None:
    """Unknown ids, numbers and lists are no answer to a choice."""
    with pytest.raises(NotAnAnswer):
        FIRST.accept(value)


@pytest.mark.parametrize("kind", [list, tuple, set, frozenset])
def test_choices_take_ids_in_any_order(kind: type) -> None:
    """The written form has the pack's order, whatever held the ids."""
    assert WISHES.accept(kind(["light", "trees"])) == ("trees", "light")


@pytest.mark.parametrize(
    "value",
    [
        [],
        ["trees", "trees"],
        ["moon"],
        ["trees", "moon"],
        ["trees", "benches", "bicycles", "games"],
        "trees",
        {"trees": 1},
        [["trees"]],
        [True],
        None,
        1,
    ],
)
def test_choices_refuse_everything_else(value: object) -> None:
    """Too few, too many, twice the same, unknown ids and no list are refused."""
    with pytest.raises(NotAnAnswer):
        WISHES.accept(value)


def test_choices_take_the_least_and_the_most() -> None:
    """Both bounds are allowed."""
    bounded = question("wishes", min=2, max=3)
    assert bounded.accept(["trees", "water"]) == ("trees", "water")
    assert bounded.accept(["trees", "water", "light"]) == ("trees", "water", "light")
    with pytest.raises(NotAnAnswer):
        bounded.accept(["trees"])


def test_choices_without_bounds_take_one_to_all() -> None:
    """Where 'min' and 'max' are left out, one is enough and all are allowed."""
    steps = builders.document()["steps"]
    wishes = {key: value for key, value in steps[1].items() if key not in ("min", "max")}
    free = Consultation.from_document(builders.document(steps=[wishes])).question("wishes")
    assert free.accept(["trees"]) == ("trees",)
    assert free.accept(free.cells()) == free.cells()


def test_choices_count_for_every_option() -> None:
    """Each chosen option gets one."""
    assert WISHES.counted(("trees", "light")) == ("trees", "light")


@pytest.mark.parametrize("point", [1, 2, 3, 4, 5])
def test_a_scale_takes_its_points(point: int) -> None:
    """Each point is an answer, counted under its digit."""
    assert NIGHT.accept(point) == point
    assert NIGHT.counted(point) == (str(point),)


@pytest.mark.parametrize("value", [0, 6, -1, True, False, 3.0, "3", None, [3], 10**400])
def test_a_scale_refuses_everything_else(value: object) -> None:
    """What is no whole number from 1 to the number of points is refused; True is no number."""
    with pytest.raises(NotAnAnswer):
        NIGHT.accept(value)


def test_a_scale_of_three_ends_at_three() -> None:
    """A scale of 3 points has three cells and refuses 4."""
    three = question("night", points=3)
    assert three.cells() == ("1", "2", "3")
    with pytest.raises(NotAnAnswer):
        three.accept(4)


@pytest.mark.parametrize("asked", CONSULTATION.questions, ids=lambda one: one.id)
@given(value=ANYTHING)
def test_what_is_accepted_is_accepted_again(asked: Question, value: object) -> None:
    """A written form is its own written form, counts in known cells, and fits JSON."""
    try:
        written = asked.accept(value)
    except NotAnAnswer:
        return
    assert asked.accept(written) == written
    assert set(asked.counted(written)) <= set(asked.cells())
    assert value_from_json(value_to_json(written)) == written


@pytest.mark.parametrize("value", ["trees", "", 0, 5, (), ("a", "b")])
def test_a_value_goes_through_json(value: Value) -> None:
    """Every value is read back from what JSON holds of it."""
    assert value_from_json(value_to_json(value)) == value


@pytest.mark.parametrize(
    "document",
    [True, False, None, float("nan"), float("inf"), ["a", None], {"a": True}, [[[[[]]]]], {1: 2}],
)
def test_what_json_holds_else_is_no_value(document: object) -> None:
    """Truth values, nothing, what is no number, and what is nested too deep are refused."""
    with pytest.raises(NotAnAnswer):
        value_from_json(document)


@pytest.mark.parametrize(
    ("id", "changes", "sentence"),
    [
        ("wishes", {"min": 0}, "'min' has to be from 1 to 6"),
        ("wishes", {"max": 7}, "'max' has to be from 1 to 6"),
        ("wishes", {"min": True}, "'min' has to be from 1 to 6"),
        ("wishes", {"min": 3, "max": 2}, "'min' is above 'max'"),
        ("wishes", {"options": []}, "two options or more"),
        ("wishes", {"options": "trees"}, "'options' has to be a list"),
        ("first", {"min": 1}, "'min' is not known here"),
        ("night", {"points": 4}, "'points' has to be 3 or 5"),
        ("night", {"points": 7}, "'points' has to be from 3 to 5"),
        ("night", {"points": "5"}, "'points' has to be from 3 to 5"),
        ("night", {"shape": "stars"}, "'shape' is faces or agreement, not 'stars'"),
        ("night", {"hint": {}}, "a sentence by language is needed"),
        ("night", {"kind": "slider"}, "'slider' is no kind of step"),
    ],
)
def test_a_question_that_cannot_be_asked_is_refused(
    id: str, changes: dict[str, object], sentence: str
) -> None:
    """Each fault of a question has its sentence, which names the step."""
    with pytest.raises(NotAConsultation, match=sentence) as caught:
        question(id, **changes)
    assert "step " in str(caught.value)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"tint": "red"}, "'red' is no colour of tiles"),
        ({"id": "trees"}, "two options have the same id"),
        ({"label": {"fr": "x"}}, "'x' has no translation in en"),
        ({"sound": "x"}, "'sound' is not known here"),
        ({"picture": ""}, "'picture' has to be a text"),
    ],
)
def test_an_option_that_cannot_be_shown_is_refused(
    changes: dict[str, object], sentence: str
) -> None:
    """Each fault of an option has its sentence."""
    options = builders.document()["steps"][2]["options"]
    with pytest.raises(NotAConsultation, match=sentence):
        question("first", options=[options[0], {**options[1], **changes}])
