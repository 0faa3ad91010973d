"""Polish: QWERTY, as programmers and nearly all others there have it."""

from kiosk.keyboard.board import DELETE, KEYS, SPACE, Board

LETTERS = (
    tuple("qwertyuiop"),
    (*"asdfghjkl", DELETE),
    (KEYS, *"zxcvbnm", SPACE),
)
ACCENTS = (
    tuple("ąćęłńóśźżé"),
    (*"èàâêëîïôö", DELETE),
    (KEYS, *"üûùç'-.", SPACE),
)
DIGITS = (
    tuple("1234567890"),
    (*".,?!'-:()", DELETE),
    (KEYS, *'"€%+;', SPACE),
)

BOARDS = (Board(10, (LETTERS, ACCENTS, DIGITS)),)
