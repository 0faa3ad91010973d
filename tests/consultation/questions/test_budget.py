"""Spending a purse on projects."""

from typing import Any

import pytest

from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.questions.budget import WHOLE, Budget
from tests.consultation import kinds


def budget(**changes: Any) -> Budget:
    """Of 120: a (60) and b (50) from the north's 100, c (30) and d (20) from the south's 40."""
    question = kinds.question("budget", **changes)
    assert isinstance(question, Budget)
    return question


def plain(*costs: int) -> list[dict[str, Any]]:
    """Projects p1, p2… that the whole amount pays for."""
    return [kinds.option(f"p{n}", cost=cost) for n, cost in enumerate(costs, start=1)]


BUDGET = budget()
ONE_PURSE = budget(projects=plain(40, 30, 30, 1), envelopes=None, amount=100)
APPROVAL = budget(ballot="approval", max=3)


@pytest.mark.parametrize("kind", [list, tuple, set, frozenset])
def test_projects_are_written_in_the_packs_order(kind: type) -> None:
    """Whatever held them."""
    assert BUDGET.accept(kind(["c", "a"])) == ("a", "c")
    assert BUDGET.counted(("a", "c")) == ("a", "c")


@pytest.mark.parametrize("chosen", [["p1"], ["p1", "p2", "p3"], ["p4"]])
def test_a_purse_may_be_spent_to_the_last_coin(chosen: list[str]) -> None:
    """Just the amount is enough, and less is no fault."""
    assert ONE_PURSE.accept(chosen) == tuple(chosen)


@pytest.mark.parametrize(
    ("question", "value", "sentence"),
    [
        (ONE_PURSE, ["p1", "p2", "p3", "p4"], "cost more than there is"),
        (BUDGET, ["a", "b"], "cost more than there is"),
        (BUDGET, ["c", "d"], "cost more than there is"),
        (budget(amount=80), ["a", "c"], "cost more than there is"),
        (BUDGET, [], "takes one project at least"),
        (BUDGET, ["moon"], "takes each of a, b, c, d once at most"),
        (BUDGET, ["a", "a"], "takes each of a, b, c, d once at most"),
        (BUDGET, "a", "takes a list of ids"),
        (BUDGET, {"a": 1}, "takes a list of ids"),
        (APPROVAL, ["a", "b", "c", "d"], "takes 3 projects at most"),
        (APPROVAL, [], "takes one project at least"),
    ],
)
def test_what_cannot_be_bought_is_refused(question: Budget, value: object, sentence: str) -> None:
    """Each fault of a ballot has its sentence."""
    with pytest.raises(NotAnAnswer, match=sentence):
        question.accept(value)


def test_approval_does_not_ask_what_it_costs() -> None:
    """What is approved may cost more than there is."""
    assert APPROVAL.accept(["a", "b", "c"]) == ("a", "b", "c")


def test_what_is_left_is_said_by_purse() -> None:
    """Each envelope, and the whole."""
    assert BUDGET.left([]) == {"north": 100, "south": 40, WHOLE: 120}
    assert BUDGET.left(["a", "d"]) == {"north": 40, "south": 20, WHOLE: 40}
    assert BUDGET.left(["a", "b"])["north"] == -10
    assert budget(amount=None).left(["a"]) == {"north": 40, "south": 40}
    assert ONE_PURSE.left(["p1"]) == {WHOLE: 60}


@pytest.mark.parametrize(
    ("question", "chosen", "project", "expected"),
    [
        (BUDGET, ["a"], "b", False),
        (BUDGET, ["a"], "c", True),
        (BUDGET, ["a"], "a", True),
        (ONE_PURSE, ["p1", "p2"], "p3", True),
        (ONE_PURSE, ["p1", "p2", "p3"], "p4", False),
        (APPROVAL, ["a", "b"], "c", True),
        (APPROVAL, ["a", "b", "c"], "d", False),
    ],
)
def test_a_project_fits_while_there_is_money(
    question: Budget, chosen: list[str], project: str, expected: bool
) -> None:
    """What fits can be added, and the ballot is still accepted."""
    assert question.fits(chosen, project) is expected


def test_the_rule_of_the_count_is_said() -> None:
    """It is among the sentences, before the projects."""
    said = [words["fr"] for words in BUDGET.wordings()]
    assert said.index("the rule") < said.index("a")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"projects": plain(1)}, "two projects or more"),
        ({"projects": plain(0, 1)}, "'cost' has to be from 1 to 1000000000"),
        ({"projects": plain(1, 2)}, "project 'p1' names no envelope"),
        (
            {"projects": [kinds.option("a", cost=1, envelope="moon"), *plain(1)]},
            "there is no envelope 'moon'",
        ),
        ({"envelopes": None, "projects": plain(1, 2), "amount": None}, "'amount' is missing"),
        ({"envelopes": None, "projects": plain(1, 200)}, "'p2' costs more than its purse holds"),
        ({"amount": 59}, "project 'a' costs more than its purse holds"),
        ({"envelopes": []}, "'envelopes' takes 1 to 20 of them, and there are 0"),
        ({"max": 2}, "on a knapsack ballot the money is the limit; take 'max' away"),
        ({"ballot": "approval", "max": 5}, "'max' has to be from 1 to 4"),
        ({"ballot": "lottery"}, "'ballot' is knapsack or approval, not 'lottery'"),
        ({"currency": ""}, "'currency' has to be a text"),
        ({"counting": "the rule"}, "a sentence by language is needed"),
    ],
)
def test_a_budget_that_cannot_be_asked_is_refused(changes: dict[str, Any], sentence: str) -> None:
    """Each fault of the question has its sentence."""
    with pytest.raises(NotAConsultation, match=sentence):
        budget(**changes)
