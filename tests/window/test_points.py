"""Points at pixels of a real window, and simulated residents who change their minds."""

from collections.abc import Callable
from pathlib import Path

from tests.kiosk.every import consultation_of
from tests.window.stage import Stage, pack_of

Open = Callable[..., Stage]


def on_points(open_stage: Open, folder: Path, *touches: str) -> Stage:
    """A kiosk on its points."""
    stage = open_stage(pack=pack_of(folder, consultation_of("points")))
    stage.touch(*touches, "forward")
    return stage


def test_what_is_given_is_kept(open_stage: Open, tmp_path: Path) -> None:
    """Minus takes back what plus gave."""
    stage = on_points(open_stage, tmp_path, "language:fr")
    stage.touch("plus:trees", "plus:water", "plus:water", "minus:trees", "forward")
    assert stage.kiosk.visit.here.answers == {"points": {"water": 2}}


def test_second_thoughts(open_stage: Open, tmp_path: Path) -> None:
    """Whatever was given before, a resident brings exactly what they mean onto the screen."""
    stage = on_points(open_stage, tmp_path, "language:ar", "listen")
    for mind, said in stage.residents(4):
        assert said == mind == stage.kiosk.visit.chosen()


def test_listening_says_what_is_left(open_stage: Open, tmp_path: Path) -> None:
    """The first touch names the option; the second gives, and says how many it has and are left."""
    stage = on_points(open_stage, tmp_path, "language:en", "listen")
    before = len(stage.speaker.asked)
    stage.touch("plus:water", "plus:water")
    heard = [file.name for file in stage.speaker.asked[before:]]
    assert heard == ["Water", "no points", "1 point", "9 points left"]
