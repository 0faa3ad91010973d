"""Plain files on a stick: read without following anything, written whole and read back."""

import errno
import hashlib
import io
import os
import shutil
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from consultation.errors import StickFull, StickUnavailable, StoreUnavailable

PIECE = 1 << 20
NOT_THERE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG})
"""What the system says where there is no such file."""
FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
"""What it says where nothing more fits."""


@contextmanager
def open_plain(folder: Path, names: Sequence[str]) -> Iterator[BinaryIO]:
    """Open a file below `folder` by the names of the folders on the way and its own.

    Raises OSError for what is no plain file, and for links on any part of the way.
    """
    with os.fdopen(_handle(folder, names), "rb") as file:
        yield file


def _handle(folder: Path, names: Sequence[str]) -> int:
    if not names or any(name in {"", ".", ".."} or "/" in name or "\0" in name for name in names):
        raise FileNotFoundError(errno.ENOENT, "no such name")
    at = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        for name in names[:-1]:
            flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
            below = os.open(name, flags, dir_fd=at)
            os.close(at)
            at = below
        # Without waiting: a pipe that nobody writes to would hold us for ever.
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        handle = os.open(names[-1], flags, dir_fd=at)
    finally:
        os.close(at)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, "it is no plain file")
    return handle


def read_plain(folder: Path, names: Sequence[str], most: int) -> bytes:
    """The bytes of a plain file of at most `most` bytes; raises OSError."""
    with open_plain(folder, names) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"it is larger than {most} bytes")
    return data


def folder_below(folder: Path, names: Sequence[str]) -> Path:
    """The folder of these names below `folder`, made where need be; raises OSError for links."""
    below = folder
    for name in names:
        below = below / name
        below.mkdir(exist_ok=True)
        if below.is_symlink():
            raise OSError(errno.ELOOP, "a folder on it is a link")
    return below


def put(folder: Path, names: Sequence[str], source: BinaryIO) -> None:
    """Write what `source` holds below `folder`, durably, whole or not at all, and read it back.

    Raises OSError, also where the stick gives back other bytes than it was given.
    """
    place = folder_below(folder, names[:-1]) / names[-1]
    beside = place.with_name(f"{place.name}.part")
    source.seek(0)
    beside.unlink(missing_ok=True)
    with beside.open("xb") as written:
        shutil.copyfileobj(source, written, PIECE)
        written.flush()
        os.fsync(written.fileno())
    source.seek(0)
    if _digest(source) != digest_of(beside):
        beside.unlink()
        raise OSError(errno.EIO, "it gives back other bytes than were written")
    beside.replace(place)
    # On FAT the new name holds nothing until the file itself is synced once more.
    _sync(place)
    sync_folder(place.parent)


def put_bytes(folder: Path, names: Sequence[str], data: bytes) -> None:
    """The same for bytes."""
    put(folder, names, io.BytesIO(data))


def write_whole(place: Path, data: bytes) -> None:
    """Write a file on a disk of our own, durably, whole or not at all; raises StoreUnavailable."""
    beside = place.with_name(f".{place.name}.part")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(place)
        sync_folder(place.parent)
    except OSError as error:
        raise StoreUnavailable(
            f"{place} could not be written ({error.strerror or error}). Look at the space on its "
            "disk, then try again."
        ) from error


def not_taken(error: OSError, sentence: str) -> StickUnavailable:
    """What to raise where a stick did not take something; `sentence` says so."""
    return StickFull(sentence) if error.errno in FULL else StickUnavailable(sentence)


def digest_of(file: Path) -> bytes:
    """SHA-256 of a file as it lies on its medium, not in memory."""
    with file.open("rb") as stream:
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return _digest(stream)


def _digest(stream: BinaryIO) -> bytes:
    digest = hashlib.sha256()
    while piece := stream.read(PIECE):
        digest.update(piece)
    return digest.digest()


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable."""
    _sync(folder)


def _sync(place: Path) -> None:
    handle = os.open(place, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
