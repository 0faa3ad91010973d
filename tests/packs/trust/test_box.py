"""Sealed boxes: for the centre alone, and of lengths that say little."""

import hashlib

import pytest
from hypothesis import given, strategies
from nacl.public import PrivateKey, SealedBox

from consultation.errors import Damaged
from packs.trust.box import PADDING, box_id, seal, unseal

KEY = PrivateKey(b"c" * 32)
OVERHEAD = 48
"""Bytes that sealing adds: a public key and an authentication tag."""


@pytest.mark.parametrize("start", range(0, 601, 50))
def test_every_length_comes_back(start: int) -> None:
    """From nothing to past two paddings, what was sealed is what is opened."""
    for length in range(start, min(start + 50, 601)):
        plain = bytes(number % 251 for number in range(length))
        assert unseal(seal(plain, KEY.public_key), KEY) == plain


@given(strategies.binary(max_size=300))
def test_any_bytes_come_back(plain: bytes) -> None:
    """Ends of zeros and of end marks are no trouble."""
    for end in (b"", b"\x80", b"\x80\x00", b"\x00" * 300):
        assert unseal(seal(plain + end, KEY.public_key), KEY) == plain + end


def test_padding_hides_the_length() -> None:
    """Whatever is sealed up to 255 bytes has one length, up to 511 the next."""
    lengths = [len(seal(bytes(length), KEY.public_key)) for length in range(2 * PADDING)]
    assert set(lengths[:PADDING]) == {PADDING + OVERHEAD}
    assert set(lengths[PADDING:]) == {2 * PADDING + OVERHEAD}


def test_the_same_answers_make_different_boxes() -> None:
    """Two boxes of one text share neither bytes nor name."""
    one, other = (seal(b"the same", KEY.public_key) for _ in range(2))
    assert one != other
    assert box_id(one) != box_id(other)


def test_a_box_is_named_by_its_bytes() -> None:
    """A box's id is the SHA-256 of the box."""
    box = seal(b"answer", KEY.public_key)
    assert box_id(box) == hashlib.sha256(box).hexdigest()


def test_nothing_of_the_text_is_in_the_box() -> None:
    """No piece of what was sealed can be read."""
    plain = b"ANSWER-" * 30
    assert b"ANSWER" not in seal(plain, KEY.public_key)


def test_another_key_opens_nothing() -> None:
    """A box sealed to one centre is damaged to any other."""
    with pytest.raises(Damaged, match="cannot be opened"):
        unseal(seal(b"answer", KEY.public_key), PrivateKey(b"o" * 32))


def test_a_changed_box_is_refused_at_every_byte() -> None:
    """One flipped bit anywhere, and the box does not open."""
    box = bytearray(seal(b"answer", KEY.public_key))
    for place in range(len(box)):
        # The highest bit of a Curve25519 key says nothing, but it is hashed into the nonce.
        box[place] ^= 0x80
        with pytest.raises(Damaged):
            unseal(bytes(box), KEY)
        box[place] ^= 0x80


def test_a_cut_box_is_refused_at_every_byte() -> None:
    """A box opens whole or not at all."""
    box = seal(b"answer", KEY.public_key)
    for length in range(len(box)):
        with pytest.raises(Damaged):
            unseal(box[:length], KEY)


@pytest.mark.parametrize("padded", [b"", b"answer", bytes(256), b"\x80answer"], ids=repr)
def test_a_box_without_an_end_mark_is_refused(padded: bytes) -> None:
    """What was sealed by something else than `seal` is refused."""
    with pytest.raises(Damaged, match="no end mark"):
        unseal(bytes(SealedBox(KEY.public_key).encrypt(padded)), KEY)


@given(strategies.binary(max_size=400))
def test_random_bytes_are_no_box(data: bytes) -> None:
    """Any bytes are refused as damaged and as nothing else."""
    with pytest.raises(Damaged):
        unseal(data, KEY)
