"""Chinese: no input method, but QWERTY and the tones of Pinyin: words are written in Latin."""

from kiosk.keyboard.board import DELETE, KEYS, SPACE, Board

LETTERS = (
    tuple("qwertyuiop"),
    (*"asdfghjkl", DELETE),
    (KEYS, *"zxcvbnm", SPACE),
)
ACCENTS = (
    tuple("āáǎàēéěèīí"),
    (*"ǐìōóǒòūúǔ", DELETE),
    (KEYS, *"ùüǖǘǚǜ'", SPACE),
)
DIGITS = (
    tuple("1234567890"),
    (*".,?!'-:()", DELETE),
    (KEYS, *'"€%+;', SPACE),
)

BOARDS = (Board(10, (LETTERS, ACCENTS, DIGITS)),)
