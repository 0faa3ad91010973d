"""Copies a repository to a folder of its own: all of it, and only what is signed."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tuf.api.exceptions import DownloadError, RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Targets, Timestamp

from consultation.errors import Damaged, NotReady, StoreUnavailable, WrongSignature
from packs.trust.client import BELIEVED, Trust
from packs.trust.plain import digest_of, write_whole
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
from packs.trust.source import Source

HISTORY = "root_history"
"""Where python-tuf keeps the roots that led to the newest one."""


def copy_repository(
    source: Source, folder: Path, root: Path | None = None, now: Now = system_now
) -> tuple[Offer, ...]:
    """Bring what `source` offers to `folder`, and take away what it no longer offers.

    Packs that are there already are not fetched again. `root`, of whatever version, has to be among
    the source's own; without it, the first of those is believed. Raises WrongSignature, and as
    packs.trust.client.Trust.offers does.
    """
    with tempfile.TemporaryDirectory(prefix="nacelle-") as beside:
        first = Path(beside) / "first.json"
        first.write_bytes(_first_root(source))
        trust = Trust.begin(Path(beside) / "trust", first, now)
        offers = trust.offers(source)
        believed = trust.folder / BELIEVED
        if root is not None:
            _refuse_other(source, believed / HISTORY, root)
        try:
            _copy(source, trust, offers, folder)
        except OSError as error:
            raise StoreUnavailable(
                f"Nothing could be written to {folder} ({error.strerror or error}). Look at the "
                "space on the disk, then try again."
            ) from error
    return offers


def _first_root(source: Source) -> bytes:
    try:
        return source.fetcher.download_bytes(f"{source.base}{METADATA}/1.{ROOT}.json", 1 << 20)
    except DownloadError as error:
        raise NotReady(f"There are no packs at {source.shown}. {source.advice.missing}") from error


def _refuse_other(source: Source, history: Path, root: Path) -> None:
    try:
        data = root.read_bytes()
        version = Metadata[Root].from_bytes(data).signed.version
    except (OSError, RepositoryError) as error:
        raise NotReady(f"{root} is no root of a repository.") from error
    same = history / f"{version}.{ROOT}.json"
    if not same.exists() or same.read_bytes() != data:
        raise WrongSignature(
            f"{source.shown} is not the repository whose root is {root}. {source.advice.strange}"
        )


def _copy(source: Source, trust: Trust, offers: tuple[Offer, ...], folder: Path) -> None:
    """Packs first, then what leads to them, so that what is there always leads somewhere."""
    believed = trust.folder / BELIEVED
    for name in (METADATA, TARGETS):
        (folder / name).mkdir(parents=True, exist_ok=True)
    files = {target.path: target for target in _targets(believed)}
    wanted = set[Path]()
    for offer in offers:
        wanted.add(_fetch(source, trust, offer, files[offer.path], folder))
    for place, file in _named(believed, folder):
        write_whole(place, file.read_bytes())
        wanted.add(place)
    for old in (*(folder / TARGETS).rglob("*"), *(folder / METADATA).iterdir()):
        if old.is_file() and old not in wanted:
            old.unlink()


def _fetch(source: Source, trust: Trust, offer: Offer, target: TargetFile, folder: Path) -> Path:
    sha256 = target.hashes["sha256"]
    home, name = Path(offer.path).parts
    place = folder / TARGETS / home / f"{sha256}.{name}"
    if not place.exists() or digest_of(place).hex() != sha256:
        place.parent.mkdir(exist_ok=True)
        beside = place.with_name(f".{name}.part")
        trust.copy(source, offer, beside)
        if digest_of(beside).hex() != sha256:
            raise Damaged(f"{source.shown} changed while it was read. Try again.")
        beside.replace(place)
    return place


def _targets(believed: Path) -> Iterator[TargetFile]:
    for name in _snapshot(believed).meta:
        yield from Metadata[Targets].from_file(str(believed / name)).signed.targets.values()


def _named(believed: Path, folder: Path) -> Iterator[tuple[Path, Path]]:
    """Where each file of metadata goes, the timestamp last, and where it lies now."""
    timestamp = Metadata[Timestamp].from_file(str(believed / f"{TIMESTAMP}.json")).signed
    for file in sorted((believed / HISTORY).iterdir()):
        yield folder / METADATA / file.name, file
    for name, entry in _snapshot(believed).meta.items():
        role = name.removesuffix(".json")
        yield metadata_path(folder, role, entry.version), believed / name
    snapshot = timestamp.snapshot_meta.version
    yield metadata_path(folder, SNAPSHOT, snapshot), believed / f"{SNAPSHOT}.json"
    yield metadata_path(folder, TIMESTAMP, None), believed / f"{TIMESTAMP}.json"


def _snapshot(believed: Path) -> Snapshot:
    return Metadata[Snapshot].from_file(str(believed / f"{SNAPSHOT}.json")).signed
