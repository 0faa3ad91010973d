"""What hears residents: one interface, and a microphone that hears a waveform."""

import threading
from collections.abc import Callable
from typing import Protocol

from kiosk.handoff import Handoff
from kiosk.hearing.recording import Recording
from kiosk.hearing.take import Take

BLOCK = 0.05
"""Seconds between two levels."""


class Microphone(Protocol):
    """Makes one recording at a time. A dead microphone stops nobody."""

    def works(self) -> bool:
        """Whether there is one; the reason why not is logged. May take a second: hand it off."""

    def start(
        self,
        most_seconds: float,
        on_level: Callable[[float], None],
        on_end: Callable[[Recording | None], None],
    ) -> None:
        """Begin to record; what was being recorded is forgotten.

        `on_level` is told how loud it is, 0 to 1, twenty times a second. `on_end` is told the
        recording once: after `stop`, after `most_seconds`, or None where nothing was heard. Both
        are called on the screen's thread.
        """

    def stop(self) -> None:
        """End the recording; `on_end` follows as soon as it is encoded."""

    def forget(self) -> None:
        """End the recording and keep nothing of it; nothing is told."""


class SimulatedMicrophone:
    """Hears a waveform (mono, 16 bit, 48000 a second), over and over, `pace` times as fast."""

    def __init__(self, handoff: Handoff, waveform: bytes, pace: float = 1.0) -> None:
        self._handoff, self._waveform, self._pace = handoff, waveform, pace
        self._take: Take | None = None
        self._done = threading.Event()

    def works(self) -> bool:
        """Whether there is something to hear."""
        return bool(self._waveform)

    def start(
        self,
        most_seconds: float,
        on_level: Callable[[float], None],
        on_end: Callable[[Recording | None], None],
    ) -> None:
        """Begin to hear the waveform."""
        self.forget()
        self._take = Take(most_seconds, self._handoff, on_level, on_end)
        self._done = threading.Event()
        if not self.works():
            self._take.end()
            return
        threading.Thread(
            target=self._hear, args=(self._take, self._done), name="waveform", daemon=True
        ).start()

    def stop(self) -> None:
        """End the recording."""
        self._done.set()
        if self._take is not None:
            self._take.end()

    def forget(self) -> None:
        """Keep nothing."""
        self._done.set()
        if self._take is not None:
            self._take.forget()

    def _hear(self, take: Take, done: threading.Event) -> None:
        size, at = round(take.rate * BLOCK) * 2, 0
        while not done.wait(BLOCK / self._pace):
            block = (self._waveform[at:] + self._waveform * (size // len(self._waveform) + 1))[
                :size
            ]
            at = (at + size) % len(self._waveform)
            if not take.hear(block):
                return
