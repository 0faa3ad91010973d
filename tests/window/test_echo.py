"""A recording is heard again as it was said, and never lies on a disk on its way."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from kivy.base import EventLoop
from kivy.clock import Clock

from kiosk.handoff import ThreadHandoff
from kiosk.hearing.echo import Echo, HeardEcho, SilentEcho
from kiosk.hearing.recording import Recording, recording
from kiosk.speech.memory import sound_in

HERTZ = 440


def said(seconds: float) -> Recording:
    """A recording of a tone."""
    times = np.arange(int(48_000 * seconds)) / 48_000
    pcm = (9000 * np.sin(2 * np.pi * HERTZ * times)).astype("<i2").tobytes()
    made = recording(pcm, 48_000)
    assert made is not None
    return made


def until(what: Callable[[], object]) -> None:
    """Turn the loop until something is so."""
    end = time.monotonic() + 20
    while not what():
        assert time.monotonic() < end, "It never came."
        EventLoop.idle()
        time.sleep(0.002)


@pytest.fixture
def echo(window: None) -> Iterator[HeardEcho]:
    """An echo through the kiosk's mixer."""
    handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
    echo = HeardEcho(handoff)
    yield echo
    echo.stop()
    handoff.close()


def test_sound(window: None) -> None:
    """The mixer has the whole of it, and the file that it was read from is gone."""
    before = set(Path("/proc/self/fd").iterdir())
    sound = sound_in(said(1.5).wav())
    assert sound.length == pytest.approx(1.5, abs=0.01)
    assert not Path(sound.source).exists() or "memfd" not in str(Path(sound.source).readlink())
    assert len(list(Path("/proc/self/fd").iterdir())) <= len(before)


def test_told_when_heard(echo: HeardEcho) -> None:
    """Its end is told once it was heard, and once only."""
    ends: list[bool] = []
    playing: Echo = echo
    begun = time.monotonic()
    playing.play(said(0.5), lambda: ends.append(True))
    until(lambda: ends)
    assert time.monotonic() - begun > 0.45
    until(lambda: time.monotonic() - begun > 1)
    assert ends == [True]


def test_stopped(echo: HeardEcho) -> None:
    """Stopped, also while it is being read, it is silent and tells nothing."""
    ends: list[bool] = []
    echo.play(said(5), lambda: ends.append(True))
    echo.stop()
    echo.play(said(5), lambda: ends.append(True))
    until(lambda: echo._sound is not None)
    echo.stop()
    end = time.monotonic() + 0.3
    until(lambda: time.monotonic() > end)
    assert (ends, echo._sound) == ([], None)


def test_another(echo: HeardEcho) -> None:
    """Played anew, only the last one is heard and told."""
    ends: list[int] = []
    echo.play(said(5), lambda: ends.append(1))
    echo.play(said(0.3), lambda: ends.append(2))
    until(lambda: ends)
    assert ends == [2]


def test_silent_echo() -> None:
    """The silent echo remembers, and ends when it is told to."""
    echo, ends = SilentEcho(), list[bool]()
    echo.play(said(0.1), lambda: ends.append(True))
    echo.end()
    echo.end()
    echo.play(said(0.1), lambda: ends.append(True))
    echo.stop()
    echo.end()
    assert (len(echo.asked), ends) == (2, [True])


ECHOES = """
import json, math, os, sys, time
from array import array
from pathlib import Path
from kiosk.panel import Panel
from kiosk.screen import set_up
set_up(Path(sys.argv[1]), Panel.named("800x480"), offscreen=True, windowed=False)
from kivy.base import EventLoop, runTouchApp
from kivy.clock import Clock
from kivy.uix.widget import Widget
from kiosk.handoff import ThreadHandoff
from kiosk.hearing.echo import HeardEcho
from kiosk.hearing.microphone import SimulatedMicrophone
import av
EventLoop.ensure_window()
runTouchApp(Widget(), embedded=True)
written = []
def watch(event, words):
    if event == "open" and isinstance(words[2], int) and words[2] & (os.O_WRONLY | os.O_RDWR):
        written.append(str(words[0]))
sys.addaudithook(watch)
handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
wave = array("h", (int(9000 * math.sin(2 * math.pi * 440 * k / 48000)) for k in range(48000)))
microphone, echo = SimulatedMicrophone(handoff, wave.tobytes(), 10), HeardEcho(handoff)
made, ends = [], []
microphone.start(2, lambda _: None, made.append)
def wait(what):
    end = time.monotonic() + 20
    while not what() and time.monotonic() < end:
        EventLoop.idle()
        time.sleep(0.005)
wait(lambda: made)
if made[0] is not None:
    echo.play(made[0], lambda: ends.append(True))
    wait(lambda: ends)
handoff.close()
print(json.dumps([ends, [one for one in written if not one.isdigit()]]))
"""


def test_never_on_a_disk(tmp_path: Path) -> None:
    """From microphone to ear no file is written, and the card is given what was said."""
    heard = tmp_path / "heard.raw"
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "TMPDIR": str(tmp_path),
        "SDL_AUDIODRIVER": "disk",
        "SDL_DISKAUDIOFILE": str(heard),
    }
    done = subprocess.run(
        [sys.executable, "-c", ECHOES, str(tmp_path / "home")],
        check=True,
        env=environment,
        timeout=120,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
    )
    assert json.loads(done.stdout) == [[True], []]
    samples = np.frombuffer(heard.read_bytes(), dtype="<i2").astype(float)[::2]
    said = samples[np.abs(samples).cumsum() > 0]
    spectrum = np.abs(np.fft.rfft(said[:44_100]))
    assert np.fft.rfftfreq(44_100)[spectrum.argmax()] * 44_100 == pytest.approx(HERTZ, abs=2)
    assert np.count_nonzero(np.abs(samples) > 1000) / 44_100 > 1.5
