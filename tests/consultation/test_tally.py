"""The laws of counting."""

from collections.abc import Mapping
from random import Random

import pytest
from hypothesis import given, strategies

from consultation.answer import Value
from consultation.tally import Tally, counted_cells, tally
from tests import builders

CONSULTATION = builders.consultation()
WISHES = strategies.lists(
    strategies.sampled_from(CONSULTATION.question("wishes").cells()),
    min_size=1,
    max_size=3,
    unique=True,
).map(CONSULTATION.question("wishes").accept)
ANSWERS = strategies.fixed_dictionaries(
    {},
    optional={
        "wishes": WISHES,
        "first": strategies.sampled_from(CONSULTATION.question("first").cells()),
        "night": strategies.integers(1, 5),
        "cars": strategies.integers(1, 5),
    },
)
MANY = strategies.lists(ANSWERS, max_size=30)


def plain(counted: Tally) -> dict[str, int]:
    """A tally as one flat count by name."""
    flat = {"": counted.participations}
    for id, question in counted.questions.items():
        flat[id] = question.answered
        flat.update({f"{id}/{cell}": count for cell, count in question.counts.items()})
    return flat


def test_every_cell_is_there_before_anyone_came() -> None:
    """All options of all questions are at zero."""
    nobody = tally(CONSULTATION, [])
    assert nobody.participations == 0
    for question in CONSULTATION.questions:
        assert tuple(nobody.questions[question.id].counts) == question.cells()
        assert not any(nobody.questions[question.id].counts.values())


def test_one_participation_counts_once_for_each_thing_said() -> None:
    """Several options count each; the question counts as answered once."""
    one = tally(CONSULTATION, [builders.answers()])
    assert one.participations == 1
    assert one.questions["wishes"].answered == 1
    assert one.questions["wishes"].counts["trees"] == 1
    assert one.questions["wishes"].counts["water"] == 1
    assert one.questions["night"].counts == {"1": 0, "2": 0, "3": 0, "4": 1, "5": 0}


def test_a_question_without_an_answer_is_not_counted() -> None:
    """Skipping leaves a question's tally alone, and still takes part."""
    counted = tally(CONSULTATION, [{"night": 1}])
    assert counted.participations == 1
    assert counted.questions["wishes"].answered == 0


def test_an_answer_to_no_question_of_it_is_left_alone() -> None:
    """Only the consultation's own questions are counted."""
    assert counted_cells(CONSULTATION, {"moon": "full"}) == ()


@given(MANY, strategies.randoms())
def test_the_order_of_counting_does_not_matter(
    given: list[Mapping[str, Value]], chance: Random
) -> None:
    """Shuffled participations give the same tally."""
    shuffled = list(given)
    chance.shuffle(shuffled)
    assert tally(CONSULTATION, shuffled) == tally(CONSULTATION, given)


@given(MANY, MANY)
def test_tallies_of_two_places_add_up(
    here: list[Mapping[str, Value]], there: list[Mapping[str, Value]]
) -> None:
    """Counting two places apart and adding is counting them together."""
    apart = [plain(tally(CONSULTATION, place)) for place in (here, there)]
    together = plain(tally(CONSULTATION, [*here, *there]))
    assert together == {name: apart[0][name] + apart[1][name] for name in together}


@given(MANY)
def test_cells_never_exceed_those_who_answered(given: list[Mapping[str, Value]]) -> None:
    """No cell is above its question's answers, no question above the participations."""
    counted = tally(CONSULTATION, given)
    for question in counted.questions.values():
        assert question.answered <= counted.participations
        assert all(count <= question.answered for count in question.counts.values())


@pytest.mark.parametrize("id", ["first", "night", "cars"])
@given(given=MANY)
def test_one_answer_is_one_count(id: str, given: list[Mapping[str, Value]]) -> None:
    """Where one thing is said, the cells add up to those who answered."""
    counted = tally(CONSULTATION, given).questions[id]
    assert sum(counted.counts.values()) == counted.answered
