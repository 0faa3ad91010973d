"""Cards in a real window: a quiz that answers, a photo that is shown or missing."""

import logging
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import pytest

from consultation.frozen import replace
from kiosk.part import Photo
from kiosk.views.photo import PhotoView
from kiosk.views.quiz import QuizView
from tests.kiosk.every import consultation_of
from tests.window.stage import Stage, pack_of

Open = Callable[..., Stage]


def test_a_quiz_answers_each_touch(open_stage: Open, tmp_path: Path) -> None:
    """Wrong, then right; with listening on what it tells is said at once."""
    stage = open_stage(pack=pack_of(tmp_path, consultation_of("quiz")))
    stage.touch("language:en", "forward", "choose:ten")
    assert isinstance(stage.kiosk.scene.view, QuizView)
    assert stage.kiosk.scene.view.told is not None
    stage.touch("listen", "choose:forty", "choose:forty")
    said = [str(file) for file in stage.speaker.asked]
    assert any(file.endswith("Yes, it is forty.") for file in said)
    stage.touch("forward")
    assert stage.kiosk.visit.here.answers == {}


def test_a_photo_keeps_its_shape(open_stage: Open, tmp_path: Path) -> None:
    """Beside a photo that is narrower than its place the card is white, not stretched photo."""
    stage = open_stage(pack=pack_of(tmp_path, consultation_of("photo")))
    stage.touch("language:en", "forward")
    stage.frames(3)
    (photo,) = (part for part in stage.kiosk.pane.screen.parts if isinstance(part, Photo))
    rect, width = photo.rect, int(stage.window.width)
    row = int(stage.window.height - rect.y - rect.height / 2)
    pixels = stage.pixels()

    def colour(x: float) -> bytes:
        start = (row * width + int(x)) * 4
        return pixels[start : start + 3]

    white = bytes((255, 255, 255))
    photo_width = rect.height * 1200 / 800
    assert colour(rect.x + 2) == white
    assert colour(rect.x + (rect.width - photo_width) / 2 + 4) != white


def test_a_missing_photo_stops_nobody(
    open_stage: Open, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """It is drawn as 'missing', and logged."""
    pack = pack_of(tmp_path, consultation_of("photo"))
    gone = MappingProxyType({**pack.pictures, "photos/square.jpg": tmp_path / "gone.jpg"})
    stage = open_stage(pack=replace(pack, pictures=gone))
    with caplog.at_level(logging.WARNING):
        stage.touch("language:en", "forward")
        stage.frames(2)
    assert isinstance(stage.kiosk.scene.view, PhotoView)
    assert "gone.jpg" in caplog.text
    stage.touch("forward")
