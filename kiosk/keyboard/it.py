"""Italian: QWERTY."""

from kiosk.keyboard.board import DELETE, KEYS, SPACE, Board

LETTERS = (
    tuple("qwertyuiop"),
    (*"asdfghjkl", DELETE),
    (KEYS, *"zxcvbnm", SPACE),
)
ACCENTS = (
    tuple("àèéìíòóùúâ"),
    (*"êëîïôöûüç", DELETE),
    (KEYS, *"ñ'-.,?!", SPACE),
)
DIGITS = (
    tuple("1234567890"),
    (*".,?!'-:()", DELETE),
    (KEYS, *'"€%+;', SPACE),
)

BOARDS = (Board(10, (LETTERS, ACCENTS, DIGITS)),)
