"""Many languages: `python -m bench tongues`. Another language in time, and no heavier for it."""

from pathlib import Path
from statistics import median

from bench.figure import ratio, show, show_within
from bench.kiosk import WINDOW, run, start
from bench.pod import MANY, station_pod, tongue_pods

REDRAWN = 150.0
"""Milliseconds after which the whole screen has changed."""
RUNS = 7
WHAT = {
    "first": "language change, before the first step",
    "middle": "language change, within a question",
    "comfort": "letters, colours or reach changed",
}


def changes(home: Path) -> None:
    """From a touch to the whole frame in another language, or in other letters."""
    found = run("bench.changes", str(home))
    for name, figure in WHAT.items():
        took = found[name]
        assert isinstance(took, list)
        of = f"from a touch to the first whole frame that follows ({WINDOW}), the median"
        show_within(figure, took, REDRAWN, of)


def memory(one: Path, many: Path) -> None:
    """What a pack in many languages takes, and in one."""
    start("kiosk", one), start("kiosk", many)
    ones, manys = [], []
    for _ in range(RUNS):
        ones.append(start("kiosk", one)[1])
        manys.append(start("kiosk", many)[1])
    show(
        f"memory, {len(MANY)} languages with their voices",
        ratio(manys, ones),
        1.1,
        f"the most resident memory until the first frame that takes a touch ({WINDOW}), 7 steps",
        "the same consultation in one language",
        of_mebibytes=median(manys),
        against_mebibytes=median(ones),
        runs=RUNS,
    )


def main() -> None:
    """Measure both."""
    one, many = tongue_pods()
    changes(station_pod())
    memory(one, many)
