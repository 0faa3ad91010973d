"""The microphone of a sound card, through PortAudio."""

import importlib
import logging
from collections.abc import Callable
from typing import Any

from kiosk.handoff import Handoff
from kiosk.hearing.microphone import BLOCK
from kiosk.hearing.recording import OPUS_RATE, Recording
from kiosk.hearing.take import Take

log = logging.getLogger(__name__)


class CardMicrophone:
    """Records from the card's own choice of microphone. Opening and closing is handed off."""

    def __init__(self, handoff: Handoff) -> None:
        self._handoff = handoff
        self._take: Take | None = None
        self._why = ""

    def works(self) -> bool:
        """Whether there is a microphone that can be opened; the reason why not is logged once."""
        why = self._why_not()
        if why and why != self._why:
            log.warning("no microphone: %s", why)
        self._why = why
        return not why

    def start(
        self,
        most_seconds: float,
        on_level: Callable[[float], None],
        on_end: Callable[[Recording | None], None],
    ) -> None:
        """Begin to record; what was being recorded is forgotten."""
        self.forget()
        self._take = take = Take(most_seconds, self._handoff, on_level, on_end)

        def fail(error: Exception) -> None:
            log.warning("the microphone cannot be opened: %s", error)
            take.end()

        self._handoff.run(lambda: self._open(take), lambda _: None, fail)

    def stop(self) -> None:
        """End the recording."""
        if self._take is not None:
            self._take.end()

    def forget(self) -> None:
        """Keep nothing."""
        if self._take is not None:
            self._take.forget()

    def _why_not(self) -> str:
        """Why nothing can be heard; empty where it can."""
        try:
            portaudio = importlib.import_module("sounddevice")
        except (ImportError, OSError) as error:
            return str(error)
        try:
            if self._why:
                # It lists the cards once: what was plugged in since then has to be looked for.
                portaudio._terminate()
                portaudio._initialize()
            _rate(portaudio)
        except (portaudio.PortAudioError, ValueError) as error:
            return str(error)
        return ""

    def _open(self, take: Take) -> None:
        """Open the card and let it run; it is closed as soon as the take has ended."""
        portaudio = importlib.import_module("sounddevice")
        take.rate = rate = _rate(portaudio)

        def heard(block: Any, _frames: int, _time: Any, _status: Any) -> None:  # noqa: ANN401
            if not take.hear(bytes(block)):
                raise portaudio.CallbackStop

        def finished() -> None:
            # The card has stopped by itself, or the take has: what was heard until then counts.
            take.end()
            self._handoff.run(stream.close, lambda _: None, _log)

        stream = portaudio.RawInputStream(
            samplerate=rate,
            channels=1,
            dtype="int16",
            blocksize=round(rate * BLOCK),
            callback=heard,
            finished_callback=finished,
        )
        stream.start()


def _rate(portaudio: Any) -> int:  # noqa: ANN401
    """Samples a second that the microphone can give; raises ValueError or PortAudioError."""
    own = int(portaudio.query_devices(kind="input")["default_samplerate"])
    try:
        portaudio.check_input_settings(channels=1, dtype="int16", samplerate=OPUS_RATE)
    except portaudio.PortAudioError:
        portaudio.check_input_settings(channels=1, dtype="int16", samplerate=own)
        return own
    return OPUS_RATE


def _log(error: Exception) -> None:
    log.warning("the microphone cannot be closed: %s", error)
