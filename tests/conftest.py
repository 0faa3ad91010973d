"""Fixtures that every room's tests may use."""

from collections.abc import Iterator

import pytest

from tests.postgres import NoPostgres, Postgres, running


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL of this test process's own; skips where there is none to start."""
    try:
        server = running()
        up = server.__enter__()
    except NoPostgres as error:
        pytest.skip(str(error))
    try:
        yield up
    finally:
        server.__exit__(None, None, None)
