"""Writing on keys, for agents: names of places in their language, passwords in all of ASCII."""

from consultation.frozen import replace
from kiosk.agent.rooms.room import Look
from kiosk.agent.session import Session
from kiosk.keyboard.board import (
    ACCENTS,
    DELETE,
    FUNCTIONS,
    KEYS,
    LETTERS,
    SPACE,
    Board,
    columns,
    width,
)
from kiosk.keyboard.boards import BOARDS, CHARACTERS
from kiosk.putting.words import PAGES
from kiosk.view import Frame, View
from kiosk.views.typing import Key, Rows, TypingView

PASSWORD = Board(
    10,
    (
        (tuple("qwertyuiop"), tuple("asdfghjkl"), (KEYS, *"zxcvbnm", DELETE)),
        (tuple("QWERTYUIOP"), tuple("ASDFGHJKL"), (KEYS, *"ZXCVBNM", DELETE)),
        (tuple("1234567890"), tuple("-_.,:;/\\@"), (KEYS, *"!?\"'#", SPACE, DELETE)),
        (tuple("+*=%&$()[]"), tuple("{}<>|~^`"), (KEYS, SPACE, DELETE)),
    ),
)
"""Every letter that a password may hold (IEEE 802.11i: ASCII 32 to 126)."""

SIGNS = ("abc", "AB", "123", "#+")
"""What leads to each page of it."""


def typed(
    session: Session, name: str, value: str, most: int, board: Board | None = None
) -> Session:
    """The session after a touch on a key."""
    text, pages = session.typed, 3 if board is None else len(board.pages)
    known = CHARACTERS if board is None else board.characters
    match name:
        case "keys":
            return replace(session, keys=(session.keys + 1) % pages)
        case "delete":
            return replace(session, typed=text[:-1])
        case "space" if len(text) < most:
            return replace(session, typed=text + " ")
        case "key" if value in known and len(text) < most:
            # An accent is one letter of a word: the others follow on the first page.
            back = board is None and session.keys == ACCENTS
            return replace(session, typed=text + value, keys=LETTERS if back else session.keys)
    return session


def writing(session: Session, look: Look, frame: Frame, board: Board | None = None) -> View:
    """The text, and the keys of `board` or of the agent's language.

    Names of places are read out as they are written. Of a password only its length is: a key is
    named when it is looked for, as the keys lie the same for everybody, and not when it is chosen.
    """
    boards = BOARDS[look.words.tongue.base or look.language] if board is None else (board,)
    rows = tuple(_rows(one, session.keys, look) for one in boards)
    # What was typed is shown as it is: nobody's password has other digits than they touched.
    view = TypingView(frame, session.typed, "", rows)
    if board is not PASSWORD:
        page = look.words(f"words-{PAGES[session.keys]}-key")
        return replace(view, page=page, written=session.typed)
    written = look.say("letters-entered", count=len(session.typed))
    return replace(view, beware=look.beware, page=SIGNS[session.keys], written=written)


def _rows(board: Board, page: int, look: Look) -> Rows:
    return tuple(
        tuple(
            _key(key, at, board, page, look)
            for key, at in zip(row, columns(row, board.columns), strict=True)
        )
        for row in board.pages[page]
    )


def _key(key: str, column: int, board: Board, page: int, look: Look) -> Key:
    say = look.words
    if key == KEYS:
        following = (page + 1) % len(board.pages)
        label = SIGNS[following] if board is PASSWORD else say(f"words-{PAGES[following]}-key")
        return Key(key, label, label, column, 1)
    if key in FUNCTIONS:
        label = say("words-space") if key == SPACE else ""
        icon = None if key == SPACE else "delete-letter"
        return Key(key, label, say(f"words-{key}"), column, width(key), icon)
    return Key(f"key:{key}", say.digits(key), key, column, 1)
