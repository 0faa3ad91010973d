"""Comparing scenarios, by touches on the pixels of a real window."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.kiosk.every import consultation_of
from tests.window.stage import Stage, pack_of

Open = Callable[..., Stage]


def staged(open_stage: Open, folder: Path, kind: str, language: str = "fr") -> Stage:
    """A kiosk before the first step."""
    stage = open_stage(pack=pack_of(folder, consultation_of(kind)))
    stage.touch(f"language:{language}", "forward")
    return stage


def test_a_column_is_touched_anywhere(open_stage: Open, tmp_path: Path) -> None:
    """On its picture, its text or what speaks for it: the whole column answers."""
    stage = staged(open_stage, tmp_path, "compare")
    stage.touch("choose:market", "forward")
    assert stage.kiosk.visit.here.answers == {"compare": "market"}


def test_long_scenarios_are_paged_through(open_stage: Open, tmp_path: Path) -> None:
    """The way on leads through every scenario before the tiles, and back again."""
    stage = staged(open_stage, tmp_path, "compare-long")
    assert stage.finger.target("choose:") is None
    stage.touch("page:1", "page:2", "page:1", "page:2", "page:3", "choose:none", "forward")
    assert stage.kiosk.visit.here.answers == {"compare-long": "none"}


@pytest.mark.parametrize("kind", ["compare", "compare-long"])
@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("listening", [False, True])
def test_residents_say_what_they_mean(
    open_stage: Open, tmp_path: Path, kind: str, language: str, listening: bool
) -> None:
    """Whatever was touched before, what is on the screen in the end is what was meant."""
    stage = staged(open_stage, tmp_path, kind, language)
    if listening:
        stage.touch("listen")
    for _, said in stage.residents(4):
        assert stage.kiosk.visit.chosen() == said
