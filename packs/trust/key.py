"""Keys in files: Ed25519 to sign with, Curve25519 to seal with. A key's text is its hexadecimal."""

import os
from pathlib import Path

from nacl.public import PrivateKey
from nacl.signing import SigningKey

from consultation.errors import NacelleError, NotReady

KEY_BYTES = 32


class KeyFileExists(NacelleError):
    """A key is never written over."""


def write_new(path: Path, text: str, mode: int) -> None:
    """Write `text` to a file that is not there yet, durably; raises KeyFileExists."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    except FileExistsError as error:
        raise KeyFileExists(
            f"{path} is there already; a key is never written over. Choose another name."
        ) from error
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(text + "\n")
        file.flush()
        os.fsync(file.fileno())


def public_path(path: Path) -> Path:
    """Where the public half of the key at `path` lies: the same name with ``.pub`` added."""
    return path.with_name(path.name + ".pub")


def create_signing_key(path: Path) -> SigningKey:
    """Make an Ed25519 key at `path` (readable by its owner alone) and its public half beside it."""
    key = SigningKey.generate()
    write_new(path, bytes(key).hex(), 0o600)
    write_new(public_path(path), bytes(key.verify_key).hex(), 0o644)
    return key


def create_sealing_key(path: Path) -> PrivateKey:
    """Make a Curve25519 key at `path` (readable by its owner alone)."""
    key = PrivateKey.generate()
    write_new(path, bytes(key).hex(), 0o600)
    return key


def read_key(path: Path) -> bytes:
    """The 32 bytes of a key's file; raises NotReady with a sentence where there are none."""
    try:
        data = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except FileNotFoundError as error:
        raise NotReady(
            f"There is no key at {path}. Make one with 'nacelle pack keygen'."
        ) from error
    except (OSError, ValueError) as error:
        raise NotReady(f"{path} is not a key: it has to hold 64 hexadecimal digits.") from error
    if len(data) != KEY_BYTES:
        raise NotReady(f"{path} is not a key: it has to hold 64 hexadecimal digits.")
    return data


def read_signing_key(path: Path) -> SigningKey:
    """The private Ed25519 key at `path`; raises NotReady."""
    if path.suffix == ".pub":
        raise NotReady(f"{path} is the public half of a key; to sign, name the key itself.")
    return SigningKey(read_key(path))
