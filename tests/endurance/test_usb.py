"""A pod in an emulated machine, with USB sticks that are really plugged in and really pulled.

The pod is a Debian that `install.sh` made into one, with its own kernel, rule, units and rights;
only the screen is left out (`guest.py` stands where it would run). A stick is pulled once it has
moved a part of what it has to, so the moments are the same on any machine.
"""

import os
import platform
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from consultation.errors import Refused
from consultation.frozen import Frozen
from packs.sound import Sound
from packs.trust.key import create_signing_key
from packs.trust.repository import Repository
from packs.trust.roles import ROOT, metadata_path
from packs.trust.stick import write_stick
from sync.pod import enrolled
from sync.pod.enrolled import Enrolment
from sync.pod.enrolment import key_path, load_key
from sync.stick import ANSWERS, BATCH, RECEIPT, RECEIPTS, files, pod_folder
from sync.wire import Batch, read_batch, write_receipt
from tests.endurance.debian import (
    CHECKOUT,
    INSTALL,
    SECONDS,
    Debian,
    copy_checkout,
    fetch,
    make,
    unreachable_mirror,
)
from tests.endurance.emulated import BEGINS, QEMU, Emulated, copy, partitioned
from tests.endurance.images import TOOLS, made, plugged
from tests.packs.sources import MAIN, ToneVoice, build_source, write_source

KEPT = "NACELLE_DEBIAN"
"""Names a folder in which the pod is kept between runs, brought up to date by `install.sh`."""
HOME = "var/lib/nacelle"
KEYS = [SigningKey(bytes([number]) * 32) for number in range(1, 5)]
SEALING, RECEIPTS_KEY = PrivateKey(bytes([9]) * 32), SigningKey(bytes([8]) * 32)
TYPES = {"FAT32": 0x0C, "exFAT": 0x07, "ext4": 0x83}
"""What partition tables call each."""
VERSIONS = 3
BOXES, BOX = 40, 60_000
"""Participations that wait, and the bytes of each: some hold voices."""
RATE = 200_000
"""Bytes a second of a slow stick."""
SCREEN = """\
[Service]
ExecStart=
ExecStart=/opt/nacelle/current/venv/bin/python /usr/local/lib/nacelle/guest.py /var/lib/nacelle
TTYPath=/dev/ttyS1
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
DeviceAllow=/dev/ttyS1 rw
StandardOutput=tty
StandardError=journal+console
"""
"""The screen's unit keeps its rights, and runs `guest.py` on the second serial port."""


def _missing() -> str | None:
    """Why it cannot be tried here."""
    if os.geteuid() != 0:
        return "Only root may make a Debian of its own and mount images."
    if platform.machine() != "x86_64":
        return f"The machine is emulated as x86-64, and this one is {platform.machine()}."
    needed = {QEMU, "debootstrap", *(tool for tools in TOOLS.values() for tool in tools)}
    missing = sorted(tool for tool in needed if shutil.which(tool) is None)
    return f"{', '.join(missing)} is missing. Run 'make endure'." if missing else None


_lacks = _missing()
pytestmark = [
    pytest.mark.endure,
    pytest.mark.skipif(_lacks is not None, reason=f"USB is not tried: {_lacks}"),
]


class HissVoice(ToneVoice):
    """A voice that hisses: its clips are long to carry."""

    name: str = "hiss 1"

    def render(self, sentences: Any) -> Iterator[tuple[str, Sound | None]]:
        """Hiss each sentence for ten seconds."""
        for number, said in enumerate(sentences):
            noise = np.random.default_rng(number).standard_normal(240_000)
            yield said, Sound(0.2 * noise.clip(-4, 4), 24_000)


class Office(Frozen):
    """The town's office: its packs, its centre's keys, and what it writes to sticks."""

    folder: Path
    pod: bytes
    """The pod's public key."""

    @property
    def repository(self) -> Path:
        """The packs."""
        return self.folder / "repository"

    def stick(self, kind: str, name: str) -> Path:
        """An empty stick."""
        inside = made(kind, self.folder / "inside.img")
        return partitioned(inside, TYPES[kind], self.folder / f"{name}.img")

    @contextmanager
    def opened(self, kind: str, stick: Path) -> Iterator[Path]:
        """A stick in the office's own computer."""
        inside = self.folder / "inside.img"
        inside.unlink(missing_ok=True)
        copy(stick, inside, skip=BEGINS)
        with plugged(kind, inside, self.folder / "mnt") as mount:
            yield mount
        copy(inside, stick, to=BEGINS)

    def batches(self, kind: str, stick: Path) -> tuple[list[Batch], int]:
        """The whole batches on a stick, and how many are not whole."""
        whole, cut = [], 0
        with self.opened(kind, stick) as at:
            for names in files(at, ANSWERS, BATCH):
                try:
                    whole.append(read_batch(at.joinpath(*names).read_bytes()))
                except Refused:
                    cut += 1
        return whole, cut

    def acknowledge(self, kind: str, stick: Path) -> None:
        """Put the centre's receipts on a stick, for every batch that is on it."""
        batches, _cut = self.batches(kind, stick)
        with self.opened(kind, stick) as at:
            for batch in batches:
                place = at.joinpath(*RECEIPTS, pod_folder(self.pod), f"{batch.digest}{RECEIPT}")
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(write_receipt(batch, RECEIPTS_KEY))


