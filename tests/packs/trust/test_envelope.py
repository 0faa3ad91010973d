"""Signed envelopes: what was changed, cut, mistaken or signed by a stranger is refused."""

import base64
import hashlib
import io
from collections.abc import Callable, Collection
from pathlib import Path

import pytest
from hypothesis import example, given, strategies
from nacl.signing import SigningKey

from consultation.errors import Damaged, NewerFormat, Refused, WrongSignature
from packs.trust.envelope import Kind, check_file, close_envelope, close_file, open_envelope

KEY = SigningKey(b"k" * 32)
STRANGER = SigningKey(b"s" * 32)
SIGNER = bytes(KEY.verify_key)
PAYLOAD = "What was signed,\nany bytes: \x00 é".encode()
CLOSED = close_envelope(Kind.BATCH, PAYLOAD, KEY)
HEADER = len(CLOSED) - len(PAYLOAD)

Reader = Callable[[Kind, bytes, Collection[bytes] | None], bytes]


def as_bytes(kind: Kind, data: bytes, trusted: Collection[bytes] | None = None) -> bytes:
    """The payload, by the reader of bytes."""
    return open_envelope(kind, data, trusted).payload


def as_file(kind: Kind, data: bytes, trusted: Collection[bytes] | None = None) -> bytes:
    """The payload, by the reader of files."""
    stream = io.BytesIO(data)
    check_file(kind, stream, trusted)
    return stream.read()


def outcome(read: Reader, kind: Kind, data: bytes, trusted: Collection[bytes] | None) -> object:
    """The payload, or the error and its sentence."""
    try:
        return read(kind, data, trusted)
    except Refused as error:
        return type(error), str(error)


READERS = pytest.mark.parametrize("read", [as_bytes, as_file])


@READERS
@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("payload", [b"", b"\n\n\n", PAYLOAD, bytes(300_000)], ids=len)
def test_a_payload_comes_out_as_it_went_in(read: Reader, kind: Kind, payload: bytes) -> None:
    """Any bytes travel, for every kind."""
    assert read(kind, close_envelope(kind, payload, KEY), {SIGNER}) == payload


def test_an_envelope_says_who_signed_it() -> None:
    """Both readers name the signer's public key."""
    assert open_envelope(Kind.BATCH, CLOSED).signer == SIGNER
    assert check_file(Kind.BATCH, io.BytesIO(CLOSED)).signer == SIGNER


def test_an_envelope_has_the_form_that_is_documented() -> None:
    """Three lines: name and format, 44 characters of key, 88 of signature over line and digest."""
    first, key, signature, payload = CLOSED.split(b"\n", 3)
    assert first == b"nacelle-batch 1"
    assert base64.b64decode(key) == SIGNER
    assert (len(key), len(signature)) == (44, 88)
    signed = first + b"\n" + hashlib.sha512(PAYLOAD).digest()
    KEY.verify_key.verify(signed, base64.b64decode(signature))
    assert payload == PAYLOAD


def test_a_file_is_closed_like_bytes(tmp_path: Path) -> None:
    """The variant for large files writes the same envelope."""
    (tmp_path / "payload").write_bytes(PAYLOAD)
    close_file(Kind.BATCH, tmp_path / "payload", tmp_path / "out", KEY)
    assert (tmp_path / "out").read_bytes() == CLOSED


@READERS
@pytest.mark.parametrize("place", range(len(CLOSED)))
def test_a_flipped_byte_is_refused(read: Reader, place: int) -> None:
    """Every byte matters: of the lines, of the key, of the signature, of the payload."""
    data = bytearray(CLOSED)
    for bit in (0x01, 0x80):
        data[place] ^= bit
        with pytest.raises(Refused):
            read(Kind.BATCH, bytes(data), {SIGNER})
        data[place] ^= bit


@READERS
@pytest.mark.parametrize("length", range(len(CLOSED)))
def test_a_cut_envelope_is_refused(read: Reader, length: int) -> None:
    """Wherever it is cut, an envelope is damaged, or its signature does not hold."""
    expected = Damaged if length < HEADER else WrongSignature
    with pytest.raises(expected):
        read(Kind.BATCH, CLOSED[:length], {SIGNER})


@READERS
def test_an_envelope_with_more_behind_is_refused(read: Reader) -> None:
    """One byte more than was signed is one too many."""
    with pytest.raises(WrongSignature):
        read(Kind.BATCH, CLOSED + b"\x00", {SIGNER})


@READERS
@pytest.mark.parametrize("kind", [Kind.PACK, Kind.RECEIPT])
def test_another_kind_is_refused(read: Reader, kind: Kind) -> None:
    """A batch is no pack and no receipt, and the sentence says what was looked for."""
    with pytest.raises(Damaged, match=f"This is not a {kind} of Nacelle"):
        read(kind, CLOSED, {SIGNER})


