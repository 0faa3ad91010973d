"""SDL's mixer, in the library that Kivy has loaded: opened with short buffers, and how loud it is.

There is one mixer and one sound card for voices, short sounds, recordings and films. Kivy would
open it with 4096 samples a buffer, so that what begins is heard up to 93 ms later; one that is
open already it takes as it is.
"""

import ctypes

RATE = 44_100
"""Samples a second."""
BUFFER = 1024 / RATE
"""Seconds of sound that the mixer prepares at once."""
LOUDEST = 128
"""The mixer's volume at which sounds are played as they are (MIX_MAX_VOLUME)."""
SIGNED_16 = 0x8010
"""AUDIO_S16LSB: what Kivy asks for, else it would close the mixer and open it again."""
CHANNELS = 2


def open_mixer() -> ctypes.CDLL | None:
    """The open mixer; None without a sound card.

    Takes as long as opening a sound card may: call it away from the screen's thread.
    """
    try:
        from kivy.core.audio import audio_sdl2
    except ImportError:
        return None
    # The names are found in what Kivy's module is linked with: never a second SDL.
    mixer = ctypes.CDLL(audio_sdl2.__file__)
    if not _is_open(mixer):
        mixer.Mix_OpenAudio(RATE, SIGNED_16, CHANNELS, round(BUFFER * RATE))
    # Asking what it can play is Kivy's way to make its own part of the mixer ready.
    audio_sdl2.SoundSDL2.extensions()
    return mixer if _is_open(mixer) else None


def set_volume(mixer: ctypes.CDLL, volume: int) -> None:
    """Play everything, films too, at `volume` of LOUDEST from the next buffer on."""
    mixer.Mix_MasterVolume(volume)
    mixer.Mix_VolumeMusic(volume)


def _is_open(mixer: ctypes.CDLL) -> bool:
    spec = (ctypes.c_int(), ctypes.c_uint16(), ctypes.c_int())
    return bool(mixer.Mix_QuerySpec(*map(ctypes.byref, spec)))
