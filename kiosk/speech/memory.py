"""Sounds that are in no file.

Kivy plays files alone. What is in memory goes through a file that has no name and lies there too
(memfd_create(2)), for as long as it is read: never on a disk, and gone with the program.
"""

import os
from typing import TYPE_CHECKING

from kiosk.speech.mixer import open_mixer

if TYPE_CHECKING:
    from kivy.core.audio import Sound


def sound_in(wav: bytes) -> "Sound":
    """A Kivy sound of a WAV file; what it is read from is gone when this returns."""
    from kivy.core.audio.audio_sdl2 import SoundSDL2

    open_mixer()
    memory = os.memfd_create("", os.MFD_CLOEXEC)
    try:
        with os.fdopen(memory, "wb", closefd=False) as file:
            file.write(wav)
        # By its class: Kivy's loader chooses by a file's ending, and this file has no name.
        return SoundSDL2(source=f"/proc/self/fd/{memory}")
    finally:
        os.close(memory)
