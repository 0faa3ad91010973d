"""The packs that a pod has installed: told of, gone back to, taken away, and which is shown."""

import json
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultation.errors import Damaged, NotReady
from packs.install import OlderVersion, install
from packs.installed import active_name, active_pack
from packs.shelf import InUse, Shelved, remove, shelf, show, shown_name, shown_pack
from tests.packs.sources import MAIN, TRUSTED, build_source, write_source

SUMMER, AUTUMN, WINTER = date(2026, 8, 1), date(2026, 9, 15), date(2026, 12, 1)
Bring = Callable[..., None]


@pytest.fixture
def bring(tmp_path: Path) -> Bring:
    """Builds the small pack with other words, and installs it."""

    def build(version: int = 1, id: str = "square", **days: str) -> None:
        main = MAIN.replace("version: 1", f"version: {version}", 1)
        main = main.replace("id: square", f"id: {id}", 1)
        for key, day in days.items():
            known = {"opens": "2026-09-01", "closes": "2026-10-01"}[key]
            main = main.replace(f"{key}: {known}", f"{key}: {day}", 1)
        if "closes" in days:
            main = main.replace("2026-10-12", "2027-10-12").replace("2026-10-30", "2027-10-30")
        source = write_source(tmp_path / f"{id}-{version}", main)
        out = tmp_path / f"{id}-{version}.nacelle"
        build_source(source, out, tmp_path / "cache")
        install(out, tmp_path / "packs", TRUSTED)

    return build


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """The folder of a pod's packs."""
    return tmp_path / "packs"


def told(packs: Path, day: date = AUTUMN) -> dict[str, Shelved]:
    """What is on the shelf, by name."""
    return {one.name: one for one in shelf(packs, day)}


def test_a_pod_without_packs_has_an_empty_shelf(packs: Path) -> None:
    """Nothing is there, and nothing is shown."""
    assert shelf(packs, AUTUMN) == ()
    assert shown_name(packs, AUTUMN) == ""
    with pytest.raises(NotReady, match="Install one"):
        shown_pack(packs, AUTUMN)


def test_every_pack_is_told_of(bring: Bring, packs: Path) -> None:
    """With its title, days, languages and room on the disk, the newest version first."""
    bring(1)
    bring(2)
    new, old = shelf(packs, AUTUMN)
    assert (new.id, new.version, new.label, new.languages) == (
        "square",
        2,
        "La place",
        ("fr", "en"),
    )
    assert (new.opens, new.closes, new.decided) == (date(2026, 9, 1), date(2026, 10, 1), None)
    assert (new.is_active, new.is_shown) == (True, True)
    assert (old.version, old.is_active, old.is_shown) == (1, False, False)
    files = [file for file in (packs / "square" / "2").rglob("*") if file.is_file()]
    whole = sum(file.stat().st_size for file in files if file.name != "manifest.json")
    assert new.bytes == whole


def test_one_can_go_back_and_forth(bring: Bring, packs: Path) -> None:
    """To what is installed, without a stick."""
    bring(1)
    bring(2)
    assert show(packs, "square", 1).version == 1
    assert active_pack(packs).version == 1
    assert shown_pack(packs, AUTUMN).version == 1
    assert show(packs, "square", 2).version == 2
    assert active_pack(packs).version == 2


def test_the_version_that_was_active_stays_when_a_newer_comes(bring: Bring, packs: Path) -> None:
    """And the one before that goes."""
    for version in (1, 2, 3):
        bring(version)
    assert set(told(packs)) == {"square/2", "square/3"}


def test_what_was_gone_back_to_stays_when_a_newer_comes(bring: Bring, packs: Path) -> None:
    """The one to return to is the one that people saw, not the highest number."""
    bring(1)
    bring(2)
    show(packs, "square", 1)
    bring(3)
    assert set(told(packs)) == {"square/1", "square/3"}


def test_the_version_before_stays_though_another_consultation_came_between(
    bring: Bring, packs: Path
) -> None:
    """Return is by consultation."""
    bring(1)
    bring(1, "library")
    bring(2)
    assert set(told(packs)) == {"library/1", "square/1", "square/2"}


@pytest.mark.parametrize(
    ("id", "version"), [("square", 9), ("library", 1), ("..", 1), ("square/1", 1), ("", 0)]
)
def test_only_what_is_installed_is_shown_or_removed(
    bring: Bring, packs: Path, id: str, version: int
) -> None:
    """Whatever name is given; what is there is told."""
    bring(1)
    with pytest.raises(NotReady, match="installed is: square@1"):
        show(packs, id, version)
    with pytest.raises(NotReady, match="installed is: square@1"):
        remove(packs, id, version, AUTUMN)
    assert active_name(packs) == "square/1"


@pytest.mark.parametrize("broken", ["pictures/tree.png", "consultation.json", "manifest.json"])
def test_a_broken_pack_is_not_shown(bring: Bring, packs: Path, broken: str) -> None:
    """What is active stays."""
    bring(1)
    bring(2)
    (packs / "square" / "1" / broken).write_bytes(b"{")
    with pytest.raises(Damaged):
        show(packs, "square", 1)
    assert active_name(packs) == "square/2"


def test_a_folder_under_a_wrong_name_is_not_shown(bring: Bring, packs: Path) -> None:
    """A pack is what its consultation says, not what its folder is called."""
    bring(1)
    (packs / "square" / "1").rename(packs / "square" / "7")
    with pytest.raises(Damaged):
        show(packs, "square", 7)


