"""Faces: one for each script, Latin where one is missing, and lines high enough for all of them."""

import re
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, strategies
from PIL import ImageFont

from consultation.errors import NotReady
from kiosk.keyboard.boards import BOARDS
from kiosk.theme.breaking import NEVER_FIRST, NEVER_LAST, begins_cluster, pieces
from kiosk.theme.face import NOTO, Faces
from kiosk.theme.script import SCRIPTS, face_for, script_of
from kiosk.theme.typeset import Style, Typesetter
from kiosk.words import LANGUAGES, words_in

LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
LATIN_X = 0.536
"""Height of Noto Sans's small letters, in em."""
HAN = "请在这里选择您的语言"


def texts(language: str) -> list[str]:
    """Sentences of a language that need no argument, and all keys of its keyboards."""
    words = words_in(language)
    plain = [text for text in map(words._plain.get, words.ids) if text]
    return [*plain, *sorted(BOARDS[language][0].characters - {" "})]


def font(typesetter: Typesetter, language: str, size: int, bold: bool) -> ImageFont.FreeTypeFont:
    """The face of a language at a size in pixels."""
    face = typesetter.face(language, bold)
    return ImageFont.truetype(str(face.file), size, face.index)


@LANGUAGE
@pytest.mark.parametrize("bold", [False, True])
def test_every_letter_has_a_shape(typesetter: Typesetter, language: str, bold: bool) -> None:
    """Whatever is shown or can be typed in a language is in its face."""
    from fontTools.ttLib import TTFont

    face = typesetter.face(language, bold)
    known = TTFont(face.file, fontNumber=face.index).getBestCmap()
    # HarfBuzz makes narrow blanks itself where a face has none.
    shown = set("".join(texts(language))) | set("Aé0123456789 \u00a0«»“”’…€")
    assert {letter for letter in shown if ord(letter) not in known} == set()


@LANGUAGE
@pytest.mark.parametrize("bold", [False, True])
def test_nothing_is_cut(typesetter: Typesetter, language: str, bold: bool) -> None:
    """The marks of the highest and of the lowest letter are within the picture."""
    style = Style(30, bold, language)
    for text in texts(language):
        paragraph = typesetter.set(text, style, 10_000)
        width, height, data = typesetter.draw(paragraph, "left")
        alpha = data[3::4]
        edges = (alpha[:width], alpha[-width:], alpha[::width], alpha[width - 1 :: width])
        assert len(alpha) == width * height
        assert not any(any(edge) for edge in edges), text


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "ar"])
@pytest.mark.parametrize("bold", [False, True])
def test_lines_do_not_touch(typesetter: Typesetter, language: str, bold: bool) -> None:
    """The lowest letter above the highest one still leaves paper between two lines.

    In Arabic that holds for the sentences that there are, not for any two of their lines.
    """
    style = Style(60, bold, language)
    face = font(typesetter, language, style.em, bold)
    boxes = [face.getbbox(text, anchor="ls", language=language) for text in texts(language)]
    high, low = -min(box[1] for box in boxes), max(box[3] for box in boxes)
    assert high + low < style.line_height


@pytest.mark.parametrize(
    ("language", "letter", "least"),
    [
        ("fr", "H", 1.0),
        ("uk", "Н", 1.0),
        ("ar", "ا", 1.0),
        ("zh", "国", 1.15),
        ("hi", "क", LATIN_X / 0.714),
        ("ta", "க", LATIN_X / 0.714),
    ],
)
@pytest.mark.parametrize("bold", [False, True])
def test_letters_are_as_high_as_capitals_ask(
    typesetter: Typesetter, language: str, letter: str, least: float, bold: bool
) -> None:
    """Ideographs a good part higher; the body of Indian letters no lower than small Latin ones."""
    style = Style(100, bold, language)
    _, top, _, bottom = font(typesetter, language, style.em, bold).getbbox(letter, anchor="ls")
    assert bottom - top >= 100 * least


def test_signs_stand_on_a_dotted_circle(typesetter: Typesetter) -> None:
    """A vowel sign alone, as on its key, shows where its letter goes."""
    for language, sign in (("hi", "ि"), ("hi", "्"), ("ta", "ெ"), ("ta", "்")):
        style = Style(60, True, language)
        circle = typesetter.measure("◌", style)
        assert typesetter.measure(sign, style) >= circle > 0


def test_a_missing_script_is_said_and_stands_in_latin(tmp_path: Path) -> None:
    """The package is named; the pod goes on."""
    faces = Faces(tmp_path / "built", noto_cjk=tmp_path / "none")
    assert [re.findall("apt install [a-z-]+", one) for one in faces.prepare(("zh", "fr"))] == [
        ["apt install fonts-noto-cjk"]
    ]
    assert faces.face("zh", False).file == NOTO / "NotoSans-Regular.ttf"


