"""Speaking: consent first, then recordings, and a kind word where no microphone works."""

from base64 import b64encode

import pytest
from hypothesis import given, strategies

from consultation.questions.voice import Voice
from kiosk.hearing.recording import Recording
from kiosk.putting.kinds import putting
from kiosk.putting.voice import BARS, OFFERED, TOUCHES, Heard, Over, Spoken, Stage, Works
from kiosk.views.voice import VoiceView
from tests.kiosk.putting.laws import GARBAGE, LOT, assert_lawful, question, seen, touched

STEP: Voice = question("voice")
MADE = Recording(7, b"OggS and so on", b"", 48_000)
VALUE = {"opus": b64encode(MADE.opus).decode(), "seconds": 7}
THINGS = [Works(True), Works(False), Heard(0.5, 3.2), MADE, *Over, "else"]
NAMES = sorted({name for _, name in TOUCHES})
ACTS = strategies.lists(
    strategies.sampled_from(NAMES) | GARBAGE | strategies.sampled_from(THINGS), max_size=30
)


def done(*acts: object, draft: Spoken | None = None) -> Spoken:
    """The draft after touches (by name) and things that were handed over."""
    draft, how = draft or Spoken(), putting(STEP)
    for act in acts:
        if isinstance(act, str):
            draft = how.touched(STEP, draft, act, "", LOT)
        else:
            draft = how.handed(STEP, draft, act)
    return draft


RECORDED = done("agree", "record", "stop", MADE)


@given(ACTS)
def test_whatever_happens_only_a_recording_is_an_answer(acts: list[object]) -> None:
    """And while another one is made there is none."""
    draft = done(*acts)
    value = putting(STEP).value(STEP, draft)
    assert value in (None, VALUE)
    assert putting(STEP).may_go_on(STEP, draft) is (value is not None)
    if draft.stage in {Stage.RECORDING, Stage.ENDING}:
        assert value is None
    if draft.stage is Stage.DONE:
        assert_lawful(STEP, draft)


def test_nothing_is_recorded_before_consent() -> None:
    """'Record' is not even there."""
    assert done("record").stage is Stage.CONSENT
    view = seen(STEP, Spoken())
    assert isinstance(view, VoiceView)
    assert [tile.id for tile in view.tiles] == ["agree"]
    assert "Our team hears it before anyone else" in view.text


def test_a_recording_becomes_the_answer() -> None:
    """Agree, record, stop."""
    assert (RECORDED.stage, RECORDED.answer) == (Stage.DONE, VALUE)


def test_a_recording_that_reached_its_end_is_an_answer_too() -> None:
    """Nobody has to touch 'stop'."""
    assert done("agree", "record", MADE) == RECORDED


def test_the_meter_shows_how_loud_and_how_long() -> None:
    """While it is recorded, and only then."""
    draft = done("agree", "record", Heard(0.5, 3.9))
    assert (draft.bars, draft.seconds) == (BARS // 2, 3)
    view = seen(STEP, draft)
    assert isinstance(view, VoiceView)
    assert (view.loud, view.text, view.hush) == (BARS // 2, "3 seconds", True)
    assert done("stop", Heard(1.0, 9.0), draft=draft).bars == 0


def test_the_old_recording_counts_until_there_is_a_new_one() -> None:
    """'Start again' throws nothing away yet; what nobody heard does not replace it."""
    ready = done("anew", draft=RECORDED)
    assert putting(STEP).value(STEP, ready) == VALUE
    unheard = done("record", "stop", Over.UNHEARD, draft=ready)
    assert (unheard.stage, unheard.answer) == (Stage.READY, VALUE)
    other = Recording(3, b"another", b"", 48_000)
    assert done("record", "stop", other, draft=ready).seconds == 3


def test_playing_ends_by_itself_or_by_a_touch() -> None:
    """Both lead back to the recording."""
    playing = done("hear", draft=RECORDED)
    assert playing.stage is Stage.PLAYING
    assert done(Over.PLAYED, draft=playing) == done("quiet", draft=playing) == RECORDED


@pytest.mark.parametrize("touches", [(), ("agree",)])
def test_without_a_microphone_nobody_is_held_up(touches: tuple[str, ...]) -> None:
    """The screen says so and offers nothing but to go on; a microphone that comes back is used."""
    deaf = done(*touches, Works(False))
    view = seen(STEP, deaf)
    assert isinstance(view, VoiceView)
    assert (view.tiles, view.text) == ((), "The microphone is not working. You can skip this.")
    assert done(Works(True), draft=deaf) == Spoken()


def test_a_microphone_that_gives_way_ends_the_recording_kindly() -> None:
    """What ended without a touch and without a sound was the microphone."""
    assert done("agree", "record", Over.UNHEARD).stage is Stage.DEAF
    assert done(Works(False), draft=RECORDED) == RECORDED


def test_who_was_elsewhere_comes_back_to_silence() -> None:
    """Nothing is recorded or played without a touch."""
    assert done("agree", "record", Over.LEFT).stage is Stage.READY
    assert done("hear", Over.LEFT, draft=RECORDED) == RECORDED


def test_what_comes_too_late_is_dropped() -> None:
    """A recording that nobody waits for is none."""
    assert done(MADE, Heard(1, 1), Over.PLAYED) == Spoken()


@pytest.mark.parametrize("stage", Stage)
def test_everything_offered_leads_somewhere(stage: Stage) -> None:
    """No tile is dead."""
    for name in OFFERED[stage]:
        assert touched(STEP, Spoken(stage, answer=VALUE), (name, "")) != Spoken(stage, answer=VALUE)
