"""Ukrainian: ЙЦУКЕН; where it is too wide the rarer letters move to the second page."""

from kiosk.keyboard.board import DELETE, FIGURES, KEYS, SPACE, Board

LETTERS = (
    tuple("йцукенгшщзхї"),
    (*"фівапролджє", DELETE),
    (KEYS, *"ячсмитьбю", SPACE),
)
ACCENTS = (
    tuple("ґыэёъїєюцщфж"),
    (*"'-.,?!:;()", DELETE),
    (KEYS, *"хьб", SPACE),
)
NARROW_LETTERS = (
    tuple("йукенгшзхж"),
    tuple("івапролдьб"),
    (KEYS, *"ячсмит", SPACE, DELETE),
)
NARROW_ACCENTS = (
    tuple("їєюцщфґыэё"),
    tuple("ъ'-.,?!:;("),
    (KEYS, *")", SPACE, DELETE),
)
NARROW_DIGITS = (
    tuple("1234567890"),
    tuple(".,?!'-:;()"),
    (KEYS, *'"€%+', SPACE, DELETE),
)

BOARDS = (
    Board(12, (LETTERS, ACCENTS, FIGURES)),
    Board(10, (NARROW_LETTERS, NARROW_ACCENTS, NARROW_DIGITS)),
)
