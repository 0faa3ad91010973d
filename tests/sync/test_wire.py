"""Batches and receipts as bytes: what is written is read back, and nothing else is read."""

import pytest
from hypothesis import given, settings, strategies
from nacl.signing import SigningKey

from consultation.errors import Damaged
from packs.trust.box import box_id
from packs.trust.envelope import Kind, close_envelope
from sync.wire import (
    MOST_BOX_BYTES,
    MOST_BOXES,
    MOST_BYTES,
    Batch,
    by_id,
    read_batch,
    read_receipt,
    write_batch,
    write_receipt,
)

KEY = SigningKey(bytes(32))
SIGNER = bytes(KEY.verify_key)
BOXES = strategies.sets(strategies.binary(min_size=1, max_size=600), min_size=1, max_size=12)


def signed(payload: bytes) -> bytes:
    """A batch whose signature holds, whatever is in it."""
    return close_envelope(Kind.BATCH, payload, KEY)


@settings(max_examples=40, deadline=None)
@given(boxes=BOXES, pod=strategies.text(max_size=40))
def test_a_batch_is_read_back(boxes: set[bytes], pod: str) -> None:
    """Name, boxes and ids are what was written, in the order of ids, and the receipt names them."""
    data = write_batch(pod, by_id(boxes), KEY)
    batch = read_batch(data)
    assert (batch.pod, batch.signer) == (pod, SIGNER)
    assert set(batch.boxes.values()) == boxes
    assert list(batch.boxes) == sorted(map(box_id, boxes))
    receipt = read_receipt(write_receipt(batch, KEY), {SIGNER})
    assert (receipt.batch, receipt.pod, receipt.boxes) == (batch.digest, pod, batch.boxes.keys())


def test_the_order_of_boxes_leaves_no_trace() -> None:
    """The same boxes in another order are the same bytes."""
    boxes = [b"a", b"bb", b"ccc"]
    assert write_batch("P", by_id(boxes), KEY) == write_batch("P", by_id(boxes[::-1]), KEY)


@pytest.mark.parametrize(
    ("payload", "why"),
    [
        (b"", "first line"),
        (b'{"pod":"P","sizes":[1]}', "first line"),
        (b" " * (1 << 20) + b"\n", "first line"),
        (b"nonsense\nx", "does not hold"),
        (b"[" * 10_000 + b"\n", "does not hold"),
        (b'{"pod":"P"}\nx', "does not hold"),
        (b'{"pod":"P","sizes":[1],"more":1}\nx', "does not hold"),
        (b'{"pod":"P","sizes":["1"]}\nx', "does not hold"),
        (b'{"pod":"P","sizes":[0,1]}\nx', "does not hold"),
        (b'{"pod":"P","sizes":[2,-1]}\nx', "does not hold"),
        (b'{"pod":"P","sizes":[99999999999999999999]}\nx', "does not hold"),
        (b'{"pod":"P","sizes":[1.5]}\nx', "does not hold"),
        (b'{"pod":"P","sizes":[]}\n', "1 to 1000 boxes"),
        (b'{"pod":"P","sizes":[1]}\n', "as long as"),
        (b'{"pod":"P","sizes":[1]}\nxy', "as long as"),
        (b'{"pod":"P","sizes":[1,1]}\nx', "as long as"),
        (b'{"pod":"P","sizes":[2,1,2]}\nxyzxy', "twice"),
    ],
)
def test_a_signature_does_not_help_what_is_no_batch(payload: bytes, why: str) -> None:
    """Sizes that are wrong by one byte or more, and boxes that are there twice, are refused."""
    with pytest.raises(Damaged, match=why):
        read_batch(signed(payload))


def test_no_batch_passes_its_bounds() -> None:
    """One box too many, one byte too many in a box, one byte too many in all."""
    most = [number.to_bytes(2, "big") for number in range(MOST_BOXES)]
    assert len(read_batch(write_batch("P", by_id(most), KEY)).boxes) == MOST_BOXES
    with pytest.raises(Damaged, match="1 to 1000 boxes"):
        read_batch(write_batch("P", by_id([*most, b"xyz"]), KEY))
    assert read_batch(write_batch("P", by_id([bytes(MOST_BOX_BYTES)]), KEY))
    with pytest.raises(Damaged, match="does not hold"):
        read_batch(write_batch("P", by_id([bytes(MOST_BOX_BYTES + 1)]), KEY))
    with pytest.raises(Damaged, match="bytes long"):
        read_batch(signed(bytes(MOST_BYTES)))


@pytest.mark.parametrize("ids", [b"x", bytes(31), bytes(33), bytes(65)])
def test_a_receipt_names_whole_ids(ids: bytes) -> None:
    """Ids that are cut are no receipt, whoever signed it."""
    line = b'{"batch":"b","pod":"P"}\n'
    with pytest.raises(Damaged, match="32 bytes each"):
        read_receipt(close_envelope(Kind.RECEIPT, line + ids, KEY), {SIGNER})


def test_a_receipt_without_a_box_names_none() -> None:
    """What is not named stays on the pod."""
    receipt = write_receipt(Batch("P", SIGNER, "0" * 64, {}), KEY)
    assert read_receipt(receipt, {SIGNER}).boxes == frozenset()
