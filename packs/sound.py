"""Sounds: read, trimmed, brought to one loudness (ITU-R BS.1770), encoded."""

import io
import math
from pathlib import Path

import numpy as np
import pyloudnorm
import soundfile
from numpy.typing import NDArray

from consultation.frozen import Frozen
from packs import vorbis

LOUDNESS = -19.0
"""LUFS of every clip, so that no voice startles after another."""
HIGHEST_PEAK = -1.0
"""dB of full scale, between the samples too."""
SPARE = 1.01
"""How much further below HIGHEST_PEAK a clip goes that had passed it."""
TRIES = 4
"""How often a clip that passes it is made softer."""
SILENT = 0.003
"""Below this share of the clip's peak nothing is heard."""
ONSET = 0.01
"""Seconds of silence left before a clip: what a touched tile says is waited for."""
EDGE = 0.05
"""Seconds of silence left after it."""
LEVELLING = "levelling 4"
"""Changed whenever the same sound would come out in other bytes."""
LONGEST = 120.0
"""Seconds that one recorded sound may last."""

Samples = NDArray[np.float64]


class NotASound(ValueError):
    """A file that holds no sound, or none that can be used."""


class Sound(Frozen):
    """Mono samples from -1 to 1."""

    samples: Samples
    rate: int
    """Samples a second."""


def read_sound(path: Path) -> Sound:
    """Read a WAV, Ogg, FLAC or MP3 file, mixed down to mono; raises NotASound."""
    try:
        with soundfile.SoundFile(path) as file:
            rate = int(file.samplerate)
            samples = file.read(frames=int(LONGEST * rate) + 1, dtype="float64", always_2d=True)
    except (soundfile.SoundFileError, RuntimeError, OSError) as error:
        raise NotASound("no sound can be read from it") from error
    if len(samples) > LONGEST * rate:
        raise NotASound(f"it lasts longer than {LONGEST:g} seconds")
    mono = samples.mean(axis=1)
    if not len(mono) or not np.isfinite(mono).all() or float(np.abs(mono).max()) < 1e-4:
        raise NotASound("nothing is heard in it")
    return Sound(mono, rate)


def clip(sound: Sound) -> bytes:
    """The Ogg Vorbis file (mono) that a pod plays for `sound`: trimmed and levelled."""
    levelled, gain, data = level(trim(sound)), 1.0, b""
    for _ in range(TRIES):
        data = vorbis.encode(levelled.samples * gain, levelled.rate)
        # What was left out to make it small may have held a peak down.
        excess = true_peak(decoded(data)) / 10 ** (HIGHEST_PEAK / 20)
        if excess <= 1:
            break
        gain /= excess * SPARE
    return data


def decoded(data: bytes) -> Sound:
    """The sound of an encoded file of one channel."""
    samples, rate = soundfile.read(io.BytesIO(data), dtype="float64")
    return Sound(samples, int(rate))


def lossless(sound: Sound) -> bytes:
    """A FLAC file (mono, 16 bit) of `sound`: levelled, and as long as it was."""
    levelled = level(sound)
    out = io.BytesIO()
    soundfile.write(out, levelled.samples, levelled.rate, format="FLAC", subtype="PCM_16")
    return out.getvalue()


def write_sound(path: Path, sound: Sound) -> None:
    """Write `sound` in the format that the name of `path` asks for, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}")
    soundfile.write(beside, sound.samples, sound.rate, format=path.suffix[1:].upper())
    beside.replace(path)


def trim(sound: Sound) -> Sound:
    """Take the silence at both ends away, but for a breath."""
    heard = np.flatnonzero(np.abs(sound.samples) > SILENT * np.abs(sound.samples).max())
    if not len(heard):
        return sound
    onset, edge = int(ONSET * sound.rate), int(EDGE * sound.rate)
    first, last = max(0, int(heard[0]) - onset), int(heard[-1]) + edge + 1
    return Sound(sound.samples[first:last], sound.rate)


def level(sound: Sound) -> Sound:
    """Bring to LOUDNESS; less where the peak would pass HIGHEST_PEAK."""
    measured = loudness(sound)
    if not math.isfinite(measured):
        return sound
    gain = 10 ** ((LOUDNESS - measured) / 20)
    highest = 10 ** (HIGHEST_PEAK / 20) / max(true_peak(sound), 1e-9)
    return Sound(sound.samples * min(gain, highest), sound.rate)


def loudness(sound: Sound) -> float:
    """Integrated loudness in LUFS; a clip shorter than a block is measured as if repeated."""
    meter = pyloudnorm.Meter(sound.rate)
    shortest = int(meter.block_size * sound.rate) + 1
    times = -(-shortest // len(sound.samples))
    return float(meter.integrated_loudness(np.tile(sound.samples, times)))


def true_peak(sound: Sound) -> float:
    """The highest peak between the samples too: oversampled four times (BS.1770, annex 2)."""
    # A multiple of 1024 has small factors, and single precision is a thousandth of what matters.
    size = -(-len(sound.samples) // 1024) * 1024
    spectrum = np.fft.rfft(sound.samples.astype(np.float32), size)
    return float(np.abs(np.fft.irfft(spectrum, 4 * size)).max() * 4)
