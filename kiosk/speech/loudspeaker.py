"""The speaker that is heard: Kivy's sounds, made ready and begun away from the screen's thread."""

import ctypes
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from kivy.core.audio import Sound, SoundLoader

from kiosk.handoff import Handoff
from kiosk.speech.loudness import Hours, volume
from kiosk.speech.memory import sound_in
from kiosk.speech.mixer import open_mixer, set_volume
from kiosk.speech.pace import paced
from kiosk.speech.ready import Ready
from kiosk.speech.speaker import USUAL_PACE, Clip, Source, Spoken

log = logging.getLogger(__name__)


def _mute(_spoken: Spoken, _pace: int) -> None:
    """Where nothing speaks."""


class Loudspeaker:
    """Plays one clip after the other; a clip that cannot be loaded is left out and logged."""

    def __init__(
        self,
        handoff: Handoff,
        earcons: Mapping[str, Path],
        hours: Callable[[], Hours] = Hours,
        now: Callable[[], datetime] = datetime.now,
        speak: Callable[[Spoken, int], bytes | None] = _mute,
    ) -> None:
        """`hours` is asked once, away from the screen's thread; `now` is the time of the place.

        `speak` gives a WAV file of a text, at a pace in percent; it is asked away from there too.
        """
        self._handoff = handoff
        self._earcon_files = earcons
        self._ask_hours, self._now, self._speak = hours, now, speak
        self._hours: Hours | None = None
        self._mixer: ctypes.CDLL | None = None
        self._earcons: dict[str, Sound] = {}
        self._ready = Ready(self._load)
        self._expected: tuple[tuple[Source, int], ...] = ()
        self._clips: list[Clip] = []
        self._started: Callable[[Clip | None], None] = _nobody
        self._missing: Callable[[Clip], None] = _nobody
        self._pace, self._steps = USUAL_PACE, 0
        self._says = False
        self._sound: Sound | None = None
        self._turn = 0
        self._lock = threading.Lock()
        """Held while a sound begins or all is stopped: nothing begins that was stopped before."""

    @property
    def speaking(self) -> bool:
        """Whether something is being said, or about to be."""
        return self._says

    def prepare(self) -> None:
        """Open the sound card and load the short sounds, so that the first is heard at once."""
        self._handoff.run(self._open, lambda _: None, _log)
        for name in self._earcon_files:
            self._load_earcon(name, lambda _sound: None)

    def suit(self, pace: int, volume: int) -> None:
        """Speak at `pace` percent from the next clip on, `volume` steps louder at once."""
        self._pace, self._steps = pace, volume
        self._level()

    def expect(self, sources: Sequence[Source]) -> None:
        """Load what may be said next, one after the other: a touch waits for one at the most."""
        expected = tuple((source, self._pace) for source in sources)
        if expected != self._expected:
            self._expected = expected
            self._prepare_next(expected, 0)

    def _prepare_next(self, expected: tuple[tuple[Source, int], ...], at: int) -> None:
        if expected is not self._expected or at >= len(expected):
            return

        def onward(_done: object) -> None:
            self._prepare_next(expected, at + 1)

        self._handoff.run(lambda: self._ready.prepare(*expected[at]), onward, onward)

    def say(
        self,
        clips: Sequence[Clip],
        started: Callable[[Clip | None], None],
        missing: Callable[[Clip], None],
    ) -> None:
        """Stop what is said and say `clips`."""
        self.stop()
        self._clips, self._started, self._missing = list(clips), started, missing
        self._says = True
        self._next()

    def stop(self) -> None:
        """Say nothing more; what is still being loaded is dropped when it comes."""
        with self._lock:
            self._turn += 1
            sound, self._sound = self._sound, None
        self._clips.clear()
        self._says = False
        if sound is not None:
            sound.unbind(on_stop=self._ended)
            sound.stop()

    def earcon(self, name: str) -> None:
        """Play a short sound."""
        if name in self._earcons:
            self._level()
            self._earcons[name].play()
        elif name in self._earcon_files:
            self._load_earcon(name, lambda sound: sound.play())

    def _load_earcon(self, name: str, then: Callable[[Sound], object]) -> None:
        def keep(sound: Sound | None) -> None:
            if sound is not None:
                self._earcons[name] = sound
                then(sound)

        file = self._earcon_files[name]
        self._handoff.run(lambda: self._load(file, USUAL_PACE), keep, _log)

    def _next(self) -> None:
        if not self._clips:
            self._says = False
            self._started(None)
            return
        clip, turn, pace = self._clips.pop(0), self._turn, self._pace

        def told(sound: Sound | None) -> None:
            if turn == self._turn:
                self._tell(clip, sound)

        def failed(error: Exception) -> None:
            log.warning("sound failed: %r", error)
            told(None)

        ready = self._ready.get(clip.source, pace)
        if ready is not None:
            self._play(ready, turn)
            self._handoff.run(lambda: ready, told, failed)
        else:
            self._handoff.run(lambda: self._begin(clip.source, pace, turn), told, failed)

    def _begin(self, source: Source, pace: int, turn: int) -> Sound | None:
        """Load and play, as soon as it can be: a frame may take longer than the ear waits."""
        if turn != self._turn:
            return None
        sound = self._ready.prepare(source, pace)
        if sound is not None:
            self._play(sound, turn)
        return sound

    def _play(self, sound: Sound, turn: int) -> None:
        with self._lock:
            if turn == self._turn:
                self._sound = sound
                sound.bind(on_stop=self._ended)
                self._level()
                sound.play()

    def _tell(self, clip: Clip, sound: Sound | None) -> None:
        if sound is None:
            log.warning("sound missing: %s", _name(clip.source))
            self._missing(clip)
            self._next()
        elif sound.state != "play" and self._sound is sound:
            # The sound card took nothing: go on without.
            self._missing(clip)
            self._ended(sound)
        elif self._sound is sound:
            self._started(clip)

    def _ended(self, sound: Sound) -> None:
        sound.unbind(on_stop=self._ended)
        self._sound = None
        self._next()

    def _load(self, source: Source, pace: int) -> Sound | None:
        self._open()
        if isinstance(source, Spoken):
            said = self._speak(source, pace)
            return None if said is None else sound_in(said)
        if pace == USUAL_PACE:
            return SoundLoader.load(str(source))
        return sound_in(paced(source, pace))

    def _open(self) -> None:
        if self._hours is None:
            self._hours = self._ask_hours()
        if self._mixer is None:
            self._mixer = open_mixer()
            self._level()

    def _level(self) -> None:
        if self._mixer is not None and self._hours is not None:
            set_volume(self._mixer, volume(self._hours.at(self._now().time()) + self._steps))


def _name(source: Source) -> str:
    """What a log may know of it."""
    return source.language if isinstance(source, Spoken) else source.name


def _nobody(_clip: Clip | None) -> None:
    pass


def _log(error: Exception) -> None:
    log.warning("sound failed: %s", error)
