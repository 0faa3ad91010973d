"""What the uploader needs of a pod's outbox; the pod's store gives it."""

from collections.abc import Collection, Sequence
from typing import Protocol


class Outbox(Protocol):
    """Sealed participations that wait for the centre's receipt."""

    def next_batch(self, most: int) -> Sequence[bytes]:
        """At most `most` boxes to send; the same ones again until they are forgotten.

        Empty when nothing waits.
        """
        ...

    def forget(self, boxes: Collection[str]) -> int:
        """Delete the boxes of these ids, durably; how many were there."""
        ...

    def waiting(self) -> int:
        """How many boxes wait."""
        ...
