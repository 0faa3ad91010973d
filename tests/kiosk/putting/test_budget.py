"""Budgets: the rule first, what the purse is enough for, and why something cannot be had."""

from collections.abc import Sequence

import pytest
from hypothesis import given

from consultation.frozen import replace
from consultation.questions.budget import Budget
from kiosk.comfort import Comfort
from kiosk.moves.after import after
from kiosk.putting.budget import BALLOT
from kiosk.putting.kinds import putting
from kiosk.views.budget import BudgetView
from kiosk.views.cards import CardsView
from kiosk.visit import Visit
from tests.kiosk.every import consultation_of
from tests.kiosk.putting.laws import assert_lawful, question, seen, sight, touched, touches, walked

BUDGET: Budget = question("budget")
ENVELOPES: Budget = question("envelopes")
APPROVAL: Budget = question("approval")
ALL = pytest.mark.parametrize("step", [BUDGET, ENVELOPES, APPROVAL], ids=lambda step: step.id)
IDS = tuple(project.id for project in BUDGET.projects)


def ballot(
    step: Budget, draft: Sequence[str], language: str = "en", lit: Sequence[str] = ()
) -> BudgetView:
    """What is seen after the rule."""
    view = seen(step, tuple(draft), BALLOT, language, lit)
    assert isinstance(view, BudgetView)
    return view


def locked(view: BudgetView) -> set[str]:
    """The projects that cannot be had."""
    tiles = [one.tile for sheet in view.sheets for one in sheet.projects]
    assert all(tile.id.startswith("why:") is tile.locked for tile in tiles)
    return {tile.id.removeprefix("why:") for tile in tiles if tile.locked}


@ALL
def test_the_rule_comes_first(step: Budget) -> None:
    """The first page is the rule of the count; its way on leads to the projects."""
    view = seen(step, ())
    assert isinstance(view, CardsView)
    assert view.cards[0].title == "How we count"
    assert view.cards[0].text == step.counting["en"]
    assert view.frame.footer[-1].id == f"page:{BALLOT}"


@ALL
def test_back_leads_to_the_rule(step: Budget) -> None:
    """From the projects 'back' is the page before."""
    visit = Visit(consultation_of(step.kind), "en")
    for touch in ("language:en", "forward", f"page:{BALLOT}"):
        visit = after(visit, touch)
    assert visit.page == BALLOT
    assert after(visit, "page:0").page == 0


def test_a_purse_is_spent_and_filled_again() -> None:
    """A touch pays, another takes it back."""
    draft = touched(BUDGET, (), ("choose", "bicycles"), ("choose", "trees"))
    assert draft == ("trees", "bicycles")
    assert (
        ballot(BUDGET, ("trees",)).sheets[0].purses[0].says
        == "60,000\u00a0€ left of 100,000\u00a0€"
    )
    assert touched(BUDGET, draft, ("choose", "trees")) == ("bicycles",)


def test_what_is_too_dear_is_not_taken_and_says_why() -> None:
    """It has a lock; a touch on it tells the reason in the hint, until it can be had."""
    full = ("trees", "bicycles")
    assert touched(BUDGET, full, ("choose", "games")) == full
    view = ballot(BUDGET, full, lit=("why:games",))
    assert locked(view) == {"benches", "games", "water", "light"}
    assert view.why == "It costs more than what is left."
    told = sight("en", "why:games")
    assert putting(BUDGET).hint(BUDGET, full, told) == view.why
    assert putting(BUDGET).hint(BUDGET, ("trees",), told) == "Choose what to pay for."


def test_everybody_is_told_why() -> None:
    """The first touch already, whether they listen or not; nothing is chosen."""
    visit = Visit(consultation_of("budget"), "en")
    for touch in ("language:en", "forward", "page:100", "choose:trees", "choose:bicycles"):
        visit = after(visit, touch)
    for listening in (False, True):
        one = replace(visit, comfort=Comfort(listening=listening))
        told = after(one, "why:games")
        assert told.heard == "why:games"
        assert told.draft == visit.draft


