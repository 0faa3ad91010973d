"""The time on a pod, whose clock may be wrong: never behind any that was proved to it."""

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

LATEST = "latest-time"
"""The file in a pod's folder ``trust`` that holds the latest time at which anything was signed."""


def latest_time(trust: Path) -> datetime | None:
    """The latest time that the pod has had signed proof of; None where there is none."""
    try:
        return datetime.fromisoformat((trust / LATEST).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None


def days(
    trust: Path,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    steady: Callable[[], float] = time.monotonic,
) -> Callable[[], date]:
    """Tells the day where the pod stands, of a clock that is never behind what `trust` holds now.

    `steady` counts seconds on from then, so that midnight comes to a pod whose clock stands still.
    """
    latest, began = latest_time(trust), steady()

    def today() -> date:
        told = now()
        if latest is not None:
            told = max(told, latest + timedelta(seconds=steady() - began))
        return told.astimezone().date()

    return today
