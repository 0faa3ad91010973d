"""The pod's commands as somebody types them: what goes wrong is a sentence and exit 1."""

import json
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.journeys.town import SIZE, Town, fails, meant, nacelle, run, serving

pytestmark = pytest.mark.journey


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


@pytest.mark.parametrize("damage", ["empty", "cut", "flipped", "missing", "text"])
def test_install_refuses(tmp_path: Path, town: Town, damage: str) -> None:
    """A pack that is not whole is refused, and the one that runs goes on running."""
    repository, pod = tmp_path / "repository", town.pod(tmp_path / "pod")
    shutil.copytree(town.repository, repository)
    file = next((repository / "targets" / "saint-martin").iterdir())
    data = file.read_bytes()
    bad = {
        "empty": b"",
        "cut": data[: len(data) // 2],
        "flipped": data[:-9] + bytes([data[-9] ^ 1]) + data[-8:],
        "text": b"hello",
    }
    file.unlink()
    if damage in bad:
        file.write_bytes(bad[damage])
    assert fails("pod", "install", repository, "--home", pod).startswith("nacelle: ")
    assert json.loads(run("pod", "status", "--home", pod, "--json"))["version"] == 1
    assert not (pod / "fetched.nacelle").exists()


def test_install_names_the_pack(tmp_path: Path, town: Town) -> None:
    """What is installed is named in the language that is shown first."""
    pod = tmp_path / "pod"
    run("pod", "init", "--home", pod, "--trust", town.root)
    said = run("pod", "install", town.repository, "--home", pod)
    assert said == "Installed 'Place Saint-Martin' (saint-martin, version 1)."


def test_install_refuses_strangers(tmp_path: Path, town: Town) -> None:
    """A pack of another town's repository is refused."""
    other, pod = tmp_path / "other", tmp_path / "pod"
    run("trust", "init", other, "--keys", tmp_path / "keys", "--roots", 1, "--threshold", 1)
    run("pod", "init", "--home", pod, "--trust", other / "metadata" / "1.root.json")
    assert "not signed by those" in fails("pod", "install", town.repository, "--home", pod)


def test_a_stick_from_the_office_to_the_pod(tmp_path: Path, town: Town) -> None:
    """A stick is written, checked, found good by the pod, and installed from."""
    stick, pod = tmp_path / "stick", tmp_path / "pod"
    stick.mkdir()
    said = run("stick", "write", "--repository", town.repository, "--to", stick)
    assert "The stick holds 1 pack; " in said
    assert "0.0 MB were new" in run(
        "stick", "write", "--repository", town.repository, "--to", stick
    )
    checked = run("stick", "check", stick, "--trust", town.root)
    assert checked.startswith("saint-martin/1.nacelle  Place Saint-Martin (fr, en, ar), ")
    run("pod", "init", "--home", pod, "--trust", town.root)
    assert "Installed 'Place Saint-Martin'" in run("pod", "install", stick, "--home", pod)


def test_packs_by_network(tmp_path: Path, town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pod fetches from its centre, and a stick is written from there, without the repository."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    stick, pod = tmp_path / "stick", tmp_path / "pod"
    stick.mkdir()
    run("pod", "init", "--home", pod, "--trust", town.root)
    assert "enrol" in fails("pod", "fetch", "--home", pod)
    assert fails("centre", "serve", "--home", pod, "--port", 0, "--repository", tmp_path)
    with serving(tmp_path / "centre", repository=town.repository) as centre:
        centre.enrol(pod, "one")
        said = run("pod", "fetch", "--home", pod)
        assert said == "Installed 'Place Saint-Martin' (saint-martin, version 1)."
        assert "is the newest" in run("pod", "fetch", "--home", pod)
        assert "saint-martin" in fails("pod", "fetch", "--home", pod, "--pack", "other")
        words = ("stick", "write", "--centre", centre.url, "--to", stick)
        assert "The stick holds 1 pack; " in run(*words, "--trust", town.root)
        assert "0.0 MB were new" in run(*words)
    assert run("stick", "check", stick, "--trust", town.root).startswith("saint-martin/1.nacelle")
    assert "There is no centre at" in fails("pod", "fetch", "--home", pod)


def test_keys_change_by_command(tmp_path: Path, town: Town) -> None:
    """A key of packs that was lost is replaced by two people; pods learn it from the next stick."""
    repository, keys, pod = tmp_path / "repository", tmp_path / "keys", tmp_path / "pod"
    shutil.copytree(town.repository, repository)
    shutil.copytree(town.keys, keys)
    run("pod", "init", "--home", pod, "--trust", town.root)
    run("pod", "install", repository, "--home", pod)
    run("pack", "keygen", "--out", tmp_path / "new.key")
    change = ("--old", keys / "packs.key.pub", "--new", tmp_path / "new.key.pub")
    said = run("trust", "rotate", repository, "packs", *change, "--keys", keys / "root-1.key")
    assert "One more root key has to agree" in said
    assert "waits for signatures" in run("trust", "show", repository)
    at_hand = ("--keys", keys / "root-2.key", "--keys", keys / "office.key")
    assert "may sign 'targets'" in fails("trust", "sign", repository, *at_hand)
    said = run("trust", "sign", repository, *at_hand, "--keys", tmp_path / "new.key")
    assert said.startswith("In force.")
    assert "Root       2, " in run("trust", "show", repository)
    run("pod", "install", repository, "--home", pod)
    run("trust", "refresh", repository, "--keys", keys / "office.key")
    assert "older than what was seen here" in fails(
        "pod", "install", town.repository, "--home", pod
    )


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


def test_answers_by_stick(tmp_path: Path, town: Town) -> None:
    """A pod without network: answers go by stick, are counted, and are forgotten on its return."""
    pod, stick = town.pod(tmp_path / "pod"), tmp_path / "stick"
    stick.mkdir()
    with serving(tmp_path / "centre") as centre:
        run("centre", "add", town.repository, "--home", centre.home, "--trust", town.root)
        centre.enrol(pod, "one")
        truth = tmp_path / "truth.jsonl"
        run("rehearse", "--home", pod, "--residents", 3, "--seed", 4, "--truth", truth)
        given, _ = meant(truth)
        said = run("pod", "carry", stick, "--home", pod)
        assert said.startswith(f"{given} participations are on the stick; ")
        assert "Batches kept: 1 new, 0 known" in run("centre", "take", stick, "--home", centre.home)
        said = run("pod", "carry", stick, "--home", pod)
        assert f"{given} had arrived and were forgotten" in said
        results = centre.results(tmp_path / "results.json", "--rehearsals")
    assert results["participations"] == given
