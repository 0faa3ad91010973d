"""Turkish: the Q keyboard; where it is too wide its rarer letters move to the second page."""

from kiosk.keyboard.board import DELETE, FIGURES, KEYS, SPACE, Board

LETTERS = (
    tuple("qwertyuıopğü"),
    (*"asdfghjklşi", DELETE),
    (KEYS, *"zxcvbnmöç", SPACE),
)
ACCENTS = (
    tuple("âîûéèàêëïôùñ"),
    (*"öçjqwx'-.,?", DELETE),
    (KEYS, *"!", SPACE),
)
NARROW_LETTERS = (
    tuple("ertyuıopğü"),
    tuple("asdfghklşi"),
    (KEYS, *"zcvbnm", SPACE, DELETE),
)
NARROW_ACCENTS = (
    tuple("öçjqwxâîûé"),
    tuple("èàêëïôùñ'-"),
    (KEYS, *".,?!", SPACE, DELETE),
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
