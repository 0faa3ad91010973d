"""Hands that tremble: what they touch or press again too soon counts once."""

from typing import Generic, TypeVar

T = TypeVar("T")

TREMOR = 0.5
"""Seconds in which repeated touches on one target count once (EN 301 549)."""
TYPING = 0.2
"""The same on a keyboard: words have double letters, and what is one too many can be deleted."""


def touches_apart(target: str) -> float:
    """Seconds in which repeated touches on `target` count once."""
    return TYPING if target.startswith(("key:", "digit:", "delete")) else TREMOR


class Tremor(Generic[T]):
    """What was touched or pressed last, and when. Times are seconds of a steady clock."""

    def __init__(self) -> None:
        self._last: tuple[T, float] | None = None

    def again(self, what: T, now: float, apart: float) -> bool:
        """Whether `what` comes again less than `apart` seconds after the last time."""
        last, self._last = self._last, (what, now)
        return last is not None and what == last[0] and now - last[1] < apart

    def forget(self) -> None:
        """Somebody else comes, whose first touch counts."""
        self._last = None
