"""A pack that is tried: asked for in a file, begun once, and forgotten by a cut of power."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import trial


def test_nothing_was_asked_for(tmp_path: Path) -> None:
    """A pod begins with what counts."""
    assert trial.asked(tmp_path) == ""
    assert trial.begin(tmp_path) == ""


def test_a_trial_begins_once(tmp_path: Path) -> None:
    """The next start counts again."""
    trial.ask(tmp_path, "square/2")
    assert trial.asked(tmp_path) == "square/2"
    assert trial.begin(tmp_path) == "square/2"
    assert trial.begin(tmp_path) == ""
    assert not list(tmp_path.iterdir())


def test_the_end_of_one_is_no_pack(tmp_path: Path) -> None:
    """It makes the pod begin anew, and shows what counts."""
    trial.ask(tmp_path, "square/2")
    trial.ask(tmp_path, trial.NONE)
    assert trial.asked(tmp_path) == trial.NONE
    assert trial.begin(tmp_path) == ""


@pytest.mark.parametrize(
    "make",
    [
        lambda file: file.write_bytes(os.urandom(100)),
        lambda file: file.write_bytes(b"../../etc\n"),
        lambda file: file.write_bytes(b"square/2\nschool/1\n" * 10_000),
        lambda file: file.mkdir(),
        lambda file: (file.mkdir(), (file / "in it").mkdir()),
        lambda file: file.symlink_to(file),
        lambda file: file.symlink_to("/"),
    ],
)
def test_whatever_stands_there_stops_no_kiosk(tmp_path: Path, make: Callable[[Path], None]) -> None:
    """What names no pack is no trial, at this start and at the next."""
    make(tmp_path / trial.FILE)
    for _ in range(2):
        assert trial.begin(tmp_path) == ""
