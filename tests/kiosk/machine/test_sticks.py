"""Sticks are noticed when they come and go, whatever they are called and whoever mounted them."""

import logging
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultation.errors import StickBusy, StickUnavailable, StoreUnavailable
from kiosk.machine.machine import Stick
from kiosk.machine.sticks import MOST, PULLED, MountedSticks, mounts_below, name_for_people

FOLDER = Path("/media/nacelle")
SAFE = "rw,nosuid,nodev,noexec,relatime"
NOTICED = 2.0
"""Seconds within which a stick has to be noticed."""
MEGABYTES = 40


def line(
    place: str = "/media/nacelle/sda1",
    kind: str = "vfat",
    options: str = SAFE,
    over: str = "rw,errors=remount-ro",
    device: str = "8:1",
    source: str = "/dev/sda1",
    shared: str = "shared:7 ",
) -> str:
    """One line of a mount table."""
    return f"36 25 {device} / {place} {options} {shared}- {kind} {source} {over}\n"


def read(*lines: str, folder: Path = FOLDER) -> tuple[Path, ...]:
    """Where sticks are, as a table of these lines says."""
    return tuple(mount.place for mount in mounts_below("".join(lines).encode(), folder))


def test_only_sticks_are_found() -> None:
    """What lies elsewhere, deeper, or is of another kind is no stick."""
    assert read(
        line(place="/"),
        line(place="/media/nacelle"),
        line(place="/media/nacelle/sda1/deeper"),
        line(place="/media/nacelleous/sda1"),
        line(place="/media/nacelle/net", kind="nfs4"),
        line(place="/media/nacelle/sdb1", kind="ext4"),
        line(place="/media/nacelle/sdc1", kind="exfat", shared=""),
        line(place="/media/nacelle/sdd1", shared="shared:7 master:2 propagate_from:2 "),
    ) == (FOLDER / "sdb1", FOLDER / "sdc1", FOLDER / "sdd1")


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (r"MY\040STICK", "MY STICK"),
        (r"a\011b\012c\134d", "a\tb\nc\\d"),
        (r"\134040", r"\040"),
        (r"a\040-\040vfat", "a - vfat"),
        ("Чёрный", "Чёрный"),
        ("carriage\rreturn", "carriage\rreturn"),
        ("x" * 250, "x" * 250),
    ],
)
def test_names_are_read_as_they_were_written(written: str, name: str) -> None:
    """The table's escapes are undone, once; a name like the table's own words breaks nothing."""
    table = line(place=f"{FOLDER}/{written}"), line(place=f"{FOLDER}/sdb1")
    assert read(*table) == (FOLDER / name, FOLDER / "sdb1")


def test_a_stick_on_a_stick_hides_it() -> None:
    """Of two mounts at one place the last one counts."""
    table = line(kind="vfat") + line(kind="ext4")
    (mount,) = mounts_below(table.encode(), FOLDER)
    assert mount.kind == "ext4"


@pytest.mark.parametrize(
    ("options", "over", "read_only"),
    [("rw", "rw", False), ("ro,noexec", "rw", True), ("rw", "ro,errors=continue", True)],
)
def test_read_only(options: str, over: str, read_only: bool) -> None:
    """The mount or the file system may be read-only; either is enough."""
    (mount,) = mounts_below(line(options=options, over=over).encode(), FOLDER)
    assert mount.read_only is read_only


@given(st.binary(max_size=400))
def test_no_table_breaks_it(table: bytes) -> None:
    """Whatever stands there, nothing is raised."""
    mounts_below(table, FOLDER)
    mounts_below(line().encode() + table, FOLDER)


@given(st.text())
def test_names_for_people(words: str) -> None:
    """What is shown is short, one line, and can be printed."""
    shown = name_for_people(words)
    assert len(shown) <= 40
    assert shown.isprintable()


