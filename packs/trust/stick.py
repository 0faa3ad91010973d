"""Writes a repository onto a stick: whole, read back and compared, the word that counts last."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tuf.api.metadata import Metadata, Snapshot, Targets, Timestamp

from consultation.errors import NotReady, StickFull
from packs.trust.client import Trust
from packs.trust.plain import digest_of, folder_below, not_taken, put
from packs.trust.roles import (
    METADATA,
    ROOT,
    SNAPSHOT,
    TARGETS,
    TIMESTAMP,
    Now,
    Offer,
    metadata_path,
    system_now,
)

ON_STICK = Path("nacelle") / "repository"
"""Where a repository lies on a stick."""
SPARE = 1 << 20
"""Bytes that a stick has to have left for its own tables."""


def repository_at(place: Path) -> Path:
    """The repository at `place`: a stick's, or the folder itself."""
    return place / ON_STICK if (place / ON_STICK).is_dir() else place


def write_stick(repository: Path, mount: Path) -> int:
    """Bring `repository` to the stick mounted at `mount`; how many bytes were written.

    What was there before stays good until the last file is in its place. Raises NotReady where
    there is no stick, StickFull where it is full, StickUnavailable where it is worn out or pulled.
    """
    if not mount.is_dir():
        raise NotReady(f"There is no stick at {mount}. Plug one in and name where it is mounted.")
    names = list(_names(repository))
    place = mount / ON_STICK
    missing = [name for name in names if not _same(repository / name, place / name)]
    try:
        folder_below(mount, ON_STICK.parts)
        _refuse_full(mount, sum((repository / name).stat().st_size for name in missing))
        for name in missing:
            with (repository / name).open("rb") as source:
                put(mount, (*ON_STICK.parts, *name.split("/")), source)
        _sweep(place, set(names))
    except OSError as error:
        raise not_taken(
            error,
            f"The stick at {mount} did not take it ({error.strerror or error}). What was on it "
            "before is still good. Plug it in again, or take another.",
        ) from error
    return sum((repository / name).stat().st_size for name in missing)


def check_stick(mount: Path, root: Path | None, now: Now = system_now) -> tuple[Offer, ...]:
    """What a pod would find on the stick at `mount`, all of it read; raises as pods refuse it.

    `root` is what the pod believes; where it is None, the stick's own first root is.
    """
    repository = repository_at(mount)
    first = root or metadata_path(repository, ROOT, 1)
    with tempfile.TemporaryDirectory() as folder:
        trust = Trust.begin(Path(folder) / "trust", first, now)
        offers = trust.offers(repository)
        for offer in offers:
            trust.copy(repository, offer, Path(folder) / "pack")
    return offers


def _names(repository: Path) -> Iterator[str]:
    """The files that a pod needs: packs first, then what leads to them, the timestamp last."""
    timestamp = (
        Metadata[Timestamp].from_file(str(metadata_path(repository, TIMESTAMP, None))).signed
    )
    version = timestamp.snapshot_meta.version
    snapshot = (
        Metadata[Snapshot].from_file(str(metadata_path(repository, SNAPSHOT, version))).signed
    )
    lists = [
        metadata_path(repository, name.removesuffix(".json"), entry.version)
        for name, entry in snapshot.meta.items()
    ]
    for file in lists:
        for target in Metadata[Targets].from_file(str(file)).signed.targets.values():
            yield from (f"{TARGETS}/{path}" for path in target.get_prefixed_paths())
    yield from (f"{METADATA}/{file.name}" for file in lists)
    yield from sorted(
        f"{METADATA}/{file.name}" for file in (repository / METADATA).glob(f"*.{ROOT}.json")
    )
    yield f"{METADATA}/{version}.{SNAPSHOT}.json"
    yield f"{METADATA}/{TIMESTAMP}.json"


def _same(one: Path, other: Path) -> bool:
    try:
        if other.is_symlink() or one.stat().st_size != other.stat().st_size:
            return False
        return digest_of(one) == digest_of(other)
    except OSError:
        return False


def _refuse_full(mount: Path, needed: int) -> None:
    usage = shutil.disk_usage(mount)
    # Some drivers cannot tell; then the stick says so itself when it is full.
    if usage.total and usage.free < needed + SPARE:
        raise StickFull(
            f"The stick at {mount} has {usage.free >> 20} MB left; {(needed >> 20) + 1} MB are "
            "needed. Take pictures and films off it, or take another."
        )


def _sweep(place: Path, names: set[str]) -> None:
    """Take away what no pod needs any more."""
    for folder in (METADATA, TARGETS):
        for file in sorted((place / folder).rglob("*"), reverse=True):
            if file.is_dir() and not file.is_symlink():
                if not any(file.iterdir()):
                    file.rmdir()
            elif file.relative_to(place).as_posix() not in names:
                file.unlink()
