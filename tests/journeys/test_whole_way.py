"""From residents who touch the window to a recounted result, on SQLite and on PostgreSQL."""

import json
import re
import shutil
import subprocess
import time
from pathlib import Path
from random import Random

import pytest

from tests.journeys.town import (
    CONSULTATION,
    SIZE,
    Centre,
    Town,
    counted,
    meant,
    nacelle,
    run,
    serving,
)
from tests.postgres import Postgres
from tests.proxy import Road, road_to

CROWD = pytest.param(500, marks=pytest.mark.endure)
"""The long tests have time for it."""
KILLS = 20


def rehearse(pod: Path, truth: Path, seed: int, residents: int) -> list[str]:
    """The words of the rehearsal."""
    return nacelle(
        "rehearse", "--home", pod, "--size", SIZE, "--residents", residents,
        "--seed", seed, "--truth", truth,
    )  # fmt: skip


def both_counts_are_true(
    tmp_path: Path, town: Town, postgres: Postgres, truth: Path, pod: Path, sqlite: Centre
) -> None:
    """SQLite's and PostgreSQL's counts are what the residents meant, to the last answer."""
    database = postgres.create(f"journey_{tmp_path.name}".replace("-", "_"))
    with serving(tmp_path / "centre-2", database, keys=sqlite.home) as postgresql:
        again = tmp_path / "pod-2"
        town.pod(again)
        postgresql.enrol(again, "two")
        # Boxes are sealed to the keys that both centres have.
        for file in tmp_path.glob("before-sync/store.sqlite*"):
            shutil.copy(file, again)
        run("pod", "sync", "--home", again)
        given, counts = meant(truth)
        for centre in (sqlite, postgresql):
            results = centre.results(tmp_path / "results.json", "--rehearsals")
            assert results["participations"] == given
            assert counted(results) == counts
            real = centre.results(tmp_path / "real.json")
            assert real["participations"] == 0


def no_plaintext(pod: Path, truth: Path) -> None:
    """No file of the pod's holds an answer: neither as JSON nor as an option's name."""
    said = {
        json.dumps({id: value}, ensure_ascii=False, separators=(",", ":"))[1:-1].encode()
        for line in truth.read_text().splitlines()
        for id, value in json.loads(line)["answers"].items()
    }
    files = [file for file in pod.rglob("*") if file.is_file() and "packs" not in file.parts]
    assert any(file.name == "store.sqlite" for file in files)
    for file in files:
        data = file.read_bytes()
        assert not [one for one in said if one in data]
        assert b'"answers"' not in data
        if file.name.startswith("store"):
            assert not re.search(rb"wishes|bicycles|fountain|priority|toilets", data)


@pytest.mark.journey
@pytest.mark.parametrize("residents", [60, CROWD])
def test_residents_to_results(
    tmp_path: Path, town: Town, postgres: Postgres, residents: int
) -> None:
    """What residents meant is what both databases count; no answer is readable on the pod."""
    pod, truth = town.pod(tmp_path / "pod"), tmp_path / "truth.jsonl"
    with serving(tmp_path / "centre") as centre:
        run("centre", "add", town.repository, "--home", centre.home, "--trust", town.root)
        centre.enrol(pod, "one")
        subprocess.run(rehearse(pod, truth, 11, residents), check=True, timeout=1500)
        assert len(truth.read_text().splitlines()) == residents
        no_plaintext(pod, truth)
        shutil.copytree(pod, tmp_path / "before-sync")
        run("pod", "sync", "--home", pod)
        assert json.loads(run("pod", "status", "--home", pod, "--json"))["waiting"] == 0
        both_counts_are_true(tmp_path, town, postgres, truth, pod, centre)


@pytest.mark.journey
@pytest.mark.parametrize("residents", [120, CROWD])
def test_through_kills_and_cuts(
    tmp_path: Path, town: Town, postgres: Postgres, residents: int
) -> None:
    """The same with the kiosk killed 20 times and the sync cut at random bytes."""
    pod, truth, chance = town.pod(tmp_path / "pod"), tmp_path / "truth.jsonl", Random(3)
    with serving(tmp_path / "centre") as centre, road_to(centre.port) as road:
        centre.enrol(pod, "one", at=f"http://127.0.0.1:{road.port}")
        words = rehearse(pod, truth, 12, residents)
        assert killed_again_and_again(words, truth, residents, chance) == KILLS
        assert len(truth.read_text().splitlines()) == residents
        no_plaintext(pod, truth)
        shutil.copytree(pod, tmp_path / "before-sync")
        synced_over_a_bad_road(pod, road, chance)
        both_counts_are_true(tmp_path, town, postgres, truth, pod, centre)


def killed_again_and_again(words: list[str], truth: Path, residents: int, chance: Random) -> int:
    """Kill the rehearsal at random moments of its work, then let it end; how many kills."""
    for number in range(KILLS):
        told = len(truth.read_text().splitlines()) if truth.exists() else 0
        until = told + 1 + (residents // KILLS - 4 if number % 2 else 0)
        with subprocess.Popen(words) as process:
            end = time.monotonic() + 300
            while time.monotonic() < end:
                now = len(truth.read_text().splitlines()) if truth.exists() else 0
                if now >= until:
                    break
                assert process.poll() is None, "The rehearsal ended before it was killed."
                time.sleep(0.02)
            time.sleep(chance.uniform(0, 0.8))
            if process.poll() is not None:
                return number
            process.kill()
    subprocess.run(words, check=True, timeout=1500)
    return KILLS


def synced_over_a_bad_road(pod: Path, road: Road, chance: Random) -> None:
    """Cut the road at random bytes either way, ten times; then let it be good."""
    for number in range(10):
        cut = chance.randrange(1, 60_000)
        road.cut(*((cut, None) if number % 2 else (None, chance.randrange(1, 4000))))
        subprocess.run(
            nacelle("pod", "sync", "--home", pod), check=False, capture_output=True, timeout=300
        )
    road.cut(None, None)
    run("pod", "sync", "--home", pod)
    status = json.loads(run("pod", "status", "--home", pod, "--json"))
    assert status["waiting"] == 0
    assert status["consultation"] == CONSULTATION
