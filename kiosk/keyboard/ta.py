"""Tamil: letters and signs in the order of the alphabet, vowels on the second page; ொ is ெ and ா."""

from kiosk.keyboard.board import DELETE, FIGURES, KEYS, SPACE, Board

LETTERS = (
    tuple("கஙசஞடணதநபமயர"),
    ("ல", "வ", "ழ", "ள", "ற", "ன", "்", "ா", "ி", "ீ", "ு", DELETE),
    (KEYS, "ூ", "ெ", "ே", "ை", ".", ",", SPACE),
)
ACCENTS = (
    tuple("அஆஇஈஉஊஎஏஐஒஓஃ"),
    ("ௗ", "ஜ", "ஷ", "ஸ", "ஹ", "?", "!", "'", "-", ":", ";", DELETE),
    (KEYS, *"()", SPACE),
)
NARROW_LETTERS = (
    tuple("கசடணதநபமயர"),
    ("ல", "வ", "ழ", "ள", "ற", "ன", "்", "ா", "ி", "ு"),
    (KEYS, "ீ", "ூ", "ெ", "ே", "ை", "ங", SPACE, DELETE),
)
NARROW_ACCENTS = (
    tuple("அஆஇஈஉஊஎஏஐஒ"),
    ("ஓ", "ௗ", "ஃ", "ஞ", "ஜ", "ஷ", "ஸ", "ஹ", ".", ","),
    (KEYS, "?", "!", "-", SPACE, DELETE),
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
