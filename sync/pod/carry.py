"""Sending the outbox by stick: batches out, receipts in; a stick pulled half-way costs nothing.

A pod forgets what a signed receipt names and nothing else, so the same participation may go by
several sticks and by network: the centre keeps it once.
"""

from collections.abc import Callable
from pathlib import Path

from nacl.signing import SigningKey

from consultation.errors import Refused
from consultation.frozen import Frozen
from packs.trust.plain import not_taken, put_bytes, read_plain
from sync.pod.enrolled import Enrolment
from sync.pod.outbox import Outbox
from sync.pod.upload import BOXES, batches_of
from sync.stick import ANSWERS, BATCH, RECEIPT, RECEIPTS, files, pod_folder, present
from sync.wire import Receipt, digest, read_receipt, write_batch

MOST_RECEIPT_BYTES = 1 << 20


class Carried(Frozen):
    """What a stick brought and what it took."""

    forgotten: int
    """Participations that the centre has, by receipts on the stick."""
    taken: int
    """Participations that are on the stick now, on their way."""
    ignored: int
    """Receipts that were not believed."""


def carry(
    outbox: Outbox,
    enrolment: Enrolment,
    key: SigningKey,
    mount: Path,
    most: int = BOXES,
    tell: Callable[[float], None] = lambda _done: None,
) -> Carried:
    """Take the receipts on the stick at `mount`, then put on it what still waits.

    `tell` is told how much of that is on the stick, 0 to 1. Raises NotReady where there is no
    stick, StickFull where it is full, StickUnavailable where it is worn out or pulled; what waits
    stays on the pod until a receipt names it.
    """
    folder = pod_folder(bytes(key.verify_key))
    try:
        receipts, ignored = _receipts(enrolment, present(mount))
        named = frozenset[str]().union(*(receipt.boxes for receipt in receipts))
        forgotten = outbox.forget(sorted(named)) if named else 0
        taken, going, waiting = 0, set(), outbox.waiting()
        for boxes in batches_of(outbox, most):
            batch = write_batch(enrolment.pod, boxes, key)
            name = f"{digest(batch)}{BATCH}"
            if _held(mount, (*ANSWERS, folder, name), len(batch)) != batch:
                put_bytes(mount, (*ANSWERS, folder, name), batch)
            going.add(name)
            taken += len(boxes)
            # More may be given meanwhile.
            tell(min(1.0, taken / max(1, waiting)))
        _sweep(mount, folder, going, {receipt.batch for receipt in receipts})
    except OSError as error:
        raise not_taken(
            error,
            f"The stick at {mount} did not take the answers ({error.strerror or error}). They are "
            "all still on this pod. Plug the stick in again, or take another.",
        ) from error
    return Carried(forgotten, taken, ignored)


def _receipts(enrolment: Enrolment, mount: Path) -> tuple[list[Receipt], int]:
    """The receipts for this pod that are believed, and how many are not."""
    believed: list[Receipt] = []
    ignored = 0
    for names in files(mount, RECEIPTS, RECEIPT):
        try:
            data = read_plain(mount, names, MOST_RECEIPT_BYTES)
            receipt = read_receipt(data, {enrolment.receipt_key})
        except (OSError, Refused):
            ignored += 1
            continue
        if receipt.pod == enrolment.pod:
            believed.append(receipt)
    return believed, ignored


def _held(mount: Path, names: tuple[str, ...], size: int) -> bytes | None:
    """What the stick holds there already, if it is a plain file of that size."""
    try:
        return read_plain(mount, names, size)
    except OSError:
        return None


def _sweep(mount: Path, folder: str, going: set[str], receipted: set[str]) -> None:
    """Take this pod's batches away that are no longer needed: others hold what waits."""
    for names in files(mount, (*ANSWERS,), BATCH):
        if names[-2] == folder and names[-1] not in going:
            mount.joinpath(*names).unlink(missing_ok=True)
    for names in files(mount, (*RECEIPTS,), RECEIPT):
        if names[-2] == folder and names[-1].removesuffix(RECEIPT) in receipted:
            mount.joinpath(*names).unlink(missing_ok=True)
