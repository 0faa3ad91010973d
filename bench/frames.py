"""Frames of one kiosk in this process: `python -m bench.frames HOME` prints a line of JSON.

How long a frame of the busiest screen takes, and one of an empty window; how many frames after a
finger the screen answers. Frames are counted in the loop's turns and not paced; each one ends
when a pixel was read back, so that it is really drawn.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from kiosk.panel import Panel
from kiosk.rehearsal.clock import SimulatedClock
from kiosk.settings import Settings
from kiosk.views.tiles import TilesView
from kiosk.wiring import open_app

if TYPE_CHECKING:
    from kivy.uix.widget import Widget

    from kiosk.app import KioskApp
    from kiosk.kiosk import Kiosk
    from kiosk.part import Rect, Target

ROUNDS = 15
FRAMES = 8
"""Frames in each half of a round."""
TILES = 6
SETTLED = 1.0
"""Seconds after which a new screen has come up and the rest is prepared."""


class Window:
    """The one window: drawn by hand, read before it is shown."""

    def __init__(self, widget: "Widget") -> None:
        from kivy.base import EventLoop, runTouchApp

        runTouchApp(widget, embedded=True)
        self.loop, self.window = EventLoop, EventLoop.window
        self.watched: tuple[int, int, int, int] = (0, 0, 1, 1)
        self.seen = b""
        self.window.bind(on_flip=self._flipped)

    def _flipped(self, _window: object) -> None:
        from kivy.graphics.opengl import GL_RGBA, GL_UNSIGNED_BYTE, glReadPixels

        self.seen = bytes(glReadPixels(*self.watched, GL_RGBA, GL_UNSIGNED_BYTE))

    def look_at(self, rect: "Rect") -> None:
        """Watch a place of the screen."""
        x, y = round(rect.x), round(self.window.height - rect.bottom)
        self.watched = x, y, round(rect.width), round(rect.height)
        self.redraw()

    def redraw(self) -> None:
        """Draw one frame, whether anything changed or not."""
        self.window.canvas.ask_update()
        self.loop.idle()

    def rest(self, seconds: float) -> None:
        """Let the loop turn for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.loop.idle()

    def milliseconds(self) -> float:
        """What one frame takes now, the median of some."""
        self.watched = (0, 0, 1, 1)
        took = []
        for _ in range(FRAMES):
            begun = time.perf_counter()
            self.redraw()
            took.append(1000 * (time.perf_counter() - begun))
        return median(took)

    def frames_until_changed(self, act: Callable[[], object]) -> int:
        """Turns of the loop after `act` until the watched place looks different."""
        self.redraw()
        before, turns = self.seen, 0
        act()
        while self.seen == before:
            self.loop.idle()
            turns += 1
            assert turns < 1000, "Nothing answered the finger."
        return turns


def in_window(app: "KioskApp") -> tuple["Kiosk", Window]:
    """The kiosk of `app`, and the window that shows it."""
    pane = app.build()
    assert app.kiosk is not None
    return app.kiosk, Window(pane)


def to_busiest(kiosk: "Kiosk", clock: SimulatedClock) -> None:
    """Go to the first question with six tiles."""
    kiosk.touched("language:fr")
    while not (isinstance(kiosk.scene.view, TilesView) and len(kiosk.scene.view.tiles) == TILES):
        clock.pass_by(1)
        kiosk.touched("skip" if kiosk.visit.question else "forward")


def frame_times(window: Window, kiosk: "Kiosk") -> tuple[list[float], list[float]]:
    """Milliseconds a frame with the kiosk in the window, and without it, by turns."""
    busy, empty = [], []
    for _ in range(ROUNDS):
        busy.append(window.milliseconds())
        window.window.remove_widget(kiosk.pane)
        empty.append(window.milliseconds())
        window.window.add_widget(kiosk.pane)
    return busy, empty


def answers(window: Window, kiosk: "Kiosk", clock: SimulatedClock) -> tuple[list[int], list[int]]:
    """Frames until a tile sinks under the finger, and until it is chosen by lifting it."""
    from kiosk.rehearsal.touch import Touch

    sinks, chosen = [], []
    for target in tiles(kiosk):
        clock.pass_by(1)
        window.look_at(target.rect)
        window.rest(0.1)
        finger = Touch(target.rect.x + 9, target.rect.y + target.rect.height / 2)
        sinks.append(window.frames_until_changed(finger.down))
        chosen.append(window.frames_until_changed(finger.up))
    return sinks, chosen


def tiles(kiosk: "Kiosk") -> list["Target"]:
    """As many tiles as may be chosen at once."""
    from kiosk.part import Target

    found = [part for part in kiosk.pane.screen.parts if isinstance(part, Target) and part.answers]
    return found[:3]


def main(home: Path) -> None:
    """Measure, and print everything."""
    clock = SimulatedClock()
    panel = Panel.named("1280x800")
    app = open_app(Settings(home, panel, offscreen=True, paced=False, any_day=True, now=clock))
    kiosk, window = in_window(app)
    window.rest(SETTLED)
    to_busiest(kiosk, clock)
    window.rest(SETTLED)
    sinks, chosen = answers(window, kiosk, clock)
    window.rest(SETTLED)
    busy, empty = frame_times(window, kiosk)
    found = {"busy": busy, "empty": empty, "sinks": sinks, "chosen": chosen}
    sys.stdout.write(json.dumps(found) + "\n")
    app.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