class Pod(Frozen):
    """The pod in its machine, with one stick in it at most."""

    machine: Emulated
    tell: Callable[[str], None]

    def plug(self, stick: Path, about: str) -> "Plugged":
        """Plug a stick in, and wait until the pod has noticed it."""
        name = self.machine.plug(stick)
        begun = time.monotonic()
        [[label, mount, read_only]] = self.machine.hear_until("sticks", bool)
        self.tell(f"{about}: '{label}' is noticed after {time.monotonic() - begun:.1f} s")
        assert not read_only
        return Plugged(self.machine, name, mount, self.tell)


class Plugged(Frozen):
    """A stick in the pod."""

    machine: Emulated
    name: str
    mount: str
    tell: Callable[[str], None]

    def do(self, wish: str, **words: object) -> dict[str, Any]:
        """What an agent asks for; how it ended, and what is so on the pod then."""
        self.machine.tell(do=wish, mount=self.mount, **words)
        return self._done(wish)

    def pulled_at(self, moved: int, wish: str, **words: object) -> dict[str, Any]:
        """The same, with the stick pulled once it has moved so many bytes more."""
        self.machine.slow(self.name, RATE)
        before = self.machine.moved(self.name)
        self.machine.tell(do=wish, mount=self.mount, **words)
        while not self.machine.has_said("done"):
            now = self.machine.moved(self.name)
            if now.read + now.written - before.read - before.written >= moved:
                break
        self.pull()
        return self._done(f"{wish}, pulled after {moved >> 10} KiB")

    def pull(self) -> None:
        """Pull it out, and wait until the pod has noticed."""
        self.machine.pull(self.name)
        self.machine.hear_until("sticks", lambda sticks: sticks == [])

    def _done(self, about: str) -> dict[str, Any]:
        done: dict[str, Any] = self.machine.hear("done")
        self.tell(f"  {about}: {done['words']}, {done['seconds']:.1f} s; {done['waiting']} wait")
        assert done["broken"] == []
        assert done["left"] == []
        return done


def _pod(root: Path, trusted: Path) -> Debian:
    """A Debian made into a pod that believes `trusted`, is enrolled, and has a kernel."""
    debian = Debian(root)
    if not (root / "checkout").exists():
        make(root)
    else:
        shutil.rmtree(root / "checkout")
        copy_checkout(root)
        shutil.rmtree(root / HOME)
    fetch(root / "wheels")
    shutil.copy(trusted, root / "root/1.root.json")
    for words in (
        (INSTALL, "--trust", "/root/1.root.json"),
        ("apt-get", "-qq", "-y", "--no-install-recommends", "install", "linux-image-amd64"),
        ("systemctl", "disable", "--quiet", "nacelle-sync.timer", "nacelle-fetch.timer"),
    ):
        done = debian.run("env", "DEBIAN_FRONTEND=noninteractive", *words)
        assert done.returncode == 0, done.stdout
    home = root / HOME
    centre = bytes(SEALING.public_key), bytes(RECEIPTS_KEY.verify_key)
    enrolled.save(home, Enrolment("Nacelle 1", "Place du Marché", "http://127.0.0.1:9", *centre))
    create_signing_key(key_path(home))
    assert debian.run("chown", "-R", "nacelle:nacelle", f"/{HOME}").returncode == 0
    program = CHECKOUT / "tests/endurance/guest.py"
    shutil.copy(program, root / "usr/local/lib/nacelle/guest.py")
    changes = root / "etc/systemd/system/nacelle-kiosk.service.d/guest.conf"
    changes.parent.mkdir(exist_ok=True)
    changes.write_text(SCREEN)
    (root / "etc/fstab").write_text("/dev/vda / ext4 rw 0 1\n")
    return debian


def _publish(folder: Path) -> Path:
    """A repository with every version of a consultation for each kind of stick."""
    repository = folder / "repository"
    office = Repository.create(repository, KEYS[:1], 1, KEYS[1], KEYS[2])
    for kind in TYPES:
        for version in range(1, VERSIONS + 1):
            main = MAIN.replace("id: square", f"id: {kind.lower()}")
            main = main.replace("version: 1", f"version: {version}")
            source = write_source(folder / f"{kind}-{version}", main=main)
            pack = folder / f"{kind}-{version}.nacelle"
            build_source(source, pack, folder / "voices", engines=(HissVoice(),))
            office.publish(pack)
    return repository


