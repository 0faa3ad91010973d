"""A signed envelope: three lines, then what was signed. Packs, batches and receipts all wear it.

::

    nacelle-pack 1                  what it is, and the format's number
    <base64, 44 characters>         the signer's Ed25519 public key
    <base64, 88 characters>         the signature of: first line + SHA-512 of the payload
    ...                             the payload, any bytes

Nothing of a payload is read as anything before its signature holds.
"""

import base64
import binascii
import hashlib
from collections.abc import Collection
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from consultation.errors import Damaged, NewerFormat, WrongSignature
from consultation.frozen import Frozen

FORMAT = 1
PIECE = 1 << 20
LONGEST_LINE = 128
SIGNER_LINE, SIGNATURE_LINE = 45, 89
"""Bytes of the second and the third line, their ends included."""


class Kind(StrEnum):
    """What an envelope holds."""

    PACK = "pack"
    BATCH = "batch"
    RECEIPT = "receipt"


class Header(Frozen):
    """The three lines before a payload."""

    kind: Kind
    signer: bytes
    """The Ed25519 public key, 32 bytes."""
    signature: bytes

    def check(self, digest: bytes) -> None:
        """Raise WrongSignature unless the payload of this SHA-512 `digest` was signed."""
        try:
            VerifyKey(self.signer).verify(_signed(self.kind, digest), self.signature)
        except (BadSignatureError, ValueError) as error:
            raise WrongSignature(
                f"The signature of this {self.kind} does not hold: it was changed or damaged "
                "on its way. Fetch it again."
            ) from error


class Opened(Frozen):
    """What a signed envelope held, and who signed it."""

    signer: bytes
    payload: bytes


def close_envelope(kind: Kind, payload: bytes, key: SigningKey) -> bytes:
    """Sign `payload` and put it in an envelope."""
    return _header(kind, hashlib.sha512(payload).digest(), key) + payload


def open_envelope(kind: Kind, data: bytes, trusted: Collection[bytes] | None = None) -> Opened:
    """Take the payload out; `trusted` are the public keys believed (None: any, the caller looks).

    Raises Damaged, NewerFormat or WrongSignature.
    """
    lines, payload = _split(data)
    header = _parse(kind, lines)
    _trust(header, trusted)
    header.check(hashlib.sha512(payload).digest())
    return Opened(header.signer, payload)


def close_file(kind: Kind, payload: Path, out: Path, key: SigningKey) -> None:
    """Like `close_envelope`, for a payload too large for memory."""
    with payload.open("rb") as source, out.open("wb") as target:
        digest = hashlib.file_digest(source, "sha512").digest()
        target.write(_header(kind, digest, key))
        source.seek(0)
        while piece := source.read(PIECE):
            target.write(piece)


def check_file(kind: Kind, stream: BinaryIO, trusted: Collection[bytes] | None = None) -> Header:
    """Check a whole signed file and leave `stream` at the start of its payload.

    Raises Damaged, NewerFormat or WrongSignature.
    """
    first = stream.readline(LONGEST_LINE)
    header = _parse(kind, [first, stream.read(SIGNER_LINE), stream.read(SIGNATURE_LINE)])
    _trust(header, trusted)
    start = stream.tell()
    digest = hashlib.sha512()
    while piece := stream.read(PIECE):
        digest.update(piece)
    header.check(digest.digest())
    stream.seek(start)
    return header


def _first_line(kind: Kind) -> bytes:
    return f"nacelle-{kind} {FORMAT}\n".encode()


def _signed(kind: Kind, digest: bytes) -> bytes:
    return _first_line(kind) + digest


def _header(kind: Kind, digest: bytes, key: SigningKey) -> bytes:
    signature = key.sign(_signed(kind, digest)).signature
    signer = base64.b64encode(bytes(key.verify_key))
    return _first_line(kind) + signer + b"\n" + base64.b64encode(signature) + b"\n"


def _split(data: bytes) -> tuple[list[bytes], bytes]:
    first = data.find(b"\n", 0, LONGEST_LINE) + 1 or min(len(data), LONGEST_LINE)
    second = first + SIGNER_LINE
    third = second + SIGNATURE_LINE
    return [data[:first], data[first:second], data[second:third]], data[third:]


def _parse(kind: Kind, lines: list[bytes]) -> Header:
    name = f"nacelle-{kind} ".encode()
    first = lines[0] if lines else b""
    if not first.startswith(name) or not first.endswith(b"\n"):
        found = "it is empty" if not first else f"it does not begin with '{name.decode().strip()}'"
        raise Damaged(f"This is not a {kind} of Nacelle: {found}.")
    number = first[len(name) : -1]
    if number != str(FORMAT).encode():
        if number.isdigit() and int(number) > FORMAT:
            raise NewerFormat(
                f"This {kind} was made by a newer Nacelle (format {int(number)}, known here: "
                f"{FORMAT}). Update this machine first."
            )
        raise Damaged(f"This {kind} has no format number.")
    try:
        signer, signature = (_decoded(line) for line in lines[1:])
    except (ValueError, binascii.Error) as error:
        raise Damaged(f"This {kind} is cut off or damaged: its signature is missing.") from error
    if len(signer) != 32 or len(signature) != 64:
        raise Damaged(f"This {kind} is cut off or damaged: its signature is missing.")
    return Header(kind, signer, signature)


def _decoded(line: bytes) -> bytes:
    """What a line of base64 holds; raises ValueError unless it is the one way to write it."""
    held = base64.b64decode(line.removesuffix(b"\n"), validate=True)
    if base64.b64encode(held) + b"\n" != line:
        raise ValueError("not as it is written")
    return held


def _trust(header: Header, trusted: Collection[bytes] | None) -> None:
    if trusted is not None and header.signer not in trusted:
        raise WrongSignature(
            f"This {header.kind} was signed with the key {header.signer.hex()[:16]}…, which is "
            "not trusted here."
        )
