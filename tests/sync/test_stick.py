"""Answers and receipts by stick: nothing is lost, nothing counts twice, nothing odd is believed."""

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import requests
from nacl.signing import SigningKey

from consultation.errors import NotReady, StickFull, StoreUnavailable
from packs.trust import plain
from sync.centre.inbox import Intake
from sync.centre.stick import Taken, take
from sync.pod.carry import Carried, carry
from sync.pod.upload import upload
from sync.stick import pod_folder
from tests.sync.parts import NOW, Centre, MemoryOutbox


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def carried(centre: Centre, outbox: MemoryOutbox, stick: Path, most: int = 10) -> Carried:
    """The pod's side."""
    return carry(outbox, centre.enrolment, centre.key, stick, most)


def taken(centre: Centre, stick: Path) -> Taken:
    """The centre's side."""
    return take(Intake(centre.engine, centre.settings), stick, NOW)


def batches(stick: Path) -> list[Path]:
    """What lies on the stick for the centre."""
    return sorted(stick.rglob("*.batch"))


def test_there_and_back(served: Centre, stick: Path) -> None:
    """What waits goes to the centre; the pod forgets it when the receipts come."""
    outbox = MemoryOutbox(served.boxes(25))
    assert carried(served, outbox, stick) == Carried(forgotten=0, taken=25, ignored=0)
    assert outbox.waiting() == 25
    assert len(batches(stick)) == 3
    assert taken(served, stick) == Taken(new=3)
    assert not batches(stick)
    assert carried(served, outbox, stick) == Carried(forgotten=25, taken=0, ignored=0)
    assert outbox.waiting() == 0
    assert not list(stick.rglob("*.receipt"))
    served.wait_until_counted()
    assert served.stored() == 25


def test_two_sticks_and_the_network(served: Centre, tmp_path: Path, http: requests.Session) -> None:
    """The same participations by three roads are counted once."""
    boxes = served.boxes(12)
    sticks = [tmp_path / "one", tmp_path / "two"]
    outbox = MemoryOutbox(boxes)
    for number, one in enumerate(sticks):
        one.mkdir()
        carried(served, outbox, one, most=5 + number)
    upload(outbox, served.enrolment, served.key, http)
    for one in sticks:
        assert not taken(served, one).refused
        assert carried(served, MemoryOutbox(boxes), one).forgotten == 12
    served.wait_until_counted()
    assert served.stored() == 12


def test_a_second_visit_writes_nothing_again(served: Centre, stick: Path) -> None:
    """What is on the stick already stays as it is; what has come since is added."""
    boxes = served.boxes(10)
    carried(served, MemoryOutbox(boxes), stick)
    before = {file: file.stat().st_mtime_ns for file in batches(stick)}
    assert carried(served, MemoryOutbox(boxes), stick).taken == 10
    assert {file: file.stat().st_mtime_ns for file in batches(stick)} == before
    assert carried(served, MemoryOutbox([*boxes, *served.boxes(1)]), stick).taken == 11
    assert taken(served, stick).new == 2


