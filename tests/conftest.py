"""Fixtures that every room's tests may use."""

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.postgres import NoPostgres, Postgres, running

# How fast a machine is tells nothing of the code: speed is measured in bench/.
settings.register_profile("nacelle", deadline=None)
settings.load_profile("nacelle")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let each worker begin with the longest tests of its stretch, so that none is the last."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    long = [item for item in items if item.get_closest_marker("journey")]
    rest = [item for item in items if not item.get_closest_marker("journey")]
    items[:] = [
        item
        for number in range(workers)
        for item in (*long[number::workers], *rest[_stretch(len(rest), number, workers)])
    ]


def _stretch(count: int, number: int, workers: int) -> slice:
    return slice(count * number // workers, count * (number + 1) // workers)


def pytest_collection_finish() -> None:
    """Thousands of tests stay to the end: looking through them for garbage only takes time."""
    gc.collect()
    gc.freeze()


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
