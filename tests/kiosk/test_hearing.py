"""A voice is recorded as long as it may be, comes out as Ogg Opus, and never touches a disk."""

import io
import json
import logging
import subprocess
import sys
import threading
import time
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import numpy as np
import pytest

from consultation.questions.voice import BYTES_A_SECOND, HEADERS
from kiosk.handoff import ThreadHandoff
from kiosk.hearing.card import CardMicrophone
from kiosk.hearing.microphone import BLOCK, Microphone, SimulatedMicrophone
from kiosk.hearing.recording import Recording, level, recording
from kiosk.hearing.take import Take
from tests.pulse import HERTZ, NoPulse, pulse

CHECKOUT = Path(__file__).parents[2]


def tone(seconds: float, rate: int = 48_000, volume: float = 0.3, noise: float = 0.0) -> bytes:
    """A tone of 440 Hz, mono and 16 bit."""
    times = np.arange(int(rate * seconds)) / rate
    samples = volume * np.sin(2 * np.pi * HERTZ * times)
    samples += noise * np.random.default_rng(1).standard_normal(len(times))
    return (32_767 * samples.clip(-1, 1)).astype("<i2").tobytes()


def decoded(opus: bytes) -> "np.ndarray[tuple[int, ...], np.dtype[np.float64]]":
    """What an Ogg Opus file sounds like, 48000 samples a second."""
    with av.open(io.BytesIO(opus)) as file:
        assert file.format.name == "ogg"
        assert file.streams.audio[0].codec_context.name in ("opus", "libopus")
        return np.concatenate([frame.to_ndarray()[0] for frame in file.decode(audio=0)])


def pitch(samples: "np.ndarray[tuple[int, ...], np.dtype[np.float64]]") -> float:
    """The loudest frequency, in Hz."""
    spectrum = np.abs(np.fft.rfft(samples))
    return float(np.fft.rfftfreq(len(samples), 1 / 48_000)[spectrum.argmax()])


@pytest.fixture
def handoff() -> Iterator[ThreadHandoff]:
    """Calls back at once, on its own thread: there is no screen here."""
    handoff = ThreadHandoff(lambda job: job())
    yield handoff
    handoff.close()


@pytest.mark.parametrize("rate", [48_000, 44_100, 16_000])
def test_opus(rate: int) -> None:
    """Whatever the card's rate, the file has the right length and the right pitch."""
    made = recording(tone(2.5, rate), rate)
    assert made is not None
    assert made.seconds == 3
    samples = decoded(made.opus)
    assert len(samples) / 48_000 == pytest.approx(2.5, abs=0.03)
    assert pitch(samples) == pytest.approx(HERTZ, abs=2)


@pytest.mark.parametrize("seconds", [0.2, 1, 5, 60])
@pytest.mark.parametrize("noise", [0.0, 0.2])
def test_fits_into_an_answer(seconds: float, noise: float) -> None:
    """However long and however noisy, a recording is no larger than its question takes."""
    made = recording(tone(seconds, noise=noise), 48_000)
    assert made is not None
    assert len(made.opus) <= made.seconds * BYTES_A_SECOND + HEADERS


def test_tells_nothing_else() -> None:
    """The file tells neither a date nor a machine: two of the same sound differ in nothing."""
    made = [recording(tone(1), 48_000) for _ in range(2)]
    assert made[0] is not None
    assert made[0] == made[1]
    with av.open(io.BytesIO(made[0].opus)) as file:
        assert {**file.metadata, **file.streams.audio[0].metadata} == {}


def test_no_words_in_logs() -> None:
    """The text form of a recording holds nothing of what was said."""
    assert repr(recording(tone(1), 48_000)) == "Recording(...)"


def test_nothing_heard() -> None:
    """Where there was no sample there is no recording."""
    assert recording(b"", 48_000) is None


