"""The day on a pod whose clock may be wrong."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from packs.trust.clock import LATEST, days, latest_time

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def test_a_clock_that_is_right_is_believed(tmp_path: Path) -> None:
    """It is later than all that was ever signed."""
    (tmp_path / LATEST).write_text((NOON - timedelta(days=40)).isoformat())
    assert days(tmp_path, lambda: NOON)() == NOON.astimezone().date()


def test_a_clock_that_was_set_back_is_not(tmp_path: Path) -> None:
    """The day is that of the latest signed proof."""
    (tmp_path / LATEST).write_text(NOON.isoformat())
    lost = datetime(1970, 1, 1, tzinfo=UTC)
    assert days(tmp_path, lambda: lost)() == NOON.astimezone().date()


def test_midnight_comes_to_a_clock_that_stands_still(tmp_path: Path) -> None:
    """Seconds are counted on from the latest proof."""
    (tmp_path / LATEST).write_text(NOON.isoformat())
    seconds = [100.0]
    today = days(tmp_path, lambda: datetime(1970, 1, 1, tzinfo=UTC), lambda: seconds[0])
    first = today()
    seconds[0] += 24 * 3600
    assert today() == first + timedelta(days=1)


@pytest.mark.parametrize("text", [None, "", "soon", "9999"])
def test_without_proof_the_clock_is_all_there_is(tmp_path: Path, text: str | None) -> None:
    """A file that is missing or broken proves nothing."""
    if text is not None:
        (tmp_path / LATEST).write_text(text)
    assert latest_time(tmp_path) is None
    assert days(tmp_path, lambda: NOON)() >= date(2026, 11, 22)