@READERS
def test_a_signature_is_good_for_one_kind(read: Reader) -> None:
    """A batch whose first line is rewritten to that of a receipt does not pass as one."""
    with pytest.raises(WrongSignature):
        read(Kind.RECEIPT, CLOSED.replace(b"batch", b"receipt", 1), {SIGNER})


@READERS
def test_nothing_is_not_an_envelope(read: Reader) -> None:
    """An empty file is said to be empty."""
    with pytest.raises(Damaged, match="it is empty"):
        read(Kind.PACK, b"", None)


@READERS
@pytest.mark.parametrize("number", [b"2", b"10", b"007"])
def test_a_newer_format_asks_for_a_newer_machine(read: Reader, number: bytes) -> None:
    """A higher number is no damage: this machine has to be brought up to date."""
    with pytest.raises(NewerFormat, match="Update this machine first"):
        read(Kind.BATCH, CLOSED.replace(b" 1\n", b" " + number + b"\n", 1), {SIGNER})


@READERS
@pytest.mark.parametrize("number", [b"", b"0", b"-1", b"x", b"1.0", b"01", b"\xb2"])
def test_a_format_that_is_no_number_is_damage(read: Reader, number: bytes) -> None:
    """Only the number 1 is this format."""
    with pytest.raises(Damaged):
        read(Kind.BATCH, CLOSED.replace(b" 1\n", b" " + number + b"\n", 1), {SIGNER})


@READERS
def test_a_stranger_is_not_believed(read: Reader) -> None:
    """A whole envelope of a key that is not trusted is refused, naming the key."""
    data = close_envelope(Kind.BATCH, PAYLOAD, STRANGER)
    with pytest.raises(WrongSignature, match=bytes(STRANGER.verify_key).hex()[:16]):
        read(Kind.BATCH, data, {SIGNER})


@READERS
def test_no_trusted_keys_trust_nobody(read: Reader) -> None:
    """An empty set of keys is not the same as leaving the look to the caller."""
    with pytest.raises(WrongSignature):
        read(Kind.BATCH, CLOSED, ())
    assert read(Kind.BATCH, CLOSED, None) == PAYLOAD


@READERS
def test_a_trusted_name_on_a_strangers_signature_is_refused(read: Reader) -> None:
    """Writing a trusted key over the stranger's own does not help."""
    data = close_envelope(Kind.BATCH, PAYLOAD, STRANGER)
    theirs, ours = (base64.b64encode(bytes(key.verify_key)) for key in (STRANGER, KEY))
    with pytest.raises(WrongSignature):
        read(Kind.BATCH, data.replace(theirs, ours), {SIGNER})


@READERS
@pytest.mark.parametrize("line", [b"A" * 500, b"", b"=" * 44, b"A" * 40, b"\xff" * 44])
@pytest.mark.parametrize("number", [1, 2])
def test_a_line_that_is_no_key_is_damage(read: Reader, line: bytes, number: int) -> None:
    """Lines that are too long, too short or no base64 are refused as damaged."""
    lines = CLOSED.split(b"\n", 3)
    lines[number] = line
    with pytest.raises(Damaged):
        read(Kind.BATCH, b"\n".join(lines), None)


@given(strategies.binary(max_size=300), strategies.booleans())
def test_both_readers_agree_on_any_bytes(data: bytes, begun: bool) -> None:
    """Bytes and file give the same payload or the same sentence."""
    data = b"nacelle-batch 1\n" + data if begun else data
    read = outcome(as_bytes, Kind.BATCH, data, {SIGNER})
    assert read == outcome(as_file, Kind.BATCH, data, {SIGNER})
    assert not isinstance(read, bytes)


@example(len(b"nacelle-batch"), b" ", 0)
@example(len(b"nacelle-batch 1"), b" ", 0)
@example(len(b"nacelle-batch "), b"01", 1)
@example(CLOSED.index(b"=\n") - 1, bytes([CLOSED[CLOSED.index(b"=\n") - 1] + 1]), 1)
@given(
    strategies.integers(0, len(CLOSED) - 1),
    strategies.binary(max_size=4),
    strategies.integers(0, 4),
)
def test_both_readers_agree_on_any_change(place: int, put: bytes, cut: int) -> None:
    """Whatever bytes are put in or cut out, both say the same: what is signed has one form."""
    data = CLOSED[:place] + put + CLOSED[place + cut :]
    read = outcome(as_bytes, Kind.BATCH, data, {SIGNER})
    assert read == outcome(as_file, Kind.BATCH, data, {SIGNER})
    assert (read == PAYLOAD) is (data == CLOSED)
