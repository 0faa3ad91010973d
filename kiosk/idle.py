"""When nobody has touched for a while: ask 'still there?', count down, and in the end leave."""

from consultation.frozen import Frozen, replace

LIMIT = 30.0
"""Seconds without touch or speech before the question (experience of public kiosks)."""
LIMIT_PATIENT = 120.0
"""The same for those who take more time: by ear, keypad, switches, or in the largest letters."""
COUNTDOWN = 20.0
"""Seconds to answer the question (EN 301 549, 11.2.2.1: 20 at least; VVSG 2.0, 7.2-O: 20 to 45),
extendable without limit (RGAA 13.1)."""


class Idle(Frozen):
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
