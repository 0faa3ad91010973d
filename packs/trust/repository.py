"""The office's side: a folder of packs, and the signed lists by which pods believe them.

The folder is public and the same on a web server, on the centre and on a stick. Keys lie elsewhere.
"""

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from nacl.signing import SigningKey
from tuf.api.metadata import DelegatedRole, Delegations, Metadata, Root, TargetFile, Targets

from consultation.errors import NotReady, Refused
from consultation.frozen import Frozen
from packs.install import show
from packs.trust.roles import (
    METADATA,
    PACKS,
    ROOT,
    SNAPSHOT,
    TARGETS,
    TIMESTAMP,
    Now,
    offer_of,
    pack_path,
    system_now,
)
from packs.trust.roots import first_root, waits
from packs.trust.signed import SignedMetadata, public_key


class Published(Frozen):
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
        self.folder, self._metadata = folder, SignedMetadata(folder, keys, now)

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
        speaks = {ROOT: roots, PACKS: (packs,), SNAPSHOT: (office,), TIMESTAMP: (office,)}
        keys = {role: [bytes(key.verify_key) for key in these] for role, these in speaks.items()}
        root, metadata = first_root(keys, threshold), repository._metadata
        signed = metadata.dated(root, ROOT)
        metadata.add_signatures(signed, root.roles[ROOT].keyids)
        metadata.put({ROOT: signed, PACKS: metadata.next_packs(Targets(), PACKS, root)})
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
        if before is None:
            newest = max(
                (_version(one) for one in targets.targets if one.startswith(f"{id}/")), default=0
            )
            if version < newest:
                raise Refused(
                    f"Version {newest} of '{id}' is in {self.folder}; {version} is older."
                )
            self._copy_target(pack, target)
        elif before.hashes != target.hashes:
            raise Refused(
                f"Version {version} of '{id}' is in {self.folder} with other content. "
                "Give the changed pack a higher version."
            )
        elif not pods or before.custom == target.custom:
            return Published(path, id, version, again=True)
        targets.targets[path] = target
        self._replace(role, targets)
        return Published(path, id, version, again=False)

    def delegate(self, id: str, key: bytes) -> None:
        """Let the Ed25519 public `key` sign the packs of the consultation `id`, and no others."""
        targets = self._metadata.packs().signed
        delegations = targets.delegations or Delegations({}, {})
        public = public_key(key)
        assert delegations.roles is not None
        delegations.roles[id] = DelegatedRole(id, [public.keyid], 1, True, paths=[f"{id}/*"])
        delegations.keys[public.keyid] = public
        targets.delegations = delegations
        self._replace(PACKS, targets)

    def refresh(self) -> None:
        """Say anew that all this is the newest word, so that it is believed for longer."""
        self._metadata.put({})

    # What is there.

    def summary(self) -> Iterator[str]:
        """What the repository says, line by line: its packs, its ends, its keys."""
        root, packs = self.root().signed, self._metadata.packs().signed
        roles = packs.delegations.roles if packs.delegations else None
        for role in (PACKS, *(roles or {})):
            for path, target in self._metadata.packs(role).signed.targets.items():
                offer = offer_of(path, target.length, target.custom, role)
                if offer is not None:
                    by = "" if role == PACKS else f", signed by the key of '{role}'"
                    days = f"{offer.opens} to {offer.closes}"
                    pods = f", for {', '.join(offer.pods)}" if offer.pods else ""
                    yield f"Pack       {offer.path}  {offer.title}, {days}{pods}{by}"
        yield f"Good until {self._metadata.timestamp().expires:%Y-%m-%d}"
        yield f"Root       {root.version}, good until {root.expires:%Y-%m-%d}"
        for role, entry in root.roles.items():
            yield f"{role:<10} {entry.threshold} of {len(entry.keyids)} keys"
        if waits(self.folder):
            yield "A change of keys waits for signatures: 'nacelle trust sign'."

    def root(self) -> Metadata[Root]:
        """The newest root in force; raises NotReady where the folder is no repository."""
        return self._metadata.root()

    def _role_for(self, path: str) -> tuple[str, Targets]:
        """Who signs the pack at `path`, and what it has signed so far."""
        packs = self._metadata.packs().signed
        delegations = packs.delegations
        for role, _ in delegations.get_roles_for_target(path) if delegations else ():
            assert delegations is not None
            assert delegations.roles is not None
            if self._metadata.at_hand(delegations.roles[role].keyids):
                return role, self._metadata.packs(role).signed
        return PACKS, packs

    # How it is changed.

    def _replace(self, role: str, targets: Targets) -> None:
        """Put the next version of the list of `role` in force."""
        metadata = self._metadata
        delegator = self.root().signed if role == PACKS else metadata.packs().signed
        metadata.put({role: metadata.next_packs(targets, role, delegator)})

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


def _described(manifest: Mapping[str, object], pods: Sequence[str]) -> dict[str, object]:
    """What an agent is told of a pack before it is unpacked."""
    languages, titles = manifest["languages"], manifest["title"]
    assert isinstance(languages, list)
    assert isinstance(titles, dict)
    kept = {key: manifest[key] for key in ("id", "version", "languages", "opens", "closes")}
    named = {"pods": sorted(set(pods))} if pods else {}
    return {**kept, "title": titles[languages[0]], **named}


def _version(path: str) -> int:
    return int(Path(path).stem)
