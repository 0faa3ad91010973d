"""German: QWERTZ; where there is no room for its umlauts they move to the second page."""

from kiosk.keyboard.board import DELETE, FIGURES, KEYS, SPACE, Board

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
BOARDS = (
    Board(12, (LETTERS, ACCENTS, FIGURES)),
    Board(10, (NARROW_LETTERS, NARROW_ACCENTS, FIGURES)),
)
