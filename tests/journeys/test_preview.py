"""`nacelle pack preview` as an author starts it."""

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.town import fails, nacelle
from tests.packs.sources import MAIN, write_source

pytestmark = pytest.mark.journey


def test_a_folder_is_shown_while_it_is_written(tmp_path: Path) -> None:
    """The keys are told, each change is, and Ctrl-C ends it well; nothing is left behind."""
    folder = write_source(tmp_path / "source")
    main = folder / "consultation.yaml"
    (tmp_path / "tmp").mkdir()
    rooms = {"XDG_CACHE_HOME": str(tmp_path / "cache"), "TMPDIR": str(tmp_path / "tmp")}
    words = nacelle("pack", "preview", folder, "--size", "800x480", "--scale", 0.5)
    with subprocess.Popen(
        words,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, **rooms},
    ) as preview:
        assert preview.stdout is not None
        try:
            said = iter(preview.stdout.readline, "")
            assert "F2: next panel. F3: next language." in "".join(_up_to(said, "F2"))
            _up_to(said, "Shown: 1 step.")
            main.write_text(MAIN.replace("language: fr\n", "language: xx\n"), encoding="utf-8")
            _up_to(said, "consultation.yaml:")
            main.write_text(MAIN, encoding="utf-8")
            _up_to(said, "Shown: 1 step.")
        finally:
            preview.send_signal(signal.SIGINT)
        rest = preview.stdout.read()
        assert preview.wait(60) == 0, rest
    assert "Traceback" not in rest
    assert [one.name for one in (tmp_path / "tmp").iterdir() if "nacelle" in one.name] == []


def _up_to(said: Iterator[str], beginning: str) -> list[str]:
    """The lines up to one that begins so."""
    lines: list[str] = []
    for line in said:
        lines.append(line)
        if line.startswith(beginning):
            return lines
    raise AssertionError(f"'{beginning}' was never said: {lines}")


def test_no_folder(tmp_path: Path) -> None:
    """A folder that is not there is one sentence."""
    assert "nacelle pack init" in fails("pack", "preview", tmp_path / "nothing")
    assert "no size of a screen" in fails("pack", "preview", tmp_path, "--size", "large")
