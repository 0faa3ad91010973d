"""A map in a real window: fingers move it, and what lies under the cross-hair is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from consultation.questions.place import at
from kiosk.rehearsal.touch import Touch
from tests.kiosk.every import consultation_of
from tests.window.stage import Stage, pack_of

Open = Callable[..., Stage]


def staged(open_stage: Open, folder: Path, kind: str, language: str = "fr") -> Stage:
    """A kiosk before the map."""
    stage = open_stage(pack=pack_of(folder, consultation_of(kind)))
    stage.touch(f"language:{language}", "forward")
    return stage


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_touched_point_is_kept(open_stage: Open, tmp_path: Path, language: str) -> None:
    """A touch at a pixel, 'here', 'forward': the pixel's point of the map, mirrored or not."""
    stage = staged(open_stage, tmp_path, "place", language)
    target = stage.finger.target("map")
    assert target is not None
    rect = target.rect
    for _ in stage.finger.trace(((rect.x + rect.width * 0.75, rect.y + rect.height / 2),)):
        stage.frames()
    stage.touch("here", "forward")
    question = stage.kiosk.visit.consultation.questions[0]
    expected = at(question, 0.75, 0.5)
    (kept,) = stage.kiosk.visit.here.answers.values()
    assert [kept[key] for key in ("lat", "lon")] == pytest.approx(  # type: ignore[index,call-overload]
        [expected[key] for key in ("lat", "lon")],  # type: ignore[index,call-overload]
        abs=2e-4,
    )


def test_the_map_moves_live(open_stage: Open, tmp_path: Path) -> None:
    """Under a finger that has not been lifted the picture is already another one."""
    stage = staged(open_stage, tmp_path, "place")
    stage.frames(3)
    before = stage.pixels()
    target = stage.finger.target("map")
    assert target is not None
    x, y = target.rect.x + 200, target.rect.y + 100
    tracing = stage.finger.trace(((x, y), (x + 90, y + 40), (x + 90, y + 40)))
    for _ in range(3):
        next(tracing)
        stage.frames()
    assert stage.pixels() != before
    for _ in tracing:
        stage.frames()


def test_a_finger_lifted_on_a_question_is_gone_from_the_map(
    open_stage: Open, tmp_path: Path
) -> None:
    """It rested until 'still there?' came up; the next finger moves the map and does not pinch."""
    stage = staged(open_stage, tmp_path, "place")
    target = stage.finger.target("map")
    assert target is not None
    x, y = target.rect.x + 200, target.rect.y + 100
    resting = Touch(x, y, 101)
    resting.down()
    stage.wait(31)
    assert stage.kiosk.visit.still_there
    resting.up()
    stage.touch("stay")
    before = stage.kiosk.visit.draft
    for _ in stage.finger.trace(((x, y), (x + 60, y + 30), (x + 120, y + 60))):
        stage.frames()
    after = stage.kiosk.visit.draft
    assert after.point != before.point
    assert after.zoom == before.zoom


@pytest.mark.parametrize("kind", ["place", "zone"])
@pytest.mark.parametrize("listening", [False, True])
def test_residents_say_what_they_mean(
    open_stage: Open, tmp_path: Path, kind: str, listening: bool
) -> None:
    """Simulated residents, one after the other over what the last one left."""
    stage = staged(open_stage, tmp_path, kind)
    if listening:
        stage.touch("listen")
    for _, said in stage.residents(12):
        assert stage.kiosk.visit.chosen() == said