def test_a_stick_pulled_at_every_step(
    served: Centre, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever call finds the stick gone, on either side: all still waits, and arrives once."""
    outbox = MemoryOutbox(served.boxes(12))
    calls = 0
    left = 10**9

    def pulled(real: Callable[..., object]) -> Callable[..., object]:
        def call(*words: object, **more: object) -> object:
            nonlocal calls
            calls += 1
            if calls > left:
                raise OSError(errno.EIO, "Input/output error")
            return real(*words, **more)

        return call

    for name in ("fsync", "open", "posix_fadvise"):
        monkeypatch.setattr(plain.os, name, pulled(getattr(os, name)))
    steps = 0
    for step in range(200):
        calls, left = 0, step
        try:
            carried(served, outbox, stick, most=4)
        except StoreUnavailable:
            assert outbox.waiting() == 12
            continue
        steps += step > 0
        break
    assert steps, "It never came to an end."
    for step in range(200):
        calls, left = 0, step
        try:
            done = taken(served, stick)
        except StoreUnavailable:
            continue
        if not done.refused and not batches(stick):
            break
    calls, left = 0, 10**9
    assert carried(served, outbox, stick).forgotten == 12
    served.wait_until_counted()
    assert served.stored() == 12


def test_a_lying_stick(served: Centre, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stick that gives back other bytes than it took is found out while it is plugged in."""
    outbox = MemoryOutbox(served.boxes(3))
    monkeypatch.setattr(plain, "digest_of", lambda _file: b"other")
    with pytest.raises(StoreUnavailable, match="other bytes than were written"):
        carried(served, outbox, stick)
    assert outbox.waiting() == 3
    assert not batches(stick)


def test_a_full_stick(served: Centre, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stick without room leaves everything on the pod."""

    def full(*_words: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(plain.shutil, "copyfileobj", full)
    outbox = MemoryOutbox(served.boxes(3))
    with pytest.raises(StickFull, match="No space left on device"):
        carried(served, outbox, stick)
    assert outbox.waiting() == 3


def test_receipts_of_strangers(served: Centre, stick: Path) -> None:
    """A receipt that another key signed, or that is no receipt, forgets nothing."""
    outbox = MemoryOutbox(served.boxes(3))
    carried(served, outbox, stick)
    taken(served, stick)
    receipt = next(stick.rglob("*.receipt"))
    data = bytearray(receipt.read_bytes())
    data[-1] ^= 1
    receipt.write_bytes(data)
    (receipt.parent / "empty.receipt").touch()
    (receipt.parent / "link.receipt").symlink_to("/dev/zero")
    os.mkfifo(receipt.parent / "pipe.receipt")
    os.truncate(receipt.parent / "empty.receipt", 5 << 20)
    assert carried(served, outbox, stick) == Carried(forgotten=0, taken=3, ignored=4)
    assert outbox.waiting() == 3


def test_batches_of_strangers(served: Centre, stick: Path) -> None:
    """What no pod of the centre signed is left on the stick, with its reason."""
    folder = stick / "nacelle" / "answers" / pod_folder(bytes(SigningKey.generate().verify_key))
    folder.mkdir(parents=True)
    stranger = served.batch(served.boxes(2), key=SigningKey.generate())
    (folder / "stranger.batch").write_bytes(stranger)
    (folder / "torn.batch").write_bytes(stranger[:200])
    (folder / "empty.batch").touch()
    (folder / "link.batch").symlink_to("/etc/passwd")
    (folder / "площадь.batch").write_bytes(served.batch(served.boxes(1)))
    done = taken(served, stick)
    assert done.new == 1
    reasons = {name.rpartition("/")[2]: why for name, why in done.refused.items()}
    assert set(reasons) == {"stranger.batch", "torn.batch", "empty.batch", "link.batch"}
    assert "No pod of this centre" in reasons["stranger.batch"]
    assert (folder / "stranger.batch").exists()


def test_links_lead_nowhere(served: Centre, stick: Path, tmp_path: Path) -> None:
    """A stick whose folders are links writes nothing elsewhere."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (stick / "nacelle").symlink_to(elsewhere)
    outbox = MemoryOutbox(served.boxes(3))
    with pytest.raises(StoreUnavailable, match="a folder on it is a link"):
        carried(served, outbox, stick)
    assert not list(elsewhere.iterdir())


def test_no_stick(served: Centre, tmp_path: Path) -> None:
    """Where nothing is mounted, a sentence says so."""
    with pytest.raises(NotReady, match="There is no stick"):
        carried(served, MemoryOutbox(), tmp_path / "none")
    with pytest.raises(NotReady, match="There is no stick"):
        taken(served, tmp_path / "none")


def test_an_old_stick_comes_back(served: Centre, stick: Path, tmp_path: Path) -> None:
    """A copy of a stick that was taken long ago changes nothing."""
    carried(served, MemoryOutbox(served.boxes(5)), stick)
    shutil.copytree(stick, tmp_path / "old")
    assert taken(served, stick) == Taken(new=1)
    served.wait_until_counted()
    assert taken(served, tmp_path / "old") == Taken(known=1)
    served.wait_until_counted()
    assert served.stored() == 5
