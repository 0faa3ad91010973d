"""How loud the pod is, by steps and by the time of day."""

import logging
from datetime import time
from itertools import pairwise
from math import log10
from pathlib import Path

import pytest

from kiosk.comfort import VOLUMES
from kiosk.speech.loudness import FILE, HIGHEST, Hours, load_hours, volume
from kiosk.speech.mixer import LOUDEST


def test_steps() -> None:
    """Each step is louder by 10 dB at most; the usual volume leaves room above, and is heard."""
    volumes = [volume(steps) for steps in VOLUMES]
    assert all(0 < 20 * log10(b / a) <= 10 for a, b in pairwise(volumes))
    assert volumes[-1] == LOUDEST == volume(HIGHEST + 5)
    assert 0 < volume(-99) < volume(0) < LOUDEST


@pytest.mark.parametrize(
    ("hour", "steps"), [(0, -2), (6, -2), (7, 1), (12, 1), (21, 1), (22, -2), (23, -2)]
)
def test_a_night_passes_midnight(hour: int, steps: int) -> None:
    """It begins when it says and ends when it says."""
    assert Hours(day=1, night=-2).at(time(hour)) == steps


def test_a_siesta_does_not() -> None:
    """Quiet hours may lie within one day."""
    siesta = Hours(night_begins=time(13), night_ends=time(15, 30))
    assert [siesta.at(time(*at)) for at in ((12, 59), (13,), (15, 29), (15, 30), (1,))] == [
        *(0, -1, -1, 0, 0)
    ]


def test_a_pod_has_hours_of_its_own(tmp_path: Path) -> None:
    """What its file says counts; the rest is as usual."""
    assert load_hours(tmp_path) == Hours()
    (tmp_path / FILE).write_text("day = 2\nnight_begins = 20:30:00\n")
    assert load_hours(tmp_path) == Hours(day=2, night_begins=time(20, 30))


@pytest.mark.parametrize("text", ["day = ", "day = 'loud'", "noon = 1", "night_ends = 7"])
def test_a_wrong_file_stops_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, text: str
) -> None:
    """The usual hours are taken, and the log says so."""
    (tmp_path / FILE).write_text(text)
    with caplog.at_level(logging.WARNING):
        assert load_hours(tmp_path) == Hours()
    assert FILE in caplog.text
