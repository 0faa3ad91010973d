"""`nacelle centre` as a person runs it."""

import io
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
import requests
from nacl.public import PublicKey
from nacl.signing import SigningKey

from consultation.frozen import Frozen
from nacelle.__main__ import main
from packs.trust.box import seal
from packs.trust.repository import Repository
from packs.trust.stick import write_stick
from sync.centre import settings
from sync.centre.database import open_database
from sync.pod import enrolment
from sync.pod.upload import upload
from tests.packs.sources import build_source, write_source
from tests.sync.parts import Centre, MemoryOutbox, given


class Done(Frozen):
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


def nacelle(*words: str) -> Done:
    """Run the command as the program does, in this process."""
    out, err, argv = io.StringIO(), io.StringIO(), sys.argv
    sys.argv = ["nacelle", *words]
    try:
        with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as end:
            main()
    finally:
        sys.argv = argv
    assert isinstance(end.value.code, int)
    return Done(end.value.code, out.getvalue(), err.getvalue())


def said(*words: str) -> str:
    """What a command prints that has to go well."""
    done = nacelle(*words)
    assert (done.code, done.err) == (0, "")
    return done.out.strip()


@contextmanager
def serving(home: Path) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """A centre in a process of its own, and its address."""
    words = [sys.executable, "-W", "error", "-m", "nacelle", "centre", "serve"]
    with subprocess.Popen(
        [*words, "--home", str(home), "--port", "0"], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        try:
            yield server, server.stdout.readline().split()[-1]
        finally:
            server.kill()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A centre that was made twice, once by a program of its own."""
    home = tmp_path_factory.mktemp("made") / "centre"
    words = [sys.executable, "-W", "error", "-m", "nacelle", "centre", "init", "--home", str(home)]
    assert "ready" in subprocess.run(words, capture_output=True, text=True, check=True).stdout
    assert "ready" in said("centre", "init", "--home", str(home))
    return home


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    """A centre of one's own; its keys are those of `made`."""
    return Path(shutil.copytree(made, tmp_path / "centre"))


def test_a_centre_is_made_served_used_and_ended(home: Path, tmp_path: Path) -> None:
    """From init to results, with every command beside a server that runs."""
    with serving(home) as (server, url):
        code = said("centre", "enrol-code", "--home", str(home), "--pod", "P", "--site", "S")
        token = said("centre", "token", "--home", str(home), "--role", "analyst")
        with requests.Session() as http:
            enrolled = enrolment.enrol(tmp_path, url, code, http)
            boxes = MemoryOutbox(_boxes(enrolled, 7))
            assert upload(boxes, enrolled, enrolment.load_key(tmp_path), http).boxes == 7
        out = tmp_path / "r.json"
        told = said(
            *("results", "place", "--centre", url, "--token", token),
            *("--format", "json", "--out", str(out)),
        )
        assert told.startswith("7 participations.")
        assert "Pod 'P' at 'S'" in said("centre", "status", "--home", str(home))
        assert "not send" in said("centre", "revoke", "--home", str(home), "--pod", "P")
        server.send_signal(signal.SIGTERM)
        assert server.wait(120) == 0


def _boxes(enrolled: enrolment.Enrolment, many: int) -> list[bytes]:
    key = PublicKey(enrolled.sealing_key)
    return [seal(given().to_bytes(), key) for _ in range(many)]


def test_a_killed_centre_loses_nothing(home: Path, tmp_path: Path) -> None:
    """What was signed for before a kill is counted after the next start."""
    code = said("centre", "enrol-code", "--home", str(home), "--pod", "P", "--site", "S")
    with serving(home) as (server, url), requests.Session() as http:
        enrolled = enrolment.enrol(tmp_path, url, code, http)
        outbox = MemoryOutbox(_boxes(enrolled, 150))
        upload(outbox, enrolled, enrolment.load_key(tmp_path), http, most=25)
        os.kill(server.pid, signal.SIGKILL)
    assert outbox.waiting() == 0
    with serving(home):
        engine = open_database(settings.load(home).database)
        key = enrolment.load_key(tmp_path)
        again = Centre(settings.load(home), engine, key, token="")
        again.wait_until_counted()
        assert again.stored() == 150
        assert again.tally()["", "participations"] == 150
        engine.dispose()


def _repository(folder: Path, *keys: int) -> tuple[Path, Path]:
    """A repository of one root key, and of one for everything else; and its root."""
    made = [SigningKey(bytes([number]) * 32) for number in keys]
    Repository.create(folder, made[:1], 1, made[1], made[1])
    return folder, folder / "metadata" / "1.root.json"


def test_a_repository_makes_its_consultations_known(home: Path, tmp_path: Path) -> None:
    """What the town's repository or a stick of it offers is known, once; a stranger's is not."""
    pack = tmp_path / "small.nacelle"
    built = build_source(write_source(tmp_path / "source"), pack, tmp_path / "cache")
    repository, root = _repository(tmp_path / "repository", 1, 2)
    strange, _ = _repository(tmp_path / "strange", 3, 4)
    add = ("centre", "add", str(repository), "--home", str(home))
    assert "this once: --trust" in nacelle(*add).err
    assert "no pack here yet" in nacelle(*add, "--trust", str(root)).err
    Repository(repository, [SigningKey(bytes([2]) * 32)]).publish(pack)
    assert "Version 1 of 'square' is known now" in said(*add)
    assert "was known already" in said(*add)
    (tmp_path / "stick").mkdir()
    write_stick(repository, tmp_path / "stick")
    assert "was known already" in said("centre", "add", str(tmp_path / "stick"), *add[3:])
    refused = nacelle("centre", "add", str(strange), *add[3:])
    assert (refused.code, "not signed by those" in refused.err) == (1, True)
    listed = said("centre", "status", "--home", str(home))
    assert f"'{built.consultation.id}': 0 participations" in listed


def test_keys_are_their_owners_alone(made: Path) -> None:
    """Private keys and settings are readable by their owner alone."""
    for path in (made / "keys/sealing.key", made / "keys/receipt.key", made / "centre.toml"):
        assert path.stat().st_mode & 0o077 == 0


def test_a_taken_port_is_a_sentence(home: Path) -> None:
    """Another program on the port ends the command with exit 1."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = nacelle("centre", "serve", "--home", str(home), "--port", port)
    assert done.code == 1
    assert f"port {port}" in done.err
    assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize("words", [["serve", "--port", "0"], ["status"]])
def test_a_home_without_a_centre_is_a_sentence(tmp_path: Path, words: list[str]) -> None:
    """Serving what was never made names the command that makes it."""
    done = nacelle("centre", *words, "--home", str(tmp_path))
    assert done.code == 1
    assert "nacelle centre init" in done.err


def test_a_database_that_is_not_up_to_date_is_a_sentence(home: Path) -> None:
    """A centre whose tables are missing says how to make them."""
    for file in home.glob("centre.db*"):
        file.unlink()
    done = nacelle("centre", "serve", "--home", str(home), "--port", "0")
    assert done.code == 1
    assert "not up to date" in done.err


def test_another_kind_of_database_is_a_sentence(tmp_path: Path) -> None:
    """Only databases that a centre can use are taken."""
    done = nacelle("centre", "init", "--home", str(tmp_path), "--database", "mysql://x/y")
    assert done.code == 1
    assert "postgresql://" in done.err


def test_an_unknown_pod_cannot_be_revoked(home: Path) -> None:
    """The sentence names the pods that are known."""
    done = nacelle("centre", "revoke", "--home", str(home), "--pod", "X")
    assert done.code == 1
    assert "Known are: none" in done.err
