"""The town is founded once for all workers of a run."""

import fcntl
import os

import pytest

from tests.journeys.town import Town


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Town:
    """A key, a built pack and an installed pod, shared by all journeys."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    town = Town(shared / "town")
    with (shared / "town.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not town.folder.exists():
            town.found()
    return town
