"""The protocol that pod and centre share, version 1. docs/protocol.md tells it in prose.

A batch is an envelope (packs.trust.envelope) whose payload is zstd-compressed JSON,
``{"pod": NAME, "boxes": [BASE64, ...]}``; a receipt is an envelope whose payload is JSON,
``{"batch": SHA-256 of the batch's bytes, "pod": NAME, "boxes": [BOX ID, ...]}``.
"""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TypeVar

import msgspec
import zstandard
from nacl.signing import SigningKey

from consultation.errors import Damaged
from packs.trust.box import box_id
from packs.trust.envelope import Kind, close_envelope, open_envelope

T = TypeVar("T")

API = "/api/v1"
BATCH_TYPE = "application/vnd.nacelle.batch"
RECEIPT_TYPE = "application/vnd.nacelle.receipt"
PROBLEM_TYPE = "application/problem+json"

MOST_BOXES = 1000
"""No batch holds more boxes."""
MOST_BYTES = 8 << 20
"""No batch is longer, as sent."""
MOST_EXPANDED_BYTES = 32 << 20
"""No batch is longer, decompressed."""


class _BatchDocument(msgspec.Struct, forbid_unknown_fields=True):
    pod: str
    boxes: list[bytes]


class _ReceiptDocument(msgspec.Struct, forbid_unknown_fields=True):
    batch: str
    pod: str
    boxes: list[str]


@dataclass(frozen=True, slots=True)
class Batch:
    """A signed set of sealed boxes on its way to the centre."""

    pod: str
    signer: bytes
    """The pod's public Ed25519 key."""
    digest: str
    """SHA-256 of the batch's bytes, hexadecimal."""
    boxes: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """The centre's word that every box it names is stored durably."""

    batch: str
    pod: str
    boxes: frozenset[str]


def digest(data: bytes) -> str:
    """The name of a batch: SHA-256 of its bytes, hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def write_batch(pod: str, boxes: Sequence[bytes], key: SigningKey) -> bytes:
    """Pack and sign boxes. Same boxes in any order, same bytes: they are sorted by their ids."""
    ordered = sorted(boxes, key=box_id)
    document = msgspec.json.encode(_BatchDocument(pod, ordered))
    compressed = zstandard.ZstdCompressor(level=1).compress(document)
    return close_envelope(Kind.BATCH, compressed, key)


def read_batch(data: bytes) -> Batch:
    """Check a batch's signature and read it; who the signer is, the caller looks up.

    Raises Refused (Damaged, NewerFormat, WrongSignature).
    """
    if len(data) > MOST_BYTES:
        raise Damaged(f"A batch is at most {MOST_BYTES} bytes long; this one has {len(data)}.")
    opened = open_envelope(Kind.BATCH, data)
    document = _decode(_decompress(opened.payload), _BatchDocument, "batch")
    if not 0 < len(document.boxes) <= MOST_BOXES:
        raise Damaged(f"A batch holds 1 to {MOST_BOXES} boxes; this one {len(document.boxes)}.")
    return Batch(document.pod, opened.signer, digest(data), tuple(document.boxes))


def write_receipt(batch: Batch, key: SigningKey) -> bytes:
    """Sign for every box of a batch; to be called once they are on disk, never before."""
    document = _ReceiptDocument(batch.digest, batch.pod, [box_id(box) for box in batch.boxes])
    return close_envelope(Kind.RECEIPT, msgspec.json.encode(document), key)


def read_receipt(data: bytes, trusted: Collection[bytes]) -> Receipt:
    """Check a receipt against the centre's receipt keys; raises Refused."""
    opened = open_envelope(Kind.RECEIPT, data, trusted)
    document = _decode(opened.payload, _ReceiptDocument, "receipt")
    return Receipt(document.batch, document.pod, frozenset(document.boxes))


def _decompress(payload: bytes) -> bytes:
    try:
        with zstandard.ZstdDecompressor().stream_reader(payload) as reader:
            data = reader.read(MOST_EXPANDED_BYTES + 1)
    except zstandard.ZstdError as error:
        raise Damaged("This batch is not compressed as a batch has to be (zstd).") from error
    if len(data) > MOST_EXPANDED_BYTES:
        raise Damaged(f"A batch holds at most {MOST_EXPANDED_BYTES} bytes, decompressed.")
    return data


def _decode(data: bytes, shape: type[T], name: str) -> T:
    try:
        return msgspec.json.decode(data, type=shape)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Damaged(f"This {name} does not hold what it has to: {error}.") from error
