"""Chinese: no input method, but QWERTY and the tones of Pinyin: words are written in Latin."""

from kiosk.keyboard.board import DELETE, FIGURES, KEYS, SPACE, Board

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
BOARDS = (Board(10, (LETTERS, ACCENTS, FIGURES)),)