@pytest.fixture(scope="module")
def tell(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Writes a line where it is seen, also of tests that pass: times tell more than marks."""
    plugins = request.config.pluginmanager
    capture, terminal = plugins.getplugin("capturemanager"), plugins.getplugin("terminalreporter")

    def write(line: str) -> None:
        if terminal is not None:
            with capture.global_and_fixture_disabled():
                terminal.write_line(line)

    return write


@pytest.fixture(scope="module")
def town(
    tmp_path_factory: pytest.TempPathFactory, tell: Callable[[str], None]
) -> Iterator[tuple[Office, Pod]]:
    """An office, and its pod, that runs."""
    folder = tmp_path_factory.mktemp("usb")
    kept = os.environ.get(KEPT)
    root = Path(kept) if kept else folder / "debian"
    if (mirror := unreachable_mirror()) is not None:
        pytest.skip(f"USB is not tried: the Debian comes from {mirror}, which does not answer.")
    try:
        trusted = metadata_path(_publish(folder), ROOT, 1)
        begun = time.monotonic()
        _pod(root, trusted)
        disk = folder / "disk.img"
        with disk.open("wb") as file:
            file.truncate(4 << 30)
        subprocess.run(
            ["mkfs.ext4", "-q", "-F", "-d", str(root), str(disk)], check=True, timeout=SECONDS
        )
        tell(f"the pod is made after {time.monotonic() - begun:.0f} s")
        key = bytes(load_key(root / HOME).verify_key)
        kernel, initrd = (
            Path(shutil.copy(root / "boot" / (root / name).readlink().name, folder / name))
            for name in ("vmlinuz", "initrd.img")
        )
        machine = Emulated(disk, kernel, initrd, folder)
        try:
            begun = time.monotonic()
            machine.hear("ready")
            tell(f"the pod serves after {time.monotonic() - begun:.0f} s")
            yield Office(folder, key), Pod(machine, tell)
        finally:
            machine.close()
            disk.unlink()
    finally:
        if not kept:
            shutil.rmtree(root, ignore_errors=True)


@pytest.mark.parametrize("kind", TYPES)
def test_sticks_that_are_pulled(kind: str, town: tuple[Office, Pod]) -> None:
    """Pulled while a pack comes in and answers go out, twice each: the next plug goes on whole."""
    office, pod = town
    id = kind.lower()
    one, two = office.stick(kind, f"{id}-one"), office.stick(kind, f"{id}-two")
    with office.opened(kind, one) as at:
        write_stick(office.repository, at)
    pack = (office.folder / f"{kind}-1.nacelle").stat().st_size
    pod.machine.tell(do="give", count=BOXES, size=BOX)
    given = set(pod.machine.hear("given"))

    plug = pod.plug(one, f"{kind}, with packs")
    assert plug.do("install", id=id, version=1)["active"] == f"{id}/1"
    for version, part in ((2, 0.3), (3, 0.8)):
        before = f"{id}/{version - 1}"
        done = plug.pulled_at(int(pack * part), "install", id=id, version=version)
        assert not done["good"]
        assert done["active"] == before
        assert version not in done["installed"][id]

        plug = pod.plug(one, f"{kind}, again")
        assert plug.do("install", id=id, version=version)["active"] == f"{id}/{version}"
        # What is written is read back, so twice as much moves.
        done = plug.pulled_at(int(2 * BOXES * BOX * part), "take")
        assert not done["good"]
        assert done["waiting"] == BOXES
        whole, cut = office.batches(kind, one)
        pod.tell(f"  on the stick that was pulled: {len(whole)} whole batches, {cut} cut")
        assert all(batch.boxes.keys() < given for batch in whole)
        # FAT gives a file its new name in two steps; those before had both.
        assert cut <= (kind == "FAT32")
        plug = pod.plug(one, f"{kind}, again")

    plug.pull()
    for stick in (two, one):
        plug = pod.plug(stick, f"{kind}, for answers")
        done = plug.do("take")
        assert done["good"]
        assert (done["count"], done["waiting"]) == (BOXES, BOXES)
        _release(plug)
        whole, cut = office.batches(kind, stick)
        assert sorted(box for batch in whole for box in batch.boxes) == sorted(given)
        assert cut == 0

    office.acknowledge(kind, one)
    plug = pod.plug(one, f"{kind}, with receipts")
    done = plug.do("take")
    assert (done["good"], done["arrived"], done["waiting"]) == (True, BOXES, 0)
    _release(plug)
    assert office.batches(kind, one) == ([], 0)


def _release(plug: Plugged) -> None:
    """Have the pod let go of a stick, then pull it out."""
    assert plug.do("release")["words"] == "stick-released"
    plug.pull()
