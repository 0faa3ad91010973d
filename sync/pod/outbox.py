"""What the uploader needs of a pod's outbox; the pod's store gives it."""

from collections.abc import Collection, Mapping
from typing import Protocol


class Outbox(Protocol):
    """Sealed participations that wait for the centre's receipt."""

    def next_batch(self, most: int, after: str = "") -> Mapping[str, bytes]:
        """At most `most` boxes by their ids, the lowest that are higher than `after`.

        Fewer where they are long; none only where there are none.
        """
        ...

    def forget(self, boxes: Collection[str]) -> int:
        """Delete the boxes of these ids, durably; how many were there."""
        ...

    def waiting(self) -> int:
        """How many boxes wait."""
        ...
