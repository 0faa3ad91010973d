"""Fingers on a sheet of targets: they touch, slide away, lead what follows them, pinch, explore.

A touch acts on release within its target; a slide out cancels it. What a finger does that came
down elsewhere means nothing here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import hypot
from typing import Protocol

from kiosk.part import Target, Trace

STRAY = 1 / 3
"""Of a target's smaller side: who comes so far within it, and explores everything, slides."""


class Host(Protocol):
    """Who is told what fingers do, and says how they are to be understood."""

    def touched(self, target: str) -> None:
        """A finger was lifted on `target`; an empty text: on nothing."""

    def traced(self, trace: Trace) -> None:
        """A finger moves on something that follows it."""

    def slid(self, target: str) -> None:
        """A finger that explores has come to `target`."""

    def explores(self, follows: bool) -> bool:
        """Whether a finger that slides hears what is under it, also on what `follows` it."""

    @property
    def hold(self) -> float:
        """Seconds for which a finger has to rest on something before it counts."""


class Nobody:
    """The host of a sheet on which nothing can be done."""

    hold = 0.0

    def touched(self, target: str) -> None:
        """Nothing."""

    def traced(self, trace: Trace) -> None:
        """Nothing."""

    def slid(self, target: str) -> None:
        """Nothing."""

    def explores(self, follows: bool) -> bool:
        """Nobody does."""
        return False


class Sheet(Protocol):
    """That on which fingers are."""

    def target_at(self, x: float, y: float) -> Target | None:
        """The target under a point, the topmost first."""

    def shows(self, target: Target) -> bool:
        """Whether `target` is there still, just as it was."""

    def sink(self, target: Target, down: bool) -> None:
        """Let `target` give way under a finger, or come up again."""


@dataclass(slots=True)
class _Finger:
    """One finger that is down, and what came of it so far."""

    target: Target | None
    """On which it came down."""
    since: float
    x: float
    y: float
    at: tuple[float, float]
    """Where it came down."""
    explored: str | None = None
    """The target that it heard last; None: it does not explore."""
    leads: bool = False
    """Whether something follows it."""
    pinched: bool = False
    apart: float = 0.0
    """Pixels from the first finger, when it was last looked at; 0: not yet."""


class Fingers:
    """Follows each finger by its id. Places are pixels from the top left."""

    def __init__(self, sheet: Sheet, host: Host, now: Callable[[], float]) -> None:
        """`now` tells seconds of a steady clock."""
        self._sheet, self._host, self._now = sheet, host, now
        self._down: dict[object, _Finger] = {}

    def down(self, id: object, x: float, y: float) -> None:
        """Sink the target under the finger, or begin to follow it."""
        target = self._sheet.target_at(x, y)
        self._down[id] = finger = _Finger(target, self._now(), x, y, (x, y))
        if target is None:
            return
        if target.follows and self._host.explores(follows=True):
            self._explore(finger)
        elif target.follows:
            finger.leads = True
            if len(self._leading()) == 1:
                self._trace(target, "down", finger)
            else:
                finger.apart = self._apart()
        else:
            self._sheet.sink(target, True)

    def moved(self, id: object, x: float, y: float) -> None:
        """Let the target up when the finger slides out, down again when it comes back."""
        finger = self._down.get(id)
        if finger is None:
            return
        finger.x, finger.y = x, y
        target = finger.target
        if self._slides(finger):
            self._explore(finger)
        elif target is None:
            return
        elif not target.follows:
            self._sheet.sink(target, target.rect.has(x, y))
        elif len(self._leading()) > 1:
            self._pinch(target)
        elif finger.leads and not finger.pinched:
            self._trace(target, "move", finger)

    def up(self, id: object, x: float, y: float) -> None:
        """Say which target was touched, when the finger leaves it within its bounds."""
        finger = self._down.pop(id, None)
        if finger is None or finger.explored is not None:
            return
        finger.x, finger.y = x, y
        target = finger.target
        if target is None:
            self._host.touched("")
        elif target.follows:
            if finger.leads and not finger.pinched:
                self._trace(target, "up", finger)
        else:
            self._sheet.sink(target, False)
            rested = self._now() - finger.since >= self._host.hold
            if target.rect.has(x, y) and rested and self._sheet.shows(target):
                self._host.touched(target.id)

    def forget(self) -> None:
        """Take every finger for gone; nothing is touched by it."""
        for finger in self._down.values():
            if finger.target is not None:
                self._sheet.sink(finger.target, False)
        self._down.clear()

    # A finger that explores.

    def _slides(self, finger: _Finger) -> bool:
        """Whether it explores: it has left where it came down, and hears what is under it.

        Where fingers explore everything, it need not leave the target on which it came down.
        """
        target = finger.target
        if finger.explored is not None:
            return True
        if target is None or not (target.follows or target.rect.has(finger.x, finger.y)):
            return self._host.explores(follows=False)
        return self._host.explores(follows=True) and _strayed(finger, target)

    def _explore(self, finger: _Finger) -> None:
        under, before = self._sheet.target_at(finger.x, finger.y), finger.explored or ""
        if finger.target is not None:
            self._sheet.sink(finger.target, False)
        finger.explored = under.id if under is not None else before
        if under is not None and under.id != before:
            self._host.slid(under.id)

    # What follows a finger, or two.

    def _leading(self) -> list[_Finger]:
        """Those that something follows, in the order in which they came down."""
        return [finger for finger in self._down.values() if finger.leads]

    def _trace(self, target: Target, move: str, finger: _Finger) -> None:
        rect = target.rect
        x, y = (finger.x - rect.x) / rect.width, (finger.y - rect.y) / rect.height
        self._host.traced(Trace(target.id, move, x, y, shape=rect.width / rect.height))

    def _apart(self) -> float:
        """Pixels between the first two fingers, one at least."""
        one, other = self._leading()[:2]
        return max(1.0, hypot(one.x - other.x, one.y - other.y))

    def _pinch(self, target: Target) -> None:
        one, other = self._leading()[:2]
        one.pinched = other.pinched = True
        before = other.apart or self._apart()
        other.apart = now = self._apart()
        rect = target.rect
        x = ((one.x + other.x) / 2 - rect.x) / rect.width
        y = ((one.y + other.y) / 2 - rect.y) / rect.height
        shape = rect.width / rect.height
        self._host.traced(Trace(target.id, "pinch", x, y, now / before, shape))


def _strayed(finger: _Finger, target: Target) -> bool:
    """Whether a finger has come too far from where it came down to have meant a tap."""
    x, y = finger.at
    reach = min(target.rect.width, target.rect.height) * STRAY
    return hypot(finger.x - x, finger.y - y) > reach
