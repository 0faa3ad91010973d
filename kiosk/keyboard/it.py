"""Italian: QWERTY."""

from kiosk.keyboard.board import DELETE, FIGURES, KEYS, SPACE, Board

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
BOARDS = (Board(10, (LETTERS, ACCENTS, FIGURES)),)