def test_level() -> None:
    """Silence is 0, what is too loud is 1, and ten decibels are the same step everywhere."""
    assert level(bytes(4800)) == 0.0
    assert level(array("h", [32_767, -32_768] * 1000).tobytes()) == 1.0
    soft, middle, loud = (level(tone(0.05, volume=volume)) for volume in (0.01, 0.0316, 0.1))
    assert 0 < soft < middle < loud < 1
    assert middle - soft == pytest.approx(loud - middle, abs=0.01)
    assert level(b"") == 0.0


def take(handoff: ThreadHandoff, most: float = 1) -> tuple[Take, list[float], list[object]]:
    """A take, what it told of levels, and its ends."""
    levels: list[float] = []
    ends: list[object] = []
    return Take(most, handoff, levels.append, ends.append), levels, ends


def test_take_ends_itself(handoff: ThreadHandoff) -> None:
    """The longest take ends to the sample, once, and takes nothing more."""
    one, _, ends = take(handoff)
    blocks = [one.hear(tone(0.3)) for _ in range(5)]
    one.end()
    handoff.close()
    assert blocks == [True, True, True, False, False]
    (made,) = ends
    assert isinstance(made, Recording)
    assert (made.seconds, len(made.pcm)) == (1, 96_000)


def test_forgotten(handoff: ThreadHandoff) -> None:
    """Of a take that is forgotten nothing is told, also if it was being encoded."""
    one, _, ends = take(handoff)
    one.hear(tone(0.5))
    one.forget()
    one.end()
    two, _, _ = take(handoff)
    busy = threading.Event()
    handoff.run(busy.wait, lambda _: None, lambda _: None)
    two._on_end = ends.append
    two.hear(tone(0.5))
    two.end()
    two.forget()
    busy.set()
    handoff.close()
    assert ends == []


