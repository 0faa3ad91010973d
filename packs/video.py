"""Videos and their subtitles: read, and refused where a pod could not show them.

Subtitles are read here and not by webvtt-py: since its release 0.5 that library leaves out in
silence what it does not understand, and an author has to be told the line.
"""

import html
import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from consultation.frozen import Frozen
from packs.sound import Samples, Sound

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.stream import VideoStream

WIDEST, HIGHEST = 1920, 1080
MOST_FRAMES = Fraction(30)
"""Pictures a second."""
LONGEST = 600
"""Seconds: residents stand."""
CODECS = {"h264": "H.264", "vp8": "VP8", "vp9": "VP9", "av1": "AV1"}
RATE = 44_100
"""Samples a second of a soundtrack: those of the pod's mixer, which then changes nothing."""
SILENT = 1e-4
"""A soundtrack whose peak stays below this holds nothing to hear."""
LOOKED_AT = 1.0
"""Seconds at each end that have to be decoded without an error."""


class NotAVideo(ValueError):
    """A file that is no video, or none that pods can show."""


class NotSubtitles(ValueError):
    """A text that is no WebVTT; `line` counts from 1, and is 0 where it is the whole file."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line


class VideoFacts(Frozen):
    """What is known of a video that pods can show."""

    width: int
    height: int
    """Pixels."""
    seconds: float
    frames_per_second: float
    has_sound: bool


class Cue(Frozen):
    """What is shown under a video for a while."""

    start: int
    """Milliseconds from the beginning."""
    end: int
    text: str
    """Lines apart, without marks of WebVTT."""


def facts(path: Path) -> VideoFacts:
    """What is known of the video at `path`, whose ends were decoded; raises NotAVideo."""
    import av

    try:
        with av.open(str(path)) as file:
            if not file.streams.video:
                raise NotAVideo("there are no moving pictures in it")
            found = _named(file, file.streams.video[0])
            _decode_ends(file, file.streams.video[0], found.seconds)
            return found
    except (av.error.FFmpegError, OSError) as error:
        raise NotAVideo("it cannot be decoded") from error


def soundtrack(path: Path) -> Sound | None:
    """The sound of a video, mono at RATE, from its first picture to its end; None: it is silent.

    Raises NotAVideo where it cannot be decoded.
    """
    import av

    try:
        with av.open(str(path)) as file:
            if not file.streams.audio:
                return None
            pictures = file.streams.video[0]
            base = pictures.time_base or Fraction(1)
            length = round(_seconds(file, pictures) * RATE)
            samples = _heard(file, float((pictures.start_time or 0) * base), length)
    except (av.error.FFmpegError, OSError, IndexError) as error:
        raise NotAVideo("its sound cannot be decoded") from error
    heard = len(samples) and float(np.abs(samples).max()) >= SILENT
    return Sound(samples, RATE) if heard else None


def _named(file: "InputContainer", stream: "VideoStream") -> VideoFacts:
    """What the file says of itself."""
    codec = stream.codec_context.codec.canonical_name
    if codec not in CODECS:
        raise NotAVideo(f"its pictures are {codec}; pods show {', '.join(CODECS.values())}")
    if stream.width > WIDEST or stream.height > HIGHEST:
        size = f"{stream.width}x{stream.height}"
        raise NotAVideo(f"it is {size} pixels large; pods show {WIDEST}x{HIGHEST} at most")
    rate = stream.average_rate
    if not rate or rate > MOST_FRAMES:
        many = f"{float(rate):g}" if rate else "no known number of"
        raise NotAVideo(f"it has {many} pictures a second; pods show {MOST_FRAMES} at most")
    if stream.sample_aspect_ratio not in (None, 0, 1):
        raise NotAVideo("its pixels are not square")
    seconds = _seconds(file, stream)
    if seconds > LONGEST:
        raise NotAVideo(f"it lasts longer than {LONGEST // 60} minutes")
    has_sound = bool(file.streams.audio)
    return VideoFacts(stream.width, stream.height, seconds, float(rate), has_sound)


def _seconds(file: "InputContainer", stream: "VideoStream") -> float:
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    if file.duration:
        return file.duration / 1_000_000
    raise NotAVideo("it does not say how long it lasts")


def _decode_ends(file: "InputContainer", stream: "VideoStream", seconds: float) -> None:
    """Decode the first and the last second."""
    base = stream.time_base or Fraction(1)
    zero = stream.start_time or 0
    _decode(file, stream, 0.0, min(LOOKED_AT, seconds / 2))
    last = max(0.0, seconds - LOOKED_AT)
    file.seek(zero + int(last / base), stream=stream)
    _decode(file, stream, last, seconds)


def _decode(file: "InputContainer", stream: "VideoStream", start: float, end: float) -> None:
    """Decode on to `end`; there has to be a whole picture between `start` and `end` seconds."""
    base = stream.time_base or Fraction(1)
    found = False
    for picture in file.decode(stream):
        if picture.rotation:
            raise NotAVideo("it lies on its side, and only a note in it says so")
        at = float(((picture.pts or 0) - (stream.start_time or 0)) * base)
        if at >= start and picture.is_corrupt:
            raise NotAVideo(f"its picture at {at:.1f} seconds is damaged")
        found = found or at >= start
        if at >= end:
            break
    if not found:
        raise NotAVideo(f"there are no pictures from {start:.1f} seconds on; it may be cut off")


def _heard(file: "InputContainer", zero: float, length: int) -> Samples:
    """`length` samples at RATE from `zero` seconds of the file's time on."""
    from av.audio.resampler import AudioResampler

    resampler = AudioResampler(format="flt", layout="mono", rate=RATE)
    samples = np.zeros(length)
    at: int | None = None
    for heard in file.decode(file.streams.audio[0]):
        if at is None:
            at = round(((heard.time or 0.0) - zero) * RATE)
        for piece in resampler.resample(heard):
            at = _lay(samples, piece.to_ndarray()[0], at)
            if at >= length:
                return samples
    for piece in resampler.resample(None):
        at = _lay(samples, piece.to_ndarray()[0], at or 0)
    return samples


