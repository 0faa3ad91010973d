"""Voting on pairs and on statements, by touches on the pixels of a real window."""

from collections.abc import Callable
from pathlib import Path

import pytest

from consultation.consultation import Consultation
from kiosk.views.votes import VotesView
from tests.kiosk.every import consultation_of
from tests.window.stage import Stage, pack_of

Open = Callable[..., Stage]
BOTH = pytest.mark.parametrize("kind", ["pairs", "opinions"])


def staged(open_stage: Open, folder: Path, *kinds: str, language: str = "fr") -> Stage:
    """A kiosk before the first step."""
    consultation: Consultation = consultation_of(*kinds)
    stage = open_stage(pack=pack_of(folder, consultation))
    stage.touch(f"language:{language}", "forward")
    return stage


def seen(stage: Stage) -> VotesView:
    """What the screen shows."""
    assert isinstance(stage.kiosk.scene.view, VotesView)
    return stage.kiosk.scene.view


def test_pairs_are_kept_as_they_were_touched(open_stage: Open, tmp_path: Path) -> None:
    """First, second, cannot decide; the last one taken back and said otherwise."""
    stage = staged(open_stage, tmp_path, "pairs")
    said = []
    for touch in ("first", "second", "undecided", "first"):
        said.append([*stage.kiosk.visit.draft.now, touch])
        stage.touch(f"choose:{touch}")
    stage.touch("undo", "choose:undecided", "forward")
    (kept,) = stage.kiosk.visit.here.answers.values()
    chosen = [said[0][0], said[1][1], "", ""]
    assert kept == tuple(
        (one, other, choice) for (one, other, _), choice in zip(said, chosen, strict=True)
    )


@BOTH
def test_a_trembling_finger_votes_once(open_stage: Open, tmp_path: Path, kind: str) -> None:
    """What comes under the finger after a vote is not voted on by the same touch."""
    stage = staged(open_stage, tmp_path, kind)
    touch = "choose:first" if kind == "pairs" else "choose:agree"
    stage.touch(touch)
    for _ in stage.finger.touch(touch, 0.2):
        stage.frames()
    assert len(stage.kiosk.visit.draft.said) == 1


@BOTH
@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("listening", [False, True])
def test_residents_say_what_they_mean(
    open_stage: Open, tmp_path: Path, kind: str, language: str, listening: bool
) -> None:
    """Whatever was touched before, what is on the screen in the end is what was meant."""
    stage = staged(open_stage, tmp_path, kind, language=language)
    if listening:
        stage.touch("listen")
    for _, said in stage.residents(3):
        assert stage.kiosk.visit.chosen() == said


def test_each_vote_is_spoken(open_stage: Open, tmp_path: Path) -> None:
    """Who listens hears what stands on the screen after each vote, and in the end that it is."""
    stage = staged(open_stage, tmp_path, "opinions", language="en")
    stage.touch("listen")
    for _ in range(3):
        statement = seen(stage).statement
        assert statement is not None
        assert any(str(file).endswith(statement.text) for file in stage.speaker.asked)
        stage.touch("choose:agree", "choose:agree")
    assert str(stage.speaker.asked[-1]).endswith("That is all. Touch OK.")
