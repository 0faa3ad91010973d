"""Every kind of question by keypad, switches and ear: through the window's own keys and touches."""

import itertools
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from kivy.core.window import Window

from consultation.question import Question
from kiosk.comfort import HOLD, KEYS_APART, Comfort, Way
from kiosk.part import Ring, Target
from kiosk.rehearsal.finger import Finger, Frames
from kiosk.rehearsal.hand import Hand
from kiosk.rehearsal.pressing import FINGERS, Explorer, Presser
from kiosk.scene import HELPS
from kiosk.views.language import LanguageView
from kiosk.visit import Phase
from kiosk.ways_in.keys import CODES, Key
from tests.kiosk.every import STEPS, consultation_of
from tests.window.stage import Stage, pack_of

Open = Callable[..., Stage]
WAYS = [way for way in Way if way is not Way.TOUCH]
KINDS = [kind for kind in STEPS if consultation_of(kind).questions and kind != "voice"]
"""A voice needs a microphone: tests.window.test_voice gives it one."""


def press(stage: Stage, *keys: Key) -> None:
    """Press and lift keys, one after the other."""
    for key in keys:
        code = next(code for code, meaning in CODES.items() if meaning is key)
        Window.dispatch("on_key_down", code, 0, "", [])
        Window.dispatch("on_key_up", code, 0)
        stage.clock.pass_by(KEYS_APART)
        stage.frames()


def run(stage: Stage, frames: Frames) -> None:
    """Take the frames."""
    for _ in frames:
        stage.frames()


def come_in(stage: Stage, way: Way, language: str) -> Hand:
    """Someone who acts that way, before the first step."""
    finger = FINGERS[way](stage.kiosk, stage.clock, Random(3))
    assert isinstance(finger, Presser | Explorer)
    run(stage, finger.begin())
    stage.until(lambda: isinstance(finger.sees, LanguageView))
    run(stage, finger.touch(f"language:{language}"))
    hand = Hand(finger, (), slides_out=False)
    run(stage, hand.find("forward"))
    run(stage, finger.touch("forward"))
    return hand


def test_all_kinds_are_here() -> None:
    """Nothing is left out but the voice."""
    kinds = {question.kind for kind in KINDS for question in consultation_of(kind).questions}
    assert len(kinds) == 13


CASES = [
    *((kind, Way.KEYPAD, "ar") for kind in KINDS),
    *((kind, Way.EXPLORE, "fr") for kind in KINDS[::2]),
    *((kind, Way.ONE_SWITCH, "fr") for kind in KINDS[1::2]),
    *((kind, Way.TWO_SWITCH, "en") for kind in KINDS[::2]),
]
"""The rest is rehearsed in `make endure`."""


@pytest.mark.parametrize(
    ("kind", "way", "language"), CASES, ids=[f"{case[0]}-{case[1].value}" for case in CASES]
)
def test_residents_say_what_they_mean(
    open_stage: Open, tmp_path: Path, kind: str, way: Way, language: str
) -> None:
    """What was meant is what is kept, without a finger that leads anything."""
    stage = open_stage(pack=pack_of(tmp_path, consultation_of(kind)))
    hand = come_in(stage, way, language)
    assert stage.kiosk.visit.comfort.way is way
    question: Question = stage.kiosk.visit.consultation.questions[0]
    while stage.kiosk.visit.question is None:
        run(stage, hand.find("forward"))
        run(stage, hand.finger.touch("forward"))
    ((_, meant),) = stage.residents(1, hand)
    run(stage, hand.find("forward"))
    run(stage, hand.finger.touch("forward"))
    assert stage.kiosk.visit.here.answers == {question.id: meant}


