"""One recording of one sentence: cut to what was said, and what is wrong with it."""

import math

import numpy as np
from numpy.typing import NDArray

from consultation.frozen import Frozen
from packs.sound import Samples, Sound

FRAME = 0.01
"""Seconds that are measured at once."""
KEY = 0.08
"""Seconds at each end in which a key is heard rather than a voice."""
SHORTEST_RUN = 0.06
"""Seconds that a voice lasts at least; a click is shorter."""
LEAD, TAIL = 0.06, 0.12
"""Seconds left before and after what was said: soft sounds begin and end words."""
FADE = 0.005
"""Seconds in which the ends come from silence and go to it."""
ABOVE_NOISE, BELOW_VOICE = 10.0, 35.0
"""dB: a frame is voice that is so much louder than the noise, and less below the voice."""
QUIETEST_VOICE = -45.0
"""dB of full scale, on average while one speaks; below it the card's own noise is heard."""
MOST_NOISE = 20.0
"""dB that the noise has to be below the voice."""
FULL = 0.99
"""Share of full scale from which a sample counts as cut off."""
CUT_OFF = 3
"""So many samples one after the other at full scale are no peak."""
QUICKEST = 0.025
"""Seconds a letter: nobody speaks quicker, so that something is missing."""
_LOWEST = -90.0

NOTHING = "Nothing was heard. Is the right microphone on, and not muted?"
CLIPPED = "It is too loud and distorted. Move away from the microphone, or turn it down."
QUIET = "It is very quiet. Come closer to the microphone, or turn it up."
NOISY = "There is much noise around. Close windows and doors, switch off fans, or change rooms."
SHORT = "It is too short for this sentence. Was it said to its end before Enter?"


class Take(Frozen):
    """What was recorded of a sentence."""

    sound: Sound | None
    """From the first to the last word; None where nothing was heard."""
    faults: tuple[str, ...]
    """What is wrong with it, in words, each with what to do; it may be kept all the same."""


def take_of(raw: Sound, sentence: str) -> Take:
    """Cut `raw`, as the microphone heard `sentence`, and judge it."""
    samples = _without_keys(raw)
    levels = _levels(samples, raw.rate)
    if not len(levels):
        return Take(None, (NOTHING,))
    noise, top = (max(_LOWEST, float(np.percentile(levels, part))) for part in (10, 95))
    voiced = _runs(levels > max(noise + ABOVE_NOISE, top - BELOW_VOICE))
    if top <= _LOWEST or not voiced:
        return Take(None, (NOTHING,))
    first, last = voiced[0][0], voiced[-1][1]
    inside = np.concatenate([levels[begin:end] for begin, end in voiced])
    voice = 10 * math.log10(float(np.mean(10 ** (inside / 10))))
    letters = sum(letter.isalnum() for letter in sentence)
    faults = (
        (CLIPPED, _is_clipped(samples)),
        (QUIET, voice < QUIETEST_VOICE),
        (NOISY, voice - noise < MOST_NOISE),
        (SHORT, (last - first) * FRAME < QUICKEST * letters),
    )
    sound = _cut(Sound(samples, raw.rate), first * FRAME, last * FRAME)
    return Take(sound, tuple(words for words, is_so in faults if is_so))


def _without_keys(raw: Sound) -> Samples:
    edge = round(KEY * raw.rate)
    return raw.samples[edge : max(edge, len(raw.samples) - edge)]


def _levels(samples: Samples, rate: int) -> NDArray[np.float64]:
    """How loud each frame is, in dB of full scale."""
    size = round(FRAME * rate)
    frames = samples[: len(samples) // size * size].reshape(-1, size)
    # A microphone may stand beside zero, which nobody hears.
    powers = np.mean((frames - frames.mean(axis=1, keepdims=True)) ** 2, axis=1)
    return np.asarray(10 * np.log10(np.maximum(powers, 10 ** (_LOWEST / 10))))


def _runs(voiced: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Where frames one after the other are voice, long enough; first, and one past the last."""
    steps = np.diff(np.concatenate([[0], voiced.astype(np.int8), [0]]))
    pairs = zip(np.flatnonzero(steps == 1), np.flatnonzero(steps == -1), strict=True)
    return [(int(begin), int(end)) for begin, end in pairs if (end - begin) * FRAME >= SHORTEST_RUN]


def _is_clipped(samples: Samples) -> bool:
    full = np.abs(samples) >= FULL
    steps = np.diff(np.concatenate([[0], full.astype(np.int8), [0]]))
    lengths = np.flatnonzero(steps == -1) - np.flatnonzero(steps == 1)
    return bool(len(lengths) and lengths.max() >= CUT_OFF)


def _cut(sound: Sound, begin: float, end: float) -> Sound:
    """The seconds from `begin` to `end` and a little around them, faded."""
    first = max(0, round((begin - LEAD) * sound.rate))
    samples = sound.samples[first : round((end + TAIL) * sound.rate)].copy()
    samples -= samples.mean()
    slope = np.linspace(0, 1, min(round(FADE * sound.rate), len(samples)))
    samples[: len(slope)] *= slope
    samples[len(samples) - len(slope) :] *= slope[::-1]
    return Sound(samples, sound.rate)
