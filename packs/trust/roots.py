"""Roots: which keys speak for which role, changed when enough people have signed one by one.

What needs more signatures than there are keys at hand waits in ``staged/`` until it has them.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey
from tuf.api.metadata import Metadata, Role, Root

from consultation.errors import NotReady
from packs.trust.plain import write_whole
from packs.trust.roles import PACKS, ROOT, Now, system_now
from packs.trust.signed import SignedMetadata, public_key

STAGED = "staged"
"""Where a root waits for signatures; pods never read it."""
SPECIFICATION = "1.0.31"


def first_root(speaks: Mapping[str, Sequence[bytes]], threshold: int) -> Root:
    """The root with which a repository begins: public keys by role, `threshold` of its own."""
    root = Root(
        version=1,
        spec_version=SPECIFICATION,
        consistent_snapshot=True,
        roles={role: Role([], threshold if role == ROOT else 1) for role in speaks},
    )
    for role, keys in speaks.items():
        for key in keys:
            root.add_key(public_key(key), role)
    return root


def waits(repository: Path) -> bool:
    """Whether a change of keys waits for signatures there."""
    return _place(repository).exists()


class Roots:
    """The keys of one repository folder, changed by who is at hand.

    Each change gives how many signatures of roots are still missing: 0 where it is in force.
    """

    def __init__(
        self, folder: Path, keys: Iterable[SigningKey] = (), now: Now = system_now
    ) -> None:
        self._folder, self._metadata = folder, SignedMetadata(folder, keys, now)

    def rotate(self, role: str, old: bytes | None, new: bytes) -> int:
        """Let the public key `new` speak for `role`, in the place of `old` where one is named."""
        root = self._next()
        root.add_key(public_key(new), role)
        if old is not None:
            _drop(root, role, old)
        return self._complete(self._metadata.dated(root, ROOT))

    def revoke(self, role: str, key: bytes) -> int:
        """Never believe the public `key` for `role` again."""
        root = self._next()
        _drop(root, role, key)
        if len(root.roles[role].keyids) < root.roles[role].threshold:
            raise NotReady(
                f"Without this key nobody could speak for '{role}'. Name its successor: "
                f"'nacelle trust rotate {role} --old KEY.pub --new KEY.pub'."
            )
        return self._complete(self._metadata.dated(root, ROOT))

    def sign(self) -> int:
        """Sign the root that waits, with the keys at hand."""
        if not waits(self._folder):
            raise NotReady(f"Nothing waits to be signed in {self._folder}.")
        return self._complete(Metadata[Root].from_file(str(_place(self._folder))))

    def _next(self) -> Root:
        if waits(self._folder):
            raise NotReady(
                f"Another change waits for signatures in {self._folder / STAGED}. "
                "Sign it with 'nacelle trust sign', or take the file away."
            )
        root = self._metadata.root().signed
        root.version += 1
        return root

    def _complete(self, staged: Metadata[Root]) -> int:
        """Add the signatures at hand; put the root in force once it has all that it needs."""
        before = self._metadata.root().signed
        keyids = {*before.roles[ROOT].keyids, *staged.signed.roles[ROOT].keyids}
        self._metadata.add_signatures(staged, sorted(keyids))
        result = staged.signed.get_root_verification_result(
            before, staged.signed_bytes, staged.signatures
        )
        place = _place(self._folder)
        if not result:
            place.parent.mkdir(exist_ok=True)
            write_whole(place, staged.to_bytes())
            return max(result.first.missing, result.second.missing)
        self._metadata.put({**self._signed_again(staged.signed), ROOT: staged})
        place.unlink(missing_ok=True)
        return 0

    def _signed_again(self, root: Root) -> dict[str, Metadata[Any]]:
        """The list of packs, where the new root would not believe it as it was signed."""
        packs = self._metadata.packs()
        if root.get_verification_result(PACKS, packs.signed_bytes, packs.signatures):
            return {}
        return {PACKS: self._metadata.next_packs(packs.signed, PACKS, root)}


def _place(repository: Path) -> Path:
    return repository / STAGED / "root.json"


def _drop(root: Root, role: str, key: bytes) -> None:
    try:
        root.revoke_key(public_key(key).keyid, role)
    except ValueError as error:
        raise NotReady(f"This key does not speak for '{role}'; nothing was changed.") from error
