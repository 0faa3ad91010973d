"""The pod's commands as somebody types them: what goes wrong is a sentence and exit 1."""

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.journeys.town import SIZE, Town, fails, nacelle, run, serving


def test_no_pod(tmp_path: Path) -> None:
    """A folder that is no pod's home is refused by every command that needs one."""
    for words in (("kiosk",), ("pod", "status"), ("pod", "sync")):
        assert "Make it one with 'nacelle pod init'" in fails(*words, "--home", tmp_path)


def test_status_of_a_pod_that_is_not_enrolled(tmp_path: Path, town: Town) -> None:
    """What is not there yet is null, and what is there is told."""
    status = json.loads(run("pod", "status", "--home", town.pod(tmp_path / "pod"), "--json"))
    assert status["pod"] is None
    assert (status["consultation"], status["waiting"]) == ("saint-martin", 0)


def test_not_enrolled(tmp_path: Path, town: Town) -> None:
    """Without a centre a pod neither sends nor rehearses."""
    pod = town.pod(tmp_path / "pod")
    assert "enrol" in fails("pod", "sync", "--home", pod)
    words = ("--residents", 1, "--seed", 1, "--truth", tmp_path / "truth")
    assert "enrol" in fails("rehearse", "--home", pod, *words)


@pytest.mark.parametrize("damage", ["empty", "cut", "flipped", "newer", "text"])
def test_install_refuses(tmp_path: Path, town: Town, damage: str) -> None:
    """A pack that is not whole is refused, and the one that runs goes on running."""
    data = town.pack.read_bytes()
    bad = {
        "empty": b"",
        "cut": data[: len(data) // 2],
        "flipped": data[:-9] + bytes([data[-9] ^ 1]) + data[-8:],
        "newer": data.replace(b"nacelle-pack 1", b"nacelle-pack 9", 1),
        "text": b"hello",
    }[damage]
    file, pod = tmp_path / "bad.pack", town.pod(tmp_path / "pod")
    file.write_bytes(bad)
    assert fails("pod", "install", file, "--home", pod).startswith("nacelle: ")
    assert json.loads(run("pod", "status", "--home", pod, "--json"))["version"] == 1


def test_install_names_the_pack(tmp_path: Path, town: Town) -> None:
    """What is installed is named in the language that is shown first."""
    pod = tmp_path / "pod"
    run("pod", "init", "--home", pod, "--trust", f"{town.key}.pub")
    said = run("pod", "install", town.pack, "--home", pod)
    assert said == "Installed 'Place Saint-Martin' (saint-martin, version 1)."


def test_install_refuses_strangers(tmp_path: Path, town: Town) -> None:
    """A pack signed with another key than the pod's is refused."""
    run("pack", "keygen", "--out", tmp_path / "other")
    pod = tmp_path / "pod"
    run("pod", "init", "--home", pod, "--trust", tmp_path / "other.pub")
    assert "not trusted" in fails("pod", "install", town.pack, "--home", pod)


def test_enrol_refuses(tmp_path: Path, town: Town) -> None:
    """A wrong code, and a centre that is not there, are sentences."""
    pod = town.pod(tmp_path / "pod")
    words = ("pod", "enrol", "--home", pod, "--code", "00000-00000-00000-00000", "--centre")
    with serving(tmp_path / "centre") as centre:
        assert "code" in fails(*words, centre.url)
    assert fails(*words, "http://127.0.0.1:9").startswith("nacelle: ")


def test_truth_of_another_seed(tmp_path: Path, town: Town) -> None:
    """A rehearsal does not go on with the file of another one."""
    pod, truth = town.pod(tmp_path / "pod"), tmp_path / "truth.jsonl"
    truth.write_text('{"seed": 5}\n')
    words = ("--residents", 1, "--seed", 1, "--truth", truth)
    assert "another seed" in fails("rehearse", "--home", pod, *words)
    assert truth.read_text() == '{"seed": 5}\n'


def test_kiosk_waits_and_ends(tmp_path: Path, town: Town) -> None:
    """A kiosk without a centre shows a calm screen, takes up what comes, and ends when told."""
    pod = town.pod(tmp_path / "pod")
    words = nacelle("kiosk", "--home", pod, "--size", SIZE)
    with (
        serving(tmp_path / "centre") as centre,
        subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as kiosk,
    ):
        time.sleep(4)
        assert kiosk.poll() is None
        centre.enrol(pod, "one")
        time.sleep(10)
        assert kiosk.poll() is None
        kiosk.send_signal(signal.SIGTERM)
        assert kiosk.wait(60) == 0
        assert kiosk.stderr is not None
        assert "Traceback" not in kiosk.stderr.read()
