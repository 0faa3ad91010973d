"""A film's sound: how it is asked for, and the one that Kivy's own mixer plays.

Kivy's Sound holds a whole file in memory and can neither go to a place nor tell where it is. The
mixer below it can: SDL_mixer's music channel reads a FLAC file as it plays. It is spoken to in the
library that Kivy has loaded and opened, so that there is one mixer and one sound card: voices and
earcons sound over a film as they do over silence.
"""

import ctypes
import logging
from pathlib import Path
from typing import Protocol

from kiosk.speech.mixer import BUFFER, open_mixer

log = logging.getLogger(__name__)

BUFFERS_BETWEEN = {"alsa": 3, "pulseaudio": 2}
"""Buffers from the mixer's place to what is heard; 1 for others, which play a buffer while the
next is filled. ALSA: SDL fills one while two wait in the card (SDL_alsa_audio.c: two periods). A
PulseAudio server holds one more than is being filled (SDL_pulseaudio.c: `tlength`); clicks
recorded behind one came 1.7 buffers after the mixer's place, and through ALSA's way to it 4.0."""


class Track(Protocol):
    """The sound of one film."""

    lag: float
    """Seconds from `mixed` to what is heard."""

    @property
    def mixed(self) -> float | None:
        """Seconds of the sound up to which it was handed to the card; moves in steps.

        None: nothing is being played.
        """

    def start(self, at: float) -> bool:
        """Play from `at` seconds; False where there is nothing to hear."""

    def pause(self) -> None:
        """Hold where it is."""

    def resume(self) -> None:
        """Go on from there."""

    def stop(self) -> None:
        """End, and let go of the file."""


class NoTrack:
    """The sound of a film that has none."""

    lag = 0.0
    mixed: float | None = None

    def start(self, at: float) -> bool:
        """There is nothing to hear."""
        return False

    def pause(self) -> None:
        """There is nothing to hold."""

    def resume(self) -> None:
        """There is nothing to go on with."""

    def stop(self) -> None:
        """There is nothing to end."""


class MixerTrack:
    """A FLAC file on the music channel of the mixer that Kivy has opened."""

    def __init__(self, mixer: ctypes.CDLL, music: int) -> None:
        self._mixer, self._music = mixer, music
        driver = (mixer.SDL_GetCurrentAudioDriver() or b"").decode()
        self.lag = BUFFERS_BETWEEN.get(driver, 1) * BUFFER

    @property
    def mixed(self) -> float | None:
        """Seconds handed to the card; None once it has ended."""
        if not self._music or not self._mixer.Mix_PlayingMusic():
            return None
        return float(self._mixer.Mix_GetMusicPosition(self._music))

    def start(self, at: float) -> bool:
        """Play from `at` seconds; False where there is nothing to hear."""
        # Without a fade, as one call: nothing of the beginning is heard on the way.
        return bool(self._music) and not self._mixer.Mix_FadeInMusicPos(self._music, 0, 0, at)

    def pause(self) -> None:
        """Hold where it is; what the card has been given is still heard."""
        self._mixer.Mix_PauseMusic()

    def resume(self) -> None:
        """Go on from there."""
        self._mixer.Mix_ResumeMusic()

    def stop(self) -> None:
        """End, and let go of the file."""
        music, self._music = self._music, 0
        if music:
            self._mixer.Mix_HaltMusic()
            self._mixer.Mix_FreeMusic(music)


def load(file: Path | None) -> Track:
    """The track of `file`; NoTrack, and a line in the log, where it cannot be heard.

    Takes as long as opening a sound card may: call it away from the screen's thread.
    """
    if file is None:
        return NoTrack()
    mixer = _mixer()
    music = mixer.Mix_LoadMUS(str(file).encode()) if mixer else None
    if mixer is None or not music:
        log.warning("sound missing: %s", file.name)
        return NoTrack()
    return MixerTrack(mixer, music)


def _mixer() -> ctypes.CDLL | None:
    """The mixer, with the types of what is asked of it; None without a sound card."""
    mixer = open_mixer()
    if mixer is None:
        return None
    mixer.SDL_GetCurrentAudioDriver.restype = ctypes.c_char_p
    mixer.Mix_LoadMUS.restype = ctypes.c_void_p
    mixer.Mix_LoadMUS.argtypes = [ctypes.c_char_p]
    mixer.Mix_FadeInMusicPos.argtypes = [
        ctypes.c_void_p,
        ctypes.c_int,
        ctypes.c_int,
        ctypes.c_double,
    ]
    mixer.Mix_FreeMusic.argtypes = [ctypes.c_void_p]
    mixer.Mix_GetMusicPosition.restype = ctypes.c_double
    mixer.Mix_GetMusicPosition.argtypes = [ctypes.c_void_p]
    return mixer
