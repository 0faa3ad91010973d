"""Sending the outbox: batch by batch, forgetting only what a signed receipt names."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

import requests
from nacl.signing import SigningKey

from consultation.errors import CentreUnavailable, Refused, StoreUnavailable
from packs.trust.box import box_id
from sync.call import Patience, call, expect
from sync.pod.enrolment import Enrolment
from sync.pod.outbox import Outbox
from sync.wire import API, BATCH_TYPE, RECEIPT_TYPE, Receipt, digest, read_receipt, write_batch

BOXES = 500
"""How many boxes travel in one batch."""
LANES = 4
"""How many batches travel at once, so that one is made while another is being stored."""
MOST_RECEIPT_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Uploaded:
    """What reached the centre, by its signed word."""

    batches: int = 0
    boxes: int = 0

    def and_one_of(self, boxes: int) -> "Uploaded":
        """Count one more batch."""
        return Uploaded(self.batches + 1, self.boxes + boxes)


def upload(
    outbox: Outbox,
    enrolment: Enrolment,
    key: SigningKey,
    http: requests.Session,
    most: int = BOXES,
    lanes: int = LANES,
    patience: Patience | None = None,
) -> Uploaded:
    """Send all that waits; raises CentreUnavailable, after which what was not named still waits.

    Batches of at most `most` boxes, `lanes` of them on the road at once.
    """
    uploaded = Uploaded()
    before: frozenset[str] = frozenset()
    with ThreadPoolExecutor(lanes) as threads:
        while boxes := outbox.next_batch(most * lanes):
            ids = frozenset(box_id(box) for box in boxes)
            if ids == before:
                raise StoreUnavailable(
                    "The outbox does not forget what the centre has stored. Nothing is lost; "
                    "check this pod's disk."
                )
            batches = [boxes[start : start + most] for start in range(0, len(boxes), most)]
            send = partial(_send, enrolment=enrolment, key=key, http=http, patience=patience)
            sent = [(batch, threads.submit(send, batch)) for batch in batches]
            uploaded = _settle(outbox, sent, uploaded, enrolment.centre)
            before = ids
    return uploaded


def _settle(
    outbox: Outbox,
    sent: Sequence[tuple[Sequence[bytes], "Future[Receipt]"]],
    uploaded: Uploaded,
    centre: str,
) -> Uploaded:
    """Forget what the receipts name, of each its own batch; then raise the first thing wrong."""
    wrong: CentreUnavailable | None = None
    for batch, future in sent:
        try:
            uploaded = uploaded.and_one_of(_forget(outbox, batch, future.result(), centre))
        except CentreUnavailable as error:
            wrong = wrong or error
    if wrong is not None:
        raise wrong
    return uploaded


def _forget(outbox: Outbox, batch: Sequence[bytes], receipt: Receipt, centre: str) -> int:
    ids = frozenset(box_id(box) for box in batch)
    outbox.forget(ids & receipt.boxes)
    if missing := ids - receipt.boxes:
        raise CentreUnavailable(
            f"The centre at {centre} stored only {len(ids) - len(missing)} of {len(ids)} "
            "participations of a batch. The others stay on this pod; tell the coordinator."
        )
    return len(ids)


def _send(
    boxes: Sequence[bytes],
    enrolment: Enrolment,
    key: SigningKey,
    http: requests.Session,
    patience: Patience | None,
) -> Receipt:
    batch = write_batch(enrolment.pod, boxes, key)
    url = f"{enrolment.centre}{API}/batches"
    answer = call(
        http,
        "POST",
        url,
        MOST_RECEIPT_BYTES,
        body=batch,
        headers={"Content-Type": BATCH_TYPE, "Accept": RECEIPT_TYPE},
        patience=patience,
    )
    return _believed(expect(answer, (200, 201), RECEIPT_TYPE, url), digest(batch), enrolment)


def _believed(body: bytes, batch: str, enrolment: Enrolment) -> Receipt:
    try:
        receipt = read_receipt(body, {enrolment.receipt_key})
    except Refused as error:
        raise CentreUnavailable(
            f"The receipt from {enrolment.centre} is not believed. {error} Nothing was forgotten."
        ) from error
    if receipt.batch != batch or receipt.pod != enrolment.pod:
        raise CentreUnavailable(
            f"The receipt from {enrolment.centre} is for another batch. Nothing was forgotten; "
            "try again."
        )
    return receipt
