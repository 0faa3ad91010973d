"""A sheet in a real window: what a finger draws is what is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.part import Stroke
from kiosk.rehearsal.hand import Hand
from tests.kiosk.every import consultation_of
from tests.window.stage import Stage, pack_of

Open = Callable[..., Stage]


def staged(open_stage: Open, folder: Path, language: str = "fr") -> Stage:
    """A kiosk before the sheet."""
    stage = open_stage(pack=pack_of(folder, consultation_of("drawing")))
    stage.touch(f"language:{language}", "forward")
    return stage


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("listening", [False, True])
def test_residents_draw_what_they_mean(
    open_stage: Open, tmp_path: Path, language: str, listening: bool
) -> None:
    """Simulated residents, one after the other over what the last one left."""
    stage = staged(open_stage, tmp_path, language)
    if listening:
        stage.touch("listen")
    for _, said in stage.residents(8, Hand(stage.finger, (), slides_out=False)):
        assert stage.kiosk.visit.chosen() == said
    stage.touch("forward")
    assert stage.kiosk.visit.here.answers == {"drawing": said}


def test_only_the_stroke_under_the_finger_is_drawn_anew(open_stage: Open, tmp_path: Path) -> None:
    """Everything else on the screen stays the same instructions."""
    stage = staged(open_stage, tmp_path)
    sheet = stage.finger.target("sheet")
    assert sheet is not None
    rect = sheet.rect

    def point(x: float, y: float) -> tuple[float, float]:
        return rect.x + x * rect.width, rect.y + y * rect.height

    for _ in stage.finger.trace((point(0.1, 0.1), point(0.3, 0.5))):
        stage.frames()
    tracing = stage.finger.trace((point(0.5, 0.5), point(0.6, 0.6), point(0.7, 0.4)))
    next(tracing)
    stage.frames()
    before = list(stage.kiosk.pane.screen._groups)
    next(tracing)
    stage.frames()
    after = list(stage.kiosk.pane.screen._groups)
    differing = [number for number, group in enumerate(after) if group is not before[number]]
    assert differing == [len(after) - 1]
    assert isinstance(stage.kiosk.pane.screen.parts[-1], Stroke)
    for _ in tracing:
        stage.frames()
