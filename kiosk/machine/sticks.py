"""The sticks that the kernel has mounted below one folder, and what it says of them."""

import logging
import os
import re
import select
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from consultation.errors import StickBusy, StickUnavailable
from consultation.frozen import Frozen
from kiosk.machine.machine import Stick

log = logging.getLogger(__name__)

FOLDER = Path("/media/nacelle")
"""Below which a pod mounts the sticks that are plugged in."""
KINDS = frozenset({"vfat", "exfat", "ext4", "fuseblk", "fuse.exfat", "fuse.fusefat"})
"""File systems of sticks, as the kernel calls them; the last three are theirs through FUSE."""
UNREADABLE = "tmpfs"
"""What stands, empty, where a stick could not be mounted; root alone can put it there."""
SAFE = frozenset({"nosuid", "nodev", "noexec"})
"""Without these nothing that strangers bring is looked at."""
MOST = 8
"""Sticks that are looked at; whoever brings more partitions than that brings no packs."""
AGAIN = 1.0
"""Seconds between two looks at the free space, while a stick is here."""
WRITTEN_BACK = 120.0
"""Seconds after which a stick that still writes is given up."""
PULLED = 1.0
"""Seconds within which the kernel says that a stick was pulled: reading fails somewhat earlier."""
LONGEST_NAME = 40
OCTAL = re.compile(rb"\\([0-7]{3})")


class Mount(Frozen):
    """One line of the mount table."""

    id: int
    device: str
    """Major and minor number, such as 8:1."""
    place: Path
    kind: str
    source: str
    """The device's path, as whoever mounted it named it."""
    options: frozenset[str]
    read_only: bool


def mounts_below(table: bytes, folder: Path) -> tuple[Mount, ...]:
    """What `table` (proc_pid_mountinfo(5)) says is mounted right below `folder`, of sticks' kinds.

    That is, file systems of sticks, and what stands in their place where they cannot be read.

    Where several lie at one place, the last one counts: it hides the others.
    """
    found: dict[Path, Mount] = {}
    for line in table.split(b"\n"):
        mount = _mount(line)
        if mount is not None and mount.place.parent == folder:
            found.pop(mount.place, None)
            found[mount.place] = mount
    return tuple(mount for mount in found.values() if mount.kind in {*KINDS, UNREADABLE})


def _mount(line: bytes) -> Mount | None:
    about, _, system = line.partition(b" - ")
    match about.split(b" "), system.split(b" "):
        case [id, _, device, _, place, options, *_], [kind, source, over, *_] if id.isdigit():
            of_mount = frozenset(os.fsdecode(options).split(","))
            return Mount(
                int(id),
                os.fsdecode(device),
                Path(_plain(place)),
                _plain(kind),
                _plain(source),
                of_mount,
                "ro" in of_mount or b"ro" in over.split(b","),
            )
    return None


def _plain(word: bytes) -> str:
    """A word of the table, without its escapes."""
    return os.fsdecode(OCTAL.sub(lambda found: bytes([int(found[1], 8) & 0xFF]), word))


def name_for_people(words: str) -> str:
    """What a stranger wrote on a stick, short and in one line, fit to be shown."""
    shown = "".join(letter if letter.isprintable() else " " for letter in words)
    return " ".join(shown.split())[:LONGEST_NAME]


