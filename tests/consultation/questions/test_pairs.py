"""Choosing this or that, and which pair comes next."""

from collections import Counter
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings, strategies

from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.questions.pairs import Compared, Pairs, compared, next_pair
from tests.consultation import kinds


def pairs(many: int, asked: int | None = None) -> Pairs:
    """A question about `many` options, called o1, o2 and so on."""
    named = kinds.options(*(f"o{number}" for number in range(1, many + 1)))
    question = kinds.question("pairs", options=named, pairs=asked)
    assert isinstance(question, Pairs)
    return question


PAIRS = kinds.question("pairs")
"""Four pairs of a, b, c and d."""


def first(one: str, other: str) -> str:
    """Whoever is called lower is stronger."""
    return min(one, other, key=lambda name: int(name[1:]))


def passage(
    question: Pairs, counts: Counter[str], seed: str, choose: Callable[[str, str], str] = first
) -> tuple[Compared, ...]:
    """What one resident is shown and says, to the end; `counts` is the place's, and grows."""
    said: list[Compared] = []
    while (pair := next_pair(question, said, counts, seed)) is not None:
        said.append((*pair, choose(*pair)))
    value = question.accept(said)
    counts.update(question.counted(value))
    return compared(value)


def shown(question: Pairs, counts: Counter[str]) -> dict[str, int]:
    """How often each option was shown."""
    return {
        option.id: sum(counts[f"{option.id}:{one}"] for one in ("won", "lost", "undecided"))
        for option in question.options
    }


def test_pairs_are_kept_as_they_were_shown() -> None:
    """First, second, and what was chosen of them or nothing, in the order of asking."""
    value = PAIRS.accept([["c", "a", "a"], ["b", "d", ""]])
    assert value == (("c", "a", "a"), ("b", "d", ""))
    assert PAIRS.said(value) == ("a",)


def test_who_won_and_who_lost_is_counted() -> None:
    """Each pair counts once for each of its options."""
    value = PAIRS.accept([["c", "a", "a"], ["b", "d", ""], ["a", "b", "a"]])
    assert PAIRS.counted(value) == (
        "c:lost",
        "a:won",
        "b:undecided",
        "d:undecided",
        "a:won",
        "b:lost",
    )
    assert PAIRS.cells()[:4] == ("a:won", "a:lost", "a:undecided", "b:won")


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ([], "takes a list of 1 to 4 pairs"),
        ("a", "takes a list of 1 to 4 pairs"),
        ({"a": "b"}, "takes a list of 1 to 4 pairs"),
        ([["a", "b", ""]] * 5, "takes a list of 1 to 4 pairs"),
        ([["a", "b", "a"], ["a", "b", "b"]], "takes each pair once, in whichever order"),
        ([["a", "b", "a"], ["b", "a", "a"]], "takes each pair once, in whichever order"),
        ([["a", "a", "a"]], "takes two different options"),
        ([["a", "moon", "a"]], "takes two different options"),
        ([["a", "b", "c"]], "takes two different options"),
        ([["a", "b"]], "takes two different options"),
        ([["a", "b", None]], "takes two different options"),
        ([["a", "b", "a", "b"]], "takes two different options"),
        (["aba"], "takes two different options"),
    ],
)
def test_what_are_no_pairs_is_refused(value: object, sentence: str) -> None:
    """Each fault of an answer has its sentence."""
    with pytest.raises(NotAnAnswer, match=sentence):
        PAIRS.accept(value)


@pytest.mark.parametrize(("many", "expected"), [(3, 3), (4, 6), (10, 6)])
def test_six_pairs_are_asked_where_there_are_six(many: int, expected: int) -> None:
    """Of three options there are three pairs."""
    assert pairs(many).pairs == expected


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"options": kinds.options("a", "b")}, "'options' takes 3 to 40 of them"),
        (
            {"options": kinds.options(*(f"o{n}" for n in range(41)))},
            "'options' takes 3 to 40 of them, and there are 41",
        ),
        (
            {"options": [*kinds.options("a", "b"), kinds.option("c", last=True)]},
            "no option is 'last' here",
        ),
        ({"pairs": 7}, "'pairs' has to be from 1 to 6"),
        ({"pairs": 0}, "'pairs' has to be from 1 to 6"),
        ({"shuffle": True}, "'shuffle' is not known here"),
        (
            {"options": kinds.options(*(f"o{n}" for n in range(10))), "pairs": 21},
            "'pairs' has to be from 1 to 20",
        ),
    ],
)
def test_pairs_that_cannot_be_asked_are_refused(changes: dict[str, Any], sentence: str) -> None:
    """Each fault of the question has its sentence."""
    with pytest.raises(NotAConsultation, match=sentence):
        kinds.question("pairs", **changes)


