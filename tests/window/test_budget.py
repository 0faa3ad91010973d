"""Budgets at pixels of a real window: the rule, locks that say why, and simulated residents."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.views.budget import BudgetView
from kiosk.views.cards import CardsView
from tests.kiosk.every import consultation_of
from tests.window.stage import Stage, pack_of

Open = Callable[..., Stage]


def on_budget(open_stage: Open, folder: Path, kind: str, *touches: str) -> Stage:
    """A kiosk on the rule of its budget."""
    stage = open_stage(pack=pack_of(folder, consultation_of(kind)))
    stage.touch(*touches, "forward")
    assert isinstance(stage.kiosk.scene.view, CardsView)
    return stage


def test_what_is_chosen_is_kept(open_stage: Open, tmp_path: Path) -> None:
    """After the rule the projects; 'on' keeps those that are chosen."""
    stage = on_budget(open_stage, tmp_path, "budget", "language:fr")
    stage.touch("page:100", "choose:bicycles", "choose:trees", "forward")
    assert stage.kiosk.visit.here.answers == {"budget": ("trees", "bicycles")}


def test_a_lock_says_why(open_stage: Open, tmp_path: Path) -> None:
    """A touch on what cannot be had changes the hint, and nothing that is chosen."""
    stage = on_budget(open_stage, tmp_path, "budget", "language:en")
    stage.touch("page:100", "choose:bicycles", "choose:trees", "why:games")
    view = stage.kiosk.scene.view
    assert isinstance(view, BudgetView)
    assert view.frame.hint == view.why == "It costs more than what is left."
    assert stage.kiosk.visit.draft == ("trees", "bicycles")


def test_listening_hears_why_and_what_is_left(open_stage: Open, tmp_path: Path) -> None:
    """A touch that pays says what is left; one on a lock says label, cost and reason."""
    stage = on_budget(open_stage, tmp_path, "budget", "language:en", "listen")
    stage.touch("page:100", "choose:bicycles", "choose:bicycles")
    assert stage.speaker.asked[-1].name == "40,000\u00a0€ left of 100,000\u00a0€"
    stage.touch("choose:trees", "choose:trees")
    before = len(stage.speaker.asked)
    stage.touch("why:games")
    heard = [file.name for file in stage.speaker.asked[before:]]
    assert heard == ["Games", "30,000\u00a0€", "It costs more than what is left."]


@pytest.mark.parametrize("kind", ["budget", "envelopes", "approval"])
def test_second_thoughts(open_stage: Open, tmp_path: Path, kind: str) -> None:
    """Whatever was chosen before, a resident brings exactly what they mean onto the screen."""
    stage = on_budget(open_stage, tmp_path, kind, "language:ar", "listen")
    question = stage.kiosk.visit.question
    assert question is not None
    for mind, said in stage.residents(4):
        assert said == question.accept(mind) == stage.kiosk.visit.chosen()
