"""A field agent's whole visit, by touch alone: what is on stick, pod and centre afterwards."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.town import CONSULTATION, Town, run, serving

pytestmark = pytest.mark.journey

STAGES = ("install", "rehearse", "tries", "leaves")
"""A process each: the kiosk begins anew where something else is to be shown."""


def stage(pod: Path, stick: Path, size: str, language: str, name: str) -> Path:
    """Let the agent do one stage; where its pictures are."""
    pictures = pod.parent / "pictures" / name
    words = (pod, stick, size, language, pictures, name)
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.visit", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return pictures


@pytest.mark.parametrize(
    ("size", "language", "site"), [("800x480", "fr", "aa"), ("1280x800", "ar", "ضض")]
)
def test_the_whole_visit(town: Town, tmp_path: Path, size: str, language: str, site: str) -> None:
    """Unlock, install, move, rehearse, take answers, power off; the centre gets what was said."""
    pod, stick = tmp_path / "pod", tmp_path / "stick"
    stick.mkdir()
    run("stick", "write", "--repository", town.repository, "--to", stick)
    run("pod", "init", "--home", pod, "--trust", town.root)
    with serving(tmp_path / "centre") as centre:
        run("centre", "add", town.repository, "--home", centre.home, "--trust", town.root)
        centre.enrol(pod, "one")
        for name in STAGES:
            assert any(stage(pod, stick, size, language, name).iterdir())
        status = run("pod", "status", "--home", pod)
        assert CONSULTATION in status
        assert f"site               {site}" in status
        assert "waiting            1" in status
        assert "given              0" in status
        assert "rehearsed          1" in status
        taken = run("centre", "take", stick, "--home", centre.home)
        assert "1" in taken
        results = centre.results(tmp_path / "results.json", "--rehearsals")
        assert results["participations"] == 1
    # What the centre has signed for is on the stick: with it the pod forgets.
    again = run("pod", "carry", stick, "--home", pod)
    assert "1 had arrived and were forgotten" in again
