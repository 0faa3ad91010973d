"""Changes of a whole screen in this process: `python -m bench.changes HOME` prints a line of JSON.

How long it takes from a finger's lifting to the first whole frame in another language, within a
question and before the first step; and in other letters, colours or places. The poster has made
ready what it does on a pod; the question is met cold in each language.
"""

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bench.frames import Window
from bench.steps import opened, rest_until_ready, way_on
from kiosk.rehearsal.clock import SimulatedClock
from kiosk.views.tiles import TilesView

if TYPE_CHECKING:
    from kiosk.kiosk import Kiosk

COMFORT = (
    "letters:large",
    "letters:largest",
    "letters:small",
    "letters:default",
    "contrast:high",
    "contrast:low",
    "contrast:default",
    "lower",
)
"""Settings that change the whole screen."""


def touch(window: Window, kiosk: "Kiosk", clock: SimulatedClock, target: str) -> float:
    """Milliseconds from a touch to the whole frame that follows it."""
    clock.pass_by(1)
    begun = time.perf_counter()
    kiosk.touched(target)
    window.redraw()
    return 1000 * (time.perf_counter() - begun)


def main(home: Path) -> None:
    """Change everything, and print how long each change took."""
    app, window, kiosk, clock = opened(home)

    def changed(*targets: str) -> float:
        return [touch(window, kiosk, clock, target) for target in targets][-1]

    rest_until_ready(window, kiosk)
    here, *others = kiosk.pack.consultation.languages
    changed("touch")
    found: dict[str, list[float]] = {"first": []}
    for one in (*others, here):
        found["first"].append(changed(f"language:{one}"))
        changed("languages")
    changed(f"language:{here}")
    while not isinstance(kiosk.scene.view, TilesView):
        changed(way_on(kiosk))
    found["middle"] = [changed("languages", f"language:{one}") for one in (*others, here)]
    found["comfort"] = [changed("comfort"), *map(changed, COMFORT)][1:]
    sys.stdout.write(json.dumps(found) + "\n")
    app.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
