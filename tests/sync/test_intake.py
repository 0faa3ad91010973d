"""What the centre takes from pods, and what it refuses, over real HTTP."""

import socket
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import pytest
import requests
from nacl.signing import SigningKey

from packs.trust.box import box_id
from packs.trust.envelope import Kind, close_envelope
from sync.centre import pods, problems
from sync.centre.database import writing
from sync.wire import (
    BATCH_TYPE,
    MOST_BYTES,
    PROBLEM_TYPE,
    RECEIPT_TYPE,
    digest,
    read_receipt,
)
from tests.sync.parts import POD, TODAY, Centre


def post(centre: Centre, data: bytes, type: str = BATCH_TYPE) -> requests.Response:
    """Send a batch as a pod would."""
    return requests.post(
        f"{centre.url}/api/v1/batches", data=data, headers={"Content-Type": type}, timeout=120
    )


def assert_problem(response: requests.Response, kind: problems.Kind) -> None:
    """That a response is one problem of the catalogue."""
    assert response.status_code == kind.status
    assert response.headers["Content-Type"] == PROBLEM_TYPE
    document = response.json()
    assert document["type"] == kind.type
    assert document["title"] == kind.title
    assert document["status"] == kind.status
    assert document["detail"]


def test_a_batch_is_answered_with_a_receipt_for_each_box(served: Centre) -> None:
    """The receipt is signed by the centre and names the batch, the pod and every box."""
    boxes = served.boxes(3)
    batch = served.batch(boxes)
    response = post(served, batch)
    assert response.status_code == 201
    assert response.headers["Content-Type"] == RECEIPT_TYPE
    receipt = read_receipt(response.content, {served.settings.public_receipt_key})
    assert (receipt.batch, receipt.pod) == (digest(batch), POD)
    assert receipt.boxes == {box_id(box) for box in boxes}


def test_a_batch_sent_again_is_stored_once(served: Centre) -> None:
    """An identical retry is answered with 200 and an equivalent receipt, and counts nothing."""
    batch = served.batch(served.boxes(3))
    first, again = post(served, batch), post(served, batch)
    assert (first.status_code, again.status_code) == (201, 200)
    keys = {served.settings.public_receipt_key}
    assert read_receipt(first.content, keys) == read_receipt(again.content, keys)
    served.wait_until_counted()
    assert served.stored() == 3
    assert served.tally()["", "participations"] == 3


def test_the_same_batch_from_many_at_once_is_stored_once(served: Centre) -> None:
    """Of simultaneous identical batches exactly one is new, and all are signed for."""
    batch = served.batch(served.boxes(2))
    with ThreadPoolExecutor(6) as threads:
        statuses = list(threads.map(lambda _: post(served, batch).status_code, range(6)))
    assert sorted(statuses) == [200] * 5 + [201]


def test_a_box_in_two_batches_is_counted_once(served: Centre) -> None:
    """Batches that overlap, as after a restored database, add nothing twice."""
    boxes = served.boxes(5)
    for some in (boxes[:3], boxes[1:]):
        assert post(served, served.batch(some)).status_code == 201
    served.wait_until_counted()
    assert served.stored() == 5
    assert served.tally()["how", "walk"] == 5


def test_an_unknown_signer_is_refused(light: Centre) -> None:
    """A batch whose key no pod has is refused."""
    batch = light.batch(light.boxes(1), key=SigningKey.generate())
    assert_problem(post(light, batch), problems.UNKNOWN_POD)


def test_a_revoked_pod_is_out_at_once(served: Centre) -> None:
    """After a revocation a fresh batch is refused, and so is one that was stored before."""
    first = served.batch(served.boxes(1))
    assert post(served, first).status_code == 201
    with writing(served.engine) as connection:
        pods.revoke(connection, POD)
    for batch in (first, served.batch(served.boxes(1))):
        assert_problem(post(served, batch), problems.REVOKED_POD)