class Table:
    """A mount table that a test writes, for sticks that lie in plain folders."""

    def __init__(self, place: Path) -> None:
        self.folder, self.blocks, self.labels = place / "sticks", place / "block", place / "labels"
        for folder in (self.folder, self.blocks, self.labels):
            folder.mkdir()
        self.path = place / "mountinfo"
        self.path.touch()
        self.unmounted: list[Path] = []

    def stick(self, name: str, *, plugged: bool = True, options: str = SAFE) -> str:
        """The line of a stick that lies in a folder of that name."""
        (self.folder / name).mkdir(exist_ok=True)
        device = f"8:{len(list(self.folder.iterdir()))}"
        if plugged:
            (self.blocks / device).mkdir(exist_ok=True)
        place = f"{self.folder / name}".replace(" ", r"\040")
        return line(place, device=device, source=f"/dev/{name}", options=options)

    @contextmanager
    def watched(self, *lines: str) -> Iterator[MountedSticks]:
        """Sticks over a table of these lines."""
        self.path.write_text("".join(lines))
        sticks = MountedSticks(self._unmount, self.folder, self.path, self.blocks, self.labels)
        try:
            yield sticks
        finally:
            sticks.close()

    def _unmount(self, mount: Path) -> None:
        self.unmounted.append(mount)
        self.path.write_text("")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """An empty one."""
    return Table(tmp_path)


def until(said: Callable[[], bool], seconds: float = NOTICED) -> float:
    """Wait for something; after how many seconds it was so."""
    begun = time.monotonic()
    while not said():
        assert time.monotonic() - begun < seconds, "not noticed in time"
        time.sleep(0.01)
    return time.monotonic() - begun


def test_a_stick_has_its_label(table: Table) -> None:
    """People see what they wrote on it; without a label, its device."""
    (table.labels / r"Mairie\x20d\x27Arles").symlink_to("../../sda1")
    (table.labels / "other").symlink_to("../../sdz9")
    with table.watched(table.stick("sda1"), table.stick("sdb1")) as sticks:
        until(lambda: len(sticks.here()) == 2)
        one, other = sticks.here()
        assert (one.name, other.name) == ("Mairie d'Arles", "sdb1")
        assert one.mount == table.folder / "sda1"
        assert one.free > 0


def test_an_unsafe_stick_is_not_used(table: Table, caplog: pytest.LogCaptureFixture) -> None:
    """One that could run programs is left alone, and the log says why, once."""
    unsafe = table.stick("sda1", options="rw,nosuid,relatime")
    with caplog.at_level(logging.WARNING), table.watched(unsafe, table.stick("sdb1")) as sticks:
        until(lambda: len(sticks.here()) == 1)
        assert sticks.here()[0].mount.name == "sdb1"
        time.sleep(1.3)
    said = [record.getMessage() for record in caplog.records]
    assert len(said) == 1
    assert "is mounted without nodev, noexec: not used" in said[0]


def test_a_stick_that_was_pulled_is_gone(table: Table) -> None:
    """A mount whose device is no more is no stick, though the table still has it."""
    kept = table.stick("sda1")
    with table.watched(kept, table.stick("sdb1", plugged=False)) as sticks:
        until(lambda: len(sticks.here()) == 1)
        assert sticks.here()[0].mount.name == "sda1"
        (table.folder / "sda1").rmdir()
        until(lambda: sticks.here() == ())


def test_a_thousand_partitions(table: Table, caplog: pytest.LogCaptureFixture) -> None:
    """A few are used, soon, and nothing else suffers."""
    lines = [table.stick(f"sda{number}") for number in range(1000)]
    with caplog.at_level(logging.WARNING), table.watched(*lines) as sticks:
        until(lambda: len(sticks.here()) > 0)
        assert len(sticks.here()) == MOST
    assert "1000 sticks are plugged in: 8 are used" in caplog.text


