"""Videos are taken where pods can show them; subtitles are read strictly, by the line."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from packs.video import (
    RATE,
    Cue,
    NotAVideo,
    NotSubtitles,
    facts,
    read_cues,
    soundtrack,
)
from tests.films import film

Film = Callable[..., Path]


@pytest.mark.parametrize(
    ("name", "codec"),
    [("x.mp4", "libx264"), ("x.webm", "libvpx"), ("x.webm", "libvpx-vp9"), ("x.mkv", "libsvtav1")],
)
def test_facts(tmp_path: Path, name: str, codec: str) -> None:
    """Size, length, pace and sound of every kind that is promised are known."""
    found = facts(film(tmp_path / name, codec=codec, seconds=2, hertz=440))
    assert (found.width, found.height, found.has_sound) == (160, 90, True)
    assert found.seconds == pytest.approx(2, abs=0.1)
    assert found.frames_per_second == pytest.approx(25, abs=0.1)


def test_silent(tmp_path: Path) -> None:
    """A video without sound has none, and no soundtrack."""
    file = film(tmp_path / "x.mp4")
    assert not facts(file).has_sound
    assert soundtrack(file) is None


def test_nothing_to_hear(tmp_path: Path) -> None:
    """A soundtrack in which nothing is heard is none."""
    assert soundtrack(film(tmp_path / "x.mp4", hertz=440, volume=0.0)) is None


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"codec": "mpeg4"}, "pods show H.264, VP8, VP9, AV1"),
        ({"width": 1922}, "it is 1922x90 pixels large"),
        ({"height": 1082}, "it is 160x1082 pixels large"),
        ({"rate": 50}, "it has 50 pictures a second"),
        ({"seconds": 601, "rate": 1}, "it lasts longer than 10 minutes"),
        ({"aspect": 2}, "its pixels are not square"),
    ],
)
def test_refused(tmp_path: Path, changes: dict[str, int], why: str) -> None:
    """What pods could not show is refused, and it is said why."""
    with pytest.raises(NotAVideo, match=why):
        facts(film(tmp_path / "x.mp4", **changes))


@pytest.mark.parametrize("data", [b"", b"x" * 1000, b"\x00\x00\x00\x18ftypmp42"])
def test_no_video(tmp_path: Path, data: bytes) -> None:
    """What is no video is refused."""
    (tmp_path / "x.mp4").write_bytes(data)
    with pytest.raises(NotAVideo):
        facts(tmp_path / "x.mp4")


def test_cut_off(tmp_path: Path) -> None:
    """A video whose last half never arrived is refused."""
    whole = film(tmp_path / "whole.mp4", seconds=6, index_first=True).read_bytes()
    (tmp_path / "half.mp4").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(NotAVideo):
        facts(tmp_path / "half.mp4")


def test_damaged(tmp_path: Path) -> None:
    """A video whose last second was overwritten is refused."""
    data = bytearray(film(tmp_path / "x.mp4", seconds=6, index_first=True).read_bytes())
    data[-len(data) // 3 :] = bytes(len(data) // 3 + 1)[: len(data[-len(data) // 3 :])]
    (tmp_path / "x.mp4").write_bytes(data)
    with pytest.raises(NotAVideo):
        facts(tmp_path / "x.mp4")


def test_soundtrack(tmp_path: Path) -> None:
    """The sound comes mono, at the mixer's rate, as long as the pictures, at its height."""
    sound = soundtrack(film(tmp_path / "x.mp4", seconds=3, hertz=440))
    assert sound is not None
    assert sound.rate == RATE
    assert len(sound.samples) == 3 * RATE
    spectrum = np.abs(np.fft.rfft(sound.samples))
    assert np.fft.rfftfreq(len(sound.samples), 1 / RATE)[spectrum.argmax()] == pytest.approx(440)


def test_soundtrack_begins_with_the_pictures(tmp_path: Path) -> None:
    """A click under the picture at one second is heard at one second."""
    sound = soundtrack(film(tmp_path / "x.mp4", seconds=3, hertz=440, quiet_until=1.0))
    assert sound is not None
    first = int(np.flatnonzero(np.abs(sound.samples) > 0.1)[0])
    assert first / RATE == pytest.approx(1, abs=0.01)


SUBTITLES = """\ufeffWEBVTT - the square

NOTE two lines
that nobody sees

STYLE
::cue { color: red }

1
00:01.000 --> 00:02.500 align:start line:0
<v Ada>Where is the <i>fountain</i>?
Here &amp; there.

01:00:03.000 --> 01:00:04.000
أين النافورة؟
"""


def test_cues() -> None:
    """Times are milliseconds; names, notes, places and marks are gone, characters are meant."""
    assert read_cues(SUBTITLES) == (
        Cue(1000, 2500, "Where is the fountain?\nHere & there."),
        Cue(3_603_000, 3_604_000, "أين النافورة؟"),
    )


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_any_end_of_line(end: str) -> None:
    """Lines may end as they do on any machine."""
    assert read_cues(SUBTITLES.replace("\n", end)) == read_cues(SUBTITLES)


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("", 1, "WEBVTT"),
        ("1\n00:00:01,000 --> 00:00:02,000\nx", 1, "WEBVTT"),
        ("WEBVTTX\n", 1, "WEBVTT"),
        ("WEBVTT\n", 0, "no cue"),
        ("WEBVTT\n\n00:01,000 --> 00:02,000\nx", 3, "its times"),
        ("WEBVTT\n\na\n00:01.000 -> 00:02.000\nx", 4, "its times"),
        ("WEBVTT\n\n00:01.-04 --> 00:02.000\nx", 3, "its times"),
        ("WEBVTT\n\n00:61.000 --> 00:62.000\nx", 3, "its times"),
        ("WEBVTT\n\n00:02.000 --> 00:01.000\nx", 3, "ends before"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n", 3, "says nothing"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n<i></i>", 3, "says nothing"),
        ("WEBVTT\n00:01.000 --> 00:02.000\nx", 2, "empty line"),
        ("WEBVTT\n\nalone\n", 3, "stands alone"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nx\n00:03.000 --> 00:04.000\ny", 5, "empty line"),
        (
            "WEBVTT\n\n00:03.000 --> 00:04.000\nx\n\n00:01.000 --> 00:02.000\ny",
            6,
            "before the cue above",
        ),
    ],
)
def test_no_subtitles(text: str, line: int, why: str) -> None:
    """What is no WebVTT is refused at its line."""
    with pytest.raises(NotSubtitles, match=why) as refused:
        read_cues(text)
    assert refused.value.line == line
