"""Tiny films for tests, made on the fly: a bar that wanders, under a tone."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np

RATE = 48_000


def film(
    path: Path,
    *,
    codec: str = "libx264",
    width: int = 160,
    height: int = 90,
    rate: int = 25,
    seconds: float = 2,
    hertz: float | None = None,
    volume: float = 0.3,
    quiet_until: float = 0.0,
    aspect: int = 1,
    index_first: bool = False,
) -> Path:
    """Write a film; the red of each picture is its number, modulo 200.

    `hertz`: a tone under it, silent `quiet_until` seconds; `index_first`: what comes later may be
    missing and the file can still be opened.
    """
    options = {"movflags": "faststart"} if index_first else {}
    with av.open(str(path), "w", options=options) as out:
        pictures = out.add_stream(codec, rate=rate)
        pictures.width, pictures.height, pictures.pix_fmt = width, height, "yuv420p"
        pictures.codec_context.sample_aspect_ratio = Fraction(aspect)
        if codec == "libsvtav1":
            pictures.options = {"preset": "12"}
        voice = None
        if hertz is not None:
            kind = "libopus" if path.suffix == ".webm" else "aac"
            voice = out.add_stream(kind, rate=RATE, layout="mono")
        for number in range(int(rate * seconds)):
            frame = av.VideoFrame.from_ndarray(picture(number, width, height), format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, rate)
            out.mux(pictures.encode(frame))
        out.mux(pictures.encode())
        if voice is not None:
            times = np.arange(int(RATE * seconds)) / RATE
            tone = volume * np.sin(2 * np.pi * (hertz or 0) * times) * (times >= quiet_until)
            for start in range(0, len(tone), 960):
                heard = av.AudioFrame.from_ndarray(
                    tone[None, start : start + 960].astype(np.float32), format="fltp", layout="mono"
                )
                heard.sample_rate, heard.pts = RATE, start
                heard.time_base = Fraction(1, RATE)
                out.mux(voice.encode(heard))
            out.mux(voice.encode())
    return path


def picture(
    number: int, width: int, height: int
) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    """One picture, rows of RGB: its red tells its number, a white bar wanders."""
    rows = np.zeros((height, width, 3), dtype=np.uint8)
    rows[..., 0] = number % 200
    rows[height // 2 :, (number * 4) % width :][:, :8] = 255
    return rows
