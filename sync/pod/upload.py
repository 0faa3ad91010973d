"""Sending the outbox: batch by batch, forgetting only what a signed receipt names."""

from collections.abc import Sequence
from dataclasses import dataclass

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
    patience: Patience | None = None,
) -> Uploaded:
    """Send all that waits; raises CentreUnavailable, after which what was not named still waits."""
    uploaded = Uploaded()
    before: frozenset[str] = frozenset()
    while boxes := outbox.next_batch(most):
        ids = frozenset(box_id(box) for box in boxes)
        if ids == before:
            raise StoreUnavailable(
                "The outbox does not forget what the centre has stored. Nothing is lost; "
                "check this pod's disk."
            )
        receipt = _send(boxes, enrolment, key, http, patience)
        outbox.forget(ids & receipt.boxes)
        if missing := ids - receipt.boxes:
            raise CentreUnavailable(
                f"The centre at {enrolment.centre} stored only {len(ids) - len(missing)} of "
                f"{len(ids)} participations of a batch. The others stay on this pod; "
                "tell the coordinator."
            )
        uploaded = uploaded.and_one_of(len(ids))
        before = ids
    return uploaded


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
