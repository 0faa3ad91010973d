"""Romanian: the standard keyboard; where it is too wide its own letters move to the second page."""

from kiosk.keyboard.board import DELETE, FIGURES, KEYS, SPACE, Board

LETTERS = (
    tuple("qwertyuiopăî"),
    (*"asdfghjklșț", DELETE),
    (KEYS, *"zxcvbnmâ", SPACE),
)
ACCENTS = (
    tuple("ăâîșțéèàêëïô"),
    (*"öüûùçñ'-.,?", DELETE),
    (KEYS, *"!", SPACE),
)
NARROW_LETTERS = (
    tuple("qwertyuiop"),
    (*"asdfghjkl", DELETE),
    (KEYS, *"zxcvbnm", SPACE),
)
NARROW_ACCENTS = (
    tuple("ăâîșțéèàêë"),
    (*"ïôöüûùçñ'", DELETE),
    (KEYS, *"-.,?!", SPACE),
)
BOARDS = (
    Board(12, (LETTERS, ACCENTS, FIGURES)),
    Board(10, (NARROW_LETTERS, NARROW_ACCENTS, FIGURES)),
)
