"""Short sounds of our own, made by arithmetic: a soft touch, a choice, an end, a thank-you."""

import math
import struct
import wave
from collections.abc import Mapping
from pathlib import Path

RATE = 22_050
"""Samples a second."""
LOUDNESS = 0.22
"""Of full scale: soft beside speech."""

Note = tuple[float, float, float]
"""Start in seconds, pitch in hertz, length in seconds."""

EARCONS: Mapping[str, tuple[Note, ...]] = {
    "touch": ((0.0, 420.0, 0.07),),
    "chosen": ((0.0, 523.25, 0.09), (0.07, 659.25, 0.14)),
    "edge": ((0.0, 233.08, 0.09), (0.1, 174.61, 0.14)),
    "given": ((0.0, 523.25, 0.16), (0.12, 659.25, 0.16), (0.24, 783.99, 0.42)),
}


def samples(notes: tuple[Note, ...]) -> list[int]:
    """Mix soft, bell-like notes: a sine and a little of its octave, quickly rising, slowly gone."""
    length = max(int(start * RATE) + int(duration * RATE) for start, _, duration in notes)
    mixed = [0.0] * length
    for start, pitch, duration in notes:
        first = int(start * RATE)
        for number in range(int(duration * RATE)):
            time = number / RATE
            rise = min(1.0, time / 0.006)
            fall = math.exp(-4.5 * time / duration) * (1 - time / duration)
            turn = 2 * math.pi * pitch * time
            tone = math.sin(turn) + 0.25 * math.sin(2 * turn)
            mixed[first + number] += tone * rise * fall
    return [int(max(-1.0, min(1.0, LOUDNESS * one)) * 32767) for one in mixed]


def write_all(folder: Path) -> Mapping[str, Path]:
    """Write the earcons that are not there yet; where each lies, by name."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {name: folder / f"{name}.wav" for name in EARCONS}
    for name, file in files.items():
        if file.exists():
            continue
        part = file.with_suffix(".part")
        with wave.open(str(part), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            tones = samples(EARCONS[name])
            out.writeframes(struct.pack(f"<{len(tones)}h", *tones))
        part.replace(file)
    return files
