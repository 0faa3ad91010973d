"""The office's side: a folder of packs, and the signed metadata by which pods believe them.

The folder is public and the same on a web server, on the centre and on a stick. Keys lie elsewhere.
What needs more signatures than there are keys at hand waits in ``staged/`` until it has them.
"""

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from nacl.signing import SigningKey
from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.exceptions import RepositoryError, StorageError
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Role,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from consultation.errors import NotReady, Refused
from packs.install import show
from packs.trust.plain import write_whole
from packs.trust.roles import (
    ISSUED,
    LASTS,
    METADATA,
    PACKS,
    ROOT,
    SNAPSHOT,
    TARGETS,
    TIMESTAMP,
    Now,
    metadata_path,
    offer_of,
    pack_path,
    system_now,
)

STAGED = "staged"
"""Where a root waits for signatures; pods never read it."""
SPECIFICATION = "1.0.31"


@dataclass(frozen=True, slots=True)
class Published:
    """A pack that was put into a repository."""

    path: str
    id: str
    version: int
    again: bool
    """Whether these very bytes were there already."""


class Repository:
    """One repository folder, changed with the keys that are at hand."""

    def __init__(
        self, folder: Path, keys: Iterable[SigningKey] = (), now: Now = system_now
    ) -> None:
        self.folder, self._now = folder, now
        signers = (_signer(key) for key in keys)
        self._signers = {signer.public_key.keyid: signer for signer in signers}

    @classmethod
    def create(
        cls,
        folder: Path,
        roots: Sequence[SigningKey],
        threshold: int,
        packs: SigningKey,
        office: SigningKey,
        now: Now = system_now,
    ) -> "Repository":
        """A new repository without packs. `threshold` of `roots` have to agree to change its keys.

        `packs` says which packs there are, `office` that this is the newest word. Raises NotReady
        where there is one already, or `threshold` cannot be reached.
        """
        cls.refuse_where_there_is_one(folder, len(roots), threshold)
        (folder / METADATA).mkdir(parents=True)
        (folder / TARGETS).mkdir()
        repository = cls(folder, (*roots, packs, office), now)
        role_keys = {ROOT: tuple(roots), PACKS: (packs,), SNAPSHOT: (office,), TIMESTAMP: (office,)}
        root = Root(
            version=1,
            spec_version=SPECIFICATION,
            consistent_snapshot=True,
            roles={role: Role([], threshold if role == ROOT else 1) for role in role_keys},
        )
        for role, keys in role_keys.items():
            for key in keys:
                root.add_key(_signer(key).public_key, role)
        repository._put(ROOT, repository._signed(root, ROOT, root))
        repository._put(PACKS, repository._signed(Targets(), PACKS, root))
        repository._announce({f"{PACKS}.json": MetaFile(1)})
        return repository

    @staticmethod
    def refuse_where_there_is_one(folder: Path, roots: int, threshold: int) -> None:
        """Raise NotReady where `create` would."""
        if not 1 <= threshold <= roots:
            raise NotReady(f"{threshold} of {roots} root keys can never agree.")
        if (folder / METADATA).exists():
            raise NotReady(f"{folder} is a repository already. Name a folder that is none yet.")

    # What the office does.

    def publish(self, pack: Path, pods: Sequence[str] = ()) -> Published:
        """Put a built pack into the repository, and say so with new metadata.

        Only the pods called `pods` install it; where none are named, those for which it was
        published before, or all.
        It is signed by its consultation's own key where that was delegated and is at hand, else by
        the key of all packs. Raises Refused where the file is no pack, is older than one that is
        there, or has another content than the same version; NotReady where a key is missing.
        """
        summary = show(pack)
        manifest = summary.manifest
        id, version = str(manifest["id"]), int(str(manifest["version"]))
        path = pack_path(id, version)
        role, targets = self._role_for(path)
        target = TargetFile.from_file(path, str(pack), ["sha256"])
        target.unrecognized_fields["custom"] = _described(manifest, pods)
        before = targets.targets.get(path)
        if before is not None:
            if before.hashes != target.hashes:
                raise Refused(
                    f"Version {version} of '{id}' is in {self.folder} with other content. "
                    "Give the changed pack a higher version."
                )
            described = before.unrecognized_fields.get("custom")
            if not pods or described == target.unrecognized_fields["custom"]:
                return Published(path, id, version, again=True)
            # The same pack, for other pods.
            targets.targets[path] = target
            self._replace(role, targets)
            return Published(path, id, version, again=False)
        newest = max(
            (_version(one) for one in targets.targets if one.startswith(f"{id}/")), default=0
        )
        if version < newest:
            raise Refused(f"Version {newest} of '{id}' is in {self.folder}; {version} is older.")
        self._copy_target(pack, target)
        targets.targets[path] = target
        self._replace(role, targets)
        return Published(path, id, version, again=False)

    def delegate(self, id: str, key: bytes) -> None:
        """Let the Ed25519 public `key` sign the packs of the consultation `id`, and no others."""
        targets = self._packs()
        delegations = targets.delegations or Delegations({}, {})
        public = _public(key)
        assert delegations.roles is not None
        delegations.roles[id] = DelegatedRole(id, [public.keyid], 1, True, paths=[f"{id}/*"])
        delegations.keys[public.keyid] = public
        targets.delegations = delegations
        self._replace(PACKS, targets)

    def rotate(self, role: str, old: bytes | None, new: bytes) -> int:
        """Let the public key `new` speak for `role`, in the place of `old` where one is named.

        Gives how many signatures of roots are still missing: 0 where the change is in force.
        """
        root = self._next_root()
        root.add_key(_public(new), role)
        if old is not None:
            self._drop(root, role, old)
        return self._stage(root)

    def revoke(self, role: str, key: bytes) -> int:
        """Never believe the public `key` for `role` again; as many are missing as `rotate` says."""
        root = self._next_root()
        self._drop(root, role, key)
        if len(root.roles[role].keyids) < root.roles[role].threshold:
            raise NotReady(
                f"Without this key nobody could speak for '{role}'. Name its successor: "
                f"'nacelle trust rotate {role} --old KEY.pub --new KEY.pub'."
            )
        return self._stage(root)

    def sign(self) -> int:
        """Sign the root that waits, with the keys at hand; as many are missing as `rotate` says."""
        staged = self._staged()
        if staged is None:
            raise NotReady(f"Nothing waits to be signed in {self.folder}.")
        return self._complete(staged)

    def refresh(self) -> None:
        """Say anew that all this is the newest word, so that it is believed for longer."""
        self._announce(self._snapshot().meta)

    # What is there.

    def summary(self) -> Iterator[str]:
        """What the repository says, line by line: its packs, its ends, its keys."""
        root, packs = self.root().signed, self._packs()
        roles = packs.delegations.roles if packs.delegations else None
        for role in (PACKS, *(roles or {})):
            for path, target in self._packs(role).targets.items():
                offer = offer_of(path, target.length, target.custom, role)
                if offer is not None:
                    by = "" if role == PACKS else f", signed by the key of '{role}'"
                    days = f"{offer.opens} to {offer.closes}"
                    pods = f", for {', '.join(offer.pods)}" if offer.pods else ""
                    yield f"Pack       {offer.path}  {offer.title}, {days}{pods}{by}"
        yield f"Good until {self._timestamp().expires:%Y-%m-%d}"
        yield f"Root       {root.version}, good until {root.expires:%Y-%m-%d}"
        for role, entry in root.roles.items():
            yield f"{role:<10} {entry.threshold} of {len(entry.keyids)} keys"
        if self._staged() is not None:
            yield "A change of keys waits for signatures: 'nacelle trust sign'."

    def root(self) -> Metadata[Root]:
        """The newest root in force; raises NotReady where the folder is no repository."""
        versions = [_leading(file) for file in (self.folder / METADATA).glob("*.root.json")]
        if not versions:
            raise NotReady(
                f"{self.folder} is no repository. Make one with 'nacelle trust init {self.folder}'."
            )
        root: Metadata[Root] = self._read(Metadata[Root], ROOT, max(versions))
        return root

    def _timestamp(self) -> Timestamp:
        timestamp: Timestamp = self._read(Metadata[Timestamp], TIMESTAMP, None).signed
        return timestamp

    def _snapshot(self) -> Snapshot:
        version = self._timestamp().snapshot_meta.version
        snapshot: Snapshot = self._read(Metadata[Snapshot], SNAPSHOT, version).signed
        return snapshot

    def _packs(self, role: str = PACKS) -> Targets:
        """What `role` has signed; nothing yet, where it was delegated and has not begun."""
        entry = self._snapshot().meta.get(f"{role}.json")
        if entry is None:
            return Targets()
        targets: Targets = self._read(Metadata[Targets], role, entry.version).signed
        return targets

    def _role_for(self, path: str) -> tuple[str, Targets]:
        """Who signs the pack at `path`, and what it has signed so far."""
        packs = self._packs()
        delegations = packs.delegations
        for role, _ in delegations.get_roles_for_target(path) if delegations else ():
            assert delegations is not None
            assert delegations.roles is not None
            if set(delegations.roles[role].keyids) & self._signers.keys():
                return role, self._packs(role)
        return PACKS, packs

    def _read(self, kind: Any, role: str, version: int | None) -> Any:  # noqa: ANN401  # Its kind.
        file = metadata_path(self.folder, role, version)
        try:
            return kind.from_file(str(file))
        except (StorageError, RepositoryError, ValueError) as error:
            raise NotReady(f"{file} cannot be read. Take {self.folder} from a copy.") from error

    # How it is changed.

    def _replace(self, role: str, targets: Targets) -> None:
        """Sign the next version of what `role` says, and announce it."""
        meta = dict(self._snapshot().meta)
        if f"{role}.json" in meta:
            targets.version += 1
        signed = self._signed(targets, role, self._delegator(role))
        meta[f"{role}.json"] = MetaFile(targets.version)
        self._office_at_hand()
        self._put(role, signed)
        self._announce(meta)

    def _delegator(self, role: str) -> Root | Targets:
        return self.root().signed if role in LASTS else self._packs()

    def _office_at_hand(self) -> None:
        root = self.root().signed
        for role in (SNAPSHOT, TIMESTAMP):
            if not set(root.roles[role].keyids) & self._signers.keys():
                raise NotReady(_missing(role))

    def _announce(self, meta: Mapping[str, MetaFile]) -> None:
        """Sign the next snapshot and, last of all, the timestamp that leads to it."""
        root = self.root().signed
        there = metadata_path(self.folder, TIMESTAMP, None).exists()
        version = self._timestamp().snapshot_meta.version + 1 if there else 1
        snapshot = Snapshot(version=version, meta=dict(meta))
        stamped = self._timestamp().version + 1 if there else 1
        timestamp = Timestamp(version=stamped, snapshot_meta=MetaFile(version))
        signed = [self._signed(snapshot, SNAPSHOT, root), self._signed(timestamp, TIMESTAMP, root)]
        for role, one in zip((SNAPSHOT, TIMESTAMP), signed, strict=True):
            self._put(role, one)

    def _signed(self, payload: Any, role: str, delegator: Root | Targets) -> Metadata[Any]:  # noqa: ANN401
        """`payload` dated and signed by all who may speak for `role`; raises NotReady for none."""
        now = self._now()
        payload.expires = now + LASTS.get(role, LASTS[PACKS])
        payload.unrecognized_fields[ISSUED] = now.isoformat()
        metadata: Metadata[Any] = Metadata(payload)
        for keyid in delegator.get_delegated_role(role).keyids:
            if keyid in self._signers:
                metadata.sign(self._signers[keyid], append=True)
        result = delegator.get_verification_result(role, metadata.signed_bytes, metadata.signatures)
        if not result and role != ROOT:
            raise NotReady(_missing(role))
        return metadata

    def _put(self, role: str, metadata: Metadata[Any]) -> None:
        version = None if role == TIMESTAMP else metadata.signed.version
        write_whole(metadata_path(self.folder, role, version), metadata.to_bytes())

    def _copy_target(self, pack: Path, target: TargetFile) -> None:
        folder, name = Path(target.path).parts
        place = self.folder / TARGETS / folder / f"{target.hashes['sha256']}.{name}"
        place.parent.mkdir(exist_ok=True)
        beside = place.with_name(f".{name}.part")
        shutil.copyfile(pack, beside)
        with beside.open("rb") as file:
            target.verify_length_and_hashes(file)
            os.fsync(file.fileno())
        beside.replace(place)

    # Roots, which may need several people.

    def _next_root(self) -> Root:
        if self._staged() is not None:
            raise NotReady(
                f"Another change waits for signatures in {self.folder / STAGED}. "
                "Sign it with 'nacelle trust sign', or take the file away."
            )
        root = self.root().signed
        root.version += 1
        return root

    def _drop(self, root: Root, role: str, key: bytes) -> None:
        try:
            root.revoke_key(_public(key).keyid, role)
        except ValueError as error:
            raise NotReady(f"This key does not speak for '{role}'; nothing was changed.") from error

    def _stage(self, root: Root) -> int:
        now = self._now()
        root.expires = now + LASTS[ROOT]
        root.unrecognized_fields[ISSUED] = now.isoformat()
        return self._complete(Metadata(root))

    def _complete(self, staged: Metadata[Root]) -> int:
        """Add the signatures at hand; put the root in force once it has all that it needs."""
        before = self.root().signed
        keyids = {*before.roles[ROOT].keyids, *staged.signed.roles[ROOT].keyids}
        for keyid in sorted(keyids & self._signers.keys()):
            staged.sign(self._signers[keyid], append=True)
        result = staged.signed.get_root_verification_result(
            before, staged.signed_bytes, staged.signatures
        )
        place = self.folder / STAGED / "root.json"
        if not result:
            place.parent.mkdir(exist_ok=True)
            write_whole(place, staged.to_bytes())
            return max(result.first.missing, result.second.missing)
        self._settle(staged)
        place.unlink(missing_ok=True)
        return 0

    def _settle(self, staged: Metadata[Root]) -> None:
        """Sign again what the new root would not believe, then put everything in force."""
        root, snapshot = staged.signed, self._snapshot()
        packs = self._read(Metadata[Targets], PACKS, snapshot.meta[f"{PACKS}.json"].version)
        meta = dict(snapshot.meta)
        again = None
        if not root.get_verification_result(PACKS, packs.signed_bytes, packs.signatures):
            packs.signed.version += 1
            again = self._signed(packs.signed, PACKS, root)
            meta[f"{PACKS}.json"] = MetaFile(packs.signed.version)
        for role in (SNAPSHOT, TIMESTAMP):
            if not set(root.roles[role].keyids) & self._signers.keys():
                raise NotReady(_missing(role))
        if again is not None:
            self._put(PACKS, again)
        self._put(ROOT, staged)
        self._announce(meta)

    def _staged(self) -> Metadata[Root] | None:
        place = self.folder / STAGED / "root.json"
        return Metadata[Root].from_file(str(place)) if place.exists() else None


def _signer(key: SigningKey) -> CryptoSigner:
    return CryptoSigner(
        Ed25519PrivateKey.from_private_bytes(bytes(key)), _public(bytes(key.verify_key))
    )


def _public(key: bytes) -> SSlibKey:
    return SSlibKey.from_crypto(Ed25519PublicKey.from_public_bytes(key))


def _described(manifest: Mapping[str, object], pods: Sequence[str]) -> dict[str, object]:
    """What an agent is told of a pack before it is unpacked."""
    languages, titles = manifest["languages"], manifest["title"]
    assert isinstance(languages, list)
    assert isinstance(titles, dict)
    kept = {key: manifest[key] for key in ("id", "version", "languages", "opens", "closes")}
    named = {"pods": sorted(set(pods))} if pods else {}
    return {**kept, "title": titles[languages[0]], **named}


def _missing(role: str) -> str:
    return f"Nothing was changed: it needs a key that may sign '{role}'. Name it with --key."


def _version(path: str) -> int:
    return int(Path(path).stem)


def _leading(file: Path) -> int:
    number = file.name.partition(".")[0]
    return int(number) if number.isdigit() else 0
