"""When a kiosk has to begin anew: what it would show is not what it shows."""

import json
import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.home import standing
from packs.shelf import make_active
from packs.trust.clock import LATEST


def put(home: Path, name: str, opens: date, closes: date) -> None:
    """An installed pack as far as its manifest goes, made active."""
    folder = home / "packs" / name
    folder.mkdir(parents=True)
    manifest = {
        "languages": ["fr"], "title": {"fr": name}, "opens": opens.isoformat(),
        "closes": closes.isoformat(), "files": {},
    }  # fmt: skip
    (folder / "manifest.json").write_text(json.dumps(manifest))
    make_active(home / "packs", name)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A pod with one pack that is open for long."""
    (tmp_path / "trust").mkdir()
    put(tmp_path, "square/1", date(2020, 1, 1), date(2040, 12, 31))
    return tmp_path


def test_nothing_changed(home: Path) -> None:
    """What is looked at does not change by being looked at."""
    tell = standing(home)
    assert tell() == tell()


def test_another_pack_was_made_active(home: Path) -> None:
    """One that is open too."""
    tell = standing(home)
    before = tell()
    put(home, "library/1", date(2020, 1, 1), date(2040, 12, 31))
    assert tell() != before


def test_a_pack_that_is_not_open_disturbs_nobody(home: Path) -> None:
    """It is active, and what is shown stays."""
    tell = standing(home)
    before = tell()
    put(home, "library/1", date(2041, 1, 1), date(2041, 12, 31))
    assert tell() == before


def test_one_consultation_follows_another_at_midnight(home: Path) -> None:
    """The day alone changes what is shown."""
    put(home, "library/1", date(2041, 1, 1), date(2041, 12, 31))
    before = standing(home)()
    (home / "trust" / LATEST).write_text(datetime(2041, 1, 1, 12, tzinfo=UTC).isoformat())
    assert standing(home)() != before


def test_the_same_pack_was_repaired(home: Path) -> None:
    """It has the same name, and is another folder."""
    tell = standing(home)
    before = tell()
    shutil.copytree(home / "packs" / "square" / "1", home / "packs" / "copy")
    (home / "packs" / "square" / "1").rename(home / "packs" / "broken")
    (home / "packs" / "copy").rename(home / "packs" / "square" / "1")
    assert tell() != before


def test_the_pod_was_enrolled(home: Path) -> None:
    """It has somewhere to give answers to."""
    tell = standing(home)
    before = tell()
    (home / "enrolment.json").write_text("{}")
    assert tell() != before


def test_the_first_pack_came(tmp_path: Path) -> None:
    """A pod without one takes it up."""
    tell = standing(tmp_path)
    before = tell()
    put(tmp_path, "square/1", date(2020, 1, 1), date(2040, 12, 31))
    assert tell() != before
