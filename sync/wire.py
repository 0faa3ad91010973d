"""The protocol that pod and centre share, version 1. docs/protocol.md tells it in prose.

Batches and receipts are envelopes (packs.trust.envelope). The payload of each is a line of JSON,
then raw bytes: a batch says ``{"pod": NAME, "sizes": [BYTES OF A BOX, ...]}`` and holds the boxes;
a receipt says ``{"batch": SHA-256 of the batch's bytes, "pod": NAME}`` and holds the boxes' ids,
32 bytes each.
"""

import hashlib
from collections.abc import Collection, Iterable, Mapping
from itertools import accumulate, pairwise
from typing import Annotated, TypeVar

import msgspec
from nacl.signing import SigningKey

from consultation.errors import Damaged
from consultation.frozen import Frozen
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
"""No batch is longer."""
MOST_BOX_BYTES = 513 << 10
"""No box is longer: a participation has 512 KiB at most, its padding and its seal less than one."""
MOST_LINE_BYTES = 16 << 10
"""No payload's first line is longer."""
ID_DIGITS = 64


class _BatchLine(msgspec.Struct, forbid_unknown_fields=True):
    pod: str
    sizes: list[Annotated[int, msgspec.Meta(ge=1, le=MOST_BOX_BYTES)]]


class _ReceiptLine(msgspec.Struct, forbid_unknown_fields=True):
    batch: str
    pod: str


class Batch(Frozen):
    """A signed set of sealed boxes on its way to the centre."""

    pod: str
    signer: bytes
    """The pod's public Ed25519 key."""
    digest: str
    """SHA-256 of the batch's bytes, hexadecimal."""
    boxes: Mapping[str, bytes]
    """By their ids, in the order in which they came."""


class Receipt(Frozen):
    """The centre's word that every box it names is stored durably."""

    batch: str
    pod: str
    boxes: frozenset[str]


def digest(data: bytes) -> str:
    """The name of a batch: SHA-256 of its bytes, hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def by_id(boxes: Iterable[bytes]) -> dict[str, bytes]:
    """Boxes by their ids."""
    return {box_id(box): box for box in boxes}


def write_batch(pod: str, boxes: Mapping[str, bytes], key: SigningKey) -> bytes:
    """Pack and sign boxes, given by their ids and sorted by these: same boxes, same bytes."""
    ordered = [box for _id, box in sorted(boxes.items())]
    line = msgspec.json.encode(_BatchLine(pod, [len(box) for box in ordered]))
    return close_envelope(Kind.BATCH, b"".join((line, b"\n", *ordered)), key)


def read_batch(data: bytes) -> Batch:
    """Check a batch's signature and read it; who the signer is, the caller looks up.

    Raises Refused (Damaged, NewerFormat, WrongSignature).
    """
    if len(data) > MOST_BYTES:
        raise Damaged(f"A batch is at most {MOST_BYTES} bytes long; this one has {len(data)}.")
    opened = open_envelope(Kind.BATCH, data)
    line, start = _first_line(opened.payload, _BatchLine, "batch")
    if not 0 < len(line.sizes) <= MOST_BOXES:
        raise Damaged(f"A batch holds 1 to {MOST_BOXES} boxes; this one {len(line.sizes)}.")
    bounds = list(accumulate(line.sizes, initial=start))
    if bounds[-1] != len(opened.payload):
        raise Damaged("The boxes of this batch are not as long as it says.")
    boxes = by_id(opened.payload[begin:end] for begin, end in pairwise(bounds))
    if len(boxes) < len(line.sizes):
        raise Damaged("A box is in this batch twice.")
    return Batch(line.pod, opened.signer, digest(data), boxes)


def write_receipt(batch: Batch, key: SigningKey) -> bytes:
    """Sign for every box of a batch; to be called once they are on disk, never before."""
    line = msgspec.json.encode(_ReceiptLine(batch.digest, batch.pod))
    return close_envelope(Kind.RECEIPT, line + b"\n" + bytes.fromhex("".join(batch.boxes)), key)


def read_receipt(data: bytes, trusted: Collection[bytes]) -> Receipt:
    """Check a receipt against the centre's receipt keys; raises Refused."""
    opened = open_envelope(Kind.RECEIPT, data, trusted)
    line, start = _first_line(opened.payload, _ReceiptLine, "receipt")
    named = opened.payload[start:].hex()
    if len(named) % ID_DIGITS:
        raise Damaged(f"The ids of this receipt are not of {ID_DIGITS // 2} bytes each.")
    boxes = frozenset(named[at : at + ID_DIGITS] for at in range(0, len(named), ID_DIGITS))
    return Receipt(line.batch, line.pod, boxes)


def _first_line(payload: bytes, shape: type[T], name: str) -> tuple[T, int]:
    """What a payload's first line says, and where the next one begins."""
    end = payload.find(b"\n", 0, MOST_LINE_BYTES)
    if end < 0:
        raise Damaged(f"This {name} does not hold what it has to: its first line has no end.")
    try:
        return msgspec.json.decode(payload[:end], type=shape), end + 1
    except (msgspec.DecodeError, RecursionError) as error:
        raise Damaged(f"This {name} does not hold what it has to: {error}.") from error
