"""From residents who answer every kind of question by touch to results that were counted twice."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.recount import recount
from tests.journeys.town import SIZE, Town, counted, nacelle, run, serving


def _endure(asks: str) -> object:
    return pytest.param(asks, 300, marks=pytest.mark.endure)


@pytest.mark.journey
@pytest.mark.parametrize(
    ("asks", "residents"),
    [("station", 10), ("thirty-projects", 15), _endure("station"), _endure("thirty-projects")],
)
def test_every_kind_is_counted_as_meant(
    tmp_path: Path, found_town: Callable[[str], Town], asks: str, residents: int
) -> None:
    """Kind by kind the centre's counts are what the residents meant, counted by other code."""
    town = found_town(asks)
    pod, truth = town.pod(tmp_path / "pod"), tmp_path / "truth.jsonl"
    with serving(tmp_path / "centre") as centre:
        run("centre", "add", town.repository, "--home", centre.home, "--trust", town.root)
        centre.enrol(pod, "one")
        words = nacelle(
            "rehearse", "--home", pod, "--size", SIZE, "--residents", residents,
            "--seed", 5, "--truth", truth,
        )  # fmt: skip
        subprocess.run(words, check=True, timeout=5400)
        assert len(truth.read_text().splitlines()) == residents
        run("pod", "sync", "--home", pod)
        assert json.loads(run("pod", "status", "--home", pod, "--json"))["waiting"] == 0
        results = centre.results(tmp_path / "results.json", "--rehearsals", of=asks)
        consultation = next(pod.glob("packs/*/*/consultation.json"))
        given, counts = recount(truth, consultation)
        assert given > residents / 2
        assert results["participations"] == given
        assert counted(results) == counts
