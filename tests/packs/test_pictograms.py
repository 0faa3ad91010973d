"""The set of pictograms is whole, keeps its own rules, and each one is found and drawn."""

import io
from pathlib import Path

import pytest
from PIL import Image

from packs.pictograms import (
    INK,
    PICTOGRAMS,
    NoSuchPictogram,
    check,
    check_all,
    contact_sheet,
    draw,
    load_index,
    svg,
)

NAMES = tuple(load_index())
HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="#1D1B3A" '
    'stroke-width="5" stroke-linecap="round" stroke-linejoin="round">'
)


def faults_of(folder: Path, shapes: str) -> str:
    """Check a drawing made of these shapes; its faults in one line."""
    path = folder / "drawing.svg"
    path.write_text(f"{HEAD}{shapes}</svg>", encoding="utf-8")
    return "; ".join(check(path))


def pixels_of(png: bytes) -> Image.Image:
    """Read a PNG."""
    return Image.open(io.BytesIO(png))


def test_the_whole_set_keeps_the_rules() -> None:
    """No drawing of the set has a fault."""
    assert check_all() == {}


def test_index_and_files_agree() -> None:
    """Each drawing is in the index once, and each entry of the index has its drawing."""
    drawn = {
        entry.name.removesuffix(".svg")
        for entry in PICTOGRAMS.iterdir()
        if entry.name.endswith(".svg")
    }
    assert drawn == set(NAMES)


def test_there_is_a_picture_for_what_towns_ask() -> None:
    """At least two hundred pictograms are of civic life, beside those of the interface."""
    assert sum(entry.group != "interface" for entry in load_index().values()) >= 200


def test_opposites_are_symmetric() -> None:
    """The opposite of an opposite is the pictogram itself."""
    index = load_index()
    pairs = [(name, entry.opposite) for name, entry in index.items() if entry.opposite is not None]
    assert pairs
    assert all(index[opposite].opposite == name for name, opposite in pairs)


def test_labels_are_told_apart() -> None:
    """No two pictograms share a label in one language, and each has words to find it."""
    index = load_index()
    for language in ("fr", "en"):
        labels = [entry.labels[language] for entry in index.values()]
        assert all(labels)
        assert len(set(labels)) == len(labels)
    assert all(entry.tags for entry in index.values())


def test_drawings_are_told_apart() -> None:
    """No two pictograms look the same at 8 mm."""
    assert len({draw(svg(name), 47) for name in NAMES}) == len(NAMES)


def test_only_what_goes_along_the_line_points() -> None:
    """Ways and returns along the line are mirrored in right-to-left scripts; things are not."""
    assert {entry.name for entry in load_index().values() if entry.points} == {
        "back",
        "delete-letter",
        "forward",
        "future",
        "pass",
        "past",
        "skip",
        "undo",
    }


@pytest.mark.parametrize("name", NAMES)
def test_each_is_found_and_drawn(name: str) -> None:
    """A pictogram is found by its name and draws a square with ink in it."""
    image = pixels_of(draw(svg(name), 47))
    assert (image.size, image.mode) == ((47, 47), "RGBA")
    assert image.getchannel("A").getextrema() == (0, 255)


@pytest.mark.parametrize("name", ["tree", "listen", "contrast"])
def test_ink_can_be_chosen(name: str) -> None:
    """With an ink, only that colour is left on the picture, and white becomes see-through."""
    usual, white = pixels_of(draw(svg(name), 96)), pixels_of(draw(svg(name), 96, ink="#FFFFFF"))
    assert white.convert("RGB").getcolors() == [(96 * 96, (255, 255, 255))]
    full = [sum(image.getchannel("A").histogram()[200:]) for image in (usual, white)]
    assert 0 < full[1] < full[0]


def test_drawings_may_be_bytes() -> None:
    """A drawing read as bytes gives the same picture as its text."""
    assert draw(svg("tree").encode(), 47) == draw(svg("tree"), 47)


def test_a_wrong_name_is_answered_with_near_ones() -> None:
    """A name that does not exist raises an error that offers the one probably meant."""
    with pytest.raises(NoSuchPictogram, match="Did you mean bicycle"):
        svg("bycicle")


def test_a_path_is_not_a_name() -> None:
    """A name never leads out of the folder of drawings."""
    with pytest.raises(NoSuchPictogram):
        svg("../pictograms/tree")


@pytest.mark.parametrize(
    ("shapes", "fault"),
    [
        ('<text x="10" y="80">A</text>', "an element <text>"),
        ("<script>1</script>", "an element <script>"),
        ('<image href="a.png"/>', "an element <image>"),
        ('<rect fill="#FF0000" x="12" y="12" width="72" height="72"/>', "a fill '#FF0000'"),
        ('<path stroke-width="2" d="M12 12 L84 84"/>', "the attribute stroke-width"),
        ('<path transform="scale(2)" d="M12 12 L84 84"/>', "the attribute transform"),
        ('<circle cx="48" cy="48" r="44"/>', "leaves the safe box"),
        ('<circle cx="48" cy="48" r="10"/>', "is too small"),
        ('<path d="M9 9 H70"/>', "is off centre"),
        (f'<circle fill="{INK}" stroke="none" cx="48" cy="48" r="0"/>', "draws nothing"),
        (f'<circle cx="48" cy="48" r="37"/><!-- {"x" * 4096} -->', "weighs"),
    ],
)
def test_a_fault_is_named(tmp_path: Path, shapes: str, fault: str) -> None:
    """A drawing that breaks a rule is told which."""
    assert fault in faults_of(tmp_path, shapes)


def test_a_document_type_is_a_fault(tmp_path: Path) -> None:
    """A drawing cannot bring entities with it."""
    path = tmp_path / "entities.svg"
    path.write_text(f'<!DOCTYPE svg [<!ENTITY a "a">]>{HEAD}</svg>', encoding="utf-8")
    assert check(path) == ["declares a document type"]


def test_what_is_not_xml_is_a_fault(tmp_path: Path) -> None:
    """A broken file is a fault, not a crash."""
    path = tmp_path / "broken.svg"
    path.write_text("<svg", encoding="utf-8")
    assert "is not XML" in check(path)[0]


def test_the_contact_sheet_shows_what_was_asked(tmp_path: Path) -> None:
    """A contact sheet of seven pictograms takes two rows."""
    contact_sheet(tmp_path / "one.png", NAMES[:6])
    contact_sheet(tmp_path / "two.png", NAMES[:7])
    one, two = (pixels_of((tmp_path / name).read_bytes()).size for name in ("one.png", "two.png"))
    assert one[0] == two[0]
    assert one[1] < two[1]
