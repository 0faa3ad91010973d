"""Hindi: InScript; where it is too wide, what is rarer moves to the second and third page."""

from kiosk.keyboard.board import DELETE, KEYS, SPACE, Board

LETTERS = (
    ("ौ", "ै", "ा", "ी", "ू", "ब", "ह", "ग", "द", "ज", "ड", "़"),
    ("ो", "े", "्", "ि", "ु", "प", "र", "क", "त", "च", "ट", DELETE),
    (KEYS, "ं", "म", "न", "व", "ल", "स", ",", ".", "य", SPACE),
)
ACCENTS = (
    tuple("औऐआईऊभङघधझढञ"),
    (*"ओएअइउफखथछठऋ", DELETE),
    (KEYS, "ँ", "ण", "श", "ष", "ः", "ृ", "।", "?", "!", SPACE),
)
DIGITS = (
    tuple("1234567890"),
    (*".,?!'-()", DELETE),
    (KEYS, SPACE),
)

NARROW_LETTERS = (
    tuple("कगचजटडतदनप"),
    ("ब", "म", "य", "र", "ल", "व", "स", "ह", "ा", "ि"),
    (KEYS, "ी", "ु", "े", "ो", "्", "ं", SPACE, DELETE),
)
NARROW_ACCENTS = (
    tuple("अआइईउऊएऐओऔ"),
    tuple("खघछझठढणथधफ"),
    (KEYS, "भ", "श", "ष", "ू", "ै", "ौ", SPACE, DELETE),
)
NARROW_DIGITS = (
    tuple("1234567890"),
    (".", ",", "?", "!", "'", "-", "(", ")", "ऋ", "ृ"),
    (KEYS, "ँ", "ः", "ङ", "ञ", "़", "।", SPACE, DELETE),
)

BOARDS = (
    Board(12, (LETTERS, ACCENTS, DIGITS)),
    Board(10, (NARROW_LETTERS, NARROW_ACCENTS, NARROW_DIGITS)),
)
