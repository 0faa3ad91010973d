"""The ZIP inside a pack, believed only as far as its manifest goes; docs/formats/pack.md."""

import hashlib
import json
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

from consultation.errors import Damaged, NewerFormat
from consultation.frozen import Frozen
from packs.pack import CONSULTATION, FORMAT, MANIFEST, VOICES
from packs.shape import ID
from packs.trust.plain import sync_folder

MOST_FILES = 30_000
"""A consultation of every kind has some 720 sentences a language, each a file of its own."""
MOST_BYTES = 1 << 30
"""No pack is larger."""
MOST_MANIFEST_BYTES = 8 << 20
PIECE = 1 << 20

MOST_VIDEO_BYTES = 300 << 20
"""No video is larger."""

_NAME = re.compile(
    r"(?:(?:pictures|voices)/)?[a-z0-9][a-z0-9-]{0,79}\.(?:json|png|jpg|ogg)"
    r"|videos/[a-z0-9][a-z0-9-]{0,79}\.(?:mp4|webm|mkv|flac)"
)
"""Nothing else is unpacked: no climbing, no roots, no devices, no dots, no long names."""
_SYMLINK = 0o120000
_HASH = re.compile(r"[0-9a-f]{64}")


class Archive(Frozen):
    """The manifest of a pack, and its files as far as they agree with it."""

    id: str
    version: int
    manifest: Mapping[str, object]
    manifest_bytes: bytes
    _zip: zipfile.ZipFile
    _files: Mapping[str, tuple[str, int]]
    """SHA-256 and length by name."""

    def unpack(self, folder: Path, tell: Callable[[int], None] = lambda _bytes: None) -> None:
        """Write every file into `folder`, durably; raises Damaged at the first that differs.

        `tell` is told of the bytes of each.
        """
        for name, (digest, size) in self._files.items():
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            with _damaged(), self._zip.open(name) as source:
                _write(source, path, digest, size, name)
            tell(size)
        _write_bytes(folder / MANIFEST, self.manifest_bytes)
        for parent in (*(path for path in folder.iterdir() if path.is_dir()), folder):
            sync_folder(parent)

    def is_unpacked_in(self, folder: Path) -> bool:
        """Whether `folder` holds this very pack, whole."""
        try:
            if (folder / MANIFEST).read_bytes() != self.manifest_bytes:
                return False
            return all(
                _digest(folder / name) == digest for name, (digest, _) in self._files.items()
            )
        except OSError:
            return False


@contextmanager
def open_archive(stream: BinaryIO) -> Iterator[Archive]:
    """Read the ZIP that begins where `stream` stands; raises Damaged or NewerFormat.

    The caller has checked the signature.
    """
    start = stream.tell()
    length = stream.seek(0, os.SEEK_END) - start
    if length == 0:
        raise Damaged("This pack is empty. Fetch it again.")
    stream.seek(start)
    with _damaged():
        archive = zipfile.ZipFile(stream)
    with archive:
        sizes = _sizes(archive, length)
        if MANIFEST not in sizes:
            raise Damaged("This pack has no manifest. It was not built by Nacelle.")
        if sizes[MANIFEST] > MOST_MANIFEST_BYTES:
            raise Damaged("The manifest of this pack is too long. It was not built by Nacelle.")
        with _damaged():
            data = archive.read(MANIFEST)
            document = json.loads(data)
        id, version, files = _manifest(document)
        _agree(files, {name: size for name, size in sizes.items() if name != MANIFEST})
        yield Archive(id, version, document, data, archive, files)


