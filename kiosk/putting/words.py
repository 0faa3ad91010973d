"""Write it: touches on keys add letters, as many as an answer holds."""

from collections.abc import Iterator, Mapping

from consultation.answer import Value
from consultation.frozen import Frozen, replace
from consultation.questions.words import Words as Writing
from kiosk.keyboard.board import (
    ACCENTS,
    FUNCTIONS,
    KEYS,
    LETTERS,
    MARKS,
    SIGNS,
    SPACE,
    Board,
    columns,
)
from kiosk.keyboard.board import width as key_width
from kiosk.keyboard.boards import BOARDS, CHARACTERS
from kiosk.putting.putting import Lot, Mark, PutQuestion, Sight
from kiosk.view import Frame, View
from kiosk.views.typing import Key, TypingView
from kiosk.words import Words

FEW = 30
"""From here on it is said how many letters are left."""
PAGES = ("letters", "accents", "digits")
"""What the pages of keys are called."""
SAMPLE = "oui"
"""What is written in pictures of the screen."""


class Written(Frozen):
    """What is written so far, and which keys are there."""

    text: str = ""
    page: int = LETTERS


class PutWords(PutQuestion[Writing, Written]):
    """The draft is the text."""

    heard_first = frozenset({"key", *FUNCTIONS})

    def begin(self, step: Writing, answer: Value | None, lot: Lot) -> Written:
        """What was written before."""
        text = answer.get("text") if isinstance(answer, Mapping) else None
        return Written(text if isinstance(text, str) else "")

    def touched(self, step: Writing, draft: Written, name: str, value: str, lot: Lot) -> Written:
        """``key:LETTER``, ``space``, ``delete``, and ``keys`` for the next page of them."""
        match name:
            case "keys":
                return replace(draft, page=(draft.page + 1) % len(PAGES))
            case "delete":
                return replace(draft, text=draft.text[:-1])
            case "space" if draft.text and not draft.text.endswith(" "):
                return _with(step, draft, " ")
            case "key" if value in CHARACTERS:
                # An accent is one letter of a word: the others follow on the first page.
                page = LETTERS if draft.page == ACCENTS else draft.page
                return replace(_with(step, draft, value), page=page)
        return draft

    def value(self, step: Writing, draft: Written) -> Value | None:
        """The text, where there is any."""
        text = draft.text.strip()
        return {"text": text} if text else None

    def next_touch(self, step: Writing, draft: Written) -> str | None:
        """A short word, letter by letter."""
        left = SAMPLE[len(draft.text) :]
        return f"key:{left[0]}" if left else None

    def hint(self, step: Writing, draft: Written, sight: Sight) -> str | None:
        """How one writes, where the pack says nothing better."""
        return super().hint(step, draft, sight) or sight.words("words-hint")

    def view(self, step: Writing, draft: Written, frame: Frame, sight: Sight) -> View:
        """The text, and the keys of this language."""
        left = step.most - len(draft.text)
        return TypingView(
            frame,
            sight.words.digits(draft.text),
            _left(left, sight.words) if left < FEW else "",
            tuple(_rows(board, draft.page, sight) for board in BOARDS[sight.words.language]),
        )

    def said(self, step: Writing, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """That something was written."""
        return (Mark(sight.words("words-given"), "letter", "sun"),)

    def spoken(self, step: Writing, words: Words) -> Iterator[str]:
        """Every key, and how many letters are left."""
        yield words("words-hint")
        yield words("words-given")
        yield from (words(f"words-{name}") for name in ("space", "delete", *PAGES))
        for board in BOARDS[words.language]:
            yield from (_called(key, words) for key in sorted(board.characters - {" "}))
        yield from (_left(number, words) for number in range(FEW))


def _with(step: Writing, draft: Written, letter: str) -> Written:
    """One letter more, where there is room for it."""
    longer = draft.text + letter
    return replace(draft, text=longer) if len(longer) <= step.most else draft


def _left(number: int, words: Words) -> str:
    return words("words-left", count=number)


def _rows(board: Board, page: int, sight: Sight) -> tuple[tuple[Key, ...], ...]:
    return tuple(
        tuple(
            _key(key, at, page, sight)
            for key, at in zip(row, columns(row, board.columns), strict=True)
        )
        for row in board.pages[page]
    )


def _key(key: str, column: int, page: int, sight: Sight) -> Key:
    touch = key if key in FUNCTIONS else f"key:{key}"
    words, heard = sight.words, touch in sight.lit
    if key == KEYS:
        following = PAGES[(page + 1) % len(PAGES)]
        label, name = words(f"words-{following}-key"), words(f"words-{following}")
        return Key(touch, label, name, column, 1, heard=heard)
    if key in FUNCTIONS:
        label = words("words-space") if key == SPACE else ""
        icon = None if key == SPACE else "delete-letter"
        return Key(touch, label, words(f"words-{key}"), column, key_width(key), icon, heard)
    return Key(touch, words.digits(key), _called(key, words), column, 1, heard=heard)


def _called(key: str, words: Words) -> str:
    """How a key is said: a letter as it is, a mark by its name, a mute sign by its letter."""
    if key in MARKS:
        return words(f"words-mark-{MARKS[key]}")
    return words.digits(SIGNS.get(key, key))
