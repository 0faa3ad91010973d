"""How much of something long is done: only ever more, and told a few times a second at most."""

from collections.abc import Callable

Tell = Callable[[float], None]
"""Is told how much is done, 0 to 1."""
APART = 0.25
"""Seconds between two tellings, at the least."""


def nobody(_done: float) -> None:
    """Whom it is told where nobody waits."""


class Share:
    """The share that is done; `tell` is told of it, by a steady clock in seconds."""

    def __init__(self, tell: Tell, now: Callable[[], float]) -> None:
        self._tell, self._now = tell, now
        self._done = 0.0
        self._told: float | None = None

    def __call__(self, done: float) -> None:
        """As much is done now, 0 to 1; less than before is not told, nor what comes too soon."""
        done = min(done, 1.0)
        now = self._now()
        if done <= self._done or (self._told is not None and now - self._told < APART):
            return
        self._done, self._told = done, now
        self._tell(done)

    def part(self, begin: float, end: float, whole: int) -> Callable[[int], None]:
        """Count something of which `whole` leads from `begin` to `end` of all: bytes, languages."""
        count = 0

        def more(pieces: int) -> None:
            nonlocal count
            count += pieces
            self(begin + (end - begin) * min(1.0, count / max(1, whole)))

        return more