def until(what: Callable[[], object]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + 20
    while not what():
        assert time.monotonic() < end, "It never came."
        time.sleep(0.005)


def test_simulated(handoff: ThreadHandoff) -> None:
    """The simulated microphone hears its waveform, at most as long as it may."""
    microphone: Microphone = SimulatedMicrophone(handoff, tone(0.7), pace=20)
    levels: list[float] = []
    ends: list[Recording | None] = []
    assert microphone.works()
    microphone.start(2, levels.append, ends.append)
    until(lambda: ends)
    assert ends[0] is not None
    assert ends[0].seconds == 2
    assert ends[0].pcm[: len(tone(0.7))] == tone(0.7)
    assert pitch(decoded(ends[0].opus)) == pytest.approx(HERTZ, abs=2)
    assert len(levels) >= 2 / BLOCK - 2
    assert all(0.5 < one < 1 for one in levels)


def test_simulated_stop(handoff: ThreadHandoff) -> None:
    """Stopped, it hands over what it heard; started again, the earlier recording is forgotten."""
    microphone = SimulatedMicrophone(handoff, tone(1), pace=10)
    levels: list[float] = []
    ends: list[Recording | None] = []
    microphone.start(60, levels.append, lambda _: pytest.fail("It was forgotten."))
    until(lambda: len(levels) > 3)
    levels.clear()
    microphone.start(60, levels.append, ends.append)
    until(lambda: len(levels) > 3)
    microphone.stop()
    microphone.stop()
    until(lambda: ends)
    assert ends[0] is not None
    assert 1 <= ends[0].seconds < 60
    assert not [one for one in threading.enumerate() if one.name == "waveform" and one.join(2)]


def test_simulated_absent(handoff: ThreadHandoff) -> None:
    """A microphone without a waveform does not work, and ends with nothing."""
    microphone = SimulatedMicrophone(handoff, b"")
    ends: list[Recording | None] = []
    microphone.start(1, lambda _: None, ends.append)
    until(lambda: ends)
    assert (microphone.works(), ends) == (False, [None])


ABSENT = """
import json, logging, sys, time
logging.basicConfig(format="%(message)s")
{before}
from kiosk.handoff import ThreadHandoff
from kiosk.hearing.card import CardMicrophone
handoff, ends = ThreadHandoff(lambda job: job()), []
microphone = CardMicrophone(handoff)
works = microphone.works(), microphone.works()
microphone.start(1, print, ends.append)
end = time.monotonic() + 20
while not ends and time.monotonic() < end:
    time.sleep(0.01)
handoff.close()
print(json.dumps([works, ends]))
"""


def run(program: str, environment: dict[str, str], *words: str) -> tuple[list[object], str]:
    """What a program of ours printed as JSON, and what it logged."""
    done = subprocess.run(
        [sys.executable, "-c", program, *words],
        env=environment,
        cwd=CHECKOUT,
        timeout=120,
        check=True,
        capture_output=True,
        text=True,
    )
    found: list[object] = json.loads(done.stdout)
    return found, done.stderr


@pytest.mark.parametrize(
    "before",
    [
        "sys.modules['sounddevice'] = None",
        "import ctypes.util; ctypes.util.find_library = lambda name: None",
        "",
    ],
    ids=["no module", "no PortAudio", "no card"],
)
def test_no_microphone(tmp_path: Path, before: str) -> None:
    """Without module, library or card there is none; it is said once why, and nobody waits."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PULSE_SERVER": "unix:/nowhere"}
    found, logged = run(ABSENT.format(before=before), environment)
    assert found == [[False, False], [None]]
    assert logged.count("no microphone: ") == 1


RECORDS = """
import base64, json, sys, time
from pathlib import Path
from kiosk.handoff import ThreadHandoff
from kiosk.hearing.card import CardMicrophone
handoff, levels, ends = ThreadHandoff(lambda job: job()), [], []
microphone = CardMicrophone(handoff)
works = microphone.works()
found = [works]
def wait(what):
    end = time.monotonic() + 20
    while not what() and time.monotonic() < end:
        time.sleep(0.01)
microphone.start(2, levels.append, ends.append)
wait(lambda: ends)
microphone.start(30, levels.append, ends.append)
wait(lambda: len(levels) > 60)
microphone.stop()
wait(lambda: len(ends) == 2)
microphone.start(30, levels.append, ends.append)
microphone.forget()
time.sleep(0.5)
opened = [str(Path(one).readlink()) for one in Path("/proc/self/fd").iterdir() if one.is_symlink()]
handoff.close()
print(json.dumps([
    works, levels[:40], [[one.seconds, base64.b64encode(one.opus).decode()] for one in ends], opened
]))
"""


def test_card(tmp_path: Path) -> None:
    """A real microphone is recorded through PortAudio: length, pitch and levels are right."""
    import base64

    try:
        with pulse(tmp_path) as environment:
            before = {path for path in tmp_path.rglob("*") if path.is_file()}
            found, _ = run(RECORDS, dict(environment))
            after = {path for path in tmp_path.rglob("*") if path.is_file()}
    except NoPulse as error:
        pytest.skip(str(error))
    works, levels, ends, _ = found
    assert works is True
    assert len(levels) == 40  # type: ignore[arg-type]
    assert all(0.5 < one <= 1 for one in levels[5:])  # type: ignore[index]
    assert ends[0][0] == 2  # type: ignore[index]
    assert len(ends) == 2  # type: ignore[arg-type]
    for seconds, opus in ends:  # type: ignore[attr-defined]
        samples = decoded(base64.b64decode(opus))
        assert seconds - 1 < len(samples) / 48_000 <= seconds + 0.02
        assert pitch(samples[24_000:]) == pytest.approx(HERTZ, abs=2)
    assert after == before


def test_works_is_logged_once(caplog: pytest.LogCaptureFixture, handoff: ThreadHandoff) -> None:
    """In this process too a missing card is a word in the log, never an error."""
    microphone = CardMicrophone(handoff)
    with caplog.at_level(logging.WARNING):
        seen = {microphone.works() for _ in range(3)}
    assert len(seen) == 1
    assert caplog.text.count("no microphone") == (0 if seen == {True} else 1)
