"""What agents have set: kept whole, and nothing in the file stops a kiosk."""

import json
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultation.errors import StoreUnavailable
from kiosk import preferences
from kiosk.panel import Panel
from kiosk.preferences import FILE, MOST_SITES, Preferences

WHOLE = Preferences("ar", 4.5, ("Gare", "Marché"), {"sound": date(2030, 5, 31)})


def test_there_and_back(tmp_path: Path) -> None:
    """What is kept is read."""
    assert preferences.load(tmp_path) == Preferences()
    preferences.save(tmp_path, WHOLE)
    assert preferences.load(tmp_path) == WHOLE
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


def test_places_are_remembered_once(tmp_path: Path) -> None:
    """The last one first, and not without end."""
    kept = Preferences()
    for number in [*range(30), 29, 20]:
        kept = kept.standing(f"place {number}")
    assert kept.sites[:3] == ("place 20", "place 29", "place 28")
    assert len(kept.sites) == MOST_SITES


def test_a_whole_file_is_read(tmp_path: Path) -> None:
    """What `broken` breaks would be believed."""
    (tmp_path / FILE).write_bytes(broken())
    assert preferences.load(tmp_path) != Preferences()


def broken(**changes: object) -> bytes:
    """A file in which something is something else."""
    whole = {"commissioned": True, "language": "fr", "density": 4.5, "sites": [], "passed": {}}
    return json.dumps({**whole, **changes}).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"[" * 200_000,
        os.urandom(200),
        broken(language=3),
        broken(density="wide"),
        broken(density=0),
        broken(density=-4.5),
        broken(density=1e308),
        broken(density=float("nan")),
        broken(density=float("inf")),
        broken(density=True),
        broken(sites="Gare"),
        broken(sites={"a": 1}),
        broken(passed=[1]),
        broken(passed={"sound": "yesterday"}),
        broken(passed={"sound": None}),
        broken(commissioned="yes"),
    ],
)
def test_what_is_broken_is_a_new_pods(tmp_path: Path, data: bytes) -> None:
    """It is read as if nothing had been set; a panel has a size nevertheless."""
    (tmp_path / FILE).write_bytes(data)
    kept = preferences.load(tmp_path)
    assert kept == Preferences()
    assert 2 <= Panel.named("1280x800", kept.density).density <= 12


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    """The same."""
    (tmp_path / FILE).mkdir()
    assert preferences.load(tmp_path) == Preferences()
    with pytest.raises(StoreUnavailable, match="directory"):
        preferences.save(tmp_path, WHOLE)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["commissioned", "language", "density", "sites", "passed"]), inner
            )
        ),
    )
)
def test_any_json_is_read(tmp_path_factory: pytest.TempPathFactory, document: object) -> None:
    """Whatever stands there, there are preferences."""
    home = tmp_path_factory.getbasetemp()
    (home / FILE).write_text(json.dumps(document))
    assert isinstance(preferences.load(home), Preferences)
