"""Sealed participations and the tally in one SQLite file, each change one durable transaction.

WAL with ``synchronous=FULL``: a commit is on the disk when it returns. After every give the
write-ahead log is emptied, so that it keeps no history of a tally from which single answers
could be read; ``secure_delete`` overwrites what is forgotten.
"""

import os
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import (
    BindParameter,
    Connection,
    Engine,
    bindparam,
    create_engine,
    delete,
    event,
    func,
    select,
)
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import QueuePool

from consultation.errors import StoreUnavailable
from kiosk.store.cell import Cell
from kiosk.store.piece import beginning, names_of, pieces_of
from kiosk.store.table import outbox, pieces, tallies
from packs.trust.box import box_id

PRAGMAS = (
    # Boxes past a quarter of a page go on pages whose numbers tell the order of giving.
    "page_size=8192",
    "journal_mode=WAL",
    "synchronous=FULL",
    "secure_delete=ON",
    "busy_timeout=10000",
    "temp_store=MEMORY",
    "journal_size_limit=0",
)
"""How every connection is set."""

REVISION = "0002"
"""The migration to which this program's tables belong."""

# Said to SQLite as they are: made by SQLAlchemy each time, they took as long as their writing.
_INSERT_BOX = "INSERT INTO outbox (id, box, pieces) VALUES (?, ?, ?)"
_INSERT_PIECE = "INSERT INTO pieces (id, piece) VALUES (?, ?)"
_COUNT = """
INSERT INTO tallies (cell, count) VALUES (?, 1)
ON CONFLICT (cell) DO UPDATE SET count = count + 1
"""
_NAMED: BindParameter[list[bytes]] = bindparam("names", expanding=True)
_FORGET = delete(outbox).where(outbox.c.id.in_(_NAMED))
_FORGET_PIECES = delete(pieces).where(pieces.c.id.in_(_NAMED))
_PIECES = select(pieces.c.id, pieces.c.piece).where(pieces.c.id.in_(_NAMED))
_LONG = select(outbox.c.id, outbox.c.pieces).where(outbox.c.id.in_(_NAMED), outbox.c.pieces > 0)
PLACES = 1000
"""How many rows one statement names."""
AT_ONCE = 16 << 20
"""Bytes of boxes that are read at once, unless one box alone has more: a pod has little memory."""


def engine_at(path: Path) -> Engine:
    """An engine whose every connection writes durably."""
    engine = create_engine(f"sqlite:///{path}", poolclass=QueuePool, pool_size=2)

    @event.listens_for(engine, "connect")
    def _set(connection: DBAPIConnection, _record: object) -> None:
        for pragma in PRAGMAS:
            cursor = connection.cursor()
            cursor.execute(f"PRAGMA {pragma}")
            cursor.close()

    return engine


