"""Step after step in this process: `python -m bench.steps HOME` prints a line of JSON.

How long it takes from the finger's lifting to the first whole frame of the next step, on the way
through a consultation; once with what comes next made ready, as for a resident who looks at the
commitment first, and once without.
"""

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bench.frames import Window, in_window
from kiosk.panel import Panel
from kiosk.rehearsal.clock import SimulatedClock
from kiosk.settings import Settings
from kiosk.visit import Phase, can_go_on
from kiosk.wiring import open_app

if TYPE_CHECKING:
    from kiosk.app import KioskApp
    from kiosk.kiosk import Kiosk

READY = 20.0
"""Seconds at most for making what comes next ready."""


def way_on(kiosk: "Kiosk") -> str:
    """The touch that leads to the next step, answered or not."""
    visit = kiosk.visit
    if visit.phase is not Phase.STEPS or can_go_on(visit):
        return "forward"
    return "decline" if visit.question is not None and visit.question.required else "skip"


def through(window: Window, kiosk: "Kiosk", clock: SimulatedClock) -> list[float]:
    """Milliseconds from each touch to the whole frame that follows it, until the review."""
    took = []
    while kiosk.visit.phase is not Phase.STEPS or not kiosk.visit.here.at_review:
        clock.pass_by(1)
        begun = time.perf_counter()
        kiosk.touched(way_on(kiosk))
        window.redraw()
        took.append(1000 * (time.perf_counter() - begun))
    return took


def rest_until_ready(window: Window, kiosk: "Kiosk") -> None:
    """Let the kiosk make the next screens ready; it says nothing of when it has."""
    before, end = -1, time.monotonic() + READY
    while before != kiosk.fittings.stock.made and time.monotonic() < end:
        before = kiosk.fittings.stock.made
        window.rest(1.5)


def opened(home: Path) -> "tuple[KioskApp, Window, Kiosk, SimulatedClock]":
    """The app of a pod and its kiosk in a window, with a clock that waits for nobody."""
    clock = SimulatedClock()
    panel = Panel.named("1280x800")
    app = open_app(
        Settings(home, panel, offscreen=True, paced=False, motion=False, rehearsal=True, now=clock)
    )
    kiosk, window = in_window(app)
    return app, window, kiosk, clock


def main(home: Path) -> None:
    """Go through twice, and print everything."""
    app, window, kiosk, clock = opened(home)
    found = {}
    for name, ready in (("cold", False), ("ready", True)):
        kiosk.touched("language:fr")
        if ready:
            rest_until_ready(window, kiosk)
        found[name] = through(window, kiosk, clock)
        kiosk.touched("leave")
        clock.pass_by(10_000)
        kiosk.tick()
        kiosk.fittings.stock.forget()
    sys.stdout.write(json.dumps(found) + "\n")
    app.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