def test_strange_things_on_the_shelf_are_passed_over(bring: Bring, packs: Path) -> None:
    """Links, files, other names and manifests of other shapes."""
    bring(1)
    (packs / "square" / "2").symlink_to(packs / "square" / "1")
    (packs / "square" / "3").write_text("a file")
    (packs / "UPPER").mkdir()
    for number, text in enumerate(("", "[]", "{}", '{"languages": [], "title": {}}', "[" * 10_000)):
        folder = packs / "odd" / str(number + 1)
        folder.mkdir(parents=True)
        (folder / "manifest.json").write_text(text)
    assert set(told(packs)) == {"square/1"}


def test_the_active_pack_cannot_be_removed(bring: Bring, packs: Path) -> None:
    """Nor the one that is shown today."""
    bring(1)
    bring(1, "library", opens="2026-11-01", closes="2026-12-31")
    assert shown_name(packs, AUTUMN) == "square/1"
    for id in ("library", "square"):
        with pytest.raises(InUse, match="Show another first"):
            remove(packs, id, 1, AUTUMN)
    assert set(told(packs)) == {"library/1", "square/1"}
    remove(packs, "square", 1, WINTER)
    assert set(told(packs)) == {"library/1"}


def test_a_removed_pack_leaves_nothing(bring: Bring, packs: Path) -> None:
    """No files, no half of it."""
    bring(1)
    bring(2)
    remove(packs, "square", 1, AUTUMN)
    assert not (packs / "square" / "1").exists()
    assert not list(packs.glob(".incoming-*"))


def test_removing_opens_no_way_for_older_packs(bring: Bring, packs: Path, tmp_path: Path) -> None:
    """A version below one that was ever installed is refused, as if that were still there."""
    bring(1)
    bring(2)
    show(packs, "square", 1)
    remove(packs, "square", 2, AUTUMN)
    with pytest.raises(OlderVersion, match="version 2 is installed, or was"):
        install(tmp_path / "square-1.nacelle", packs, TRUSTED)
    assert active_pack(packs).version == 1
    bring(3)
    assert active_pack(packs).version == 3


def test_a_removal_that_was_killed_is_finished_by_the_next_install(
    bring: Bring, packs: Path
) -> None:
    """What it had put aside is swept."""
    bring(1)
    aside = packs / ".incoming-killed" / "removed"
    aside.mkdir(parents=True)
    bring(2)
    assert not aside.exists()


def test_the_open_one_is_shown(bring: Bring, packs: Path) -> None:
    """Consultations follow each other on one pod, without anybody's touch."""
    bring(1)
    bring(1, "library", opens="2026-11-01", closes="2026-12-31")
    assert shown_name(packs, AUTUMN) == "square/1"
    assert shown_pack(packs, WINTER).id == "library"


def test_of_two_that_are_open_the_one_made_active_last_is_shown(bring: Bring, packs: Path) -> None:
    """An agent's touch decides."""
    bring(1)
    bring(1, "library", opens="2026-08-15", closes="2026-12-31")
    assert shown_name(packs, AUTUMN) == "library/1"
    show(packs, "square", 1)
    assert shown_name(packs, AUTUMN) == "square/1"


def test_where_none_is_open_the_active_one_is_shown(bring: Bring, packs: Path) -> None:
    """It says when it opens, or that it is over."""
    bring(1)
    bring(1, "library", opens="2026-11-01", closes="2026-12-31")
    assert shown_name(packs, SUMMER) == "library/1"
    show(packs, "square", 1)
    assert shown_name(packs, SUMMER) == "square/1"


def test_a_version_that_was_left_is_not_shown_for_its_days(bring: Bring, packs: Path) -> None:
    """Of a consultation the version counts that was made active last."""
    bring(1)
    bring(2, closes="2026-09-02")
    assert shown_name(packs, AUTUMN) == "square/2"


def test_what_was_made_active_is_remembered_by_old_pods_too(bring: Bring, packs: Path) -> None:
    """A file of one line, as it was before there was a shelf, names the active pack."""
    bring(1)
    (packs / "active").write_text("square/1")
    assert active_name(packs) == shown_name(packs, AUTUMN) == "square/1"


@pytest.mark.parametrize("text", ["", "\n\n", "../../etc/1", "square/1/2", "square/x", "\xff"])
def test_nonsense_in_place_of_the_active_name_shows_nothing(
    bring: Bring, packs: Path, text: str
) -> None:
    """And is no way out of the folder."""
    bring(1)
    (packs / "active").write_text(text, encoding="latin-1")
    with pytest.raises(NotReady):
        shown_pack(packs, AUTUMN)


def test_a_decision_is_told_of(bring: Bring, packs: Path) -> None:
    """A decided consultation asks no more, whatever its days."""
    bring(1)
    manifest = packs / "square" / "1" / "manifest.json"
    document = json.loads(manifest.read_text())
    manifest.write_text(json.dumps({**document, "decided": "2026-09-10"}))
    assert told(packs)["square/1"].decided == date(2026, 9, 10)
    assert not told(packs)["square/1"].asks_on(AUTUMN)


@given(
    active=st.binary(max_size=200),
    manifest=st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=12) | st.just("2026-09-15"),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["languages", "title", "opens", "closes", "decided", "files", "bytes"]
                ),
                inner,
                max_size=7,
            )
        ),
        max_leaves=12,
    ),
)
@settings(max_examples=200, deadline=None)
def test_no_disk_makes_the_shelf_fall(active: bytes, manifest: object) -> None:
    """Whatever stands in its files: what is shown is one of its packs, or nothing."""
    with tempfile.TemporaryDirectory() as folder:
        packs = Path(folder)
        home = packs / "square" / "1"
        home.mkdir(parents=True)
        (home / "manifest.json").write_text(json.dumps(manifest))
        (packs / "active").write_bytes(active + b"\nsquare/1\n")
        assert {one.name for one in shelf(packs, AUTUMN)} <= {"square/1"}
        with suppress(NotReady, Damaged):
            shown_pack(packs, AUTUMN)
