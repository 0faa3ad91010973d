"""The packs of a pod as somebody types it: which there are, back to one, away with one."""

import json
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.journeys.town import EXAMPLES, SIZE, Town, fails, nacelle, run

pytestmark = pytest.mark.journey


@pytest.fixture(scope="module")
def newer(town: Town, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a second version of the town's pack, and one for the pod 'school'."""
    folder = tmp_path_factory.mktemp("newer")
    repository, source = folder / "repository", folder / "saint-martin"
    shutil.copytree(town.repository, repository)
    shutil.copytree(EXAMPLES / "saint-martin", source)
    for version, pods in ((2, ()), (3, ("--pods", "school"))):
        main = source / "consultation.yaml"
        text = (EXAMPLES / "saint-martin" / "consultation.yaml").read_text()
        assert "\nversion: 1\n" in text
        main.write_text(text.replace("\nversion: 1\n", f"\nversion: {version}\n"))
        out = folder / f"{version}.nacelle"
        run("pack", "build", source, "--key", town.key, "--out", out, "--language", "fr")
        run("pack", "publish", out, "--repository", repository, "--keys", town.keys, *pods)
    return repository


def version_of(pod: Path) -> int:
    """The version of the active pack."""
    return int(json.loads(run("pod", "status", "--home", pod, "--json"))["version"])


def test_back_to_the_version_before(tmp_path: Path, town: Town, newer: Path) -> None:
    """One command, no stick; and forward again, and away with it."""
    pod = town.pod(tmp_path / "pod")
    run("pod", "install", newer, "--home", pod, "--pack", "saint-martin")
    assert version_of(pod) == 2
    listed = run("pod", "packs", "--home", pod).splitlines()
    assert [line.split()[0] for line in listed] == ["saint-martin@2", "saint-martin@1"]
    assert listed[0].endswith("active shown")
    assert "MB" in listed[1]
    said = run("pod", "show", "saint-martin@1", "--home", pod)
    assert said == "Active is 'Place Saint-Martin' (saint-martin, version 1)."
    assert version_of(pod) == 1
    assert "Show another first" in fails("pod", "remove", "saint-martin@1", "--home", pod)
    run("pod", "show", "saint-martin", "--home", pod)
    assert version_of(pod) == 2
    run("pod", "remove", "saint-martin@1", "--home", pod)
    assert len(run("pod", "packs", "--home", pod).splitlines()) == 1
    assert "is not installed here" in fails("pod", "show", "saint-martin@1", "--home", pod)


@pytest.mark.parametrize("name", ["saint-martin", "saint-martin@", "saint-martin@x", "@1", "..@1"])
def test_names_that_name_nothing(tmp_path: Path, town: Town, name: str) -> None:
    """Nothing is removed; the sentence says what to write."""
    pod = town.pod(tmp_path / "pod")
    assert fails("pod", "remove", name, "--home", pod).startswith("nacelle: ")
    assert len(run("pod", "packs", "--home", pod).splitlines()) == 1


def test_no_pod_has_no_shelf(tmp_path: Path) -> None:
    """A folder that is no pod's home is refused."""
    for words in (("packs",), ("show", "x"), ("remove", "x@1")):
        assert "is no pod yet" in fails("pod", *words, "--home", tmp_path)


def test_a_pod_without_packs(tmp_path: Path, town: Town) -> None:
    """Its shelf is empty, and that is said."""
    pod = tmp_path / "pod"
    run("pod", "init", "--home", pod, "--trust", town.root)
    assert "No pack is installed." in run("pod", "packs", "--home", pod)


def test_what_is_for_another_pod_is_not_offered_first(
    tmp_path: Path, town: Town, newer: Path
) -> None:
    """The newest version is for 'school'; a pod without that name takes the newest of its own."""
    pod = town.pod(tmp_path / "pod")
    assert ", for school" in run("stick", "check", newer, "--trust", town.root)
    assert ", for school" in run("trust", "show", newer)
    run("pod", "install", newer, "--home", pod)
    assert version_of(pod) == 2


def test_a_kiosk_without_a_pack_takes_up_the_first(tmp_path: Path, town: Town) -> None:
    """It begins anew by itself, in the same process, and is ended as ever."""
    pod, log = tmp_path / "pod", tmp_path / "log"
    run("pod", "init", "--home", pod, "--trust", town.root)
    words = nacelle("kiosk", "--home", pod, "--size", SIZE)
    with log.open("w") as told, subprocess.Popen(words, stderr=told) as kiosk:
        wait_for(log, "no pack is installed")
        assert "enrol" not in log.read_text().lower()
        run("pod", "install", town.repository, "--home", pod)
        # Now it has something to ask, and nobody to give it to.
        wait_for(log, "enrol")
        assert kiosk.poll() is None
        time.sleep(2)
        kiosk.send_signal(signal.SIGTERM)
        assert kiosk.wait(60) == 0


def wait_for(log: Path, words: str) -> None:
    """Until `words`, in small letters, stand in the log; a limit only for hangs."""
    end = time.monotonic() + 90
    while words not in log.read_text().lower():
        assert time.monotonic() < end, log.read_text()
        time.sleep(0.2)
