"""Sticks of real file systems, pulled at every step of being written: what is there is whole."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from consultation.errors import NacelleError
from packs.trust import plain
from packs.trust.box import seal
from packs.trust.repository import Repository
from packs.trust.roles import ROOT, metadata_path
from packs.trust.stick import check_stick, write_stick
from sync.pod.carry import carry
from sync.pod.enrolled import Enrolment
from sync.stick import ANSWERS, BATCH, files
from sync.wire import read_batch
from tests.endurance.images import TOOLS, made, plugged, run
from tests.packs.trust.test_repository import pack
from tests.sync.parts import MemoryOutbox

pytestmark = pytest.mark.endure

KEYS = [SigningKey(bytes([number]) * 32) for number in range(1, 4)]


@pytest.fixture(params=list(TOOLS))
def kind(request: pytest.FixtureRequest) -> str:
    """A file system that can be made and mounted here."""
    kind = str(request.param)
    missing = [tool for tool in TOOLS[kind] if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"{kind} is not tried: {', '.join(missing)} is missing. Run 'make endure'.")
    if os.geteuid() != 0:
        pytest.skip(f"{kind} is not tried: only root may mount an image.")
    return kind


@pytest.fixture
def pulls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], list[Path]]:
    """Keeps what a stick holds whenever something was written to it, as if it were pulled then."""

    def watch(image: Path) -> list[Path]:
        kept: list[Path] = []
        real_fsync, real_replace = os.fsync, Path.replace

        def snapshot() -> None:
            kept.append(tmp_path / f"pulled-{len(kept)}.img")
            run("cp", "--sparse=always", image, kept[-1])

        def fsync(handle: int) -> None:
            snapshot()
            real_fsync(handle)
            snapshot()

        def replace(self: Path, target: Path) -> Path:
            done = real_replace(self, target)
            snapshot()
            return done

        monkeypatch.setattr(plain.os, "fsync", fsync)
        monkeypatch.setattr(Path, "replace", replace)
        return kept

    return watch


def test_packs_on_a_stick_that_is_pulled(
    kind: str,
    tmp_path: Path,
    pulls: Callable[[Path], list[Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """At every step a pod finds the old packs or the new, or is told; writing again mends it."""
    repository = tmp_path / "repository"
    office = Repository.create(repository, KEYS[:1], 1, KEYS[1], KEYS[2])
    root = metadata_path(repository, ROOT, 1)
    office.publish(pack(tmp_path, "square", 1))
    image, at = made(kind, tmp_path / "stick.img"), tmp_path / "mnt"
    with plugged(kind, image, at):
        write_stick(repository, at)
        assert [offer.version for offer in check_stick(at, root)] == [1]
    office.publish(pack(tmp_path, "square", 2))
    with plugged(kind, image, at):
        kept = pulls(image)
        write_stick(repository, at)
        monkeypatch.undo()
        assert [offer.version for offer in check_stick(at, root)] == [1, 2]
    found = {"old": 0, "new": 0, "told": 0}
    for pulled in kept:
        with plugged(kind, pulled, at):
            try:
                versions = [offer.version for offer in check_stick(at, root)]
            except NacelleError:
                found["told"] += 1
            else:
                assert versions in ([1], [1, 2])
                found["new" if 2 in versions else "old"] += 1
            write_stick(repository, at)
            assert [offer.version for offer in check_stick(at, root)] == [1, 2]
        pulled.unlink()
    assert found["old"] + found["told"]
    assert len(kept) > 10


def test_answers_on_a_stick_that_is_pulled(
    kind: str,
    tmp_path: Path,
    pulls: Callable[[Path], list[Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """At every step each file that is named a batch is whole; the next visit completes the rest."""
    sealing, key = PrivateKey.generate(), SigningKey.generate()
    boxes = [seal(b"x" * 900, sealing.public_key) for _ in range(12)]
    enrolment = Enrolment("one", "Market", "", bytes(sealing.public_key), bytes(KEYS[0].verify_key))
    image, at = made(kind, tmp_path / "stick.img"), tmp_path / "mnt"
    outbox = MemoryOutbox(boxes)
    with plugged(kind, image, at):
        kept = pulls(image)
        assert carry(outbox, enrolment, key, at, 4).taken == 12
        monkeypatch.undo()
    for pulled in kept:
        with plugged(kind, pulled, at):
            for names in files(at, ANSWERS, BATCH):
                read_batch(at.joinpath(*names).read_bytes())
            assert carry(outbox, enrolment, key, at, 4).taken == 12
            held = [
                read_batch(at.joinpath(*names).read_bytes()) for names in files(at, ANSWERS, BATCH)
            ]
            assert sum(len(batch.boxes) for batch in held) == 12
        pulled.unlink()
    assert len(kept) > 8
