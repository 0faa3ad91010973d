"""From a finger to the first sound: `python -m bench sound`.

A kiosk in a process of its own plays the bench pod's own clips into SDL's disk card, a file of
samples in real time. A thread sees when each buffer of it is written: from then on it is taken to
be heard. Sound cards add the buffers that wait in them.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from bisect import bisect_right
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from bench.figure import show
from bench.pod import pod
from kiosk.speech.mixer import RATE

if TYPE_CHECKING:
    from bench.frames import Window
    from kiosk.kiosk import Kiosk
    from kiosk.rehearsal.clock import SimulatedClock
    from packs.sound import Samples

PROMISE = 0.1
"""Seconds from the touch."""
TOUCHES = 24
SETTLED = 1.2
"""Seconds between two touches."""
NEEDED = 0.25
"""Seconds of a clip by which it is recognised."""
ALIKE = 0.6
"""Correlation above which it is."""
AUDIBLE = 0.1
"""Of a clip's peak: where it begins to be heard."""


class Card:
    """Watches a disk card: which samples were written when."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._times, self._samples = [0.0], [0]
        self._watching = True
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Watch no more."""
        self._watching = False
        self._thread.join()

    def place(self, moment: float) -> float:
        """The sample that is heard at `moment`, in seconds of `time.monotonic`."""
        at = bisect_right(self._times, moment) - 1
        return self._samples[max(0, at - 1)] + (moment - self._times[at]) * RATE

    def _watch(self) -> None:
        while self._watching:
            size = self.file.stat().st_size // 4 if self.file.exists() else 0
            if size != self._samples[-1]:
                self._times.append(time.monotonic())
                self._samples.append(size)
            time.sleep(0.0005)


def touch_tiles(
    window: "Window", kiosk: "Kiosk", clock: "SimulatedClock"
) -> list[tuple[float, Path]]:
    """Touch tile after tile as one who listens; when each was touched, and the clip that it has."""
    from kiosk.part import Target
    from kiosk.rehearsal.touch import Touch

    touches = []
    for number in range(TOUCHES):
        clock.pass_by(1)
        window.rest(SETTLED + number % 7 * 0.013)
        tiles = [
            part for part in kiosk.pane.screen.parts if isinstance(part, Target) and part.answers
        ]
        tile = tiles[number % len(tiles)]
        clip = kiosk.pack.voice(kiosk.visit.language, tile.spoken)
        assert clip is not None, tile
        finger = Touch(tile.rect.x + 9, tile.rect.y + tile.rect.height / 2)
        finger.down()
        window.rest(0.05)
        touches.append((time.monotonic(), clip))
        finger.up()
    window.rest(SETTLED)
    return touches


def first_sound(heard: "Samples") -> float:
    """Samples before the first that is not silent."""
    import numpy as np

    sounding = np.flatnonzero(np.abs(heard) > 0.0005)
    return float(sounding[0]) if len(sounding) else float("nan")


def voice_begins(heard: "Samples", clip: Path) -> float:
    """Samples before the clip begins to be heard; not a number where it is not recognised."""
    import numpy as np

    from packs.sound import read_sound

    sound = read_sound(clip)
    seconds = len(sound.samples) / sound.rate
    times = np.arange(0, seconds, 1 / RATE)
    samples = np.interp(times, np.arange(len(sound.samples)) / sound.rate, sound.samples)
    begins = np.flatnonzero(np.abs(samples) > AUDIBLE * np.abs(samples).max())[0]
    piece = samples[begins : begins + int(NEEDED * RATE)]
    sums = np.concatenate([[0.0], np.cumsum(heard**2)])
    power = np.sqrt(np.maximum(sums[len(piece) :] - sums[: -len(piece)], 1e-9))
    size = len(heard) + len(piece)
    product = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(piece, size))
    alike = np.fft.irfft(product, size)[: len(power)] / (power * np.linalg.norm(piece))
    best = int(alike.argmax())
    return float(best) if alike[best] > ALIKE else float("nan")


def measure(home: Path, heard: Path) -> dict[str, list[float]]:
    """Seconds from each touch to the short sound, and to the voice."""
    import numpy as np

    from bench.frames import in_window, to_busiest
    from kiosk.panel import Panel
    from kiosk.rehearsal.clock import SimulatedClock
    from kiosk.settings import Settings
    from kiosk.wiring import open_app

    clock = SimulatedClock()
    panel = Panel.named("1280x800")
    app = open_app(Settings(home, panel, offscreen=True, any_day=True, now=clock))
    kiosk, window = in_window(app)
    card = Card(heard)
    window.rest(1)
    to_busiest(kiosk, clock)
    kiosk.touched("listen")
    window.rest(1)
    touches = touch_tiles(window, kiosk, clock)
    card.stop()
    app.stop()
    samples = np.frombuffer(heard.read_bytes(), dtype="<i2")[::2] / 32_768
    first, voice = [], []
    for moment, clip in touches:
        place = card.place(moment)
        # What was being said may sound on until the next buffer: the short sound comes after it.
        after = samples[int(place) : int(place + SETTLED * RATE)]
        first.append((int(place) - place + first_sound(after)) / RATE)
        voice.append((int(place) - place + voice_begins(after, clip)) / RATE)
    return {"first": first, "voice": voice}


def main() -> None:
    """Measure in a process of its own."""
    home = pod()
    with tempfile.TemporaryDirectory() as folder:
        heard = Path(folder) / "heard.raw"
        environment = {"SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": str(heard)}
        done = subprocess.run(
            [sys.executable, "-m", "bench.sound", str(home), str(heard)],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            timeout=300,
            env={**os.environ, **environment},
        )
    found: dict[str, list[float]] = json.loads(done.stdout)
    for name, what in (("first", "any sound"), ("voice", "the tile's own words")):
        took = [one for one in found[name] if one == one]  # Not a number: lost.
        show(
            f"touch to sound, {what}",
            median(took) / PROMISE,
            1.0,
            "from the finger's lifting to the first sample that is heard, the median",
            f"{1000 * PROMISE:.0f} ms",
            of_milliseconds=1000 * median(took),
            most_milliseconds=1000 * max(took),
            touches=len(found[name]),
            recognised=len(took),
        )


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(Path(sys.argv[1]), Path(sys.argv[2]))) + "\n")
