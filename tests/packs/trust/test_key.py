"""Keys in files: never written over, readable by their owner alone."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from consultation.errors import NotReady
from packs.trust.key import (
    KeyFileExists,
    create_sealing_key,
    create_signing_key,
    public_path,
    read_key,
    read_signing_key,
)

CREATE = pytest.mark.parametrize("create", [create_signing_key, create_sealing_key])


def mode(path: Path) -> int:
    """Who may do what with a file."""
    return stat.S_IMODE(path.stat().st_mode)


@CREATE
def test_a_key_is_read_back(create: Callable[[Path], object], tmp_path: Path) -> None:
    """The file holds the key that was made, as 64 hexadecimal digits."""
    key = create(tmp_path / "town.key")
    assert read_key(tmp_path / "town.key") == bytes(key)  # type: ignore[call-overload]
    assert len((tmp_path / "town.key").read_text().strip()) == 64


@CREATE
def test_a_key_is_its_owners_alone(create: Callable[[Path], object], tmp_path: Path) -> None:
    """The file's mode is 0600, however open the process's own mask is."""
    before = os.umask(0)
    try:
        create(tmp_path / "town.key")
    finally:
        os.umask(before)
    assert mode(tmp_path / "town.key") == 0o600


@CREATE
def test_a_key_is_never_written_over(create: Callable[[Path], object], tmp_path: Path) -> None:
    """A second key at the same place is refused, and the first stays."""
    create(tmp_path / "town.key")
    before = (tmp_path / "town.key").read_bytes()
    with pytest.raises(KeyFileExists, match="never written over"):
        create(tmp_path / "town.key")
    assert (tmp_path / "town.key").read_bytes() == before


def test_a_key_is_not_written_through_a_link(tmp_path: Path) -> None:
    """A dangling link at the key's place is not followed."""
    (tmp_path / "town.key").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(KeyFileExists):
        create_signing_key(tmp_path / "town.key")
    assert not (tmp_path / "elsewhere").exists()


def test_the_public_half_lies_beside(tmp_path: Path) -> None:
    """It has the same name with .pub added, holds the public key, and all may read it."""
    key = create_signing_key(tmp_path / "keys" / "town.key")
    public = public_path(tmp_path / "keys" / "town.key")
    assert public.name == "town.key.pub"
    assert read_key(public) == bytes(key.verify_key)
    assert mode(public) & 0o444 == 0o444


def test_two_keys_differ(tmp_path: Path) -> None:
    """Keys are drawn, not derived."""
    one, other = (create_signing_key(tmp_path / name) for name in ("one", "other"))
    assert bytes(one) != bytes(other)


def test_a_missing_key_says_how_to_make_one(tmp_path: Path) -> None:
    """The sentence names the file and the command."""
    with pytest.raises(NotReady, match=r"There is no key at .*town\.key.*nacelle pack keygen"):
        read_key(tmp_path / "town.key")


@pytest.mark.parametrize(
    "content",
    [b"", b"abc", b"ab" * 31, b"ab" * 33, b"zz" * 32, b"\xff" * 64, "é".encode() * 32],
    ids=repr,
)
def test_what_is_no_key_is_said(content: bytes, tmp_path: Path) -> None:
    """Empty, short, long, no digits, no text: one sentence."""
    (tmp_path / "town.key").write_bytes(content)
    with pytest.raises(NotReady, match="64 hexadecimal digits"):
        read_key(tmp_path / "town.key")


def test_a_folder_is_no_key(tmp_path: Path) -> None:
    """A folder in the key's place gets the same sentence."""
    with pytest.raises(NotReady, match="64 hexadecimal digits"):
        read_key(tmp_path)


def test_nobody_signs_with_the_public_half(tmp_path: Path) -> None:
    """Naming the public half by mistake is said, not signed with."""
    create_signing_key(tmp_path / "town.key")
    with pytest.raises(NotReady, match="public half"):
        read_signing_key(tmp_path / "town.key.pub")
    assert read_signing_key(tmp_path / "town.key")
