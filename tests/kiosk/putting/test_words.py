"""Writing on a keyboard: letters, limits, and the tables of keys."""

from itertools import product

import pytest
from hypothesis import given, strategies

from consultation.questions.words import Words
from kiosk.keyboard.board import ACCENTS, DELETE, DIGITS, KEYS, LETTERS, SPACE, columns, width
from kiosk.keyboard.boards import BOARDS, CHARACTERS
from kiosk.putting.kinds import putting
from kiosk.putting.words import FEW, Written
from kiosk.theme.typeset import Style, Typesetter
from kiosk.views.typing import TypingView
from kiosk.words import LANGUAGES
from tests.kiosk.putting.laws import LOT, question, seen, touched, touches, walked

STEP: Words = question("words")
NAMES = ("key", "space", "delete", "keys")
ALPHABETS = {
    "fr": "abcdefghijklmnopqrstuvwxyzéèêàçùâîôûëïüœ",
    "en": "abcdefghijklmnopqrstuvwxyz",
    "fr-x-easy": "abcdefghijklmnopqrstuvwxyzéèêàçùâîôûëïüœ",
    "es": "abcdefghijklmnñopqrstuvwxyzáéíóúü",
    "pt": "abcdefghijklmnopqrstuvwxyzáâãàçéêíóôõúü",
    "it": "abcdefghijklmnopqrstuvwxyzàèéìòù",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "pl": "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
    "ro": "aăâbcdefghiîjklmnopqrsștțuvwxyz",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyzâîû",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'",
    "zh": "abcdefghijklmnopqrstuvwxyzāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ",
    "ta": "அஆஇஈஉஊஎஏஐஒஓஃகஙசஞடணதநபமயரலவழளறனாிீுூெேை்ௗ",
    "hi": "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहािीुूृेैोौंँः़्",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىة",
}
EVERY = [(language, board) for language in LANGUAGES for board in BOARDS[language]]
BOARD = pytest.mark.parametrize(
    ("language", "board"), EVERY, ids=[f"{language}-{board.columns}" for language, board in EVERY]
)


EMPTY = Written()


def written(text: str, draft: Written = EMPTY) -> Written:
    """The draft after `text` was typed."""
    done = [("space", "") if letter == " " else ("key", letter) for letter in text]
    after = touched(STEP, draft, *done)
    assert isinstance(after, Written)
    return after


@given(touches(NAMES, ("", "a", "é", "ش", "1", ".", ":", "ab", "\n", "\x00", "😀")))
def test_whatever_is_touched_the_text_is_an_answer(done: list[tuple[str, str]]) -> None:
    """It is accepted as it is, and comes back from the answer but for blanks at its end."""
    draft = touched(STEP, Written(), *done)
    assert isinstance(draft, Written)
    assert len(draft.text) <= STEP.most
    value = putting(STEP).value(STEP, draft)
    assert (value is None) is (not draft.text.strip())
    if value is not None:
        assert STEP.accept(value) == value
        again = putting(STEP).begin(STEP, value, LOT)
        assert again.text == draft.text.strip()
        assert putting(STEP).value(STEP, again) == value


def test_a_walk_ends_with_an_answer() -> None:
    """And the draft comes back from it."""
    draft = walked(STEP)
    assert putting(STEP).begin(STEP, putting(STEP).value(STEP, draft), LOT) == draft


def test_letters_are_added_and_taken_back() -> None:
    """One by one, in any script, whatever language the screen speaks."""
    assert written("no مكان 3").text == "no مكان 3"
    assert touched(STEP, written("nos"), ("delete", "")) == written("no")
    assert touched(STEP, Written(), ("delete", "")) == Written()


def test_blanks_stand_between_words_alone() -> None:
    """None comes first, and none after another."""
    assert written("  a  b ").text == "a b "


def test_a_full_text_takes_nothing_more() -> None:
    """The key does nothing then."""
    full = written("a" * STEP.most)
    assert written("b", full) == full
    assert touched(STEP, full, ("delete", "")) == written("a" * (STEP.most - 1))


def test_how_much_is_left_is_said_near_the_end() -> None:
    """Below thirty letters, in words that are prepared."""
    for length, said in ((STEP.most - FEW, ""), (STEP.most - 1, "1 letter left")):
        view = seen(STEP, written("a" * length))
        assert isinstance(view, TypingView)
        assert view.left == said


def test_after_an_accent_the_letters_come_back() -> None:
    """Digits stay: numbers have several."""
    accents = touched(STEP, Written(), ("keys", ""))
    assert accents == Written(page=ACCENTS)
    assert touched(STEP, accents, ("key", "é")) == Written("é", LETTERS)
    digits = touched(STEP, accents, ("keys", ""), ("key", "1"))
    assert digits == Written("1", DIGITS)
    assert touched(STEP, digits, ("keys", "")) == Written("1", LETTERS)


def test_arabic_shows_its_own_digits() -> None:
    """What is kept are the digits that all computers know."""
    view = seen(STEP, written("12"), language="ar")
    assert isinstance(view, TypingView)
    assert view.text == "١٢"
    assert putting(STEP).value(STEP, written("12")) == {"text": "12"}


@BOARD
def test_every_letter_of_the_language_is_there(language: str, board: object) -> None:
    """On one of the pages."""
    for one in BOARDS[language]:
        assert set(ALPHABETS[language]) <= one.characters
        assert one.characters <= CHARACTERS


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_boards_of_a_language_write_the_same(language: str) -> None:
    """A panel that has room for fewer columns takes no letter away."""
    assert len({board.characters for board in BOARDS[language]}) == 1


@BOARD
def test_every_page_fits_and_has_its_functions(language: str, board: object) -> None:
    """No row is wider than the board, no key stands over another, and none is missing."""
    for one, page in product(BOARDS[language], (LETTERS, ACCENTS, DIGITS)):
        rows = one.pages[page]
        keys = [key for row in rows for key in row]
        assert {SPACE, DELETE, KEYS} <= set(keys)
        assert len(keys) == len(set(keys))
        for row in rows:
            at = columns(row, one.columns)
            ends = [start + width(key) for start, key in zip(at, row, strict=True)]
            assert ends[-1] <= one.columns
            assert all(end <= start for end, start in zip(ends, at[1:], strict=False))


@given(text=strategies.text(alphabet="abc é مك", max_size=60), room=strategies.integers(40, 400))
def test_what_is_written_is_broken_and_never_lost(
    typesetter: Typesetter, text: str, room: int
) -> None:
    """Every letter is on a line, no line is too wide, and nothing of it is kept."""
    style = Style(20, False, "fr")
    before = typesetter.measure.cache_info(), typesetter.set.cache_info()
    paragraph = typesetter.set_passing(text, style, room)
    assert paragraph.passing
    assert "".join(paragraph.lines).replace(" ", "") == text.replace(" ", "")
    assert (typesetter.measure.cache_info(), typesetter.set.cache_info()) == before
    assert all(
        len(line) == 1 or typesetter.measure(line, style) <= room for line in paragraph.lines
    )
