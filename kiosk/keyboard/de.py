"""German: QWERTZ; where there is no room for its umlauts they move to the second page."""

from kiosk.keyboard.board import DELETE, KEYS, SPACE, Board

LETTERS = (
    tuple("qwertzuiopü"),
    (*"asdfghjklöä", DELETE),
    (KEYS, *"yxcvbnmß", SPACE),
)
ACCENTS = (
    tuple("éèêëàâáîïíôó"),
    (*"öòùûúçñäüß'", DELETE),
    (KEYS, *"-.,?!", SPACE),
)
DIGITS = (
    tuple("1234567890"),
    (*".,?!'-:()", DELETE),
    (KEYS, *'"€%+;', SPACE),
)

NARROW_LETTERS = (
    tuple("qwertzuiop"),
    (*"asdfghjkl", DELETE),
    (KEYS, *"yxcvbnm", SPACE),
)
NARROW_ACCENTS = (
    tuple("äöüßéèêëàâ"),
    (*"áîïíôóòùû", DELETE),
    (KEYS, *"úçñ'-.,", SPACE),
)
NARROW_DIGITS = (
    tuple("1234567890"),
    (*".,?!'-:()", DELETE),
    (KEYS, *'"€%+;', SPACE),
)

BOARDS = (
    Board(12, (LETTERS, ACCENTS, DIGITS)),
    Board(10, (NARROW_LETTERS, NARROW_ACCENTS, NARROW_DIGITS)),
)
