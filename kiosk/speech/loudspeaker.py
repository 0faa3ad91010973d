"""The speaker that is heard: Kivy's sounds, loaded away from the screen's thread."""

import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from kivy.core.audio import Sound, SoundLoader

from kiosk.handoff import Handoff
from kiosk.speech.speaker import Clip

log = logging.getLogger(__name__)


class Loudspeaker:
    """Plays one clip after the other; a clip that cannot be loaded is left out and logged."""

    def __init__(self, handoff: Handoff, earcons: Mapping[str, Path]) -> None:
        self._handoff = handoff
        self._earcon_files = earcons
        self._earcons: dict[str, Sound] = {}
        self._clips: list[Clip] = []
        self._started: Callable[[Clip | None], None] = _nobody
        self._missing: Callable[[Clip], None] = _nobody
        self._sound: Sound | None = None
        self._turn = 0

    @property
    def speaking(self) -> bool:
        """Whether something is being said, or about to be."""
        return bool(self._clips) or self._sound is not None

    def say(
        self,
        clips: Sequence[Clip],
        started: Callable[[Clip | None], None],
        missing: Callable[[Clip], None],
    ) -> None:
        """Stop what is said and say `clips`."""
        self.stop()
        self._clips, self._started, self._missing = list(clips), started, missing
        self._next()

    def stop(self) -> None:
        """Say nothing more; what is still being loaded is dropped when it comes."""
        self._turn += 1
        self._clips.clear()
        sound, self._sound = self._sound, None
        if sound is not None:
            sound.unbind(on_stop=self._ended)
            sound.stop()

    def earcon(self, name: str) -> None:
        """Play a short sound."""
        if name in self._earcons:
            self._earcons[name].play()
        elif name in self._earcon_files:
            file = str(self._earcon_files[name])
            self._handoff.run(
                lambda: SoundLoader.load(file), lambda sound: self._keep(name, sound), _log
            )

    def _keep(self, name: str, sound: Sound | None) -> None:
        if sound is not None:
            self._earcons[name] = sound
            sound.play()

    def _next(self) -> None:
        if not self._clips:
            self._started(None)
            return
        clip, turn = self._clips.pop(0), self._turn
        self._handoff.run(
            lambda: SoundLoader.load(str(clip.file)),
            lambda sound: self._play(clip, sound, turn),
            _log,
        )

    def _play(self, clip: Clip, sound: Sound | None, turn: int) -> None:
        if turn != self._turn:
            return
        if sound is None:
            log.warning("sound missing: %s", clip.file.name)
            self._missing(clip)
            self._next()
            return
        self._sound = sound
        sound.bind(on_stop=self._ended)
        self._started(clip)
        sound.play()

    def _ended(self, _sound: Sound) -> None:
        self._sound = None
        self._next()


def _nobody(_clip: Clip | None) -> None:
    pass


def _log(error: Exception) -> None:
    log.warning("sound failed: %s", error)
