"""Memory after many residents: `python -m bench memory`. It takes a quarter of an hour.

One rehearsal in a process of its own; what it holds is read from outside whenever another
resident has been there.
"""

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from bench.figure import show
from bench.pod import BUILD, pod

FEW, MANY = 100, 2000
AROUND = 20
"""Residents over whose moments memory is read."""


def resident_mebibytes(process: int) -> float:
    """What a process holds."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * 4096 / (1 << 20)


def main() -> None:
    """Rehearse, and read."""
    truth = BUILD / "bench-memory.jsonl"
    truth.unlink(missing_ok=True)
    words = [
        sys.executable, "-m", "nacelle", "rehearse", "--home", str(pod()), "--size", "800x480",
        "--residents", str(MANY), "--seed", "9", "--truth", str(truth),
    ]  # fmt: skip
    read: dict[int, list[float]] = {FEW: [], MANY: []}
    with subprocess.Popen(words, stdout=subprocess.DEVNULL) as process:
        while process.poll() is None:
            time.sleep(0.1)
            been = truth.read_bytes().count(b"\n") if truth.exists() else 0
            for after, readings in read.items():
                if after - AROUND <= been < after and process.poll() is None:
                    readings.append(resident_mebibytes(process.pid))
    few, many = (median(readings) for readings in read.values())
    show(
        "memory after 2,000 residents",
        many / few,
        1.05,
        f"resident memory of a kiosk after {MANY} residents (offscreen, 800x480)",
        f"the same after {FEW}",
        of_mebibytes=many,
        against_mebibytes=few,
    )
