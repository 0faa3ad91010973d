"""A finger on the real window: touches at pixels, through Kivy's own input."""

from collections.abc import Generator, Iterator, Sequence
from random import Random
from time import monotonic

from consultation.errors import NacelleError
from kiosk.kiosk import Kiosk
from kiosk.part import Target
from kiosk.rehearsal.clock import SimulatedClock
from kiosk.rehearsal.touch import Touch
from kiosk.view import View

PATIENCE = 60.0
"""Seconds for which a finger waits for something to appear."""
DELIBERATE = 0.8
"""Seconds between two touches that are meant."""
QUICK = 0.12
"""Seconds between the two of a double tap."""

SWIFT = 0.7
"""How many of the touches are over before the next frame is drawn."""

Frames = Iterator[None]
"""What takes frames: each ``yield`` waits for the next."""


class RehearsalStuck(NacelleError):
    """A resident found nothing to touch where there should have been something."""


class Finger:
    """Finds targets on the screen and touches a pixel of them."""

    leads = True
    """Whether it leads a map, a slider or a pencil over the screen."""

    def __init__(self, kiosk: Kiosk, clock: SimulatedClock, chance: Random) -> None:
        self.kiosk, self.clock, self._chance = kiosk, clock, chance
        self._count = 0

    @property
    def sees(self) -> View:
        """What the screen shows."""
        return self.kiosk.scene.view

    def target(self, start: str) -> Target | None:
        """The first target whose id begins with `start`, if it is on the screen."""
        layers = [self.kiosk.pane.screen]
        if self.kiosk.pane.overlay.parent is not None:
            layers = [self.kiosk.pane.overlay]
        for layer in layers:
            for part in layer.parts:
                if isinstance(part, Target) and part.id.startswith(start):
                    return part
        return None

    def awaited(self, start: str) -> Generator[None, None, Target]:
        """The first target whose id begins with `start`, once it is there."""
        end = monotonic() + PATIENCE
        while (target := self.target(start)) is None:
            if monotonic() > end:
                raise RehearsalStuck(
                    f"There is nothing called '{start}' to touch on {self.sees!r:.80}."
                )
            yield
        return target

    def touch(self, start: str, pause: float = DELIBERATE) -> Frames:
        """Touch the target whose id begins with `start`, once it is there."""
        target = yield from self.awaited(start)
        self.clock.pass_by(pause)
        frames = self.trace((self._pixel(target),))
        if self._chance.random() < SWIFT:
            next(frames)
        yield from frames

    def slide_out(self, start: str) -> Frames:
        """Come down on a target and lift the finger beside it: nothing may happen."""
        target = self.target(start)
        if target is None:
            return
        yield from self.trace((self._pixel(target), (1, 1)))

    def trace(self, way: Sequence[tuple[float, float]]) -> Frames:
        """Put the finger down where `way` begins, lead it along and lift it where it ends.

        Places are pixels from the top left; one frame passes between two of them.
        """
        touch = self._down(*way[0])
        yield
        for x, y in way[1:]:
            touch.lead(x, y)
            yield
        touch.up()
        yield

    def _pixel(self, target: Target) -> tuple[float, float]:
        rect = target.rect
        x = rect.x + rect.width * self._chance.uniform(0.08, 0.92)
        y = rect.y + rect.height * self._chance.uniform(0.08, 0.92)
        return x, y

    def _down(self, x: float, y: float) -> Touch:
        self._count += 1
        touch = Touch(x, y, self._count)
        touch.down()
        return touch
