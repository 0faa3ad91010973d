"""A voice in a real window: heard by a simulated microphone, played, kept, and gone."""

import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import numpy as np
import pytest
from kivy.clock import Clock

from kiosk.attending.voice import Recorder, recalled
from kiosk.comfort import Way
from kiosk.handoff import ThreadHandoff
from kiosk.hearing.echo import SilentEcho
from kiosk.hearing.microphone import SimulatedMicrophone
from kiosk.hearing.recording import OPUS_RATE, Recording
from kiosk.putting.voice import Spoken, Stage
from kiosk.rehearsal.hand import Hand
from kiosk.rehearsal.pressing import FINGERS
from kiosk.views.voice import VoiceView
from kiosk.ways_in.keys import Key
from tests.kiosk.every import consultation_of
from tests.window.stage import Stage as Window
from tests.window.stage import pack_of
from tests.window.test_ways_in import press

Open = Callable[..., Window]
HERTZ = 440
PACE = 20.0


def tone(seconds: float = 0.5) -> bytes:
    """A waveform as microphones hear it."""
    times = np.arange(int(OPUS_RATE * seconds)) / OPUS_RATE
    return (9000 * np.sin(2 * np.pi * HERTZ * times)).astype("<i2").tobytes()


@dataclass
class Studio:
    """A kiosk before the microphone, and what it is wired with."""

    stage: Window
    echo: SilentEcho
    levels: list[float] = field(default_factory=list)
    """When a level was handed over."""

    @property
    def draft(self) -> Spoken:
        """What the screen is at."""
        draft = self.stage.kiosk.visit.draft
        assert isinstance(draft, Spoken)
        return draft

    def until(self, stage: Stage) -> None:
        """Draw until the way has come there."""
        self.stage.until(lambda: self.draft.stage is stage)


@pytest.fixture
def open_studio(open_stage: Open, tmp_path: Path) -> Iterator[Callable[..., Studio]]:
    """Opens kiosks with a recorder."""
    handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))

    def open(waveform: bytes | None = None, pace: float = PACE, language: str = "fr") -> Studio:
        echo = SilentEcho()
        microphone = SimulatedMicrophone(handoff, tone() if waveform is None else waveform, pace)

        def recorder(hand: Callable[[str, object], None]) -> Recorder:
            return Recorder(hand, microphone, echo, handoff)

        stage = open_stage(pack=pack_of(tmp_path, consultation_of("voice")), attendants=(recorder,))
        stage.touch(f"language:{language}", "forward")
        return Studio(stage, echo)

    yield open
    handoff.close()


def pitch(recording: Recording) -> float:
    """The loudest frequency, in Hz."""
    samples = np.frombuffer(recording.pcm, "<i2").astype(float)
    spectrum = np.abs(np.fft.rfft(samples))
    return float(np.fft.rfftfreq(len(samples), 1 / recording.rate)[spectrum.argmax()])


def test_what_was_said_is_kept(open_studio: Callable[..., Studio]) -> None:
    """Agree, record, stop, hear, give: the tone that was heard is in the answer."""
    studio = open_studio()
    stage = studio.stage
    stage.touch("agree", "record")
    stage.until(lambda: studio.draft.seconds >= 2)
    assert studio.draft.bars > 0
    stage.touch("stop")
    studio.until(Stage.DONE)
    stage.touch("hear")
    stage.until(lambda: bool(studio.echo.asked))
    assert pitch(studio.echo.asked[0]) == pytest.approx(HERTZ, abs=5)
    studio.echo.end()
    assert studio.draft.stage is Stage.DONE
    stage.touch("forward", "give")
    stage.until(lambda: bool(stage.keeper.kept))
    kept = stage.keeper.kept[0][0]["voice"]
    assert pitch(recalled(kept)) == pytest.approx(HERTZ, abs=5)


def test_the_longest_recording_ends_by_itself(open_studio: Callable[..., Studio]) -> None:
    """After as many seconds as the question allows."""
    studio = open_studio(pace=200.0)
    studio.stage.touch("agree", "record")
    studio.until(Stage.DONE)
    assert studio.draft.seconds == 20


