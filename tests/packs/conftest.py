"""One small pack, built once for all tests."""

import pytest

from tests.packs.sources import build_source, write_source


@pytest.fixture(scope="session")
def small_pack(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A pack of one question in two languages."""
    folder = tmp_path_factory.mktemp("small")
    out = folder / "small.nacelle"
    build_source(write_source(folder / "source"), out, folder / "cache")
    return out.read_bytes()
