"""Two fingers that rest in both upper corners call the field agent's screens.

Nobody does so by chance, and nothing on a screen tells of it.
"""

from dataclasses import dataclass, field

SIDE_MM = 20.0
"""Width and height of a corner."""
RESTS = 2.0
"""Seconds for which both fingers rest."""


@dataclass(slots=True)
class Corners:
    """Where fingers rest. Times are seconds of a steady clock, places pixels from the top left."""

    width: float
    side: float
    _fingers: dict[object, str] = field(default_factory=dict)
    _since: float | None = None

    def down(self, finger: object, x: float, y: float, now: float) -> None:
        """A finger came down."""
        corner = self._corner(x, y)
        if corner is None:
            return
        self._fingers[finger] = corner
        if self._since is None and len(set(self._fingers.values())) == 2:
            self._since = now

    def moved(self, finger: object, x: float, y: float) -> None:
        """A finger went on; one that has left its corner rests there no longer."""
        if finger in self._fingers and self._corner(x, y) != self._fingers[finger]:
            self.up(finger)

    def _corner(self, x: float, y: float) -> str | None:
        if y >= self.side or self.side <= x < self.width - self.side:
            return None
        return "left" if x < self.side else "right"

    def up(self, finger: object) -> None:
        """A finger left."""
        self._fingers.pop(finger, None)
        if len(set(self._fingers.values())) < 2:
            self._since = None

    def call(self, now: float) -> bool:
        """Whether both rested for long enough; once, until they come again."""
        if self._since is None or now - self._since < RESTS:
            return False
        self._since = None
        self._fingers.clear()
        return True
