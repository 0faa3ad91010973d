"""The kiosk against an empty Kivy window and against its own finger: `python -m bench kiosk`.

Every start is a process of its own, the kiosk's and the empty app's by turns.
"""

import json
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from bench.figure import ratio, show, show_within
from bench.pod import long_pod, pod

RUNS = 9
WHOLE_FRAME = 100.0
"""Milliseconds after which the next step has to be there."""
WINDOW = "offscreen, 1280x800"


def run(*words: str) -> dict[str, list[float] | float]:
    """What a measuring process of ours prints."""
    command = [sys.executable, "-m", *words]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=300)
    found: dict[str, list[float] | float] = json.loads(done.stdout)
    return found


def start(which: str, home: Path) -> tuple[float, float]:
    """Seconds until its first frame takes a touch, and MiB in use then."""
    begun = time.monotonic()
    found = run("bench.cold", which, str(home))
    monotonic, kib = found["monotonic"], found["kib"]
    assert isinstance(monotonic, float)
    assert isinstance(kib, int)
    return monotonic - begun, kib / 1024


def starts(home: Path, pack: str, promise: float) -> None:
    """Cold start and memory with a pack."""
    start("kiosk", home), start("empty", home)
    kiosk, empty = [], []
    for _ in range(RUNS):
        kiosk.append(start("kiosk", home))
        empty.append(start("empty", home))
    for at, figure, promised, unit, what in (
        (0, f"cold start, {pack}", promise, "seconds", "from the start to the first frame"),
        (1, f"memory, {pack}", None, "mebibytes", "the most resident memory until the first frame"),
    ):
        of, against = [one[at] for one in kiosk], [one[at] for one in empty]
        medians = {f"of_{unit}": median(of), f"against_{unit}": median(against)}
        show(
            figure,
            median(of) / median(against),
            promised,
            f"the kiosk ({WINDOW}): {what} that takes a touch",
            "Kivy's App with a bare Widget in the same window",
            **medians,
            median_of_pairs=ratio(of, against),
            runs=RUNS,
        )


def frames(home: Path) -> None:
    """Frame time, and frames from the finger to the screen's answer."""
    found = run("bench.frames", str(home))
    lists = {name: times for name, times in found.items() if isinstance(times, list)}
    busy, empty = lists["busy"], lists["empty"]
    show(
        "frame",
        ratio(busy, empty),
        None,
        f"a frame of the busiest screen, six tiles ({WINDOW})",
        "a frame of the same window with nothing in it",
        of_milliseconds=median(busy),
        against_milliseconds=median(empty),
        rounds=len(busy),
    )
    for name, what in (("sinks", "finger down to tile sunk"), ("chosen", "finger up to chosen")):
        show(
            f"touch: {what}",
            median(lists[name]),
            2.0,
            "frames until the tile's pixels differ",
            "one frame",
            most_frames=max(lists[name]),
            touches=len(lists[name]),
        )


def steps(home: Path) -> None:
    """From a touch to the whole frame of the next step."""
    found = run("bench.steps", str(home))
    for name, what in (("ready", "made ready before"), ("cold", "not made ready")):
        took = found[name]
        assert isinstance(took, list)
        of = f"from a touch to the first whole frame of the next step ({WINDOW}), the median"
        show_within(f"step change, {what}", took, WHOLE_FRAME, of)


def main() -> None:
    """Measure everything of the kiosk."""
    home, long = pod(), long_pod()
    starts(home, "7 steps", 2.0)
    starts(long, "30 steps", 1.5)
    frames(home)
    steps(long)