def test_a_ring_points_out_what_a_key_would_choose(open_stage: Open) -> None:
    """The ring lies around the target, and is drawn: the screen's pixels change."""
    stage = open_stage()
    press(stage, Key.RIGHT)
    assert stage.kiosk.visit.phase is Phase.LANGUAGE
    assert stage.kiosk.visit.comfort.listening
    before = stage.pixels()
    press(stage, Key.RIGHT)
    stage.frames(2)
    (ring,) = (part for part in stage.kiosk.pane.screen.parts if isinstance(part, Ring))
    (id,) = stage.kiosk.visit.focus
    target = stage.finger.target(id)
    assert target is not None
    assert ring.rect.holds(target.rect)
    assert stage.pixels() != before


def test_arrows_pass_everything_and_come_round(open_stage: Open) -> None:
    """Each thing once, and the first one again; backwards the same."""
    stage = open_stage()
    press(stage, Key.RIGHT, Key.RIGHT)
    count = sum(map(len, stage.kiosk.scene.lines))
    seen = []
    for _ in range(count):
        seen.append(stage.kiosk.visit.focus[0])
        press(stage, Key.RIGHT)
    assert len(set(seen)) == count
    assert stage.kiosk.visit.focus[0] == seen[0]
    press(stage, Key.LEFT)
    assert stage.kiosk.visit.focus[0] == seen[-1]


def test_a_key_that_is_held_counts_once(open_stage: Open) -> None:
    """A keyboard repeats what is held; nothing runs away."""
    stage = open_stage()
    press(stage, Key.RIGHT, Key.RIGHT)
    first = stage.kiosk.visit.focus
    for _ in range(5):
        Window.dispatch("on_key_down", 275, 0, "", [])
    Window.dispatch("on_key_up", 275, 0)
    second = stage.kiosk.visit.focus
    press(stage, Key.LEFT)
    assert stage.kiosk.visit.focus == first != second


def test_a_key_that_trembles_counts_once(open_stage: Open) -> None:
    """Pressed again within a quarter of a second; for a stray hand, within its hold time."""
    from consultation.frozen import replace

    stage = open_stage()
    press(stage, Key.RIGHT, Key.RIGHT)
    ids = [target.id for line in stage.kiosk.scene.lines for target in line]
    at = ids.index(stage.kiosk.visit.focus[0])
    for hold, apart in ((0.0, KEYS_APART), (HOLD, HOLD)):
        visit = stage.kiosk.visit
        stage.kiosk._enter(replace(visit, comfort=replace(visit.comfort, hold=hold)))
        stage.clock.pass_by(1)
        for pause in (0.0, apart - 0.05, apart - 0.05, apart + 0.01):
            stage.clock.pass_by(pause)
            stage.kiosk.pressed(Key.RIGHT)
        at = (at + 2) % len(ids)
        assert stage.kiosk.visit.focus == (ids[at],)
        stage.kiosk.pressed(Key.LEFT)
        stage.clock.pass_by(0.05)
        stage.kiosk.pressed(Key.RIGHT)
        assert stage.kiosk.visit.focus == (ids[at],)


def test_a_keypad_that_is_pulled_out_stops_nobody(open_stage: Open) -> None:
    """In the middle of an answer a finger goes on where the keys were."""
    stage = open_stage()
    press(stage, Key.RIGHT, Key.RIGHT)
    hand = come_in(stage, Way.KEYPAD, "en")
    assert hand.visit.step is not None
    stage.touch("forward")
    stage.touch("choose:trees", "choose:trees")
    assert stage.kiosk.visit.chosen() is not None


def test_one_switch_is_calibrated(open_stage: Open) -> None:
    """Three presses set the pace; who is slow is offered things for longer."""
    paces = []
    for slow in (0.4, 2.0):
        stage = open_stage()
        press(stage, Key.SWITCH)
        assert stage.kiosk.visit.phase is Phase.CALIBRATION
        for _ in range(3):
            press(stage, Key.SWITCH)  # Too early: nothing is counted.
            stage.until(lambda stage=stage: stage.wait(0.5) or stage.kiosk.visit.signal)  # type: ignore[misc]
            stage.clock.pass_by(slow)
            press(stage, Key.SWITCH)
        assert stage.kiosk.visit.phase is Phase.LANGUAGE
        paces.append(stage.kiosk.visit.comfort.scan)
        stage.close()
    assert paces[0] == pytest.approx(1.1, abs=0.2)
    assert paces[1] == pytest.approx(3.5, abs=0.2)


