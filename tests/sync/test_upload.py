"""What a pod believes of what answers it, and what it forgets."""

import secrets
import socket
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from itertools import islice
from pathlib import Path

import pytest
import requests
from nacl.signing import SigningKey

from consultation.errors import CentreUnavailable, StoreUnavailable
from consultation.frozen import replace
from sync.call import Patience
from sync.centre import pods
from sync.centre.database import writing
from sync.pod.upload import Uploaded, upload
from sync.wire import (
    MOST_BOX_BYTES,
    MOST_BYTES,
    PROBLEM_TYPE,
    RECEIPT_TYPE,
    Batch,
    by_id,
    read_batch,
    write_receipt,
)
from tests.sync.answering import answering, replying
from tests.sync.parts import POD, Centre, MemoryOutbox, centre_at

Reply = tuple[int, str, bytes]
QUICK = Patience(connect=2, silence=0.3, answer=1)


@contextmanager
def taking(reply: Callable[[bytes], Reply]) -> Iterator[str]:
    """A server that reads what is posted and answers it."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers["Content-Length"]))
        replying(*reply(body))(handler)

    with answering(answer) as url:
        yield url


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory, made_on_sqlite: Path) -> Iterator[Centre]:
    """A centre whose keys are at hand; it does not serve."""
    with centre_at(tmp_path_factory.mktemp("centre"), made_on_sqlite) as made:
        yield made


def test_everything_that_waits_arrives(served: Centre, http: requests.Session) -> None:
    """All boxes are stored, batch by batch, and forgotten."""
    outbox = MemoryOutbox(served.boxes(25))
    assert upload(outbox, served.enrolment, served.key, http, most=10) == Uploaded(3, 25)
    assert outbox.waiting() == 0
    served.wait_until_counted()
    assert served.stored() == 25


def test_an_empty_outbox_asks_nothing(http: requests.Session, centre: Centre) -> None:
    """Where nothing waits no connection is opened."""
    enrolment = centre.enrolment_at("http://127.0.0.1:9")
    assert upload(MemoryOutbox(), enrolment, centre.key, http) == Uploaded()


def receipt_of(centre: Centre, change: Callable[[Batch], Batch]) -> Callable[[bytes], Reply]:
    """A centre that signs for a changed batch."""

    def reply(body: bytes) -> Reply:
        return (
            201,
            RECEIPT_TYPE,
            write_receipt(change(read_batch(body)), centre.settings.receipt_key),
        )

    return reply


def signed_by_another(body: bytes) -> Reply:
    """A receipt that anyone could have made."""
    return 201, RECEIPT_TYPE, write_receipt(read_batch(body), SigningKey.generate())


REPLIES: dict[str, tuple[Callable[[bytes], Reply], str]] = {
    "captive portal": (lambda _: (200, "text/html", b"<html>Sign in"), "sign-in page"),
    "captive portal with the right type": (
        lambda _: (200, RECEIPT_TYPE, b"<html>Sign in"),
        "not believed",
    ),
    "redirect": (lambda _: (302, "text/html", b""), "Something else"),
    "empty": (lambda _: (201, RECEIPT_TYPE, b""), "not believed"),
    "another's signature": (signed_by_another, "not believed"),
    "endless": (lambda _: (201, RECEIPT_TYPE, b"x" * (2 << 20)), "longer than"),
    "wrong status": (lambda _: (202, RECEIPT_TYPE, b""), "Something else"),
    "failure without a reason": (lambda _: (502, "text/html", b""), "502"),
    "a problem": (
        lambda _: (503, PROBLEM_TYPE, b'{"title": "No room.", "detail": "Come back."}'),
        "No room. Come back.",
    ),
    "a problem that is none": (lambda _: (500, PROBLEM_TYPE, b"[[["), "cannot be read"),
}


@pytest.mark.parametrize("name", REPLIES)
def test_nothing_but_a_receipt_counts_as_sent(
    centre: Centre, http: requests.Session, name: str
) -> None:
    """Whatever else answers, the pod keeps everything and says what happened."""
    reply, sentence = REPLIES[name]
    outbox = MemoryOutbox(centre.boxes(3))
    with taking(reply) as url, pytest.raises(CentreUnavailable, match=sentence):
        upload(outbox, centre.enrolment_at(url), centre.key, http)
    assert outbox.waiting() == 3


def test_a_receipt_of_another_batch_forgets_nothing(centre: Centre, http: requests.Session) -> None:
    """A true receipt is believed for its own batch and pod alone."""
    changes: list[Callable[[Batch], Batch]] = [
        lambda batch: replace(batch, digest="0" * 64),
        lambda batch: replace(batch, pod="Nacelle 2"),
    ]
    for change in changes:
        outbox = MemoryOutbox(centre.boxes(3))
        with (
            taking(receipt_of(centre, change)) as url,
            pytest.raises(CentreUnavailable, match="another batch"),
        ):
            upload(outbox, centre.enrolment_at(url), centre.key, http)
        assert outbox.waiting() == 3


def test_a_centre_that_stores_half_makes_the_pod_forget_half(
    centre: Centre, http: requests.Session
) -> None:
    """Boxes that a receipt leaves out stay, and the upload stops with a sentence."""
    outbox = MemoryOutbox(centre.boxes(4))
    half = receipt_of(
        centre,
        lambda batch: Batch(
            batch.pod, batch.signer, batch.digest, dict(islice(batch.boxes.items(), 2))
        ),
    )
    with taking(half) as url, pytest.raises(CentreUnavailable, match="only 2 of 4"):
        upload(outbox, centre.enrolment_at(url), centre.key, http)
    assert outbox.waiting() == 2


def test_a_receipt_cannot_name_what_was_not_sent(centre: Centre, http: requests.Session) -> None:
    """Boxes that a receipt names beside those of its batch stay on the pod."""
    outbox = MemoryOutbox(centre.boxes(4))
    greedy = receipt_of(centre, lambda batch: replace(batch, boxes=by_id(centre.boxes(2))))
    with taking(greedy) as url, pytest.raises(CentreUnavailable, match="only"):
        upload(outbox, centre.enrolment_at(url), centre.key, http, most=2, lanes=1)
    assert outbox.waiting() == 4


def test_a_box_that_decayed_on_the_disk_stops_no_other(
    light: Centre, http: requests.Session
) -> None:
    """The centre signs for what it got; the box whose bytes are not those of its id stays."""

    class Decayed(MemoryOutbox):
        def next_batch(self, most: int, after: str = "") -> Mapping[str, bytes]:
            boxes = dict(super().next_batch(most, after))
            return boxes | dict.fromkeys(list(boxes)[:1], b"decayed")

    outbox = Decayed(light.boxes(4))
    with pytest.raises(CentreUnavailable, match="only 3 of 4"):
        upload(outbox, light.enrolment, light.key, http)
    assert outbox.waiting() == 1
    light.wait_until_counted()
    assert (light.stored(), len(light.refusals())) == (3, 1)


def test_large_boxes_travel_in_smaller_batches(centre: Centre, http: requests.Session) -> None:
    """A batch is cut before it is longer than a centre takes."""
    outbox = MemoryOutbox(secrets.token_bytes(MOST_BOX_BYTES) for _ in range(130))
    sizes: list[int] = []

    def reply(body: bytes) -> Reply:
        sizes.append(len(body))
        return receipt_of(centre, lambda batch: batch)(body)

    with taking(reply) as url:
        assert upload(outbox, centre.enrolment_at(url), centre.key, http).boxes == 130
    assert len(sizes) > 1
    assert max(sizes) <= MOST_BYTES


def test_a_centre_that_is_absent_is_said(centre: Centre, http: requests.Session) -> None:
    """A port where nobody listens is a sentence."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        enrolment = centre.enrolment_at(f"http://127.0.0.1:{taken.getsockname()[1]}")
        with pytest.raises(CentreUnavailable, match="There is no centre"):
            upload(MemoryOutbox(centre.boxes(1)), enrolment, centre.key, http)


