"""The inbox: one row per signed batch, stored as it came, before anything in it is opened."""

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from datetime import UTC, datetime
from threading import Lock

from sqlalchemy import Connection, Engine, func, select, text

from consultation.errors import Damaged, NewerFormat, Refused
from consultation.frozen import Frozen
from sync.centre import problems
from sync.centre.database import committing_at_once, writing
from sync.centre.pods import pod_of_key
from sync.centre.problems import Problem
from sync.centre.settings import Settings
from sync.centre.tables import inbox
from sync.wire import Batch, read_batch, write_receipt

WAITING = "waiting"
DONE = "done"
KEEP = text(
    "INSERT INTO inbox (pod, digest, batch, boxes, received, state) "
    "SELECT name, :digest, :batch, :boxes, :received, 'waiting' FROM pods "
    "WHERE key = :signer AND name = :pod AND NOT revoked ON CONFLICT DO NOTHING"
)
"""Keeps a batch whose signer may send, unless it is there: in one statement, so that a pod that is
revoked is out at once."""


class Stored(Frozen):
    """The centre's word for one batch, and whether the batch is new here."""

    receipt: bytes
    new: bool


class Waiting(Frozen):
    """A batch that is stored and not yet opened."""

    pod: str
    digest: str
    batch: bytes


class Intake:
    """Takes batches in: checks them, keeps them durably, and only then signs for them."""

    def __init__(self, engine: Engine, settings: Settings) -> None:
        self._engine = engine
        self._at_once = committing_at_once(engine)
        self._key = settings.receipt_key
        # SQLite waits for its one write lock by sleeping; a turn comes as soon as the lock is free.
        self._turn = Lock() if engine.dialect.name == "sqlite" else nullcontext()

    def receive(self, data: bytes, now: datetime) -> Stored:
        """Keep one batch and sign for it; raises Problem, StoreUnavailable."""
        batch = _read(data)
        row = {
            "pod": batch.pod,
            "signer": batch.signer,
            "digest": batch.digest,
            "batch": data,
            "boxes": len(batch.boxes),
            "received": now.astimezone(UTC).strftime("%Y-%m-%dT%H"),
        }
        with self._turn:
            new = self._kept(row) or self._kept_after_all(batch, row)
        return Stored(write_receipt(batch, self._key), new)

    def _kept(self, row: Mapping[str, object]) -> bool:
        with writing(self._at_once) as connection:
            return connection.execute(KEEP, row).rowcount == 1

    def _kept_after_all(self, batch: Batch, row: Mapping[str, object]) -> bool:
        """Where nothing was kept: say why, or find that the batch is there already."""
        with writing(self._engine) as connection:
            _check_signer(connection, batch)
            return connection.execute(KEEP, row).rowcount == 1


def waiting(connection: Connection, most: int, passing: int = 0) -> tuple[Waiting, ...]:
    """Some of the batches that nobody has opened yet, `passing` over the first ones."""
    rows = connection.execute(
        select(inbox.c.pod, inbox.c.digest, inbox.c.batch)
        .where(inbox.c.state == WAITING)
        .order_by(inbox.c.received, inbox.c.pod, inbox.c.digest)
        .limit(most)
        .offset(passing)
    )
    return tuple(Waiting(*row) for row in rows)


def waiting_count(connection: Connection) -> int:
    """How many batches nobody has opened yet."""
    count = connection.execute(select(func.count()).where(inbox.c.state == WAITING)).scalar_one()
    assert isinstance(count, int)
    return count


def claim(connection: Connection, batches: Sequence[Waiting]) -> tuple[Waiting, ...]:
    """Those of `batches` that still wait, held until this transaction ends."""
    digests = [batch.digest for batch in batches]
    rows = connection.execute(
        select(inbox.c.pod, inbox.c.digest)
        .where(inbox.c.digest.in_(digests), inbox.c.state == WAITING)
        .order_by(inbox.c.pod, inbox.c.digest)
        .with_for_update()
    )
    still = {(row.pod, row.digest) for row in rows}
    return tuple(batch for batch in batches if (batch.pod, batch.digest) in still)


def finish(connection: Connection, batches: Sequence[Waiting]) -> None:
    """Mark batches as opened and counted."""
    for batch in batches:
        connection.execute(
            inbox.update()
            .where(inbox.c.pod == batch.pod, inbox.c.digest == batch.digest)
            .values(state=DONE)
        )


def _read(data: bytes) -> Batch:
    try:
        return read_batch(data)
    except NewerFormat as error:
        raise Problem(problems.NEWER_BATCH, str(error)) from error
    except Damaged as error:
        raise Problem(problems.DAMAGED_BATCH, str(error)) from error
    except Refused as error:
        raise Problem(problems.WRONG_SIGNATURE, str(error)) from error


def _check_signer(connection: Connection, batch: Batch) -> None:
    pod = pod_of_key(connection, batch.signer)
    if pod is None:
        raise Problem(
            problems.UNKNOWN_POD,
            "No pod of this centre signs with the key of this batch. Enrol the pod first.",
        )
    if pod.revoked:
        raise Problem(
            problems.REVOKED_POD,
            f"'{pod.name}' may not send any more. Ask the centre for a fresh enrol code.",
        )
    if pod.name != batch.pod:
        raise Problem(
            problems.OTHER_POD,
            f"It was signed by '{pod.name}'. Every pod sends its own answers.",
        )