def test_everything_is_forgotten_with_the_resident(open_stage: Open) -> None:
    """Keys, pace and curtain are the next resident's to ask for."""
    stage = open_stage()
    come_in(stage, Way.KEYPAD, "en")
    stage.wait(121)
    assert stage.kiosk.visit.still_there
    stage.wait(21)
    assert stage.kiosk.visit.phase is Phase.ATTRACT
    assert (stage.kiosk.visit.comfort, stage.kiosk.visit.focus) == (Comfort(), ())


def test_any_key_says_that_somebody_is_there(open_stage: Open) -> None:
    """'Still there?' is answered by whatever the resident has under the hand."""
    stage = open_stage()
    come_in(stage, Way.TWO_SWITCH, "en")
    stage.wait(121)
    press(stage, Key.SWITCH)
    assert not stage.kiosk.visit.still_there
    assert stage.kiosk.visit.phase is Phase.STEPS


def test_a_slide_tells_and_chooses_nothing(open_stage: Open) -> None:
    """Only the tap after it chooses, wherever it falls."""
    stage = open_stage()
    stage.touch("touch", "listen", "language:en", "forward", "forward")
    targets = [
        part
        for part in stage.kiosk.pane.screen.parts
        if isinstance(part, Target) and part.id.startswith("choose:")
    ]
    centres = [
        (one.rect.x + one.rect.width / 2, one.rect.y + one.rect.height / 2) for one in targets
    ]
    stage.clock.pass_by(1)
    run(stage, stage.finger.trace(centres))
    assert stage.kiosk.visit.chosen() is None
    assert stage.kiosk.visit.focus == (targets[-1].id,)
    stage.clock.pass_by(1)
    run(stage, stage.finger.trace((centres[0],)))
    assert stage.kiosk.visit.chosen() == (targets[-1].id.partition(":")[2],)


def test_a_curtain_hides_everything_and_a_finger_lifts_it(open_stage: Open) -> None:
    """The screen is dark, the keys go on; whoever touches it sees again."""
    from consultation.frozen import replace

    stage = open_stage()
    come_in(stage, Way.KEYPAD, "en")
    visit = stage.kiosk.visit
    stage.kiosk._enter(replace(visit, comfort=replace(visit.comfort, curtain=True)))
    stage.frames(3)
    press(stage, Key.RIGHT)
    assert stage.kiosk.visit.focus
    lit = [value for value in stage.pixels()[::4] if value > 60]
    assert len(lit) < 0.02 * len(stage.pixels()) / 4
    run(stage, Finger(stage.kiosk, stage.clock, Random(1)).trace(((400, 400),)))
    assert not stage.kiosk.visit.comfort.curtain


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_keys_go_in_the_order_of_reading(open_stage: Open, language: str) -> None:
    """Row by row from the top, each from where one begins to read; a screen's helps at the end."""
    stage = open_stage()
    stage.touch("touch", f"language:{language}", "forward", "forward")
    while stage.kiosk.visit.question is None:
        stage.touch("forward")
    press(stage, Key.RIGHT)
    onward = Key.LEFT if language == "ar" else Key.RIGHT
    count = sum(map(len, stage.kiosk.scene.lines))
    passed = []
    for _ in range(count):
        press(stage, onward)
        target = stage.finger.target(stage.kiosk.visit.focus[0])
        assert target is not None
        passed.append(target)
    helps = [target.id in HELPS for target in passed]
    assert helps == sorted(helps)
    assert any(helps)
    for part in (True, False):
        group = [one.rect for one, help in zip(passed, helps, strict=True) if help is part]
        for one, other in itertools.pairwise(group):
            beside = other.y < one.y + one.height / 2 and one.y < other.y + other.height / 2
            if beside:
                assert other.x < one.x if language == "ar" else other.x > one.x
            else:
                assert other.y > one.y
