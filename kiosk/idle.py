"""When nobody has touched for a while: ask 'still there?', count down, and in the end leave."""

from dataclasses import dataclass, replace

LIMIT = 30.0
"""Seconds without touch or speech before the question (experience of public kiosks)."""
LIMIT_PATIENT = 120.0
"""The same for those who take more time: by ear, keypad, switches, or in the largest letters."""
COUNTDOWN = 15.0
"""Seconds to answer the question (RGAA 13.1: extendable without limit)."""


@dataclass(frozen=True, slots=True)
class Idle:
    """How long it has been quiet. Times are seconds of one steady clock."""

    since: float
    limit: float = LIMIT

    def stirred(self, now: float, patient: bool) -> "Idle":
        """Somebody touched, or speech is playing."""
        return replace(self, since=now, limit=LIMIT_PATIENT if patient else LIMIT)

    def asking(self, now: float) -> bool:
        """Whether 'still there?' has to be on the screen."""
        return now - self.since >= self.limit

    def seconds_left(self, now: float) -> int:
        """Whole seconds until the resident is taken to have left; 0 when that is so."""
        left = self.since + self.limit + COUNTDOWN - now
        return max(0, min(int(COUNTDOWN), int(-(-left // 1))))

    def gone(self, now: float) -> bool:
        """Whether the resident is taken to have left."""
        return now - self.since >= self.limit + COUNTDOWN
