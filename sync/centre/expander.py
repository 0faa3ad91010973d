"""The expander: opens what waits in the inbox and counts it, apart from the intake.

One transaction stores the participations, adds what is new to the tallies, keeps what was refused
and marks the batches: a kill between any two statements leaves them waiting, nothing half done.
"""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from multiprocessing import get_context

from sqlalchemy import Connection, Engine

from consultation.errors import NacelleError
from sync.centre import inbox
from sync.centre.consultations import known_documents
from sync.centre.database import reading, writing
from sync.centre.inbox import Waiting
from sync.centre.opening import Counted, Known, OpenedBatch, Refusal, open_batch
from sync.centre.storing import Id, Storing, refuse, stored, storing_for, tallied

log = logging.getLogger(__name__)

AT_ONCE = 8
"""How many batches one transaction takes."""
LARGE = 4
"""From how many waiting batches on all cores are used."""
SWEEP_SECONDS = 30.0
"""How often the inbox is looked at although nobody called."""
RETRY_SECONDS = 2.0


class Changed(NacelleError):
    """A consultation was added while batches were being opened: open them again."""


Opener = Callable[[Sequence[Waiting], Known], list[OpenedBatch]]


@dataclass(frozen=True, slots=True)
class Inline:
    """Opens batches where it is called."""

    sealing_key: bytes

    def __call__(self, batches: Sequence[Waiting], known: Known) -> list[OpenedBatch]:
        """Open them one after the other."""
        return [open_batch(waiting.batch, self.sealing_key, known) for waiting in batches]


@dataclass(slots=True)
class OnAllCores:
    """Opens batches in other processes once there are many, and where it is called otherwise."""

    sealing_key: bytes
    _pool: ProcessPoolExecutor | None = field(default=None, init=False)

    def __call__(self, batches: Sequence[Waiting], known: Known) -> list[OpenedBatch]:
        """Open them, in any order; results come in theirs."""
        if len(batches) < LARGE:
            return Inline(self.sealing_key)(batches, known)
        if self._pool is None:
            self._pool = ProcessPoolExecutor(mp_context=get_context("spawn"))
        try:
            futures = [
                self._pool.submit(open_batch, waiting.batch, self.sealing_key, known)
                for waiting in batches
            ]
            return [future.result() for future in futures]
        except BrokenProcessPool:
            log.warning("A process that opened batches died; they are opened in this one.")
            self.close()
            return Inline(self.sealing_key)(batches, known)

    def close(self) -> None:
        """End the other processes."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None


def expand(engine: Engine, opener: Opener, most: int = AT_ONCE, passing: int = 0) -> int:
    """Open and count some of the batches that wait, `passing` over some; how many there were."""
    with reading(engine) as connection:
        batches = inbox.waiting(connection, most, passing)
        known = known_documents(connection)
    if not batches:
        return 0
    opened = opener(batches, known)
    with writing(engine) as connection:
        storing = storing_for(connection)
        storing.hold_consultations(connection)
        if known_documents(connection).keys() != known.keys():
            raise Changed("A consultation was added meanwhile.")
        still = set(inbox.claim(connection, batches))
        _store(connection, storing, dict(zip(batches, opened, strict=True)), still)
        inbox.finish(connection, sorted(still, key=lambda batch: (batch.pod, batch.digest)))
    return len(batches)


def _store(
    connection: Connection,
    storing: Storing,
    opened: Mapping[Waiting, OpenedBatch],
    still: set[Waiting],
) -> None:
    counted = [one for batch in still for one in opened[batch].counted]
    refusals = [one for batch in still for one in opened[batch].refused]
    first: dict[Id, Counted] = {}
    for one in sorted(counted):
        first.setdefault(one.row[:2], one)
    fresh = storing.add_participations(connection, [one.row for one in first.values()])
    again = [one for one in counted if one.row[:2] not in fresh or first[one.row[:2]] is not one]
    storing.add_to_tallies(connection, tallied(first[id] for id in fresh))
    refuse(connection, refusals + _contradictions(connection, again))


def _contradictions(connection: Connection, again: Sequence[Counted]) -> list[Refusal]:
    """Of participations whose ids are stored already, those that say something else."""
    there = {row[:2]: row for row in stored(connection, list({one.row[:2] for one in again}))}
    return [
        Refusal(
            one.row.pod,
            one.box,
            "",
            one.row.consultation,
            one.row.rehearsal,
            "Another participation of this pod has the same id.",
        )
        for one in again
        if there[one.row[:2]] != one.row
    ]


class Expander:
    """The thread that expands: called by the intake, and looking by itself from time to time."""

    def __init__(self, engine: Engine, sealing_key: bytes) -> None:
        self._engine = engine
        self._opener = OnAllCores(sealing_key)
        self._called = threading.Event()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="expander", daemon=True)

    def start(self) -> None:
        """Look at the inbox, then wait to be called."""
        self._called.set()
        self._thread.start()

    def call(self) -> None:
        """Say that a batch was stored."""
        self._called.set()

    def stop(self) -> None:
        """Finish the transaction at hand and end."""
        self._over.set()
        self._called.set()
        if self._thread.is_alive():
            self._thread.join()
        self._opener.close()

    def _run(self) -> None:
        while not self._over.is_set():
            self._called.wait(SWEEP_SECONDS)
            self._called.clear()
            self._drain()

    def _drain(self) -> None:
        """Expand until nothing waits. What fails is tried alone, then passed over for now."""
        most, passing = AT_ONCE, 0
        while not self._over.is_set():
            try:
                if expand(self._engine, self._opener, most, passing) == 0:
                    return
            except Changed:
                continue
            except Exception:
                log.exception("Batches could not be opened; they wait and are tried again.")
                passing += most == 1
                most = 1
                self._over.wait(RETRY_SECONDS)
