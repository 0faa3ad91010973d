"""What a resident said: gathered, measured and encoded. Nothing of it is ever written to a disk."""

import io
import math
import sys
import wave
from array import array
from fractions import Fraction
from operator import mul
from typing import TYPE_CHECKING

from consultation.frozen import Discreet

if TYPE_CHECKING:
    import av

OPUS_RATE = 48_000
BITS_A_SECOND = 24_000
"""Wideband speech (RFC 7587, 3.1.1), so that a minute stays below 190 KB."""
FRAME = 0.02
"""Seconds that are encoded at once."""
QUIET, LOUD = -54.0, -6.0
"""dB of full scale that are shown as 0 and as 1."""
_SAMPLE = 2
"""Bytes."""


class Recording(Discreet):
    """One voice message. Its text form says nothing of what was said."""

    seconds: int
    """How long it lasts, rounded up; at least 1."""
    opus: bytes
    """An Ogg Opus file (RFC 7845), mono."""
    pcm: bytes
    """The same as it was heard: mono, 16 bit, little-endian; for hearing it again."""
    rate: int
    """Samples a second of `pcm`."""

    def wav(self) -> bytes:
        """`pcm` as a WAV file."""
        out = io.BytesIO()
        with wave.open(out, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(_SAMPLE)
            file.setframerate(self.rate)
            file.writeframes(self.pcm)
        return out.getvalue()


def recording(pcm: bytes, rate: int) -> Recording | None:
    """The recording of `pcm` (mono, 16 bit, little-endian); None where there is no sample.

    Takes a hundredth of its length or so: call it away from the screen's thread.
    """
    if not pcm:
        return None
    seconds = math.ceil(len(pcm) / _SAMPLE / rate)
    return Recording(seconds, encoded(pcm, rate), pcm, rate)


def encoded(pcm: bytes, rate: int) -> bytes:
    """An Ogg Opus file of `pcm`, which says neither when nor where it was made."""
    import av

    out = io.BytesIO()
    # The rate is held within limits, since an answer has a largest size.
    options = {"application": "voip", "vbr": "constrained"}
    with av.open(out, "w", format="ogg", options={"fflags": "+bitexact"}) as file:
        stream = file.add_stream("libopus", rate=OPUS_RATE, layout="mono", options=options)
        stream.bit_rate = BITS_A_SECOND
        resampler = av.AudioResampler("s16", "mono", OPUS_RATE, round(OPUS_RATE * FRAME))
        for start in range(0, len(pcm), rate * _SAMPLE):
            heard = _frame(pcm[start : start + rate * _SAMPLE], rate, start // _SAMPLE)
            for frame in resampler.resample(heard):
                file.mux(stream.encode(frame))
        for frame in resampler.resample(None):
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return out.getvalue()


def level(block: bytes) -> float:
    """How loud a block of samples is, from 0 (nothing) to 1 (as loud as is good)."""
    samples = array("h", block)
    if sys.byteorder == "big":
        samples.byteswap()
    square = sum(map(mul, samples, samples)) / max(1, len(samples))
    decibels = 10 * math.log10(max(square, 1) / 32_768**2)
    return min(1.0, max(0.0, (decibels - QUIET) / (LOUD - QUIET)))


def _frame(pcm: bytes, rate: int, at: int) -> "av.AudioFrame":
    import av

    frame = av.AudioFrame("s16", "mono", len(pcm) // _SAMPLE)
    frame.planes[0].update(pcm.ljust(frame.planes[0].buffer_size, b"\0"))
    frame.sample_rate, frame.pts, frame.time_base = rate, at, Fraction(1, rate)
    return frame
