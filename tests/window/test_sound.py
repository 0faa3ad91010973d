"""What is heard: proved by the samples that reach the sound card, or by the sign that none do."""

import itertools
import logging
import subprocess
import sys
from array import array
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest
from kivy.clock import Clock
from kivy.core.audio import SoundLoader

from consultation.frozen import replace
from kiosk.comfort import PACES, VOLUMES
from kiosk.handoff import ThreadHandoff
from kiosk.part import Picture, Target
from kiosk.speech.earcon import EARCONS, RATE, samples, write_all
from kiosk.speech.loudspeaker import Loudspeaker
from kiosk.speech.ready import SECONDS, Ready
from packs.pack import Pack
from packs.sound import (
    EDGE,
    HIGHEST_PEAK,
    LOUDNESS,
    ONSET,
    SILENT,
    Samples,
    Sound,
    clip,
    loudness,
)
from tests.window.stage import Stage

PLAYS = """
import sys
from pathlib import Path
from kiosk.panel import Panel
from kiosk.screen import set_up
set_up(Path(sys.argv[1]), Panel.named("800x480"), offscreen=True, windowed=False)
from kivy.base import EventLoop, runTouchApp
from kivy.clock import Clock
from kivy.uix.widget import Widget
from kiosk.handoff import ThreadHandoff
from kiosk.speech.loudness import Hours
from kiosk.speech.loudspeaker import Loudspeaker
from kiosk.speech.speaker import Clip
EventLoop.ensure_window()
runTouchApp(Widget(), embedded=True)
handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
speaker, told = Loudspeaker(handoff, {}, lambda: Hours(night=0)), []
speaker.suit(int(sys.argv[2]), int(sys.argv[3]))
speaker.say([Clip(Path(name)) for name in sys.argv[4:]], told.append, told.append)
import time
end = time.monotonic() + 30
while None not in told and time.monotonic() < end:
    EventLoop.idle()
    time.sleep(0.01)
sys.exit(0 if told[-1] is None else 1)
"""


def tone(file: Path, hertz: float, seconds: float = 0.5) -> Path:
    """A clip as packs have them."""
    time = np.arange(int(22_050 * seconds)) / 22_050
    silence = np.zeros(22_050)
    samples = np.concatenate([silence, 0.3 * np.sin(2 * np.pi * hertz * time), silence])
    file.write_bytes(clip(Sound(samples, 22_050)))
    return file


def test_clips_reach_the_sound_card(tmp_path: Path) -> None:
    """Two clips are heard one after the other, in the order in which they were asked for."""
    low, high = tone(tmp_path / "low.ogg", 300), tone(tmp_path / "high.ogg", 1200)
    pitches = [pitch for pitch in loudest_pitches(play(tmp_path, low, high)) if pitch]
    assert pitches
    turned = [pitches[0]] + [b for a, b in itertools.pairwise(pitches) if b != a]
    assert turned == [300, 1200]


@pytest.mark.parametrize("seconds", [0.3, 2.0])
def test_clips_reach_it_whole(tmp_path: Path, seconds: float) -> None:
    """What is said is heard from beginning to end, as loud as all, and silence around it."""
    data = play(tmp_path, tone(tmp_path / "x.ogg", 440, seconds))
    peak = np.abs(data).max()
    # Vorbis whispers for some milliseconds before what begins at once; ears take both for one.
    # A word that is cut off, drawn out or begun twice is louder than that, or further away.
    sounding = np.flatnonzero(np.abs(data) > 0.1 * peak)
    heard = data[sounding[0] : sounding[-1] + 1]
    assert len(heard) / 44_100 == pytest.approx(seconds, abs=0.003)
    onset, edge = round(ONSET * 44_100), round(EDGE * 44_100)
    around = [data[: sounding[0] - onset], data[sounding[-1] + edge :]]
    assert max(np.abs(quiet).max(initial=0) for quiet in around) < SILENT * peak
    whole = np.concatenate([np.zeros(onset), heard, np.zeros(edge)])
    assert loudness(Sound(whole, 44_100)) == pytest.approx(LOUDNESS, abs=1)
    steepest = 2 * np.pi * 440 / 44_100 * np.abs(heard).max()
    assert np.abs(np.diff(heard)).max() < 1.3 * steepest


def play(folder: Path, *clips: Path, pace: int = 100, steps: int = VOLUMES[-1]) -> Samples:
    """What reaches the card of a kiosk that says `clips`: one of two channels, from -1 to 1."""
    heard = folder / "heard.raw"
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder),
        "SDL_AUDIODRIVER": "disk",
        "SDL_DISKAUDIOFILE": str(heard),
    }
    subprocess.run(
        [sys.executable, "-c", PLAYS, str(folder), str(pace), str(steps), *map(str, clips)],
        check=True,
        env=environment,
        timeout=120,
        cwd=Path(__file__).parents[2],
    )
    return np.frombuffer(heard.read_bytes(), dtype="<i2")[::2] / 32_768


