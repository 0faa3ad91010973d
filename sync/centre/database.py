"""The centre's database: how it is opened so that what is committed stays, and brought up to date.

SQLite runs in WAL with ``synchronous=FULL``; a transaction that may write takes its lock when it
begins, so that two never wait for each other. PostgreSQL waits for its disk at each commit.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import SQLAlchemyError

from consultation.errors import NotReady, StoreUnavailable

BUSY_SECONDS = 30
READS = "reads"
"""The option of a connection that writes nothing."""
MIGRATIONS = Path(__file__).parent / "migrations"


def open_database(url: str) -> Engine:
    """An engine over SQLite or PostgreSQL; to be disposed of by the caller."""
    if url.startswith("sqlite"):
        engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    return create_engine(url, connect_args={"options": "-c synchronous_commit=on"})


def committing_at_once(engine: Engine) -> Engine:
    """The same database for single statements: each is one way to PostgreSQL and back."""
    if engine.dialect.name == "sqlite":
        return engine
    return engine.execution_options(isolation_level="AUTOCOMMIT")


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")


def _begin_sqlite(connection: Connection) -> None:
    reads = connection.get_execution_options().get(READS, False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One moment's view of everything; nothing is written. Raises StoreUnavailable."""
    with _worded(), engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.execution_options(isolation_level="REPEATABLE READ")
        connection.execution_options(**{READS: True})
        with connection.begin():
            yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction, durable when it ends. Raises StoreUnavailable."""
    with _worded(), engine.begin() as connection:
        yield connection


@contextmanager
def _worded() -> Iterator[None]:
    try:
        yield
    except SQLAlchemyError as error:
        words = str(getattr(error, "orig", None) or error).strip().splitlines()
        raise StoreUnavailable(
            f"The centre's database does not answer as it has to: {words[0] if words else error}."
        ) from error


def migrate(engine: Engine) -> None:
    """Bring the tables up to date; nothing happens where they are."""
    with _worded(), engine.begin() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def check_migrated(engine: Engine, home: Path) -> None:
    """Raise NotReady unless the tables are those that this program knows."""
    with _worded(), engine.connect() as connection:
        there = MigrationContext.configure(connection).get_current_revision()
    known = ScriptDirectory.from_config(_config()).get_current_head()
    if there != known:
        raise NotReady(
            f"The database of the centre at {home} is not up to date (it has "
            f"{there or 'no tables'}, needed is {known}). Run 'nacelle centre init --home {home}'."
        )


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config
