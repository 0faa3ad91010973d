"""A number at pixels of a real window: the slider follows fingers in every language."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.rehearsal.hand import Hand
from tests.kiosk.every import consultation_of
from tests.window.stage import Stage, pack_of

Open = Callable[..., Stage]


def on_number(open_stage: Open, folder: Path, *touches: str) -> Stage:
    """A kiosk on its number."""
    stage = open_stage(pack=pack_of(folder, consultation_of("number")))
    stage.touch(*touches, "forward")
    return stage


def drag(stage: Stage, *parts: float) -> None:
    """Lead a finger over the slider, by parts of its width from the left."""
    target = stage.finger.target("slide")
    assert target is not None
    rect = target.rect
    way = [(rect.x + part * (rect.width - 1), rect.y + rect.height / 2) for part in parts]
    for _ in stage.finger.trace(way):
        stage.frames()


@pytest.mark.parametrize(("language", "end"), [("fr", 120), ("ar", 0)])
def test_the_slider_follows(open_stage: Open, tmp_path: Path, language: str, end: int) -> None:
    """To the right is more, in Arabic less; beyond its end nothing more happens."""
    stage = on_number(open_stage, tmp_path, f"language:{language}")
    drag(stage, 0.5, 0.7, 1.0, 1.2)
    assert stage.kiosk.visit.draft == end


def test_steps(open_stage: Open, tmp_path: Path) -> None:
    """Minus and plus go one step; 'on' keeps what is shown."""
    stage = on_number(open_stage, tmp_path, "language:en")
    stage.touch("plus", "plus", "plus", "minus", "forward")
    assert stage.kiosk.visit.here.answers == {"number": 65}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_second_thoughts(open_stage: Open, tmp_path: Path, language: str) -> None:
    """Whatever was shown before, a resident brings exactly what they mean onto the screen."""
    stage = on_number(open_stage, tmp_path, f"language:{language}")
    for mind, said in stage.residents(6, Hand(stage.finger, (), slides_out=True)):
        assert said == mind == stage.kiosk.visit.chosen()


def test_listening_says_the_number_at_the_end(open_stage: Open, tmp_path: Path) -> None:
    """While a finger slides nothing is said; when it is lifted, the number is."""
    stage = on_number(open_stage, tmp_path, "language:en", "listen")
    before = len(stage.speaker.asked)
    drag(stage, 0.2, 0.5, 0.9, 1.0)
    assert [file.name for file in stage.speaker.asked[before:]] == ["120 minutes"]
    stage.touch("minus")
    assert stage.speaker.asked[-1].name == "115 minutes"