def test_the_meter_is_drawn_at_most_fifteen_times_a_second(
    open_studio: Callable[..., Studio],
) -> None:
    """However often the microphone tells."""
    studio = open_studio(pace=1.0)
    handed: list[object] = []
    kiosk = studio.stage.kiosk
    hand = kiosk._attendants[0]._hand
    kiosk._attendants[0]._hand = lambda step, thing: (handed.append(thing), hand(step, thing))
    studio.stage.touch("agree", "record")
    begin = time.monotonic()
    studio.stage.until(lambda: studio.draft.seconds >= 1)
    assert 5 <= len(handed) / (time.monotonic() - begin) <= 15


@pytest.mark.parametrize("leave", ["skip", "back", "languages", "idle"])
def test_who_leaves_is_no_longer_heard(open_studio: Callable[..., Studio], leave: str) -> None:
    """At once, and nothing of their voice is left in memory."""
    before = recordings()
    studio = open_studio()
    stage = studio.stage
    stage.touch("agree", "record")
    stage.until(lambda: studio.draft.seconds >= 1)
    recorder = stage.kiosk._attendants[0]
    if leave == "idle":
        stage.kiosk.touched("stop")
        studio.until(Stage.DONE)
        stage.wait(31)
        stage.wait(21)
        assert stage.kiosk.visit.participation is None
    else:
        stage.touch(leave)
    assert not recorder.busy
    take = recorder._microphone._take
    assert not take.is_on
    assert take._heard == b""
    stage.frames(5)
    assert recordings() <= before


def recordings() -> set[int]:
    """Those that are in memory."""
    gc.collect()
    return {id(one) for one in gc.get_objects() if type(one) is Recording}


def test_a_change_of_language_ends_a_recording(open_studio: Callable[..., Studio]) -> None:
    """Back at the question, nothing is recorded until 'record' is touched again."""
    studio = open_studio()
    studio.stage.touch("agree", "record", "languages", "language:ar")
    assert studio.draft.stage is Stage.READY
    assert not studio.stage.kiosk._attendants[0].busy


def test_playing_stops_with_the_screen(open_studio: Callable[..., Studio]) -> None:
    """Nobody hears a voice after its resident has gone on."""
    studio = open_studio()
    studio.stage.touch("agree", "record")
    studio.stage.until(lambda: studio.draft.seconds >= 1)
    studio.stage.touch("stop")
    studio.until(Stage.DONE)
    studio.stage.touch("hear")
    studio.stage.until(lambda: bool(studio.echo.asked))
    studio.stage.touch("forward")
    assert studio.echo._on_end is None


def test_nobody_is_asked_whether_they_are_there_while_they_speak(
    open_studio: Callable[..., Studio],
) -> None:
    """Speaking is being there."""
    studio = open_studio(pace=1.0)
    studio.stage.touch("agree", "record")
    studio.stage.wait(40)
    assert not studio.stage.kiosk.visit.still_there
    assert studio.draft.stage is Stage.RECORDING


def test_a_dead_microphone_is_said(open_studio: Callable[..., Studio]) -> None:
    """And the way goes on without it."""
    studio = open_studio(waveform=b"")
    studio.until(Stage.DEAF)
    view = studio.stage.kiosk.scene.view
    assert isinstance(view, VoiceView)
    assert view.tiles == ()
    studio.stage.touch("skip")
    assert studio.stage.kiosk.visit.here.at_review


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("listening", [False, True])
def test_residents_say_something(
    open_studio: Callable[..., Studio], language: str, listening: bool
) -> None:
    """Simulated residents, one after the other over what the last one left."""
    studio = open_studio(language=language)
    stage = studio.stage
    if listening:
        stage.touch("listen")
    for _, said in stage.residents(3):
        assert stage.kiosk.visit.chosen() == said


@pytest.mark.parametrize(("way", "first"), [(Way.KEYPAD, Key.RIGHT), (Way.ONE_SWITCH, Key.SWITCH)])
def test_residents_record_by_keys(open_studio: Callable[..., Studio], way: Way, first: Key) -> None:
    """Nobody needs a finger to agree, record, stop and go on."""
    studio = open_studio()
    stage = studio.stage
    press(stage, first)
    assert stage.kiosk.visit.comfort.way is way
    finger = FINGERS[way](stage.kiosk, stage.clock, Random(3))
    ((_, said),) = stage.residents(1, Hand(finger, (), slides_out=False))
    assert said is not None
    assert stage.kiosk.visit.chosen() == said
