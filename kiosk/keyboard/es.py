"""Spanish: QWERTY; where there is no room for its ñ it moves to the second page."""

from kiosk.keyboard.board import DELETE, FIGURES, KEYS, SPACE, Board

LETTERS = (
    tuple("qwertyuiop"),
    (*"asdfghjklñ", DELETE),
    (KEYS, *"zxcvbnm", SPACE),
)
ACCENTS = (
    tuple("áéíóúüñàèêç"),
    (*"ëîïôöùûâ'-", DELETE),
    (KEYS, *".,?!", SPACE),
)
NARROW_LETTERS = (
    tuple("qwertyuiop"),
    (*"asdfghjkl", DELETE),
    (KEYS, *"zxcvbnm", SPACE),
)
NARROW_ACCENTS = (
    tuple("áéíóúüñàèê"),
    (*"çëîïôöùûâ", DELETE),
    (KEYS, *"'-.,?!", SPACE),
)
BOARDS = (
    Board(11, (LETTERS, ACCENTS, FIGURES)),
    Board(10, (NARROW_LETTERS, NARROW_ACCENTS, FIGURES)),
)
