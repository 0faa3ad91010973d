"""Portuguese: QWERTY; where there is no room for its ç it moves to the second page."""

from kiosk.keyboard.board import DELETE, FIGURES, KEYS, SPACE, Board

LETTERS = (
    tuple("qwertyuiop"),
    (*"asdfghjklç", DELETE),
    (KEYS, *"zxcvbnm", SPACE),
)
ACCENTS = (
    tuple("ãáâàéêíóôõú"),
    (*"üçèëîïñöùû", DELETE),
    (KEYS, *".,?!'-", SPACE),
)
NARROW_LETTERS = (
    tuple("qwertyuiop"),
    (*"asdfghjkl", DELETE),
    (KEYS, *"zxcvbnm", SPACE),
)
NARROW_ACCENTS = (
    tuple("ãáâàéêíóôõ"),
    (*"úüçèëîïñö", DELETE),
    (KEYS, *"ùû'-.,?", SPACE),
)
BOARDS = (
    Board(11, (LETTERS, ACCENTS, FIGURES)),
    Board(10, (NARROW_LETTERS, NARROW_ACCENTS, FIGURES)),
)