def test_a_pod_cannot_send_for_another(light: Centre) -> None:
    """A batch that names another pod than its signer is refused."""
    batch = light.batch(light.boxes(1), "Nacelle 2")
    assert_problem(post(light, batch), problems.OTHER_POD)


def test_a_changed_batch_is_refused(light: Centre) -> None:
    """One changed byte breaks the signature."""
    batch = bytearray(light.batch(light.boxes(1)))
    batch[-1] ^= 1
    assert_problem(post(light, bytes(batch)), problems.WRONG_SIGNATURE)


@pytest.mark.parametrize("body", [b"", b"hello", b"nacelle-batch 1\n", b"\x00" * 1000])
def test_what_is_no_batch_is_refused(light: Centre, body: bytes) -> None:
    """Empty, foreign and cut bodies are damaged batches."""
    assert_problem(post(light, body), problems.DAMAGED_BATCH)


def test_a_signed_batch_that_holds_nonsense_is_refused(light: Centre) -> None:
    """A good signature over something else than a batch does not help it."""
    batch = close_envelope(Kind.BATCH, b"nonsense", light.key)
    assert_problem(post(light, batch), problems.DAMAGED_BATCH)


def test_a_batch_of_a_newer_format_is_told_so(light: Centre) -> None:
    """A newer format is not called damaged."""
    batch = light.batch(light.boxes(1)).replace(b"batch 1", b"batch 2", 1)
    assert_problem(post(light, batch), problems.NEWER_BATCH)


def test_another_content_type_is_refused(light: Centre) -> None:
    """Batches come with their own content type."""
    batch = light.batch(light.boxes(1))
    assert_problem(post(light, batch, "application/json"), problems.WRONG_TYPE)


def test_too_large_a_body_is_refused(light: Centre) -> None:
    """A body past the limit is refused with its reason."""
    assert_problem(post(light, b"x" * (MOST_BYTES + 1)), problems.TOO_LARGE)


def test_too_large_a_body_of_unsaid_length_is_refused(light: Centre) -> None:
    """The limit holds while the body is read, whatever its headers say."""
    parts = urlsplit(light.url)
    with socket.create_connection((parts.hostname, parts.port), timeout=120) as wire:
        wire.sendall(
            b"POST /api/v1/batches HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
            b"Content-Type: " + BATCH_TYPE.encode() + b"\r\n\r\n"
        )
        piece = b"100000\r\n" + b"x" * 0x100000 + b"\r\n"
        for _ in range(9):
            wire.sendall(piece)
        wire.sendall(b"0\r\n\r\n")
        assert b" 413 " in wire.recv(4096)


def test_addresses_that_do_not_exist_are_problems(light: Centre) -> None:
    """404 and 405 are problem documents as well."""
    assert_problem(light.get("/api/v1/nothing"), problems.NOT_FOUND)
    assert_problem(light.get("/api/v1/batches"), problems.NOT_TAKEN)


def test_every_problem_has_a_number_and_a_name_of_its_own() -> None:
    """The catalogue names nothing twice."""
    numbers = [kind.number for kind in problems.CATALOGUE]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len({kind.type for kind in problems.CATALOGUE}) == len(numbers)


def test_health_says_what_waits(light: Centre) -> None:
    """Anyone may ask whether the centre is well."""
    assert light.get("/api/v1/health").json() == {"status": "ok", "waiting": {"batches": 0}}


def test_a_pod_that_was_revoked_can_come_back_with_a_fresh_code(light: Centre) -> None:
    """A fresh code after a revocation makes the same name good again."""
    with writing(light.engine) as connection:
        pods.revoke(connection, POD)
        code = pods.give_code(connection, light.settings, POD, "Halle", TODAY)
        pods.enrol(connection, str(code), bytes(light.key.verify_key), TODAY)
    assert post(light, light.batch(light.boxes(1))).status_code == 201