def _lay(samples: Samples, piece: Samples, at: int) -> int:
    """Lay a `piece` down `at` its place, and give the place after it."""
    after = at + len(piece)
    first, last = max(0, at), max(0, min(after, len(samples)))
    if first < last:
        samples[first:last] = piece[first - at : last - at]
    return after


_TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMES = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t]+\S.*)?")
_MARK = re.compile(r"<[^>]*>")
_PASSED_OVER = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")


def read_cues(text: str) -> tuple[Cue, ...]:
    """The cues of a WebVTT text (W3C, 2019) in their order; raises NotSubtitles.

    Strict where the standard lets players be lenient. Marks of voice and look are taken away;
    places on the screen, notes and styles are passed over.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]):
        raise NotSubtitles(1, "its first line is not WEBVTT")
    cues: list[Cue] = []
    for number, block in _blocks(lines):
        if number == 1:
            _check_apart(block)
        if number == 1 or _PASSED_OVER.match(block[0]):
            continue
        cue = _cue(number, block)
        if cues and cue.start < cues[-1].start:
            raise NotSubtitles(number, "it starts before the cue above it")
        cues.append(cue)
    if not cues:
        raise NotSubtitles(0, "there is no cue in it")
    return tuple(cues)


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Lines between empty ones, and the number of the first of them."""
    block: list[str] = []
    for number, line in enumerate([*lines, ""], start=1):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []


def _cue(number: int, block: list[str]) -> Cue:
    """The cue of a block that begins at line `number`."""
    named = "-->" not in block[0]
    if named and len(block) == 1:
        raise NotSubtitles(number, "it stands alone: a cue has a line with its times")
    line, (times, *words) = number + named, block[named:]
    found = _TIMES.fullmatch(times.strip())
    if found is None:
        raise NotSubtitles(line, "its times are not like 00:01.000 --> 00:04.500")
    start, end = _milliseconds(*found.groups()[:4]), _milliseconds(*found.groups()[4:])
    if start >= end:
        raise NotSubtitles(line, "it ends before it starts")
    _check_apart(words, line + 1)
    said = "\n".join(html.unescape(_MARK.sub("", one)).strip() for one in words).strip()
    if not said:
        raise NotSubtitles(line, "it says nothing")
    return Cue(start, end, said)


def _check_apart(lines: Sequence[str], first: int = 1) -> None:
    for number, line in enumerate(lines, start=first):
        if "-->" in line:
            raise NotSubtitles(number, "an empty line is missing above these times")


def _milliseconds(hours: str | None, minutes: str, seconds: str, rest: str) -> int:
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(rest)
