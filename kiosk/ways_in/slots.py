"""The slots for memory sticks: whether one came or went since they were last looked at."""

from enum import Enum

from kiosk.machine.machine import Sticks

SETTLES = 5.0
"""Seconds after the start within which sticks are found that were plugged in before."""


class Felt(Enum):
    """What has happened to the sticks."""

    NOTHING = "nothing"
    CHANGED = "changed"
    """One went, or was found that had been there before."""
    CAME = "came"
    """Somebody plugged one in."""


class Slots:
    """What is known of the sticks of a pod. Times are seconds of a steady clock."""

    def __init__(self, sticks: Sticks, now: float) -> None:
        """Those that are there already call nobody."""
        self._sticks, self._began = sticks, now
        self._here = sticks.here()

    def felt(self, now: float) -> Felt:
        """What has happened since the last time."""
        before, self._here = self._here, self._sticks.here()
        if self._here == before:
            return Felt.NOTHING
        came = now - self._began > SETTLES and len(self._here) > len(before)
        return Felt.CAME if came else Felt.CHANGED
