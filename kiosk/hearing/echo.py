"""A recording heard again: one interface, the kiosk's own sound, and an echo that is silent.

The recording lies in memory alone: never on a disk, and gone with the program.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.handoff import Handoff
from kiosk.hearing.recording import Recording
from kiosk.speech.memory import sound_in

if TYPE_CHECKING:
    from kivy.core.audio import Sound

log = logging.getLogger(__name__)


class Echo(Protocol):
    """Plays a recording. A dead sound card stops nobody."""

    def play(self, recording: Recording, on_end: Callable[[], None]) -> None:
        """Stop what is played and play `recording`; `on_end` is told once it was heard."""

    def stop(self) -> None:
        """Be silent at once; nothing is told."""


@dataclass(slots=True)
class SilentEcho:
    """Plays nothing and remembers what it was asked to play; `end` as if it had been heard."""

    asked: list[Recording] = field(default_factory=list)
    _on_end: Callable[[], None] | None = None

    def play(self, recording: Recording, on_end: Callable[[], None]) -> None:
        """Remember the recording."""
        self.asked.append(recording)
        self._on_end = on_end

    def stop(self) -> None:
        """Tell nothing any more."""
        self._on_end = None

    def end(self) -> None:
        """Tell that the recording was heard."""
        told, self._on_end = self._on_end, None
        if told is not None:
            told()


class HeardEcho:
    """Plays a recording through Kivy's mixer, over whatever else it plays."""

    def __init__(self, handoff: Handoff) -> None:
        self._handoff = handoff
        self._sound: Any = None
        self._turn = 0
        self._on_end: Callable[[], None] = _nobody

    def play(self, recording: Recording, on_end: Callable[[], None]) -> None:
        """Stop what is played and play `recording`."""
        self.stop()
        self._on_end, turn = on_end, self._turn
        self._handoff.run(
            lambda: sound_in(recording.wav()), lambda sound: self._begin(sound, turn), self._fail
        )

    def stop(self) -> None:
        """Be silent at once."""
        self._turn += 1
        self._on_end = _nobody
        sound, self._sound = self._sound, None
        if sound is not None:
            sound.unbind(on_stop=self._ended)
            sound.unload()

    def _begin(self, sound: "Sound", turn: int) -> None:
        if turn != self._turn:
            return
        self._sound = sound
        sound.bind(on_stop=self._ended)
        sound.play()
        if sound.state != "play":
            self._fail(OSError("the sound card takes no sound"))

    def _fail(self, error: Exception) -> None:
        log.warning("a recording cannot be heard again: %s", error)
        self._ended(None)

    def _ended(self, _sound: "Sound | None") -> None:
        on_end = self._on_end
        self.stop()
        on_end()


def _nobody() -> None:
    pass
