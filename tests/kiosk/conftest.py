"""Fixtures for screens: faces are built once for all workers of a run."""

import fcntl
import os

import pytest
from PIL import features

from consultation.errors import NotReady
from kiosk.theme.face import Faces
from kiosk.theme.typeset import Typesetter
from kiosk.words import LANGUAGES


@pytest.fixture(scope="session")
def typesetter(tmp_path_factory: pytest.TempPathFactory) -> Typesetter:
    """Sets text in real faces; skips where faces or shaping are not installed."""
    if not features.check("raqm"):
        pytest.skip("Text cannot be shaped here: libfribidi0 is missing.")
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    faces = Faces(shared / "faces")
    with (shared / "faces.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            faces.prepare(LANGUAGES)
        except NotReady as error:
            pytest.skip(str(error))
    return Typesetter(faces.face)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep what measures the same panel and language together: its screens are laid out once."""
    measuring = [item for item in items if item.path.name in {"test_layout.py", "test_sizes.py"}]
    order = iter(sorted(measuring, key=lambda item: (item.path.name, item.name.partition("[")[2])))
    items[:] = [next(order) if item in measuring else item for item in items]
