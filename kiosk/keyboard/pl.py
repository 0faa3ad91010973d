"""Polish: QWERTY, as programmers and nearly all others there have it."""

from kiosk.keyboard.board import DELETE, FIGURES, KEYS, SPACE, Board

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
BOARDS = (Board(10, (LETTERS, ACCENTS, FIGURES)),)
