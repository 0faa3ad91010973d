"""A pack from a stick or the web becomes the active one, or nothing changes at all.

Beside what packs.shelf tells of, ``PACKS/.incoming-XXXX/`` holds an install under way; it is swept
by the next one if it was killed.
"""

import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from consultation.cards.video import Video as VideoCard
from consultation.consultation import Consultation
from consultation.errors import Damaged, Refused, StoreUnavailable
from consultation.frozen import Frozen
from packs.archive import MOST_BYTES, PIECE, Archive, open_archive
from packs.installed import made_active
from packs.pack import Pack
from packs.shelf import INCOMING, make_active, newest_known, versions
from packs.trust.envelope import Kind, check_file
from packs.trust.plain import sync_folder


class OlderVersion(Refused):
    """Older than the installed pack of the same id."""


class OtherContent(Refused):
    """The id and version of an installed pack, with other content."""


class Installed(Pack):
    """The pack that is active after an install."""

    again: bool = False
    """Whether this very pack was there already."""


class Summary(Frozen):
    """What a pack's file says of itself, its signature holding."""

    manifest: Mapping[str, object]
    signer: bytes
    """The Ed25519 public key."""
    is_trusted: bool
    bytes: int


def install(
    file: Path,
    packs_folder: Path,
    trusted: Collection[bytes] | None,
    tell: Callable[[int], None] = lambda _bytes: None,
) -> Installed:
    """Install the pack in `file` and make it active.

    `trusted` are the public keys believed; None where packs.trust.client vouched for the file.
    `tell` is told of the bytes that are copied and unpacked: twice those of the file, nearly.

    Raises Refused where the pack must not be believed, StoreUnavailable where the disk does not
    take it. Whatever is raised, the active pack stays what it was.
    """
    try:
        packs_folder.mkdir(parents=True, exist_ok=True)
        _sweep(packs_folder)
        with _incoming(packs_folder) as folder, _copy(file, folder, tell) as stream:
            check_file(Kind.PACK, stream, trusted)
            with open_archive(stream) as archive:
                return _install(archive, folder / "unpacked", packs_folder, tell)
    except OSError as error:
        raise StoreUnavailable(
            f"The pack could not be copied to {packs_folder} ({error.strerror or error}). "
            "Look at the stick and at the space on the disk, then try again."
        ) from error


def show(file: Path, trusted: Collection[bytes] = ()) -> Summary:
    """What `file` says of itself; raises Refused where its signature does not hold."""
    with _open(file) as stream:
        header = check_file(Kind.PACK, stream)
        with open_archive(stream) as archive:
            return Summary(
                archive.manifest, header.signer, header.signer in trusted, file.stat().st_size
            )


def consultation_in(file: Path) -> Consultation:
    """The consultation of a built pack; raises Refused where its signature does not hold."""
    with tempfile.TemporaryDirectory(prefix="nacelle-") as beside, _open(file) as stream:
        check_file(Kind.PACK, stream)
        with open_archive(stream) as archive:
            archive.unpack(Path(beside))
            return Pack.load(Path(beside)).consultation


def _install(
    archive: Archive, unpacked: Path, packs_folder: Path, tell: Callable[[int], None]
) -> Installed:
    home = packs_folder / archive.id / str(archive.version)
    again = archive.is_unpacked_in(home)
    _refuse_older(archive, home, packs_folder)
    if not again:
        unpacked.mkdir()
        archive.unpack(unpacked, tell)
        _agrees(Pack.load(unpacked), archive)
        _move(unpacked, home)
    pack = Pack.load(home)
    make_active(packs_folder, f"{archive.id}/{archive.version}")
    _forget(packs_folder, archive)
    return Installed(
        pack.folder,
        pack.manifest,
        pack.consultation,
        pack.pictures,
        pack.pointing,
        pack.voices,
        pack.videos,
        again,
    )


def _refuse_older(archive: Archive, home: Path, packs_folder: Path) -> None:
    newest = newest_known(packs_folder, archive.id)
    if archive.version < newest:
        raise OlderVersion(
            f"This pack is version {archive.version} of '{archive.id}'; version {newest} is "
            "installed, or was. Build it with a higher version to go back, or show one that is "
            "still installed."
        )
    if not home.exists():
        return
    try:
        same = (home / "manifest.json").read_bytes() == archive.manifest_bytes
    except OSError:
        # A home that lost its manifest is repaired by what was signed.
        same = True
    if not same:
        raise OtherContent(
            f"Version {archive.version} of '{archive.id}' is installed with other content. "
            "Build the pack with a higher version."
        )


def _agrees(pack: Pack, archive: Archive) -> None:
    if (pack.id, pack.version) != (archive.id, archive.version):
        raise Damaged("The consultation in this pack is not the one that its manifest names.")
    named = {path.relative_to(pack.folder).as_posix() for path in pack.pictures.values()}
    named |= {name for files in pack.voices.values() for name in files.values()}
    for video in pack.videos.values():
        files = (video.file,) if video.sound is None else (video.file, video.sound)
        named |= {path.relative_to(pack.folder).as_posix() for path in files}
    shown = {step.file for step in pack.consultation.steps if isinstance(step, VideoCard)}
    listed = archive.manifest["files"]
    assert isinstance(listed, Mapping)
    for name in sorted(
        (named - listed.keys())
        | (set(pack.consultation.pictures()) - set(pack.pictures))
        | (shown - set(pack.videos))
    ):
        raise Damaged(f"This pack names a file that it does not hold: '{name}'.")


def _move(unpacked: Path, home: Path) -> None:
    home.parent.mkdir(exist_ok=True)
    if home.exists():
        # Only where the same signed content was found broken.
        home.replace(unpacked.with_name("broken"))
    unpacked.replace(home)
    sync_folder(home.parent)
    sync_folder(home.parent.parent)


def _forget(packs_folder: Path, archive: Archive) -> None:
    """Take old versions away, but for the one that was active last: one can go back to it."""
    this = f"{archive.id}/{archive.version}"
    others = (name for name in made_active(packs_folder) if name != this)
    before = next((name for name in others if name.startswith(f"{archive.id}/")), None)
    for version in versions(packs_folder, archive.id):
        if version < archive.version and f"{archive.id}/{version}" != before:
            shutil.rmtree(packs_folder / archive.id / str(version), ignore_errors=True)


def _sweep(packs_folder: Path) -> None:
    for path in packs_folder.glob(f"{INCOMING}*"):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


@contextmanager
def _incoming(packs_folder: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix=INCOMING, dir=packs_folder) as folder:
        yield Path(folder)


@contextmanager
def _copy(file: Path, folder: Path, tell: Callable[[int], None]) -> Iterator[BinaryIO]:
    """The file's bytes on our own disk, where nobody can change them while they are read."""
    with _open(file) as source, (folder / "pack").open("w+b") as copy:
        left = MOST_BYTES
        while piece := source.read(PIECE):
            left -= len(piece)
            if left < 0:
                raise Damaged(f"{file} is larger than any pack ({MOST_BYTES >> 20} MB).")
            copy.write(piece)
            tell(len(piece))
        copy.seek(0)
        yield copy


@contextmanager
def _open(file: Path) -> Iterator[BinaryIO]:
    # A stick may hold links and pipes; neither is followed or waited for.
    if file.is_symlink() or not file.exists() or not stat.S_ISREG(file.lstat().st_mode):
        raise Damaged(f"There is no pack at {file}: it has to be a file, not a link or a folder.")
    handle = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as stream:
        yield stream
