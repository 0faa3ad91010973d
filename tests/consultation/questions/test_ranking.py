"""Putting options in order."""

import pytest

from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.questions.ranking import Ranking
from tests.consultation import kinds

RANKING = kinds.question("ranking")
"""Two or three of a, b, c and d."""


@pytest.mark.parametrize("value", [["d", "a"], ("d", "a"), ["c", "b", "a"]])
def test_the_order_is_the_answer(value: list[str] | tuple[str, ...]) -> None:
    """Ids stay in the order in which they were given."""
    assert RANKING.accept(value) == tuple(value)
    assert RANKING.said(tuple(value)) == tuple(value)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("a", "takes a list of options, best first"),
        ({"a", "b"}, "takes a list of options, best first"),
        ({"a": 1, "b": 2}, "takes a list of options, best first"),
        (None, "takes a list of options, best first"),
        (["a", "moon"], "puts a, b, c, d in order and nothing else"),
        (["a", 1], "puts a, b, c, d in order and nothing else"),
        (["a", ["b"]], "puts a, b, c, d in order and nothing else"),
        (["a", "a"], "takes each option once at most"),
        ([], "takes 2 to 3 options"),
        (["a"], "takes 2 to 3 options"),
        (["a", "b", "c", "d"], "takes 2 to 3 options"),
    ],
)
def test_what_is_no_order_is_refused(value: object, sentence: str) -> None:
    """Each fault of a ranking has its sentence."""
    with pytest.raises(NotAnAnswer, match=sentence):
        RANKING.accept(value)


def test_every_option_is_counted_at_its_place() -> None:
    """The first of the ranking counts at place 1."""
    assert RANKING.counted(("d", "a", "b")) == ("d:1", "a:2", "b:3")
    assert RANKING.counted(("c", "d")) == ("c:1", "d:2")


def test_there_is_a_cell_for_every_option_at_every_place() -> None:
    """Four options at three places, those of one option together."""
    assert RANKING.cells()[:4] == ("a:1", "a:2", "a:3", "b:1")
    assert len(RANKING.cells()) == 12


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ({}, (4, 4)),
        ({"max": 3}, (3, 3)),
        ({"min": 2}, (2, 4)),
        ({"min": 1, "max": 1}, (1, 1)),
    ],
)
def test_without_bounds_all_are_ranked(bounds: dict[str, int], expected: tuple[int, int]) -> None:
    """As many as may be have to be, where no fewer are said to be enough."""
    ranking = kinds.question("ranking", **{"min": None, "max": None, **bounds})
    assert isinstance(ranking, Ranking)
    assert (ranking.least, ranking.most) == expected


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"min": 3, "max": 2}, "'min' is above 'max'"),
        ({"max": 5}, "'max' has to be from 1 to 4"),
        ({"min": 0}, "'min' has to be from 1 to 4"),
        ({"options": kinds.options("a")}, "two options or more"),
    ],
)
def test_a_ranking_that_cannot_be_asked_is_refused(
    changes: dict[str, object], sentence: str
) -> None:
    """Each fault of the question has its sentence."""
    with pytest.raises(NotAConsultation, match=sentence):
        kinds.question("ranking", **changes)
