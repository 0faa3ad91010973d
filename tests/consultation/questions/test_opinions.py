"""Agreeing and disagreeing with statements, and which statement comes next."""

from collections import Counter
from random import Random
from typing import Any

import pytest
from hypothesis import given, strategies

from consultation.answer import Value
from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.questions.opinions import VERDICTS, Opinions, next_statement
from tests.consultation import kinds


def opinions(many: int, asked: int | None = None) -> Opinions:
    """A question about `many` statements, called s1, s2 and so on."""
    named = kinds.options(*(f"s{number}" for number in range(1, many + 1)))
    question = kinds.question("opinions", statements=named, asked=asked)
    assert isinstance(question, Opinions)
    return question


OPINIONS = kinds.question("opinions")
"""Three of the statements a, b, c, d and e."""


def passage(question: Opinions, counts: Counter[str], seed: str) -> dict[str, Value]:
    """What one resident is shown and says, to the end; `counts` is the place's, and grows."""
    said: dict[str, Value] = {}
    chance = Random(seed)
    while (id := next_statement(question, said, counts, seed)) is not None:
        assert id not in said
        said[id] = chance.choice(VERDICTS)
    counts.update(question.counted(question.accept(said)))
    return said


def test_verdicts_are_written_in_the_packs_order() -> None:
    """The order of voting is not kept."""
    value = OPINIONS.accept({"d": "pass", "a": "agree"})
    assert value == {"a": "agree", "d": "pass"}
    assert OPINIONS.said(value) == ("a", "d")


def test_a_verdict_is_counted_with_its_statement() -> None:
    """Passing counts too."""
    value = OPINIONS.accept({"d": "pass", "a": "agree", "b": "disagree"})
    assert OPINIONS.counted(value) == ("a:agree", "b:disagree", "d:pass")
    assert OPINIONS.cells()[:4] == ("a:agree", "a:disagree", "a:pass", "b:agree")


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({}, "takes verdicts on 1 to 3 statements"),
        (dict.fromkeys("abcd", "agree"), "takes verdicts on 1 to 3 statements"),
        ({"moon": "agree"}, "takes verdicts on its own statements"),
        (["a"], "takes verdicts on its own statements"),
        ("agree", "takes verdicts on its own statements"),
        ({"a": "perhaps"}, "takes agree, disagree, pass, not 'perhaps'"),
        ({"a": True}, "takes agree, disagree, pass, not True"),
        ({"a": ["agree"]}, "takes agree, disagree, pass"),
    ],
)
def test_what_is_no_verdict_is_refused(value: object, sentence: str) -> None:
    """Each fault of an answer has its sentence."""
    with pytest.raises(NotAnAnswer, match=sentence):
        OPINIONS.accept(value)


@pytest.mark.parametrize(("many", "expected"), [(1, 1), (9, 9), (30, 10)])
def test_ten_statements_are_asked_where_there_are_ten(many: int, expected: int) -> None:
    """Of fewer, all."""
    assert opinions(many).asked == expected


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"statements": []}, "'statements' takes 1 to 100 of them, and there are 0"),
        (
            {"statements": kinds.options(*(f"s{n}" for n in range(101)))},
            "'statements' takes 1 to 100 of them, and there are 101",
        ),
        ({"statements": [kinds.option("a", last=True)]}, "no statement is 'last' here"),
        ({"asked": 6}, "'asked' has to be from 1 to 5"),
        ({"asked": 0}, "'asked' has to be from 1 to 5"),
    ],
)
def test_opinions_that_cannot_be_asked_are_refused(changes: dict[str, Any], sentence: str) -> None:
    """Each fault of the question has its sentence."""
    with pytest.raises(NotAConsultation, match=sentence):
        kinds.question("opinions", **changes)


@pytest.mark.parametrize(("many", "asked"), [(1, 1), (7, 3), (30, 10), (100, 10)])
def test_every_statement_gets_as_many_votes(many: int, asked: int) -> None:
    """After 300 residents the most and the least voted are one apart at most."""
    question, counts = opinions(many, asked), Counter[str]()
    for resident in range(300):
        assert len(passage(question, counts, f"resident {resident}")) == asked
    votes = [
        sum(counts[f"{one.id}:{verdict}"] for verdict in VERDICTS) for one in question.statements
    ]
    assert sum(votes) == 300 * asked
    assert max(votes) - min(votes) <= 1


def test_a_late_statement_is_heard_first() -> None:
    """What has fewest votes at the place comes first, whatever the votes were."""
    counts = {"s1:agree": 3, "s2:disagree": 3, "s3:pass": 2, "s4:agree": 1, "s4:pass": 2}
    for number in range(20):
        assert next_statement(opinions(4), {}, counts, f"seed {number}") == "s3"


@given(strategies.integers(1, 30), strategies.text(max_size=5))
def test_no_statement_comes_twice(many: int, seed: str) -> None:
    """One resident is shown as many different statements as are asked, then none."""
    question = opinions(many)
    assert len(passage(question, Counter(), seed)) == question.asked


def test_equals_are_drawn() -> None:
    """The same seed draws the same; residents begin with different statements."""
    question = opinions(10)
    assert next_statement(question, {}, {}, "a") == next_statement(question, {}, {}, "a")
    assert len({next_statement(question, {}, {}, f"seed {n}") for n in range(100)}) == 10
