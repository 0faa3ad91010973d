"""The town is founded once for all workers of a run."""

import fcntl
import os
from collections.abc import Callable

import pytest

from tests.journeys.town import CONSULTATION, Town


@pytest.fixture(scope="session")
def found_town(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Town]:
    """Founds the town that asks an example, once for all journeys of a run."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def found(asks: str) -> Town:
        town = Town(shared / f"town-{asks}", asks)
        with (shared / f"town-{asks}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not town.folder.exists():
                town.found()
        return town

    return found


@pytest.fixture(scope="session")
def town(found_town: Callable[[str], Town]) -> Town:
    """A key, a built pack and an installed pod, shared by all journeys."""
    return found_town(CONSULTATION)
