"""The sound card of the desk: what records and plays, as an interface and through PortAudio."""

import importlib
from typing import Any, Protocol

import numpy as np

from consultation.errors import NotReady
from packs.sound import LONGEST, Samples, Sound

BEST_RATE = 48_000
"""Samples a second, where the microphone gives them."""


class Card(Protocol):
    """Records one thing at a time, and plays it."""

    def start(self) -> None:
        """Begin to record; raises NotReady where there is no microphone."""

    def stop(self) -> Sound:
        """End the recording; what was heard since `start`, as it was."""

    def play(self, sound: Sound) -> None:
        """Play `sound` to its end; raises NotReady where nothing can play it."""


class PortAudioCard:
    """The microphone and the loudspeaker that the system has chosen."""

    def __init__(self) -> None:
        try:
            self._portaudio: Any = importlib.import_module("sounddevice")
        except (ImportError, OSError) as error:
            raise NotReady(
                "Recording needs PortAudio. Install it with: sudo apt install libportaudio2"
            ) from error
        self._stream: Any = None
        self._blocks: list[Samples] = []
        self._rate = BEST_RATE

    def start(self) -> None:
        """Begin to record; what lasts longer than a recording may is left out."""
        self._blocks = []
        left = LONGEST

        def heard(block: Any, frames: int, _time: Any, _status: Any) -> None:  # noqa: ANN401
            nonlocal left
            if left > 0:
                self._blocks.append(np.array(block[:, 0], dtype=np.float64))
                left -= frames / self._rate

        try:
            self._rate = self._rate_of_microphone()
            self._stream = self._portaudio.InputStream(
                samplerate=self._rate, channels=1, dtype="float32", callback=heard
            )
            self._stream.start()
        except (self._portaudio.PortAudioError, ValueError) as error:
            raise NotReady(f"No microphone can be opened ({error}). Connect one.") from error

    def stop(self) -> Sound:
        """End the recording."""
        self._stream.stop()
        self._stream.close()
        samples = np.concatenate(self._blocks) if self._blocks else np.zeros(0)
        return Sound(samples, self._rate)

    def play(self, sound: Sound) -> None:
        """Play `sound` to its end."""
        try:
            self._portaudio.play(sound.samples.astype(np.float32), sound.rate, blocking=True)
        except (self._portaudio.PortAudioError, ValueError) as error:
            raise NotReady(f"No loudspeaker can be opened ({error}). Connect one.") from error

    def _rate_of_microphone(self) -> int:
        """BEST_RATE, or the microphone's own where it does not give that."""
        own = int(self._portaudio.query_devices(kind="input")["default_samplerate"])
        try:
            self._portaudio.check_input_settings(channels=1, samplerate=BEST_RATE)
        except self._portaudio.PortAudioError:
            return own
        return BEST_RATE
