"""Clips that are loaded before they are said: those of the screen that is there, and a few more."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.speech.speaker import Source

if TYPE_CHECKING:
    from kivy.core.audio import Sound

SECONDS = 60.0
"""Of sound that is kept at the most: 44,100 samples of two channels and 16 bits, 10 MiB."""


class Ready:
    """Loads clips and keeps those that were asked for last; any thread may ask."""

    def __init__(self, load: "Callable[[Source, int], Sound | None]") -> None:
        """`load` takes a source and a pace in percent; None where there is no sound in it."""
        self._load = load
        self._sounds: OrderedDict[tuple[Source, int], Sound] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def seconds(self) -> float:
        """How much is kept."""
        with self._lock:
            return sum(float(sound.length) for sound in self._sounds.values())

    def get(self, source: Source, pace: int) -> "Sound | None":
        """The clip, where it is loaded."""
        with self._lock:
            sound = self._sounds.get((source, pace))
            if sound is not None:
                self._sounds.move_to_end((source, pace))
            return sound

    def prepare(self, source: Source, pace: int) -> "Sound | None":
        """The clip, loaded if it is not; None where it cannot be. Raises what `load` raises."""
        sound = self.get(source, pace) or self._load(source, pace)
        if sound is not None:
            with self._lock:
                self._sounds[source, pace] = sound
                self._forget()
        return sound

    def _forget(self) -> None:
        """Let go what was asked for longest ago; the clip that came last stays, however long."""
        kept = sum(sound.length for sound in self._sounds.values())
        while kept > SECONDS and len(self._sounds) > 1:
            _, sound = self._sounds.popitem(last=False)
            kept -= sound.length
