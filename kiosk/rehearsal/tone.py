"""The voice of simulated residents: a tone that swells and fades, as speech does."""

import math
import sys
from array import array

from kiosk.hearing.recording import OPUS_RATE

HERTZ = 220
LOUDEST = 0.3
"""Of full scale."""


def waveform() -> bytes:
    """One second of it: mono, 16 bit, little-endian, `OPUS_RATE` samples."""
    turn = 2 * math.pi / OPUS_RATE
    samples = array(
        "h",
        (
            round(32_767 * LOUDEST * math.sin(turn * at / 2) ** 2 * math.sin(turn * HERTZ * at))
            for at in range(OPUS_RATE)
        ),
    )
    if sys.byteorder == "big":
        samples.byteswap()
    return samples.tobytes()
