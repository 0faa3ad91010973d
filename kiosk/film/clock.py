"""Where a film is: what is heard of its sound says so; without sound, a steady clock."""

import logging
from collections.abc import Callable

from kiosk.film.track import Track

log = logging.getLogger(__name__)

JUMP = 0.12
"""Seconds off the sound from which the film goes there at once, not little by little."""
GENTLY = 0.2
"""The share of a smaller difference that is made good at each step of the sound."""
DEAD = 1.0
"""Seconds without a step after which the card counts as dead."""


class FilmClock:
    """Seconds into the film.

    A mixer's place moves in steps of a buffer; between them the steady clock `now` counts on. A
    card that takes no more sound is left behind: the film goes on in silence.
    """

    def __init__(self, now: Callable[[], float], track: Track) -> None:
        self._now, self._track = now, track
        self._least, self._held = 0.0, True
        self._zero = self._stepped = 0.0
        self._mixed: float | None = None
        self._follows, self._is_new = False, True

    @property
    def position(self) -> float:
        """Seconds into the film; it stands still while held, and until the sound is heard."""
        if self._held:
            return self._least
        if self._follows:
            self._follow()
        return max(self._least, self._now() - self._zero)

    def start(self, at: float) -> None:
        """Go on from `at` seconds, the sound too."""
        self._least, self._held = at, False
        self._follows = self._track.start(at)
        self._mixed, self._stepped, self._is_new = None, self._now(), True
        self._zero = self._now() - at + (self._track.lag if self._follows else 0.0)

    def hold(self) -> None:
        """Stand still."""
        self._least, self._held = self.position, True
        self._track.pause()

    def resume(self) -> None:
        """Go on. What the card still had was heard meanwhile: sound and picture fit again."""
        self._held = False
        self._zero = self._now() - self._least
        self._stepped = self._now()
        self._track.resume()

    def stand(self, at: float) -> None:
        """Stand still at `at` seconds, until `start`."""
        self._least, self._held = at, True
        self._track.pause()

    def _follow(self) -> None:
        mixed, now = self._track.mixed, self._now()
        if mixed is None:
            self._follows = False
        elif mixed != self._mixed:
            self._step(mixed, now)
        elif now - self._stepped > DEAD:
            log.warning("the sound card takes no more sound; the film goes on without")
            self._follows = False

    def _step(self, mixed: float, now: float) -> None:
        first, self._mixed, self._stepped = self._mixed is None, mixed, now
        if first:
            return  # The place before the first buffer was taken.
        error = mixed - self._track.lag - (now - self._zero)
        at_once = self._is_new or abs(error) > JUMP
        self._zero -= error if at_once else GENTLY * error
        self._is_new = False