def test_without_latin_nothing_can_be_shown(tmp_path: Path) -> None:
    """Which is said with the package's name."""
    faces = Faces(tmp_path / "built", noto=tmp_path / "none")
    with pytest.raises(NotReady, match="apt install fonts-noto-core"):
        faces.prepare(("fr",))
    with pytest.raises(NotReady, match="apt install fonts-noto-core"):
        faces.face("hi", True)


@LANGUAGE
def test_every_language_has_a_script(language: str) -> None:
    """One that the faces know."""
    assert script_of(language) in SCRIPTS.values()


@given(strategies.text(alphabet=HAN + "，。！？“”（）《》…… 3A€%,.", max_size=40))
def test_chinese_breaks_where_it_may(text: str) -> None:
    """Nothing is lost; nothing that closes begins a line, nothing that opens ends one."""
    cut = pieces(text, spaced=False)
    assert "".join(cut) == text
    for before, after in pairwise(cut):
        assert after[0] not in NEVER_FIRST or before.endswith(" ")
        assert before[-1] not in NEVER_LAST
        assert not before[-1].isdigit()


@given(strategies.text(alphabet="abc é مक", max_size=40))
def test_spaced_scripts_break_at_spaces_alone(text: str) -> None:
    """Nothing is lost."""
    cut = pieces(text, spaced=True)
    assert "".join(cut) == text
    assert all(piece.endswith(" ") for piece in cut[:-1])


def test_chinese_keeps_numbers_with_what_they_count() -> None:
    """And words of other languages whole."""
    assert pieces("请点3张图（Market Square）。", spaced=False) == (
        "请",
        "点",
        "3张",
        "图",
        "（Market ",
        "Square）。",
    )


@given(
    text=strategies.text(alphabet=HAN + "，。“”3", min_size=1, max_size=60),
    room=strategies.integers(80, 400),
)
def test_chinese_fits_its_room(typesetter: Typesetter, text: str, room: int) -> None:
    """However long a sentence without spaces is."""
    style = Style(20, False, "zh")
    paragraph = typesetter.set(text, style, room)
    assert "".join(paragraph.lines) == text
    for line in paragraph.lines:
        assert typesetter.measure(line, style) <= room or len(pieces(line, spaced=False)) == 1


@given(
    text=strategies.text(alphabet="कखिी्ंरa ", max_size=40).filter(
        lambda text: not text or begins_cluster(text[0])
    )
)
def test_a_written_sign_stays_with_its_letter(typesetter: Typesetter, text: str) -> None:
    """Where a word is too long for its line, it is cut between letters and their signs."""
    paragraph = typesetter.set_passing(text, Style(20, False, "hi"), 150)
    begins = [line[0] for line in paragraph.lines[1:] if line]
    marks = [letter for letter in begins if unicodedata.category(letter)[0] == "M"]
    after_blank = sum(
        before == " " and not begins_cluster(after) for before, after in pairwise(text)
    )
    assert len(marks) <= after_blank + sum(len(run) > 8 for run in re.findall("[ि-्ं]+", text))


@pytest.mark.parametrize("text", ["தமிழ் abc", "हिन्दी", "العربية", "中文 abc"])
@pytest.mark.parametrize("language", ["fr", "ar", "hi", "zh"])
def test_what_was_written_before_is_still_there(
    typesetter: Typesetter, language: str, text: str
) -> None:
    """A change of language turns no letter into an empty box."""
    style = Style(60, False, language)
    paragraph = typesetter.set_passing(text, style, 10_000)
    empty = typesetter.set_passing("\U000f0000" * len(text.split()[0]), style, 10_000)
    assert paragraph.width != empty.width
    own = next(
        one for one in LANGUAGES if face_for(text, one) == one and one in ("ta", "hi", "ar", "zh")
    )
    whole = typesetter.measure(text, Style(60, False, own))
    assert abs(paragraph.width - whole) <= 0.05 * whole + 1


@pytest.mark.parametrize("parts", ["கொ", "கோ", "கௌ", "ஔ"])
def test_tamil_vowels_of_two_parts_are_written_in_two(typesetter: Typesetter, parts: str) -> None:
    """The keyboard has their parts; what stands on the screen is the same."""
    apart = unicodedata.normalize("NFD", parts)
    assert apart != parts
    assert set(apart) <= BOARDS["ta"][0].characters
    style = Style(60, False, "ta")
    assert _drawn(typesetter, apart, style) == _drawn(typesetter, parts, style)


def _drawn(typesetter: Typesetter, text: str, style: Style) -> tuple[int, int, bytes]:
    return typesetter.draw(typesetter.set(text, style, 1000), "left")