@pytest.mark.parametrize("pace", [pace for pace in PACES if pace != 100])
def test_pace_keeps_the_pitch(tmp_path: Path, pace: int) -> None:
    """Faster or slower, a voice takes the time that was asked for, and is as high as it was."""
    data = play(tmp_path, tone(tmp_path / "x.ogg", 440, 3), pace=pace)
    sounding = np.flatnonzero(np.abs(data) > 0.01)
    heard = data[sounding[0] : sounding[-1] + 1]
    assert len(heard) / 44_100 == pytest.approx(3 * 100 / pace, rel=0.02)
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
    pitch = np.fft.rfftfreq(len(heard), 1 / 44_100)[int(spectrum.argmax())]
    assert pitch == pytest.approx(440, rel=0.005)


def test_volume_goes_in_steps_and_never_clips(tmp_path: Path) -> None:
    """Each step is heard, none is more than 10 dB, and the loudest is the clip as it is."""
    file = tone(tmp_path / "x.ogg", 440)
    peaks = [float(np.abs(play(tmp_path, file, steps=steps)).max()) for steps in (-1, 0, 3, 9)]
    softer, usual, loudest, beyond = (20 * np.log10(peak) for peak in peaks)
    assert usual - softer == pytest.approx(6, abs=0.3)
    assert loudest - usual == pytest.approx(18, abs=0.3)
    assert beyond == pytest.approx(loudest, abs=0.01)
    assert beyond < HIGHEST_PEAK


def test_what_is_expected_is_loaded_before_it_is_said(window: None, tmp_path: Path) -> None:
    """A clip that is expected is there at once, at its pace; memory has an end."""
    ready = Ready(lambda file, _pace: SoundLoader.load(str(file)))
    file = tone(tmp_path / "x.ogg", 440)
    assert ready.get(file, 100) is None
    sound = ready.prepare(file, 100)
    assert ready.get(file, 100) is sound
    assert ready.get(file, 150) is None
    long = [tone(tmp_path / f"{number}.ogg", 440, SECONDS / 4) for number in range(6)]
    for one in long:
        ready.prepare(one, 100)
        assert ready.seconds <= SECONDS
    assert ready.get(file, 100) is None
    assert ready.get(long[-1], 100) is not None


def loudest_pitches(data: Samples) -> list[int]:
    """The pitch of each tenth of a second: 300, 1200, or 0 for silence."""
    found = []
    for start in range(0, len(data) - 4410, 4410):
        piece = data[start : start + 4410]
        if np.abs(piece).max() < 0.03:
            found.append(0)
            continue
        spectrum = np.abs(np.fft.rfft(piece))
        pitch = np.fft.rfftfreq(len(piece), 1 / 44_100)[int(spectrum.argmax())]
        found.append(300 if pitch < 800 else 1200)
    return found


def test_missing_sound_shows(
    open_stage: Callable[..., Stage], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A voice whose file is gone: the screen's loudspeaker turns quiet, and it is logged."""
    handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
    stage = open_stage(speaker=Loudspeaker(handoff, write_all(tmp_path)))
    with caplog.at_level(logging.WARNING):
        stage.touch("touch", "listen")
        stage.until(lambda: stage.kiosk.visit.unheard)
    assert "sound missing" in caplog.text
    helps = [part for part in stage.kiosk.pane.screen.parts if isinstance(part, Target)]
    sources = {one.source for help in helps for one in help.drawn if isinstance(one, Picture)}
    assert "quiet" in sources
    stage.touch("language:en", "forward", "forward", "choose:trees", "choose:trees")
    assert stage.kiosk.visit.draft == ("trees",)
    handoff.close()


@pytest.mark.parametrize("name", EARCONS)
def test_earcons_are_soft_and_short(name: str) -> None:
    """An earcon is under a second, begins and ends in silence, and never clips."""
    tones = array("h", samples(EARCONS[name]))
    assert len(tones) < RATE
    assert max(abs(tone) for tone in tones) < 0.5 * 32767
    assert abs(tones[0]) < 400
    assert abs(tones[-1]) < 400


SESSION = """
import sys, time
from pathlib import Path
from kiosk.panel import Panel
from kiosk.screen import set_up
set_up(Path(sys.argv[1]), Panel.named("800x480"), offscreen=True, windowed=False)
from kivy.base import EventLoop, runTouchApp
from kivy.clock import Clock
from kivy.uix.widget import Widget
from kiosk.handoff import ThreadHandoff
from kiosk.speech.loudness import Hours
from kiosk.speech.loudspeaker import Loudspeaker
from kiosk.speech.speaker import Clip
EventLoop.ensure_window()
runTouchApp(Widget(), embedded=True)
handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
speaker = Loudspeaker(handoff, {}, lambda: Hours(night=0))
card, clip = Path(sys.argv[2]), Clip(Path(sys.argv[3]))
def rest(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        EventLoop.idle()
        time.sleep(0.002)
def say(pace, steps):
    speaker.suit(pace, steps)
    speaker.say([clip], lambda _clip: None, lambda _clip: None)
"""
"""A loudspeaker that a test's own lines tell what to do, and the card that records it."""


def session(folder: Path, clip: Path, lines: str) -> tuple[Samples, str]:
    """What reaches the card while `lines` run, and what they print."""
    heard = folder / "heard.raw"
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder),
        "SDL_AUDIODRIVER": "disk",
        "SDL_DISKAUDIOFILE": str(heard),
    }
    words = [sys.executable, "-c", SESSION + lines, str(folder), str(heard), str(clip)]
    checkout = Path(__file__).parents[2]
    done = subprocess.run(
        words, check=True, env=environment, timeout=120, cwd=checkout, stdout=subprocess.PIPE
    )
    return np.frombuffer(heard.read_bytes(), dtype="<i2")[::2] / 32_768, done.stdout.decode()


