"""A film in the window of this process: `python -m bench film`.

Twenty seconds of 1280x720 at 25 pictures a second are made once below build/, and shown in the
offscreen window of 1280x800, with their sound played into SDL's dummy card.
"""

import bisect
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from statistics import median

from bench.figure import show

BUILD = Path(__file__).parent.parent / "build"
SIZE = 1280, 720
RATE = 25
SECONDS = 20
SETTLED = 0.5
"""Seconds after which the clock has learnt where the sound is."""


def make(film: Path, sound: Path) -> None:
    """Write a film that moves everywhere, and a tone."""
    import av
    import numpy as np
    import soundfile

    width, height = SIZE
    noise = np.random.default_rng(1).integers(0, 60, (height, 2 * width, 3), dtype=np.uint8)
    ramp = np.add.outer(np.arange(height), np.arange(width)).astype(np.uint8)
    with av.open(str(film), "w") as out:
        stream = out.add_stream("libx264", rate=RATE)
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = *SIZE, "yuv420p", 3_000_000
        for number in range(RATE * SECONDS):
            rows = np.stack([np.roll(ramp, 3 * number, 1), np.roll(ramp, 2 * number, 0), ramp], -1)
            rows = rows // 2 + noise[:, 4 * number % width :][:, :width]
            frame = av.VideoFrame.from_ndarray(rows, format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, RATE)
            out.mux(stream.encode(frame))
        out.mux(stream.encode())
    times = np.arange(44_100 * SECONDS) / 44_100
    soundfile.write(sound, 0.2 * np.sin(2 * np.pi * 440 * times), 44_100, subtype="PCM_16")


def watched(film: Path, sound: Path, size: tuple[int, int]) -> dict[str, object]:
    """Show a film to its end in a window of this process; what was counted.

    `apart`: for each picture, seconds by which the sound was ahead of it when it was shown. What
    is heard is told from the moments at which the mixer moved on, seen by a thread of its own.
    """
    from kiosk.panel import Panel
    from kiosk.screen import finish_frames, set_up

    set_up(Path(tempfile.mkdtemp()), Panel.named("1280x800"), offscreen=True, windowed=False)
    from kivy.base import EventLoop, runTouchApp
    from kivy.clock import Clock
    from kivy.graphics import Color, Rectangle
    from kivy.uix.widget import Widget

    from kiosk.film.cinema import Showing
    from kiosk.film.player import WindowCinema
    from kiosk.handoff import ThreadHandoff

    EventLoop.ensure_window()
    finish_frames()
    screen = Widget()
    runTouchApp(screen, embedded=True)
    with screen.canvas:
        Color(1, 1, 1, 1)
        place = Rectangle(pos=(0, 40), size=size)
    seen: list[tuple[float, float]] = []
    ends: list[bool] = []

    def draw(texture: object) -> None:
        place.texture = texture
        screen.canvas.ask_update()
        seen.append((time.monotonic(), shown.picture_at))

    handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
    shown = WindowCinema(handoff, time.monotonic).show(
        Showing(film, sound, size, draw, lambda: ends.append(True))
    )
    moves = Moves(lambda: shown.track.mixed)
    shown.play()
    while not ends:
        EventLoop.idle()
    moves.end()
    apart = [moves.heard(when, shown.track.lag) - at for when, at in seen if at > SETTLED]
    shown.stop()
    handoff.close()
    return {"shown": shown.shown, "dropped": shown.dropped, "apart": apart}


class Moves:
    """When the mixer moved on, and to where."""

    def __init__(self, mixed: Callable[[], float | None]) -> None:
        self._mixed = mixed
        self._times: list[float] = []
        self._places: list[float] = []
        self._is_on = True
        self._thread = threading.Thread(target=self._look)
        self._thread.start()

    def heard(self, when: float, lag: float) -> float:
        """Seconds of the sound that were heard at `when`."""
        last = bisect.bisect(self._times, when) - 1
        return self._places[last] - lag + when - self._times[last]

    def end(self) -> None:
        """Look no more."""
        self._is_on = False
        self._thread.join()

    def _look(self) -> None:
        while self._is_on:
            mixed = self._mixed()
            if mixed is not None and self._places[-1:] != [mixed]:
                self._times.append(time.monotonic())
                self._places.append(mixed)
            time.sleep(0.001)


def main() -> None:
    """Measure in a process of its own, as Kivy's window is one a process."""
    film, sound = BUILD / "bench-film.mp4", BUILD / "bench-film.flac"
    if not sound.exists():
        BUILD.mkdir(exist_ok=True)
        make(film, sound)
    command = [sys.executable, "-m", "bench.film", str(film), str(sound)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=300)
    found = json.loads(done.stdout)
    apart = [abs(seconds) for seconds in found["apart"]]
    show(
        "film",
        found["shown"] / (RATE * SECONDS),
        0.99,
        "pictures of 1280x720 shown in their time (offscreen, 1280x800, drawn by one thread)",
        "pictures in the film",
        of_pictures=found["shown"],
        against_pictures=RATE * SECONDS,
        median_from_sound_milliseconds=1000 * median(apart),
        most_from_sound_milliseconds=1000 * max(apart),
    )


if __name__ == "__main__":
    sys.stdout.write(json.dumps(watched(Path(sys.argv[1]), Path(sys.argv[2]), SIZE)) + "\n")
