"""The pod's side: which packs of a repository are to be believed, by The Update Framework.

The pod keeps, in its ``trust`` folder, the root that it was given when it was set up, the newest
metadata that it has believed, and the latest time that it has seen: nothing older comes back.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp
from tuf.ngclient import Updater

from consultation.errors import Damaged, NotReady, Refused, StoreUnavailable, WrongSignature
from consultation.frozen import Frozen
from packs.trust.clock import LATEST, latest_time
from packs.trust.folder import folder_source
from packs.trust.plain import write_whole
from packs.trust.roles import (
    ISSUED,
    METADATA,
    PACKS,
    ROOT,
    SNAPSHOT,
    TARGETS,
    TIMESTAMP,
    Now,
    Offer,
    offer_of,
    system_now,
)
from packs.trust.source import Source

FIRST_ROOT = "first-root.json"
BELIEVED = "believed"


class Expired(Refused):
    """Nobody has said for too long that this is the newest word."""


class RolledBack(Refused):
    """Older than what this pod has believed already."""


class OtherPod(Refused):
    """For pods by their names, of which this is none."""


class Trust(Frozen):
    """What one pod believes, in its folder ``trust``."""

    folder: Path
    now: Now = system_now
    pod: str | None = None
    """What the pod is called; None: it has no name yet, and packs for pods by name are not for it.
    """

    @classmethod
    def begin(cls, folder: Path, root: Path, now: Now = system_now) -> "Trust":
        """Believe from now on what `root` (a repository's ``N.root.json``) says of its keys.

        Raises NotReady where it is no root that its own keys have signed.
        """
        try:
            data = root.read_bytes()
            metadata = Metadata[Root].from_bytes(data)
            metadata.signed.verify_delegate(ROOT, metadata.signed_bytes, metadata.signatures)
        except (OSError, RepositoryError, ValueError, AttributeError) as error:
            raise NotReady(
                f"{root} is no root of a repository. Take it from its folder 'metadata'."
            ) from error
        folder.mkdir(parents=True, exist_ok=True)
        first = folder / FIRST_ROOT
        if not first.exists() or first.read_bytes() != data:
            shutil.rmtree(folder / BELIEVED, ignore_errors=True)
            write_whole(first, data)
        return cls(folder, now)

    @property
    def begun(self) -> bool:
        """Whether the pod was given a root."""
        return (self.folder / FIRST_ROOT).exists()

    def time(self) -> datetime:
        """The time, never earlier than any that this pod has had signed proof of."""
        latest = latest_time(self.folder)
        return self.now() if latest is None else max(self.now(), latest)

    def offers(self, repository: Path | Source) -> tuple[Offer, ...]:
        """Every pack that `repository` offers, as far as it is to be believed.

        Raises WrongSignature, Expired, RolledBack or Damaged, with a sentence for an agent;
        NotReady where it is no repository, or this is no pod.
        """
        return tuple(self._opened(_source(repository)).offers())

    def fetch(self, repository: Path | Source, offer: Offer, to: Path) -> Path:
        """Copy the pack of `offer` to the file `to` on the pod's own disk, verified there.

        What comes from the stick is read once: bytes that are verified are those that are kept.
        Raises as `offers` does, and OtherPod where it is not for this pod.
        """
        return self._fetched(repository, offer, to, self._refuse_others)

    def copy(self, repository: Path | Source, offer: Offer, to: Path) -> Path:
        """The same, for whichever pods it is: to be handed on, not to be installed."""
        return self._fetched(repository, offer, to, lambda _offer: None)

    def _refuse_others(self, offer: Offer | None) -> None:
        if offer is not None and offer.is_for(self.pod):
            return
        named = ", ".join(offer.pods) if offer is not None else "?"
        this = f"this one is {self.pod}" if self.pod else "this one has no name yet: enrol it first"
        raise OtherPod(f"This pack is for the pods {named}; {this}.")

    def _fetched(
        self,
        repository: Path | Source,
        offer: Offer,
        to: Path,
        look: Callable[[Offer | None], None],
    ) -> Path:
        source = _source(repository)
        opened = self._opened(source)
        with _refusing(source), _disk(to):
            target = opened.updater.get_targetinfo(offer.path)
            if target is None:
                raise Refused(f"'{offer.title}' is no longer among the packs that are signed.")
            # As it is signed now: what was offered a moment ago may have been for others.
            look(offer_of(offer.path, target.length, target.custom, offer.signed_by))
            opened.updater.download_target(target, str(to))
            with to.open("rb") as file:
                target.verify_length_and_hashes(file)
        return to

    def _opened(self, source: Source) -> "_Opened":
        if not self.begun:
            raise NotReady(
                f"{self.folder.parent} is no pod yet. Make it one with 'nacelle pod init'."
            )
        believed = self.folder / BELIEVED
        with _refusing(source), _disk(self.folder):
            updater = Updater(
                str(believed),
                f"{source.base}{METADATA}/",
                target_base_url=f"{source.base}{TARGETS}/",
                fetcher=source.fetcher,
                bootstrap=(self.folder / FIRST_ROOT).read_bytes(),
            )
            updater.refresh()
        opened = _Opened(updater, believed, source)
        opened.refuse_expired(self.time())
        self._remember(opened.issued())
        return opened

    def _remember(self, issued: datetime) -> None:
        """What is not expired was signed before now: time does not go back behind it."""
        with _disk(self.folder):
            latest = max(self.time(), issued).isoformat()
            write_whole(self.folder / LATEST, latest.encode("ascii"))


class _Opened(Frozen):
    """A repository whose metadata was believed."""

    updater: Updater
    believed: Path
    """The folder in which the updater keeps what it has verified."""
    source: Source

    def signed(self, kind: Any, role: str) -> Any:  # noqa: ANN401  # Its kind's payload.
        """What a role says, as it was verified."""
        return kind.from_file(str(self.believed / f"{role}.json")).signed

    def top(self) -> Iterator[tuple[str, Any]]:
        """The roles that every repository has."""
        for role, kind in (
            (ROOT, Metadata[Root]),
            (TIMESTAMP, Metadata[Timestamp]),
            (SNAPSHOT, Metadata[Snapshot]),
            (PACKS, Metadata[Targets]),
        ):
            yield role, self.signed(kind, role)

    def refuse_expired(self, now: datetime) -> None:
        """Look at every end again, by the pod's time: the system's may have been set back."""
        for _, signed in self.top():
            if signed.is_expired(now):
                raise Expired(_expired(self.source, signed.expires))

    def issued(self) -> datetime:
        """The latest time at which any of it was signed."""
        return max(_issued(signed) for _, signed in self.top())

    def offers(self) -> Iterator[Offer]:
        """The packs of the main list, then those of each consultation's own."""
        packs = self.signed(Metadata[Targets], PACKS)
        snapshot = self.signed(Metadata[Snapshot], SNAPSHOT)
        yield from _offers(packs, PACKS)
        roles = packs.delegations.roles if packs.delegations else None
        for name in roles or {}:
            if f"{name}.json" not in snapshot.meta:
                continue
            with _refusing(self.source):
                # Asking for any of its packs fetches and verifies its list.
                self.updater.get_targetinfo(f"{name}/0.nacelle")
                delegated = self.signed(Metadata[Targets], name)
            for offer in _offers(delegated, name):
                if offer.id == name:
                    yield offer


def _offers(targets: Targets, role: str) -> Iterator[Offer]:
    for path, target in targets.targets.items():
        offer = offer_of(path, target.length, target.custom, role)
        if offer is not None:
            yield offer


def _issued(signed: Any) -> datetime:  # noqa: ANN401  # Any role's.
    try:
        return datetime.fromisoformat(signed.unrecognized_fields[ISSUED]).astimezone(UTC)
    except (KeyError, TypeError, ValueError):
        return datetime.min.replace(tzinfo=UTC)


def _source(repository: Path | Source) -> Source:
    return folder_source(repository) if isinstance(repository, Path) else repository


def _expired(source: Source, end: datetime) -> str:
    return (
        f"What {source.shown} says of its packs was good until {end:%d/%m/%Y}. "
        f"{source.advice.ended} If that day is still to come, the pod's clock is wrong."
    )


@contextmanager
def _refusing(source: Source) -> Iterator[None]:
    """Put what python-tuf refuses into sentences for agents."""
    shown, advice = source.shown, source.advice
    try:
        yield
    except ExpiredMetadataError as error:
        raise Expired(
            f"What {shown} says of its packs is no longer good: {error}. {advice.ended} If it is "
            "new, the pod's clock is wrong."
        ) from error
    except UnsignedMetadataError as error:
        raise WrongSignature(
            f"{shown} is not signed by those who are believed here. {advice.strange}"
        ) from error
    except LengthOrHashMismatchError as error:
        raise Damaged(
            f"A file of {shown} is not the one that was signed. {advice.changed}"
        ) from error
    except BadVersionNumberError as error:
        raise RolledBack(
            f"{shown} is older than what was seen here already. {advice.older}"
        ) from error
    except RepositoryError as error:
        raise Damaged(f"{shown} cannot be understood. {advice.changed}") from error
    except DownloadError as error:
        raise Damaged(
            f"A file of {shown} is missing or cannot be read. {advice.missing}"
        ) from error


@contextmanager
def _disk(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreUnavailable(
            f"Nothing could be written to {place} ({error.strerror or error}). Look at the space "
            "on the pod's disk, then try again."
        ) from error