def test_speech_stops_at_once(tmp_path: Path) -> None:
    """Within 50 ms of a touch nothing of it reaches the card."""
    file = tone(tmp_path / "x.ogg", 440, 5)
    lines = """
for _ in range(5):
    say(100, 3)
    rest(0.8)
    # What the card has by now it plays; the rest must not come.
    print(card.stat().st_size // 4)
    speaker.stop()
    rest(0.5)
"""
    data, printed = session(tmp_path, file, lines)
    for moment in map(int, printed.split()):
        assert np.abs(data[moment - 4410 : moment]).max() > 0.1
        after = data[moment + round(0.05 * 44_100) : moment + round(0.4 * 44_100)]
        assert np.abs(after).max(initial=0) < 0.001


def test_pace_and_volume_are_the_usual_again(tmp_path: Path) -> None:
    """After a resident who wanted it loud and fast, the next one hears what the first one heard."""
    file = tone(tmp_path / "x.ogg", 440, 1)
    lines = """
speaker.prepare()
rest(0.5)
for pace, steps in ((100, 0), (200, 3), (100, 0)):
    print(card.stat().st_size // 4)
    say(pace, steps)
    rest(2.5)
"""
    data, printed = session(tmp_path, file, lines)
    begins = [*map(int, printed.split()), len(data)]
    peaks, lengths = [], []
    for begin, end in itertools.pairwise(begins):
        peak = np.abs(data[begin:end]).max()
        sounding = np.flatnonzero(np.abs(data[begin:end]) > 0.1 * peak)
        peaks.append(peak)
        lengths.append((sounding[-1] - sounding[0]) / 44_100)
    assert lengths == pytest.approx([1, 0.5, 1], abs=0.03)
    assert peaks[1] == pytest.approx(8 * peaks[0], rel=0.05)
    assert peaks[2] == pytest.approx(peaks[0], rel=0.05)


def test_a_clip_that_is_no_sound_shows(
    open_stage: Callable[..., Stage], pack: Pack, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A file that holds no sound: the same sign, a line in the log, and the way goes on."""
    for name, data in (("broken.ogg", b"OggS and then nothing"), ("empty.ogg", b"")):
        (tmp_path / name).write_bytes(data)
        voices = {
            tag: MappingProxyType(dict.fromkeys(files, str(tmp_path / name)))
            for tag, files in pack.voices.items()
        }
        handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
        stage = open_stage(
            pack=replace(pack, voices=MappingProxyType(voices)),
            speaker=Loudspeaker(handoff, write_all(tmp_path)),
        )
        caplog.clear()
        with caplog.at_level(logging.WARNING):
            stage.touch("touch", "listen")
            stage.until(lambda stage=stage: stage.kiosk.visit.unheard)  # type: ignore[misc]
        assert "sound" in caplog.text
        stage.touch("language:en", "forward", "forward", "choose:trees", "choose:trees")
        assert stage.kiosk.visit.draft == ("trees",)
        stage.close()
        handoff.close()


CARDLESS = (
    SESSION
    + """
import logging
logging.basicConfig(stream=sys.stdout, level=logging.WARNING)
told = []
speaker.say([clip, clip], told.append, lambda missing: told.append("missing"))
end = time.monotonic() + 20
while None not in told and time.monotonic() < end:
    EventLoop.idle()
    time.sleep(0.01)
speaker.earcon("touch")
rest(0.1)
print("told", told.count("missing"), told[-1], speaker.speaking)
"""
)


def test_a_dead_card_stops_nobody(tmp_path: Path) -> None:
    """No card can be opened: each clip is told as missing and logged, and it comes to an end."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "SDL_AUDIODRIVER": "none"}
    file = tone(tmp_path / "x.ogg", 440)
    done = subprocess.run(
        [sys.executable, "-c", CARDLESS, str(tmp_path), str(tmp_path / "none"), str(file)],
        check=True,
        env=environment,
        timeout=120,
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
    )
    printed = done.stdout.decode()
    assert "told 2 None False" in printed
    assert "sound missing: x.ogg" in printed
