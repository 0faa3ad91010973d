"""Scenarios: what touches do to the draft, and over which pages they are shown."""

from typing import Any

import pytest
from hypothesis import given, strategies

from consultation.questions.compare import Compare
from kiosk.moves.after import after
from kiosk.panel import Panel
from kiosk.part import Target
from kiosk.putting.compare import PutCompare
from kiosk.putting.putting import Lot, Sight
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.theme.typeset import Typesetter
from kiosk.views.compare import CompareView
from kiosk.visit import Visit
from kiosk.words import words_in
from tests.kiosk.every import consultation_of
from tests.kiosk.way import PANELS, PICTURES, route

STEP = consultation_of("compare").steps[0]
assert isinstance(STEP, Compare)
HOW, LOT = PutCompare(), Lot("seed")
TOUCHES = strategies.lists(
    strategies.tuples(
        strategies.sampled_from(("choose", "undo", "")),
        strategies.sampled_from(("garden", "market", "none", "declined", "")) | strategies.text(),
    )
)


@given(touches=TOUCHES)
def test_what_was_said_is_always_an_answer(touches: list[tuple[str, str]]) -> None:
    """Whatever is touched: the value is accepted, and gives the same draft again."""
    draft = HOW.begin(STEP, None, LOT)
    for name, value in touches:
        draft = HOW.touched(STEP, draft, name, value, LOT)
        answer = HOW.value(STEP, draft)
        assert answer is None or STEP.accept(answer) == answer
        assert HOW.begin(STEP, answer, LOT) == draft


def test_a_second_touch_takes_back() -> None:
    """And none of them is an answer like any other."""
    none = HOW.touched(STEP, None, "choose", "none", LOT)
    assert HOW.value(STEP, none) == "none"
    assert HOW.touched(STEP, none, "choose", "none", LOT) is None


def test_none_of_them_is_said_in_words() -> None:
    """On the review it has a sentence and a pictogram."""
    sight = Sight(words_in("en"), lambda name: PICTURES / name)
    (mark,) = HOW.said(STEP, "none", sight)
    assert (mark.label, mark.picture) == ("None of these", "none-of-them")


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: f"{panel.width}x{panel.height}")
@pytest.mark.parametrize("kind", ["compare", "compare-long"])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_none_of_them_stands_beside_the_others(
    typesetter: Typesetter, panel: Panel, kind: str, language: str
) -> None:
    """Wherever scenarios can be chosen, so can none of them, on the same page."""
    desk = Desk(panel, typesetter, language, language == "ar")
    visit = after(Visit(consultation_of(kind), language), f"language:{language}")
    visit = after(visit, "forward")
    offered: list[set[str]] = []
    for page in range(12):
        parts = lay_out(route(language).view(after(visit, f"page:{page}")), desk)
        targets = {part.id for part in parts if isinstance(part, Target)}
        offered.append({id for id in targets if id.startswith("choose:")})
    question: Any = visit.question
    everything = {f"choose:{id}" for id in (*(one.id for one in question.scenarios), "none")}
    assert {frozenset(one) for one in offered if one} == {frozenset(everything)}


def test_scenarios_stand_in_the_packs_order() -> None:
    """Where they are not shuffled."""
    visit = after(after(Visit(consultation_of("compare-long"), "en"), "language:en"), "forward")
    view = route("en").view(visit)
    assert isinstance(view, CompareView)
    assert [part.tile.id for part in view.scenarios] == [
        "choose:garden",
        "choose:market",
        "choose:both",
    ]
