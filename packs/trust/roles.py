"""Words that the office's and the pod's side of the repository share; docs/trust.md tells them.

A repository follows The Update Framework (https://theupdateframework.github.io/specification).
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from consultation.frozen import Frozen

METADATA, TARGETS = "metadata", "targets"
"""The folders of a repository: what is signed, and the packs."""
ROOT, PACKS, SNAPSHOT, TIMESTAMP = "root", "targets", "snapshot", "timestamp"
"""Roles, by the names that The Update Framework gives them."""
ISSUED = "x-nacelle-issued"
"""When something was signed: a pod's clock is never taken for earlier than that."""
LASTS = {
    ROOT: timedelta(days=3 * 365),
    PACKS: timedelta(days=365),
    SNAPSHOT: timedelta(days=365),
    TIMESTAMP: timedelta(days=120),
}
"""How long what a role signs is believed. A stick is written again before its timestamp ends."""


class Offer(Frozen):
    """A pack that a repository offers, as its metadata describes it."""

    path: str
    """Its name there, such as ``saint-martin/3.nacelle``."""
    id: str
    version: int
    title: str
    """In the pack's first language."""
    languages: tuple[str, ...]
    opens: str
    closes: str
    bytes: int
    signed_by: str
    """The role that vouches for it: 'targets', or the delegated consultation's."""
    pods: tuple[str, ...] = ()
    """The names of the pods that it is for; all pods where there are none."""

    def is_for(self, pod: str | None) -> bool:
        """Whether it is for the pod called `pod`; None: one that has no name yet."""
        return not self.pods or pod in self.pods


class Now(Protocol):
    """Tells the time (UTC)."""

    def __call__(self) -> datetime:
        """The time now."""


def system_now() -> datetime:
    """The system's clock, in whole seconds, as metadata writes time."""
    return datetime.now(UTC).replace(microsecond=0)


def pack_path(id: str, version: int) -> str:
    """The name of a pack in a repository."""
    return f"{id}/{version}.nacelle"


def offer_of(path: str, length: int, described: Any, signed_by: str) -> Offer | None:  # noqa: ANN401  # JSON.
    """The pack that signed metadata describes; None where it describes none that is known here."""
    try:
        offer = Offer(
            path=path,
            id=str(described["id"]),
            version=int(described["version"]),
            title=str(described["title"]),
            languages=tuple(str(language) for language in described["languages"]),
            opens=str(described["opens"]),
            closes=str(described["closes"]),
            bytes=length,
            signed_by=signed_by,
            pods=_pods(described.get("pods", [])),
        )
    except (KeyError, TypeError, ValueError):
        return None
    return offer if path == pack_path(offer.id, offer.version) else None


def _pods(named: object) -> tuple[str, ...]:
    """Names of pods; raises ValueError for what is no list of names: it is not for all, then."""
    if not isinstance(named, list) or not all(isinstance(one, str) and one for one in named):
        raise ValueError("pods")
    return tuple(named)


def metadata_path(repository: Path, role: str, version: int | None) -> Path:
    """The file of a role's metadata; the timestamp's has no version."""
    name = f"{role}.json" if version is None else f"{version}.{role}.json"
    return repository / METADATA / name