def test_a_stick_that_cannot_be_read(table: Table) -> None:
    """What stands in its place says so, by its label; it is gone with the mount."""
    (table.labels / "HOLIDAY").symlink_to("../../sda1")
    table.stick("sda1")
    marked = line(
        f"{table.folder}/sda1", "tmpfs", f"ro,{SAFE}", "ro,size=4k", "0:51", source="/dev/sda1"
    )
    with table.watched(marked, table.stick("sdb1")) as sticks:
        until(lambda: len(sticks.here()) == 2)
        strange, plain = sticks.here()
        assert (strange.name, strange.readable, strange.read_only) == ("HOLIDAY", False, True)
        assert plain.readable
        assert not sticks.is_gone(strange.mount)
        table.path.write_text("")
        assert sticks.is_gone(strange.mount)


def test_a_pulled_stick_is_gone_before_its_mount(table: Table) -> None:
    """The kernel may tell of the device a moment after it could not be read."""
    with table.watched(table.stick("sda1")) as sticks:
        until(lambda: len(sticks.here()) == 1)
        (stick,) = sticks.here()
        assert not sticks.is_gone(stick.mount)
        assert sticks.is_gone(table.folder / "sdb1")
        later = threading.Timer(PULLED / 3, lambda: next(table.blocks.iterdir()).rmdir())
        later.start()
        assert sticks.is_gone(stick.mount)
        later.join()
        with pytest.raises(StickUnavailable, match="pulled out too early"):
            sticks.release(stick)


def test_release(table: Table) -> None:
    """A stick is written back and unmounted; one that is gone says so."""
    with table.watched(table.stick("sda1")) as sticks:
        until(lambda: len(sticks.here()) == 1)
        (stick,) = sticks.here()
        sticks.release(stick)
        assert table.unmounted == [stick.mount]
        with pytest.raises(StoreUnavailable, match="was pulled out too early"):
            sticks.release(stick)


def test_a_stick_that_stays_mounted_was_not_released(
    table: Table,
) -> None:
    """Whatever the unmounting said, only the table counts."""
    with table.watched(table.stick("sda1")) as sticks:
        until(lambda: len(sticks.here()) == 1)
        table.path = table.path.with_name("another")
        with pytest.raises(StickBusy, match="still in use"):
            sticks.release(sticks.here()[0])


def test_no_table(tmp_path: Path) -> None:
    """Where there is no mount table there are no sticks, and nothing breaks."""
    sticks = MountedSticks(lambda mount: None, tmp_path, tmp_path / "nowhere")
    assert sticks.here() == ()
    with pytest.raises(StoreUnavailable):
        sticks.release(Stick("one", tmp_path / "one", False, 0))
    sticks.close()


TOOLS = {
    "ext4": ("mkfs.ext4", "losetup"),
    "FAT32": ("mkfs.vfat", "fusefat", "fusermount"),
    "exFAT": ("mkfs.exfat", "mount.exfat-fuse", "losetup"),
}
"""Programs that make and mount each, of the packages that `make endure` installs."""


def run(*words: object) -> str:
    """Run a program that has to succeed."""
    done = subprocess.run(
        list(map(str, words)), check=True, capture_output=True, text=True, timeout=60
    )
    return done.stdout.strip()


@pytest.fixture(params=list(TOOLS))
def image(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Path]:
    """An empty stick of a kind that can be made and mounted here."""
    kind = str(request.param)
    missing = [tool for tool in TOOLS[kind] if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"{kind} is not tried: {', '.join(missing)} is missing. Run 'make endure'.")
    if os.geteuid() != 0 or not Path("/dev/fuse").exists():
        pytest.skip(f"{kind} is not tried: only root may mount an image, and /dev/fuse is needed.")
    path = tmp_path / "stick.img"
    with path.open("wb") as file:
        file.truncate(MEGABYTES << 20)
    makers = {
        "ext4": ("mkfs.ext4", "-q", "-F"),
        "FAT32": ("mkfs.vfat", "-F", 32),
        "exFAT": ("mkfs.exfat",),
    }
    run(*makers[kind], path)
    return kind, path


