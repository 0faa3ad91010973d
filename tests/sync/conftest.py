"""A centre for each test, on SQLite and on PostgreSQL."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.postgres import Postgres
from tests.sync.parts import Centre, centre_at, serving


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str | None:
    """The URL of an empty database; None is SQLite in the centre's home."""
    if request.param == "sqlite":
        return None
    server: Postgres = request.getfixturevalue("postgres")
    return server.create(f"centre_{secrets.token_hex(8)}")


@pytest.fixture
def centre(tmp_path: Path, database: str | None) -> Iterator[Centre]:
    """A centre that does not serve, on both databases."""
    with centre_at(tmp_path / "centre", database) as made:
        yield made


@pytest.fixture
def served(centre: Centre) -> Iterator[Centre]:
    """A centre that serves, on both databases."""
    with serving(centre) as running:
        yield running


@pytest.fixture
def light(tmp_path: Path) -> Iterator[Centre]:
    """A centre that serves, on SQLite alone: for what does not depend on the database."""
    with centre_at(tmp_path / "centre") as made, serving(made) as running:
        yield running


@pytest.fixture
def http() -> Iterator[requests.Session]:
    """A client."""
    with requests.Session() as session:
        yield session