@given(
    strategies.integers(3, 12),
    strategies.integers(1, 20),
    strategies.integers(),
    strategies.integers(0, 50),
)
@settings(max_examples=60)
def test_no_pair_is_shown_twice(many: int, asked: int, seed: int, residents: int) -> None:
    """As many pairs as are asked, in neither order a second time, whatever was counted before."""
    question = pairs(many, min(asked, many * (many - 1) // 2))
    chance = Random(seed)
    counts = Counter({cell: chance.randint(0, residents) for cell in question.cells()})
    said = passage(question, counts, str(seed), lambda one, other: chance.choice([one, other, ""]))
    assert len(said) == question.pairs
    assert len({frozenset(pair[:2]) for pair in said}) == question.pairs


@pytest.mark.parametrize(("many", "asked"), [(3, 3), (5, 6), (8, 6), (13, 6), (20, 6), (40, 20)])
def test_every_option_is_shown_as_often_as_every_other(many: int, asked: int) -> None:
    """After 300 residents the most and the least shown are two apart at most."""
    question, counts = pairs(many, asked), Counter[str]()
    for resident in range(300):
        passage(question, counts, f"resident {resident}")
    often = shown(question, counts).values()
    assert sum(often) == 300 * asked * 2
    assert max(often) - min(often) <= 2


def test_a_late_option_catches_up() -> None:
    """What the place has shown less comes first."""
    question = pairs(6)
    counts = Counter({f"o{number}:won": 10 for number in range(1, 5)})
    pair = next_pair(question, (), counts, "seed")
    assert pair is not None
    assert set(pair) == {"o5", "o6"}


def test_options_alike_in_strength_meet() -> None:
    """Among options shown equally often, those that won as often are compared."""
    question = pairs(4)
    counts = Counter({"o1:won": 9, "o1:lost": 1, "o2:won": 1, "o2:lost": 9, "o3:lost": 10})
    counts.update({"o4:won": 5, "o4:lost": 5})
    pair = next_pair(question, (), counts, "seed")
    assert pair is not None
    assert set(pair) == {"o2", "o3"}


def test_who_is_alike_meets_more_often() -> None:
    """In the long run neighbours in strength are compared more often than by chance."""
    question, counts, met = pairs(10, 5), Counter[str](), Counter[int]()
    for resident in range(300):
        for one, other, _ in passage(question, counts, f"resident {resident}"):
            met[abs(int(one[1:]) - int(other[1:]))] += 1
    # Of the 45 pairs of ten options 9 are neighbours, 17 are one or two places apart.
    assert (met[1] + met[2]) / met.total() > 2 * 17 / 45


def test_left_and_right_are_drawn() -> None:
    """Each of two options is on the left about half of the time."""
    question = pairs(3)
    counts = Counter({"o3:won": 5})
    left = Counter(
        pair[0]
        for resident in range(300)
        if (pair := next_pair(question, (), counts, f"resident {resident}")) is not None
    )
    assert set(left) == {"o1", "o2"}
    assert 110 < left["o1"] < 190


def test_the_same_seed_shows_the_same_pair() -> None:
    """A screen that is drawn again shows what it showed."""
    question = pairs(10)
    said = (("o1", "o2", "o1"),)
    assert next_pair(question, said, {}, "seed") == next_pair(question, said, {}, "seed")
    drawn = {next_pair(question, (), {}, f"seed {number}") for number in range(50)}
    assert len(drawn) > 10


def test_what_is_no_list_of_pairs_compares_nothing() -> None:
    """Nothing said, and 'declined', are no pairs."""
    assert compared(None) == ()
    assert compared("declined") == ()