def test_envelopes_pay_for_their_own() -> None:
    """What is spent in one leaves the other as it was."""
    view = ballot(ENVELOPES, ("trees", "water"))
    assert [sheet.label for sheet in view.sheets] == ["North", "South"]
    assert [sheet.purses[0].short for sheet in view.sheets] == [
        "5,000\u00a0€ of 70,000\u00a0€",
        "70,000\u00a0€ of 70,000\u00a0€",
    ]
    assert locked(view) == {"bicycles"}


def test_an_envelope_and_the_whole_are_two_purses() -> None:
    """Both are shown where both limit."""
    step = question("envelopes", amount=80_000)
    assert [len(sheet.purses) for sheet in ballot(step, ()).sheets] == [2, 2]
    assert locked(ballot(step, ("trees", "games"))) == {"benches", "bicycles", "water"}


def test_approval_counts_projects() -> None:
    """Two at most, whatever they cost; the third says that there are two."""
    view = ballot(APPROVAL, ("trees", "bicycles"), lit=("why:games",))
    assert locked(view) == {"benches", "games", "water", "light"}
    assert view.why == "You already have 2 projects."
    assert view.sheets[0].purses[0].says == "2 chosen of 2"
    assert touched(APPROVAL, ("trees", "bicycles"), ("choose", "games")) == ("trees", "bicycles")


@ALL
@given(done=touches(["choose", "why"], IDS))
def test_any_touches(step: Budget, done: list[tuple[str, str]]) -> None:
    """Whatever is touched, no purse is overdrawn, and the laws are obeyed."""
    draft = touched(step, (), *done)
    assert_lawful(step, draft)


@ALL
def test_walking_leaves_nothing_that_fits(step: Budget) -> None:
    """The next touches choose as long as something can be had."""
    draft = walked(step)
    assert isinstance(draft, tuple)
    assert locked(ballot(step, draft)) == set(IDS) - set(draft)


def test_money_is_written_as_the_language_writes() -> None:
    """Its digits, thousands apart, the currency behind."""
    costs = [one.cost for one in ballot(BUDGET, (), "ar").sheets[0].projects]
    assert costs[0] == "٤٠٬٠٠٠\u00a0€"


@ALL
@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_what_is_left_is_prepared_as_sound(step: Budget, language: str) -> None:
    """Whatever is chosen, what is said of the purses and of locked tiles is prepared."""
    ready = set(putting(step).spoken(step, sight(language).words))
    draft: tuple[str, ...] = ()
    for id in (None, *IDS):
        draft = draft if id is None else touched(step, draft, ("choose", id))  # type: ignore[assignment]
        view = ballot(step, draft, language)
        assert {purse.spoken for sheet in view.sheets for purse in sheet.purses} <= ready
        assert view.locked in ready


def test_odd_amounts_are_said_rounded_down() -> None:
    """Where too many amounts could be left, 'a little more than' the next one prepared."""
    odd = [
        {**project.to_document(), "cost": cost}
        for project, cost in zip(BUDGET.projects, (40_001, 15_003, 60_007, 99_990), strict=False)
    ]
    step: Budget = question("budget", projects=odd)
    words = sight().words
    ready = list(putting(step).spoken(step, words))
    assert len(ready) < 250
    spoken = {
        ids: ballot(step, ids).sheets[0].purses[0].spoken
        for ids in ((), (IDS[0],), (IDS[3],), (IDS[1], IDS[2]))
    }
    assert set(spoken.values()) <= set(ready)
    assert spoken[()] == "100,000\u00a0€ left of 100,000\u00a0€"
    assert spoken[(IDS[0],)] == "A little more than 58,000\u00a0€ left of 100,000\u00a0€"
    assert spoken[(IDS[3],)] == "Hardly anything left of 100,000\u00a0€"