@contextmanager
def plugged(kind: str, image: Path, at: Path, options: str) -> Iterator[None]:
    """The stick, mounted as a pod mounts it, and pulled however it was used."""
    at.mkdir(parents=True, exist_ok=True)
    device = None if kind == "FAT32" else run("losetup", "-f", "--show", image)
    try:
        if kind == "ext4":
            run("mount", "-t", "ext4", "-o", options, device, at)
        elif kind == "exFAT":
            run("mount.exfat-fuse", "-o", options, device, at)
            # It drops some of its options; the kernel takes them for the mount alone.
            run("mount", "-o", f"remount,bind,{options}", at)
        else:
            run("fusefat", "-o", f"rw+,{options}", image, at)
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(at)], check=False, capture_output=True)
        if device is not None:
            run("losetup", "-d", device)


def test_real_sticks_come_and_go(image: tuple[str, Path], tmp_path: Path) -> None:
    """The kernel's own table tells of a real stick, and of its end, within two seconds."""
    kind, path = image
    folder = tmp_path / "media"
    folder.mkdir()
    sticks = MountedSticks(lambda mount: run("umount", mount) and None, folder)
    try:
        for time_ in range(2):
            assert sticks.here() == ()
            with plugged(kind, path, folder / "MY STICK", "nosuid,nodev,noexec"):
                until(lambda: len(sticks.here()) == 1)
                (stick,) = sticks.here()
                assert stick.name == "MY STICK"
                assert not stick.read_only
                # fusefat tells of no space.
                assert (0 if kind == "FAT32" else 1) <= stick.free < MEGABYTES << 20
                (stick.mount / f"file-{time_}").write_bytes(b"x")
                if time_ == 1:
                    sticks.release(stick)
                    assert not stick.mount.is_mount()
            until(lambda: sticks.here() == ())
    finally:
        sticks.close()
    with plugged(kind, path, folder / "again", "nosuid,nodev,noexec"):
        assert sorted(one.name for one in (folder / "again").glob("file-*")) == ["file-0", "file-1"]


def test_two_real_sticks_and_an_unsafe_one(image: tuple[str, Path], tmp_path: Path) -> None:
    """Several are told in the order in which they came; one without noexec is none."""
    kind, path = image
    other, third = tmp_path / "other.img", tmp_path / "third.img"
    for copy in (other, third):
        run("cp", "--sparse=always", path, copy)
    folder, safe = tmp_path / "media", "nosuid,nodev,noexec"
    folder.mkdir()
    sticks = MountedSticks(lambda mount: None, folder)
    try:
        with plugged(kind, path, folder / "z", safe):
            until(lambda: len(sticks.here()) == 1)
            with (
                plugged(kind, third, folder / "m", "nosuid,nodev,exec"),
                plugged(kind, other, folder / "a", f"{safe},ro" if kind == "ext4" else safe),
            ):
                until(lambda: len(sticks.here()) == 2)
                assert [stick.name for stick in sticks.here()] == ["z", "a"]
                assert sticks.here()[1].read_only is (kind == "ext4")
            until(lambda: len(sticks.here()) == 1)
    finally:
        sticks.close()


def test_nothing_waits_while_nothing_happens(tmp_path: Path) -> None:
    """Without a stick the thread sleeps: it takes no time of the processor."""
    sticks = MountedSticks(lambda mount: None, tmp_path)
    watcher = next(thread for thread in threading.enumerate() if thread.name == "sticks")
    try:
        time.sleep(0.3)
        used = Path(f"/proc/self/task/{watcher.native_id}/schedstat")
        before = used.read_text().split()[2]
        time.sleep(1.5)
        assert used.read_text().split()[2] == before
    finally:
        sticks.close()
