"""A centre for each test, on SQLite and on PostgreSQL, whose tables are made once for all."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import requests

from sync.centre.database import migrate, open_database
from tests.postgres import Postgres
from tests.sync.parts import Centre, centre_at, serving

TEMPLATE = "template_of_centres"


@pytest.fixture(scope="session")
def made_on_postgres(postgres: Postgres) -> Postgres:
    """A PostgreSQL with one migrated database to copy. No test kills it: it need not sync."""
    with psycopg.connect(postgres.dsn(), autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("SELECT pg_reload_conf()")
    _migrate(postgres.create(TEMPLATE))
    return postgres


@pytest.fixture(scope="session")
def made_on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database to copy."""
    file = tmp_path_factory.mktemp("template") / "centre.db"
    _migrate(f"sqlite:///{file}")
    return file


def _migrate(url: str) -> None:
    engine = open_database(url)
    migrate(engine)
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> "str | Path":
    """A migrated database without a row: the URL of one, or a file to copy."""
    if request.param == "sqlite":
        file: Path = request.getfixturevalue("made_on_sqlite")
        return file
    server: Postgres = request.getfixturevalue("made_on_postgres")
    name = f"centre_{secrets.token_hex(8)}"
    with psycopg.connect(server.dsn(), autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{TEMPLATE}"'.encode())
    return server.url(name)


@pytest.fixture
def centre(tmp_path: Path, database: "str | Path") -> Iterator[Centre]:
    """A centre that does not serve, on both databases."""
    with centre_at(tmp_path / "centre", database) as made:
        yield made


@pytest.fixture
def served(centre: Centre) -> Iterator[Centre]:
    """A centre that serves, on both databases."""
    with serving(centre) as running:
        yield running


@pytest.fixture
def light(tmp_path: Path, made_on_sqlite: Path) -> Iterator[Centre]:
    """A centre that serves, on SQLite alone: for what does not depend on the database."""
    with centre_at(tmp_path / "centre", made_on_sqlite) as made, serving(made) as running:
        yield running


@pytest.fixture
def http() -> Iterator[requests.Session]:
    """A client."""
    with requests.Session() as session:
        yield session