def test_a_centre_that_says_nothing_is_given_up(centre: Centre, http: requests.Session) -> None:
    """A connection that stays silent ends after a while, in words."""
    outbox = MemoryOutbox(centre.boxes(1))
    with socket.create_server(("127.0.0.1", 0)) as silent:
        enrolment = centre.enrolment_at(f"http://127.0.0.1:{silent.getsockname()[1]}")
        with pytest.raises(CentreUnavailable, match="too long"):
            upload(outbox, enrolment, centre.key, http, patience=QUICK)
    assert outbox.waiting() == 1


def test_a_centre_without_tls_where_it_is_promised_is_said(
    light: Centre, http: requests.Session
) -> None:
    """HTTPS that is none is never spoken to."""
    outbox = MemoryOutbox(light.boxes(1))
    enrolment = light.enrolment_at(light.url.replace("http:", "https:"))
    with pytest.raises(CentreUnavailable, match="TLS"):
        upload(outbox, enrolment, light.key, http)
    assert outbox.waiting() == 1


def test_a_revoked_pod_reads_why(light: Centre, http: requests.Session) -> None:
    """A problem's title and detail reach the person at the pod."""
    with writing(light.engine) as connection:
        pods.revoke(connection, POD)
    outbox = MemoryOutbox(light.boxes(1))
    with pytest.raises(CentreUnavailable, match=r"This pod was revoked\. .*may not send"):
        upload(outbox, light.enrolment, light.key, http)
    assert outbox.waiting() == 1


def test_an_outbox_that_forgets_nothing_is_no_endless_loop(
    light: Centre, http: requests.Session
) -> None:
    """The upload stops where the pod's disk does not forget."""

    class Stuck(MemoryOutbox):
        def forget(self, boxes: Collection[str]) -> int:
            return 0

    with pytest.raises(StoreUnavailable, match="does not forget"):
        upload(Stuck(light.boxes(2)), light.enrolment, light.key, http)
