"""French: AZERTY."""

from kiosk.keyboard.board import DELETE, KEYS, SPACE, Board

LETTERS = (
    tuple("azertyuiop"),
    tuple("qsdfghjklm"),
    (KEYS, *"wxcvbn", SPACE, DELETE),
)
ACCENTS = (
    tuple("éèêëàâîïôù"),
    tuple("çûüöœæ'-.,"),
    (KEYS, *"?!:;", SPACE, DELETE),
)
DIGITS = (
    tuple("1234567890"),
    tuple(".,?!'-:;()"),
    (KEYS, *'"€%+', SPACE, DELETE),
)

BOARDS = (Board(10, (LETTERS, ACCENTS, DIGITS)),)
