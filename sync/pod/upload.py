"""Sending the outbox: batch by batch, forgetting only what a signed receipt names.

The outbox is walked through once, from the lowest id to the highest. Reading it, sending and
forgetting run side by side: none of them waits for another's disk or road.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

import requests
from nacl.signing import SigningKey

from consultation.errors import CentreUnavailable, Refused, StoreUnavailable
from consultation.frozen import Frozen
from sync.call import Line, Patience, expect
from sync.pod.enrolled import Enrolment
from sync.pod.outbox import Outbox
from sync.wire import (
    API,
    BATCH_TYPE,
    RECEIPT_TYPE,
    Receipt,
    digest,
    read_receipt,
    write_batch,
)

BOXES = 200
"""How many boxes travel in one batch, at most: some 100 KiB, seconds on a slow road."""
BOX_BYTES = 1 << 20
"""How many bytes of boxes travel in one batch, at most, unless one box alone has more.

Voices make batches long; one that is cut on a bad road is sent again from its beginning.
"""
LANES = 4
"""How many batches travel at once, so that one is made while another is being stored."""
FORGET = 4000
"""From how many boxes that were signed for on they are forgotten; at the end, all that are left."""
MOST_RECEIPT_BYTES = 1 << 20


class Uploaded(Frozen):
    """What reached the centre, by its signed word."""

    batches: int = 0
    boxes: int = 0

    def and_one_of(self, boxes: int) -> "Uploaded":
        """Count one more batch."""
        return Uploaded(self.batches + 1, self.boxes + boxes)


class _Word(Frozen):
    """Of one batch: which boxes were sent, and which of them the centre signed for."""

    sent: int
    named: frozenset[str]


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
    line = _line(enrolment, http, patience)
    send = partial(_send, line=line, enrolment=enrolment, key=key)
    road: deque[Future[_Word]] = deque()
    with ThreadPoolExecutor(1) as forgetting, ThreadPoolExecutor(lanes) as sending:
        settled = _Settled(outbox, forgetting, enrolment.centre)
        for batch in batches_of(outbox, most, most * lanes):
            if len(road) == lanes:
                settled.hear(road.popleft())
            if settled.wrong is not None:
                break
            road.append(sending.submit(send, batch))
        for word in road:
            settled.hear(word)
        return settled.end()


class _Settled:
    """What the centre's words have settled so far, and the first thing that went wrong."""

    def __init__(self, outbox: Outbox, forgetting: ThreadPoolExecutor, centre: str) -> None:
        self.wrong: CentreUnavailable | None = None
        self._outbox = outbox
        self._forgetting = forgetting
        self._centre = centre
        self._uploaded = Uploaded()
        self._named: list[str] = []
        self._all_named: set[str] = set()
        self._forgotten: list[Future[int]] = []

    def hear(self, word: "Future[_Word]") -> None:
        """Wait for the centre's word on one batch; what it names is forgotten soon."""
        try:
            heard = word.result()
        except CentreUnavailable as error:
            self.wrong = self.wrong or error
            return
        self._named += heard.named
        if len(self._named) >= FORGET:
            self._forget()
        if missing := heard.sent - len(heard.named):
            self.wrong = self.wrong or CentreUnavailable(
                f"The centre at {self._centre} stored only {heard.sent - missing} of {heard.sent} "
                "participations of a batch. The others stay on this pod; tell the coordinator."
            )
            return
        self._uploaded = self._uploaded.and_one_of(heard.sent)

    def end(self) -> Uploaded:
        """Forget the rest; raises what went wrong, the pod's own disk first."""
        self._forget()
        for done in self._forgotten:
            done.result()
        if self._all_named & self._outbox.next_batch(1).keys():
            raise StoreUnavailable(
                "The outbox does not forget what the centre has stored. Nothing is lost; "
                "check this pod's disk."
            )
        if self.wrong is not None:
            raise self.wrong
        return self._uploaded

    def _forget(self) -> None:
        if self._named:
            self._forgotten.append(self._forgetting.submit(self._outbox.forget, self._named))
            self._all_named.update(self._named)
            self._named = []


def batches_of(
    outbox: Outbox, most: int, at_once: int | None = None
) -> Iterator[Mapping[str, bytes]]:
    """All that waits, in batches of at most `most` boxes; read `at_once` from the disk."""
    after = ""
    while boxes := outbox.next_batch(at_once or most, after):
        after = max(boxes)
        batch: dict[str, bytes] = {}
        size = 0
        for id, box in boxes.items():
            if batch and (len(batch) == most or size + len(box) > BOX_BYTES):
                yield batch
                batch, size = {}, 0
            batch[id] = box
            size += len(box)
        yield batch


def _send(boxes: Mapping[str, bytes], line: Line, enrolment: Enrolment, key: SigningKey) -> _Word:
    batch = write_batch(enrolment.pod, boxes, key)
    body = expect(line.call(batch), (200, 201), RECEIPT_TYPE, _address(enrolment))
    receipt = _believed(body, digest(batch), enrolment)
    return _Word(len(boxes), receipt.boxes & boxes.keys())


def _line(enrolment: Enrolment, http: requests.Session, patience: Patience | None) -> Line:
    headers = {"Content-Type": BATCH_TYPE, "Accept": RECEIPT_TYPE}
    return Line(http, "POST", _address(enrolment), MOST_RECEIPT_BYTES, headers, patience)


def _address(enrolment: Enrolment) -> str:
    return f"{enrolment.centre}{API}/batches"


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
