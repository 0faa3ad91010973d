"""The signed metadata in a repository's folder: read, and put there anew with the keys at hand."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from nacl.signing import SigningKey
from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.exceptions import RepositoryError, StorageError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, Targets, Timestamp

from consultation.errors import NotReady
from packs.trust.plain import write_whole
from packs.trust.roles import (
    ISSUED,
    LASTS,
    METADATA,
    PACKS,
    ROOT,
    SNAPSHOT,
    TIMESTAMP,
    Now,
    metadata_path,
)


class SignedMetadata:
    """What one repository says, and who is at hand to say more."""

    def __init__(self, folder: Path, keys: Iterable[SigningKey], now: Now) -> None:
        self.folder, self._now = folder, now
        signers = (_signer(key) for key in keys)
        self._signers = {signer.public_key.keyid: signer for signer in signers}

    # What is there.

    def root(self) -> Metadata[Root]:
        """The newest root in force; raises NotReady where the folder is no repository."""
        version = self._newest_root()
        if not version:
            raise NotReady(
                f"{self.folder} is no repository. Make one with 'nacelle trust init {self.folder}'."
            )
        root: Metadata[Root] = self._read(Metadata[Root], ROOT, version)
        return root

    def timestamp(self) -> Timestamp:
        """The newest word."""
        timestamp: Timestamp = self._read(Metadata[Timestamp], TIMESTAMP, None).signed
        return timestamp

    def packs(self, role: str = PACKS) -> Metadata[Targets]:
        """The list of `role`; nothing yet, where it was delegated and has not begun."""
        version = self._listed(role)
        if not version:
            return Metadata(Targets())
        packs: Metadata[Targets] = self._read(Metadata[Targets], role, version)
        return packs

    def _listed(self, role: str) -> int:
        """The version of the list of `role`; 0: there is none yet."""
        entry = self._announced().get(f"{role}.json")
        return 0 if entry is None else entry.version

    def _announced(self) -> dict[str, MetaFile]:
        """The versions of all lists; none in a repository that is being made."""
        if not self._newest_root():
            return {}
        version = self.timestamp().snapshot_meta.version
        snapshot: Snapshot = self._read(Metadata[Snapshot], SNAPSHOT, version).signed
        return dict(snapshot.meta)

    def _newest_root(self) -> int:
        """Its version; 0: there is none yet."""
        files = (self.folder / METADATA).glob("*.root.json")
        return max(map(_leading, files), default=0)

    def _read(self, kind: Any, role: str, version: int | None) -> Any:  # noqa: ANN401  # Its kind.
        file = metadata_path(self.folder, role, version)
        try:
            return kind.from_file(str(file))
        except (StorageError, RepositoryError, ValueError) as error:
            raise NotReady(f"{file} cannot be read. Take {self.folder} from a copy.") from error

    # How it is signed.

    def at_hand(self, keyids: Collection[str]) -> bool:
        """Whether one of these keys is."""
        return not self._signers.keys().isdisjoint(keyids)

    def dated(self, payload: Any, role: str) -> Metadata[Any]:  # noqa: ANN401  # Any role's.
        """What `role` says from now on, and until when; nobody has signed it yet."""
        now = self._now()
        payload.expires = now + LASTS.get(role, LASTS[PACKS])
        payload.unrecognized_fields[ISSUED] = now.isoformat()
        return Metadata(payload)

    def add_signatures(self, metadata: Metadata[Any], keyids: Collection[str]) -> None:
        """Sign with those of these keys that are at hand."""
        for keyid in keyids:
            if keyid in self._signers:
                metadata.sign(self._signers[keyid], append=True)

    def next_packs(self, targets: Targets, role: str, delegator: Root | Targets) -> Metadata[Any]:
        """`targets` as the next version of the list of `role`; raises NotReady without its key."""
        targets.version = self._listed(role) + 1
        return self._signed(targets, role, delegator)

    def _signed(self, payload: Any, role: str, delegator: Root | Targets) -> Metadata[Any]:  # noqa: ANN401
        metadata = self.dated(payload, role)
        self.add_signatures(metadata, delegator.get_delegated_role(role).keyids)
        if not delegator.get_verification_result(role, metadata.signed_bytes, metadata.signatures):
            raise NotReady(_missing(role))
        return metadata

    # How it is put in force.

    def put(self, changed: Mapping[str, Metadata[Any]]) -> None:
        """Put what these roles say now in force: next to it a snapshot and, last, the timestamp.

        Without a change it is only the newest word for longer. Raises NotReady, before anything is
        written, where a key of the office is missing.
        """
        root = changed[ROOT].signed if ROOT in changed else self.root().signed
        for role in (SNAPSHOT, TIMESTAMP):
            if not self.at_hand(root.roles[role].keyids):
                raise NotReady(_missing(role))
        lists = {
            f"{role}.json": one.signed.version for role, one in changed.items() if role != ROOT
        }
        meta = self._announced() | {name: MetaFile(version) for name, version in lists.items()}
        before = self.timestamp() if self._newest_root() else None
        version = before.snapshot_meta.version + 1 if before else 1
        snapshot = Snapshot(version=version, meta=meta)
        stamped = before.version + 1 if before else 1
        timestamp = Timestamp(version=stamped, snapshot_meta=MetaFile(version))
        announced = {
            SNAPSHOT: self._signed(snapshot, SNAPSHOT, root),
            TIMESTAMP: self._signed(timestamp, TIMESTAMP, root),
        }
        for role, one in (*changed.items(), *announced.items()):
            number = None if role == TIMESTAMP else one.signed.version
            write_whole(metadata_path(self.folder, role, number), one.to_bytes())


def public_key(key: bytes) -> SSlibKey:
    """An Ed25519 public key, as metadata names it."""
    return SSlibKey.from_crypto(Ed25519PublicKey.from_public_bytes(key))


def _signer(key: SigningKey) -> CryptoSigner:
    return CryptoSigner(
        Ed25519PrivateKey.from_private_bytes(bytes(key)), public_key(bytes(key.verify_key))
    )


def _missing(role: str) -> str:
    return f"Nothing was changed: it needs a key that may sign '{role}'. Name it with --key."


def _leading(file: Path) -> int:
    number = file.name.partition(".")[0]
    return int(number) if number.isdigit() else 0