def _sizes(archive: zipfile.ZipFile, length: int) -> dict[str, int]:
    entries = archive.infolist()
    if len(entries) > MOST_FILES:
        raise Damaged(f"This pack holds {len(entries)} files; {MOST_FILES} are allowed.")
    sizes: dict[str, int] = {}
    for entry in entries:
        name = entry.orig_filename
        if not _NAME.fullmatch(name):
            raise Damaged(f"This pack holds a file that packs do not have: {name[:80]!r}.")
        if (entry.external_attr >> 16) & 0o170000 == _SYMLINK:
            raise Damaged(f"This pack holds a link where a file belongs: '{name}'.")
        if name in sizes:
            raise Damaged(f"This pack holds '{name}' twice.")
        # Stored as they are, files cannot grow while they are unpacked.
        if entry.compress_type != zipfile.ZIP_STORED or entry.compress_size != entry.file_size:
            raise Damaged(f"This pack holds a compressed file: '{name}'. Packs store files as is.")
        if entry.flag_bits & 0x1:
            raise Damaged(f"This pack holds an encrypted file: '{name}'.")
        if name.startswith("videos/") and entry.file_size > MOST_VIDEO_BYTES:
            most = f"{MOST_VIDEO_BYTES >> 20} MB"
            raise Damaged(f"This pack holds a video of more than {most}: '{name}'.")
        sizes[name] = entry.file_size
    if sum(sizes.values()) > min(length, MOST_BYTES):
        raise Damaged("This pack says that it holds more than it does.")
    return sizes


def _manifest(document: object) -> tuple[str, int, dict[str, tuple[str, int]]]:
    match document:
        case {"format": int(number)} if number > FORMAT:
            raise NewerFormat(
                f"This pack was made by a newer Nacelle (format {number}, known here: {FORMAT}). "
                "Update this machine first."
            )
        case {"format": 1, "id": str(id), "version": int(version), "files": dict(listed)}:
            pass
        case _:
            raise Damaged("The manifest of this pack lacks what it must hold.")
    if not ID.fullmatch(id) or isinstance(version, bool) or not 1 <= version <= 1_000_000:
        raise Damaged("The manifest of this pack has an impossible id or version.")
    files = {}
    for name, one in listed.items():
        match one:
            case {"sha256": str(digest), "bytes": int(size)} if _HASH.fullmatch(digest):
                files[str(name)] = (digest, size)
            case _:
                raise Damaged(f"The manifest of this pack does not say what '{name}' is.")
    return id, version, files


def _agree(files: Mapping[str, tuple[str, int]], sizes: Mapping[str, int]) -> None:
    for name in sorted(files.keys() ^ sizes.keys()):
        what = "lacks a file of" if name in files else "holds a file outside"
        raise Damaged(f"This pack {what} its manifest: '{name}'. Fetch it again.")
    for name, size in sizes.items():
        if files[name][1] != size:
            raise Damaged(f"A file of this pack has another length than it should: '{name}'.")
    for name in (CONSULTATION, VOICES):
        if name not in files:
            raise Damaged(f"This pack has no {name}. It was not built by Nacelle.")


@contextmanager
def _damaged() -> Iterator[None]:
    """Turn what the ZIP and JSON readers raise on nonsense into Damaged."""
    try:
        yield
    except (
        zipfile.BadZipFile,
        zlib.error,
        struct.error,
        ValueError,
        KeyError,
        IndexError,
        EOFError,
        OverflowError,
        RuntimeError,
    ) as error:
        raise Damaged("This pack is damaged inside. Build it or fetch it again.") from error


def _write(source: IO[bytes], path: Path, digest: str, size: int, name: str) -> None:
    found, left = hashlib.sha256(), size
    with path.open("xb") as out:
        while piece := source.read(PIECE):
            left -= len(piece)
            if left < 0:
                raise Damaged(f"A file of this pack is longer than it should be: '{name}'.")
            found.update(piece)
            out.write(piece)
        out.flush()
        os.fsync(out.fileno())
    if found.hexdigest() != digest or left:
        raise Damaged(f"A file of this pack is not the one that was signed: '{name}'.")


def _write_bytes(path: Path, data: bytes) -> None:
    with path.open("xb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