class Store:
    """One pod's store. Raises StoreUnavailable where the disk or the database takes no write."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = threading.Lock()
        self._writer: Connection | None = None

    @classmethod
    def open(cls, path: Path) -> "Store":
        """Open the store at `path`, made or migrated where needed."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists():
                os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
            engine = engine_at(path)
            if _revision(engine) != REVISION:
                _migrate(engine)
        except (OSError, SQLAlchemyError) as error:
            raise _unavailable(error) from error
        return cls(engine)

    def close(self) -> None:
        """Let the file go."""
        with self._lock:
            if self._writer is not None:
                self._writer.close()
            self._engine.dispose()

    def give(self, box: bytes, cells: Iterable[Cell]) -> None:
        """Keep a sealed box and count its cells, in one transaction; on disk when it returns."""
        id = bytes.fromhex(box_id(box))
        long = pieces_of(id, box)
        row = (id, beginning(box), len(long))
        counted = [(cell,) for cell in cells]
        try:
            with self._lock, self._writing() as connection, connection.begin():
                connection.exec_driver_sql(_INSERT_BOX, row)
                if long:
                    connection.exec_driver_sql(_INSERT_PIECE, long)
                if counted:
                    connection.exec_driver_sql(_COUNT, counted)
        except SQLAlchemyError as error:
            self._drop_writer()
            raise _unavailable(error) from error

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """The one connection kept for giving: taking one from the pool costs as much as a row."""
        if self._writer is None:
            self._writer = self._engine.connect()
        yield self._writer

    def _drop_writer(self) -> None:
        """Let a connection on which something failed go; the next give takes a new one."""
        with self._lock:
            writer, self._writer = self._writer, None
            if writer is not None:
                writer.invalidate()
                writer.close()

    def settle(self) -> None:
        """Move the write-ahead log into the database and empty it; a reader may put it off."""
        try:
            with self._engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").close()
        except SQLAlchemyError as error:
            raise _unavailable(error) from error

    def counts(self, cells: Collection[Cell] | None = None) -> dict[Cell, int]:
        """Counts of `cells`, or of all."""
        query = select(tallies.c.cell, tallies.c.count)
        if cells is not None:
            query = query.where(tallies.c.cell.in_(list(cells)))
        try:
            with self._engine.connect() as connection:
                return {bytes(row.cell): int(row[1]) for row in connection.execute(query)}
        except SQLAlchemyError as error:
            raise _unavailable(error) from error

    # The outbox, as sync.pod.outbox.Outbox asks for it.

    def waiting(self) -> int:
        """How many boxes wait for their receipt."""
        try:
            with self._engine.connect() as connection:
                return int(connection.scalar(select(func.count()).select_from(outbox)) or 0)
        except SQLAlchemyError as error:
            raise _unavailable(error) from error

    def next_batch(self, most: int, after: str = "") -> Mapping[str, bytes]:
        """At most `most` boxes by their ids, the lowest that are higher than `after`.

        Ids are hashes of what is sealed: their order is as good as drawn.
        """
        query = (
            select(outbox.c.id, outbox.c.box, outbox.c.pieces)
            .where(outbox.c.id > bytes.fromhex(after))
            .order_by(outbox.c.id)
            .limit(most)
        )
        boxes: dict[str, bytes] = {}
        left = AT_ONCE
        try:
            with self._engine.connect() as connection:
                for id, box, count in connection.execute(query).all():
                    whole = box + _joined(connection, id, count) if count else box
                    left -= len(whole)
                    if boxes and left < 0:
                        break
                    boxes[id.hex()] = whole
        except SQLAlchemyError as error:
            raise _unavailable(error) from error
        return boxes

    def forget(self, boxes: Collection[str]) -> int:
        """Delete the boxes that a verified receipt names; how many there were."""
        names = sorted(bytes.fromhex(name) for name in boxes)
        gone = 0
        try:
            with self._engine.begin() as connection:
                for start in range(0, len(names), PLACES):
                    some = {"names": names[start : start + PLACES]}
                    for id, count in connection.execute(_LONG, some).all():
                        _forget_pieces(connection, id, count)
                    gone += connection.execute(_FORGET, some).rowcount
            self.settle()
        except SQLAlchemyError as error:
            raise _unavailable(error) from error
        return gone


def _joined(connection: Connection, id: bytes, count: int) -> bytes:
    """What a long box has beyond its beginning."""
    names = list(names_of(id, count))
    found: dict[bytes, bytes] = {}
    for start in range(0, count, PLACES):
        some = {"names": names[start : start + PLACES]}
        found |= {bytes(row.id): row.piece for row in connection.execute(_PIECES, some)}
    return b"".join(found[name] for name in names)


def _forget_pieces(connection: Connection, id: bytes, count: int) -> None:
    names = sorted(names_of(id, count))
    for start in range(0, count, PLACES):
        connection.execute(_FORGET_PIECES, {"names": names[start : start + PLACES]})


def _revision(engine: Engine) -> str | None:
    with engine.connect() as connection:
        there = connection.exec_driver_sql(
            "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
        ).first()
        if there is None:
            return None
        row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
        return None if row is None else str(row[0])


def _migrate(engine: Engine) -> None:
    """Bring the tables to REVISION. Alembic is slow to import, so only where it is needed."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, REVISION)


def _unavailable(error: Exception) -> StoreUnavailable:
    cause = getattr(error, "orig", None) or error
    return StoreUnavailable(
        f"The pod's store cannot be used ({cause}). Look at the disk: is it full or read-only?"
    )