def write_back(mount: Path) -> None:
    """Have everything written to the stick itself; raises StickUnavailable."""
    try:
        done = subprocess.run(
            ["sync", "--file-system", "--", str(mount)],
            capture_output=True,
            timeout=WRITTEN_BACK,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise StickUnavailable(_not_written(mount)) from error
    if done.returncode != 0:
        raise StickUnavailable(_not_written(mount))


def _not_written(mount: Path) -> str:
    return (
        f"The stick at {mount} was pulled out too early, or is worn out: not all of it was "
        "written. Plug it in again, or take another."
    )


class MountedSticks:
    """Sticks that something else mounts and unmounts; the mount table is watched by a thread.

    The thread sleeps until the kernel says that the table has changed, and looks at the free space
    every second while a stick is here. It alone waits for a stick that is slow to answer.
    """

    def __init__(
        self,
        unmount: Callable[[Path], None],
        folder: Path = FOLDER,
        table: Path = Path("/proc/self/mountinfo"),
        blocks: Path = Path("/sys/dev/block"),
        labels: Path = Path("/dev/disk/by-label"),
    ) -> None:
        """`unmount` ends what is mounted at a place; raises StickUnavailable."""
        self._unmount, self._folder, self._table = unmount, folder.resolve(), table
        self._blocks, self._labels = blocks, labels
        self._names: dict[Mount, str] = {}
        self._refused: frozenset[Mount] = frozenset()
        self._here: tuple[Stick, ...] = ()
        self._ended = os.eventfd(0, os.EFD_CLOEXEC)
        self._thread = threading.Thread(target=self._watch, name="sticks", daemon=True)
        self._thread.start()

    def here(self) -> tuple[Stick, ...]:
        """Those that are plugged in, in the order in which they came; answers at once."""
        return self._here

    def is_gone(self, mount: Path) -> bool:
        """Whether there is no stick at `mount` any more; waits a moment for one that is pulled."""
        late = time.monotonic() + PULLED
        while not self._is_gone(mount):
            if time.monotonic() > late:
                return False
            time.sleep(PULLED / 10)
        return True

    def release(self, stick: Stick) -> None:
        """Write everything back and unmount; raises StickUnavailable, StickBusy."""
        if self._is_gone(stick.mount):
            raise StickUnavailable(_not_written(stick.mount))
        write_back(stick.mount)
        self._unmount(stick.mount)
        if not self._is_gone(stick.mount):
            raise StickBusy(
                f"The stick at {stick.mount} is still in use. Wait a moment and try again."
            )

    def close(self) -> None:
        """Watch no longer."""
        os.eventfd_write(self._ended, 1)
        self._thread.join()
        os.close(self._ended)

    def _is_gone(self, place: Path) -> bool:
        try:
            table = self._table.read_bytes()
        except OSError:
            return True
        there = (mount for mount in mounts_below(table, self._folder) if mount.place == place)
        return not any(self._has_device(mount) for mount in there)

    def _has_device(self, mount: Mount) -> bool:
        # Numbers that begin with 0 belong to no device: FUSE gives such.
        return mount.device.startswith("0:") or (self._blocks / mount.device).exists()

    def _watch(self) -> None:
        try:
            with self._table.open("rb", buffering=0) as table:
                changes = select.poll()
                changes.register(table, select.POLLPRI)
                changes.register(self._ended, select.POLLIN)
                while True:
                    self._look()
                    ready = changes.poll(AGAIN * 1000 if self._names else None)
                    if any(handle == self._ended for handle, _event in ready):
                        return
        except OSError as error:
            log.error("sticks are not noticed: %s cannot be watched (%s)", self._table, error)

    def _look(self) -> None:
        mounts = mounts_below(self._table.read_bytes(), self._folder)
        unsafe = frozenset(mount for mount in mounts if not mount.options >= SAFE)
        for mount in unsafe - self._refused:
            lacking = ", ".join(sorted(SAFE - mount.options))
            log.warning(
                "the stick at %a is mounted without %s: not used", str(mount.place), lacking
            )
        self._refused = unsafe
        usable = [mount for mount in mounts if mount not in unsafe]
        # Those that were here keep their places; the table is ordered in its own way.
        known = [mount for mount in self._names if mount in usable]
        fresh = [mount for mount in usable if mount not in self._names]
        looked = (known + fresh)[:MOST]
        if len(usable) > MOST and fresh:
            log.warning("%d sticks are plugged in: %d are used", len(usable), MOST)
        self._names = {mount: self._names.get(mount) or self._name(mount) for mount in looked}
        self._here = tuple(self._sticks())

    def _sticks(self) -> Iterator[Stick]:
        for mount, name in self._names.items():
            if not self._has_device(mount):
                continue
            try:
                space = os.statvfs(mount.place)
            except OSError:
                continue
            free = space.f_bavail * space.f_frsize
            readable = mount.kind != UNREADABLE
            yield Stick(name, mount.place, mount.read_only, free, readable)

    def _name(self, mount: Mount) -> str:
        """The stick's label, else the name of its place."""
        return name_for_people(self._label(mount)) or name_for_people(mount.place.name) or "?"

    def _label(self, mount: Mount) -> str:
        try:
            for link in self._labels.iterdir():
                if link.readlink().name == Path(mount.source).name:
                    return _unescaped(link.name)
        except OSError as error:
            log.debug("no labels of sticks: %s", error)
        return ""


def _unescaped(label: str) -> str:
    """A label as it was written; udev writes the number of what is odd in it."""
    plain = re.sub(
        rb"\\x([0-9a-f]{2})", lambda found: bytes([int(found[1], 16)]), os.fsencode(label)
    )
    return plain.decode(errors="replace")
