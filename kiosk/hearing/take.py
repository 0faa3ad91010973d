"""One recording in the making: blocks of sound go in, levels and at last a recording come out."""

import logging
import threading
from collections.abc import Callable

from kiosk.handoff import Handoff
from kiosk.hearing.recording import Recording, level, recording

log = logging.getLogger(__name__)


class Take:
    """Gathers at most `most_seconds` of mono 16-bit sound, `rate` samples a second.

    `hear` and `end` may be called on any thread; `on_level` and `on_end` are called on the
    screen's, `on_end` exactly once, unless the take is forgotten.
    """

    def __init__(
        self,
        most_seconds: float,
        handoff: Handoff,
        on_level: Callable[[float], None],
        on_end: Callable[[Recording | None], None],
    ) -> None:
        self.rate = 48_000
        """Samples a second; whoever hears may set it before the first block."""
        self._most_seconds, self._handoff = most_seconds, handoff
        self._on_level, self._on_end = on_level, on_end
        self._lock = threading.Lock()
        self._heard = bytearray()
        self._is_on, self._is_wanted = True, True

    @property
    def is_on(self) -> bool:
        """Whether it still takes sound."""
        return self._is_on

    def hear(self, block: bytes) -> bool:
        """Take a block of sound; False: nothing more is taken. The longest take ends itself."""
        with self._lock:
            if self._is_on:
                most = round(self._most_seconds * self.rate) * 2
                self._heard += block[: most - len(self._heard)]
                full = len(self._heard) >= most
            else:
                return False
        self._handoff.run(lambda: level(block), self._tell_level, _log)
        if full:
            self.end()
        return not full

    def end(self) -> None:
        """Take nothing more; encode what was heard, and hand it over."""
        with self._lock:
            if not self._is_on:
                return
            self._is_on = False
            heard = bytes(self._heard)
            self._heard.clear()
        self._handoff.run(lambda: recording(heard, self.rate), self._tell_end, self._fail)

    def forget(self) -> None:
        """Take nothing more, keep nothing, tell nothing."""
        with self._lock:
            self._is_on = self._is_wanted = False
            self._heard.clear()

    def _tell_level(self, loud: float) -> None:
        if self._is_on:
            self._on_level(loud)

    def _tell_end(self, made: Recording | None) -> None:
        if self._is_wanted:
            self._on_end(made)

    def _fail(self, error: Exception) -> None:
        log.warning("a recording cannot be encoded: %s", error)
        self._tell_end(None)


def _log(error: Exception) -> None:
    log.warning("sound cannot be measured: %s", error)
