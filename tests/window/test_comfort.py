"""The settings in a real window: found, heard, seen, and gone with the resident."""

from collections.abc import Callable

import pytest

from consultation.frozen import replace
from kiosk.comfort import HOLD, Comfort, Contrast, Size
from kiosk.part import Target
from kiosk.rehearsal.touch import Touch
from kiosk.speech.speaker import SilentSpeaker
from kiosk.visit import Phase
from tests.window.stage import Stage

Open = Callable[..., Stage]


def tap(stage: Stage, target: str) -> None:
    """Touch a setting, on whichever page it is."""
    for _ in range(9):
        if any(
            isinstance(part, Target) and part.id == target for part in stage.kiosk.pane.screen.parts
        ):
            break
        stage.touch(f"page:{stage.kiosk.visit.page + 1}")
    stage.touch(target)


@pytest.mark.parametrize("contrast", ["high", "low"])
def test_a_contrast_is_drawn_at_once(stage: Stage, contrast: str) -> None:
    """The settings themselves are shown in it, and the step afterwards."""
    stage.touch("touch", "language:fr", "forward", "forward", "choose:trees", "comfort")
    stage.frames(3)
    before = stage.pixels()
    tap(stage, f"contrast:{contrast}")
    stage.frames(3)
    assert stage.pixels() != before
    stage.touch("back")
    visit = stage.kiosk.visit
    assert visit.comfort.contrast is Contrast(contrast)
    assert visit.phase is Phase.STEPS
    assert visit.chosen() == ("trees",)
    paper = stage.pixels()[:3]
    assert paper == bytes(round(255 * part) for part in stage.kiosk.palette["paper"])


def test_settings_are_heard(open_stage: Open) -> None:
    """Whoever listens hears each setting when it is touched, and that it is on."""
    speaker = SilentSpeaker()
    stage = open_stage(speaker=speaker)
    stage.touch("touch", "listen", "comfort")
    speaker.asked.clear()
    tap(stage, "letters:large")
    assert [file.name for file in speaker.asked[-2:]] == ["Grandes lettres", "choisi"]
    assert stage.kiosk.visit.comfort.size is Size.LARGE
    for louder in (1, 2):
        stage.wait(1)
        tap(stage, "louder")
        said = [file.name for file in speaker.asked[-3:]]
        assert said == ["Plus fort", "choisi", f"Son {4 + louder} sur 7"]
        assert stage.kiosk.visit.comfort.volume == louder


def test_what_a_touch_may_say_is_made_ready(open_stage: Open) -> None:
    """Whoever listens waits for no file: the names of all that can be touched are expected."""
    speaker = SilentSpeaker()
    stage = open_stage(speaker=speaker)
    stage.touch("touch", "language:fr", "forward", "forward")
    assert speaker.expected == ()
    stage.touch("listen")
    expected = {file.name for file in speaker.expected}
    named = {part.spoken for part in stage.kiosk.pane.screen.parts if isinstance(part, Target)}
    assert expected >= named - {""}
    speaker.asked.clear()
    stage.touch("choose:trees")
    assert speaker.asked
    assert {file.name for file in speaker.asked} <= expected


def test_settings_go_with_the_resident(stage: Stage) -> None:
    """Leaving wipes them, and so does going quietly."""
    for leave in (lambda: stage.touch("leave"), lambda: (stage.wait(200), stage.wait(200))):
        stage.touch("touch", "comfort")
        tap(stage, "letters:largest")
        tap(stage, "still")
        stage.touch("back")
        assert stage.kiosk.visit.comfort != Comfort()
        leave()
        assert stage.kiosk.visit.comfort == Comfort()


def test_a_finger_that_rests_too_shortly_counts_not(stage: Stage) -> None:
    """Whoever has asked for it rests on a tile as long as that; a stray hand sets nothing off."""
    stage.touch("touch", "comfort")
    tap(stage, "hold")
    stage.kiosk._enter(replace(stage.kiosk.visit, phase=Phase.LANGUAGE))
    stage.frames(2)
    for rests, phase in (
        (0.0, Phase.LANGUAGE),
        (HOLD - 0.1, Phase.LANGUAGE),
        (HOLD + 0.1, Phase.COMMITMENT),
    ):
        target = stage.finger.target("language:en")
        assert target is not None
        stage.clock.pass_by(1)
        finger = Touch(target.rect.x + 9, target.rect.y + target.rect.height / 2)
        finger.down()
        stage.clock.pass_by(rests)
        finger.up()
        stage.frames(2)
        assert stage.kiosk.visit.phase is phase
