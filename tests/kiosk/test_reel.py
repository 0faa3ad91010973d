"""A film's pictures come in order and in time, and their thread ends when it is told to."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.film.reel import AHEAD, Frame, NotAFilm, Reel, fitted
from tests.films import film


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three seconds of film; the red of each picture tells its number."""
    return film(tmp_path_factory.mktemp("film") / "x.mp4", seconds=3)


@pytest.fixture
def reel(file: Path) -> Iterator[Reel]:
    """The film, wound to its beginning."""
    reel = Reel(file, (160, 90))
    reel.wind(0.0)
    yield reel
    reel.stop()
    assert reel.join(5)


def wait(reel: Reel) -> None:
    """Until enough is decoded."""
    end = time.monotonic() + 10
    while not reel.ready:
        assert time.monotonic() < end
        time.sleep(0.001)


def number(frame: Frame | None) -> int:
    """Which picture it is, by its upper left pixel."""
    assert frame is not None
    return frame.pixels[0]


def test_pictures_in_order(reel: Reel) -> None:
    """Every picture is given once, at its time, right side up and in its colours."""
    for step in range(75):
        wait(reel)
        frame = reel.due(step / 25)
        assert frame is not None
        assert frame.at == pytest.approx(step / 25)
        assert number(frame) == pytest.approx(step, abs=4)
        assert reel.due(step / 25) is None
    assert reel.dropped == 0


def test_end(reel: Reel) -> None:
    """It is over when the last picture was shown for its time, not before."""
    for step in range(75):
        wait(reel)
        assert not reel.over(step / 25)
        reel.due(step / 25)
    wait(reel)
    assert not reel.over(2.98)
    assert reel.over(3.0)


def test_a_few_ahead(reel: Reel) -> None:
    """No more than a few pictures are decoded before they are wanted."""
    wait(reel)
    time.sleep(0.1)
    assert len(reel._frames) == AHEAD


def test_late_pictures(reel: Reel) -> None:
    """What its time has passed is dropped and counted; each picture is shown or dropped."""
    shown = 0
    for step in range(0, 75, 3):
        wait(reel)
        shown += reel.due(step / 25) is not None
    assert reel.dropped > 20
    assert shown > 20
    assert shown + reel.dropped <= 75


def test_nothing_stands_still(reel: Reel) -> None:
    """Where every picture comes late, one is shown from time to time."""
    shown = 0
    for _ in range(200):
        wait(reel)
        shown += reel.due(2.9) is not None
    assert shown > 0


@pytest.mark.parametrize("seconds", [0.0, 0.5, 1.23, 2.96])
def test_wind(reel: Reel, seconds: float) -> None:
    """Wound to a time, the first picture is the one that is shown then."""
    wait(reel)
    reel.wind(seconds)
    wait(reel)
    frame = reel.due(seconds)
    assert frame is not None
    assert frame.at <= seconds + 0.001 < frame.at + 0.041
    assert number(frame) == pytest.approx(int(seconds * 25 + 0.01), abs=4)


def test_wind_again_and_again(reel: Reel) -> None:
    """Only the last of many places counts."""
    for seconds in (2.0, 0.4, 1.6, 0.2, 1.0):
        reel.wind(seconds)
    wait(reel)
    frame = reel.due(1.0)
    assert frame is not None
    assert frame.at == pytest.approx(1.0)


def test_wind_after_the_end(reel: Reel) -> None:
    """A film that was over is not, once it is wound back; beyond its end it is at once."""
    reel.wind(100.0)
    wait(reel)
    assert reel.over(100.0)
    reel.wind(0.0)
    wait(reel)
    assert not reel.over(0.0)


def test_scaled(file: Path) -> None:
    """Pictures are scaled down to their place, keep their shape, and are never blown up."""
    reel = Reel(file, (101, 300))
    reel.wind(0.0)
    wait(reel)
    frame = reel.due(0.0)
    assert frame is not None
    assert (frame.width, frame.height) == (100, 56)
    assert frame.pixels.nbytes == frame.row * frame.height * 4
    reel.stop()
    assert fitted((160, 90), (1280, 720)) == (160, 90)
    assert fitted((1920, 1080), (1280, 800)) == (1280, 720)


def test_stop_leaks_nothing(file: Path) -> None:
    """Stopped at any moment, its thread ends in the time of a picture."""
    for pause in (0, 0, 0.001, 0.005, 0.02, 0.05):
        reel = Reel(file, (160, 90))
        reel.wind(1.0)
        time.sleep(pause)
        reel.stop()
        assert reel.join(2)
    assert not [one for one in threading.enumerate() if one.name == "reel"]


@pytest.mark.parametrize("data", [b"", b"x" * 1000])
def test_no_film(tmp_path: Path, data: bytes) -> None:
    """What cannot be decoded says so, and its thread ends."""
    (tmp_path / "x.mp4").write_bytes(data)
    reel = Reel(tmp_path / "x.mp4", (160, 90))
    assert reel.join(10)
    assert isinstance(reel.failure, NotAFilm)
    assert reel.ready


def test_missing_film(tmp_path: Path) -> None:
    """A file that is gone is no film."""
    reel = Reel(tmp_path / "x.mp4", (160, 90))
    assert reel.join(10)
    assert isinstance(reel.failure, NotAFilm)
