"""The expander: opens what waits in the inbox and counts it, apart from the intake.

One transaction stores the participations, adds what is new to the tallies, keeps what was refused
and marks the batches: a kill between any two statements leaves them waiting, nothing half done.
"""

import gc
import logging
import os
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from multiprocessing import get_context, parent_process

from sqlalchemy import Connection, Engine

from consultation.errors import NacelleError
from consultation.frozen import Frozen
from sync.centre import inbox
from sync.centre.consultations import known_documents
from sync.centre.database import reading, writing
from sync.centre.inbox import Waiting
from sync.centre.judging import Known
from sync.centre.opening import Counted, OpenedBatch, Refusal, open_batch
from sync.centre.storing import (
    Id,
    Storing,
    held_back,
    hold,
    refuse,
    stored,
    storing_for,
    tallied,
)

log = logging.getLogger(__name__)

AT_ONCE = 20
"""How many batches one transaction takes."""
LARGE = 10
"""From how many waiting batches on all cores are used."""
SWEEP_SECONDS = 30.0
"""How often the inbox is looked at although nobody called."""
RETRY_SECONDS = 2.0
QUIET_SECONDS = 0.1
"""How long no batch comes in before those that came are opened."""
LONGEST_WAIT_SECONDS = 5.0


class Changed(NacelleError):
    """A consultation was added while batches were being opened: open them again."""


Opener = Callable[[Sequence[Waiting], Known], Callable[[], list[OpenedBatch]]]
"""Begins to open batches; what it gives waits for them, in their order."""


class Inline(Frozen):
    """Opens batches where it is waited for."""

    sealing_key: bytes

    def __call__(self, batches: Sequence[Waiting], known: Known) -> Callable[[], list[OpenedBatch]]:
        """Open them one after the other, when they are asked for."""
        return lambda: [open_batch(one.batch, self.sealing_key, known) for one in batches]


@dataclass(slots=True)
class OnAllCores:
    """Opens batches in other processes once there are many, and where it is called otherwise."""

    sealing_key: bytes
    _pool: ProcessPoolExecutor | None = field(default=None, init=False)

    def __call__(self, batches: Sequence[Waiting], known: Known) -> Callable[[], list[OpenedBatch]]:
        """Open them, in any order; results come in theirs."""
        inline = Inline(self.sealing_key)(batches, known)
        if len(batches) < LARGE:
            return inline
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                mp_context=get_context("spawn"), initializer=_open_alone
            )
        try:
            futures = [
                self._pool.submit(open_batch, one.batch, self.sealing_key, known) for one in batches
            ]
        except BrokenProcessPool:
            return self._after_a_death(inline)

        def wait() -> list[OpenedBatch]:
            try:
                return [future.result() for future in futures]
            except BrokenProcessPool:
                return self._after_a_death(inline)()

        return wait

    def close(self) -> None:
        """End the other processes."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def _after_a_death(
        self, inline: Callable[[], list[OpenedBatch]]
    ) -> Callable[[], list[OpenedBatch]]:
        log.warning("A process that opened batches died; they are opened in this one.")
        self.close()
        return inline


def _open_alone() -> None:
    """Begin a process that opens batches; it holds the key and ends with its parent."""
    gc.freeze()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


class Work(Frozen):
    """Batches that are being opened, by what was known when that began."""

    batches: tuple[Waiting, ...]
    known: Known
    opened: Callable[[], list[OpenedBatch]]
    """Waits for what they held."""


def begin(engine: Engine, opener: Opener, most: int, passing: int = 0) -> Work | None:
    """Start to open some of the batches that wait, `passing` over some; None where none wait."""
    with reading(engine) as connection:
        batches = inbox.waiting(connection, most, passing)
        known = known_documents(connection)
    return Work(batches, known, opener(batches, known)) if batches else None


def end(engine: Engine, work: Work) -> int:
    """Store and count what batches held, each once; how many batches. Raises Changed."""
    opened = work.opened()
    with writing(engine) as connection:
        storing = storing_for(connection)
        storing.hold_consultations(connection)
        if known_documents(connection).keys() != work.known.keys():
            raise Changed("A consultation was added meanwhile.")
        still = set(inbox.claim(connection, work.batches))
        _store(connection, storing, dict(zip(work.batches, opened, strict=True)), still)
        inbox.finish(connection, sorted(still, key=lambda batch: (batch.pod, batch.digest)))
    return len(work.batches)


def expand(engine: Engine, opener: Opener, most: int = AT_ONCE, passing: int = 0) -> int:
    """Open and count some of the batches that wait, `passing` over some; how many there were."""
    work = begin(engine, opener, most, passing)
    return 0 if work is None else end(engine, work)


def expand_ahead(engine: Engine, opener: Opener, over: threading.Event) -> int:
    """Like `expand` until nothing waits or it is `over`; the next are opened meanwhile."""
    done = 0
    work = begin(engine, opener, AT_ONCE)
    while work is not None and not over.is_set():
        following = begin(engine, opener, AT_ONCE, len(work.batches))
        done += end(engine, work)
        work = following
    return done


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
    hold(connection, (held for id in fresh for held in first[id].held))
    storing.add_to_tallies(connection, tallied(first[id] for id in fresh))
    refuse(connection, refusals + _contradictions(connection, again))


def _contradictions(connection: Connection, again: Sequence[Counted]) -> list[Refusal]:
    """Of participations whose ids are stored already, those that say something else."""
    ids = list({one.row[:2] for one in again})
    there = {row[:2]: row for row in stored(connection, ids)}
    held = set(held_back(connection, [one.row[:2] for one in again if one.held]))
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
        if there[one.row[:2]] != one.row or not held.issuperset(one.held)
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
            self._let_intake_go_first()
            self._drain()

    def _let_intake_go_first(self) -> None:
        """Wait while batches come in one upon the other, but not for ever."""
        until = time.monotonic() + LONGEST_WAIT_SECONDS
        while not self._over.is_set() and time.monotonic() < until:
            if not self._called.wait(QUIET_SECONDS):
                return
            self._called.clear()
            self._over.wait(QUIET_SECONDS)

    def _drain(self) -> None:
        """Expand until nothing waits. What fails is tried alone, then passed over for now."""
        most, passing = AT_ONCE, 0
        while not self._over.is_set():
            try:
                if not (self._ahead() if most > 1 else self._one(passing)):
                    return
            except Changed:
                continue
            except Exception:
                log.exception("Batches could not be opened; they wait and are tried again.")
                passing += most == 1
                most = 1
                self._over.wait(RETRY_SECONDS)

    def _ahead(self) -> int:
        return expand_ahead(self._engine, self._opener, self._over)

    def _one(self, passing: int) -> int:
        return expand(self._engine, self._opener, 1, passing)
