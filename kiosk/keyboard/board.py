"""What a keyboard is: pages of three rows, and the functions that are on every page."""

from consultation.frozen import Frozen

SPACE, DELETE, KEYS = "space", "delete", "keys"
FUNCTIONS = (SPACE, DELETE, KEYS)
"""Keys that are no letters: a blank, the last letter away, and the next page of keys."""
WIDE = 2
"""How many keys wide the blank is."""

Row = tuple[str, ...]
Page = tuple[Row, Row, Row]

FIGURES: Page = (
    tuple("1234567890"),
    (*".,?!'-:()", DELETE),
    (KEYS, *'"€%+;', SPACE),
)
"""Digits and marks, as most languages need them."""

LETTERS, ACCENTS, DIGITS = range(3)
"""The pages, in the order in which they follow each other."""

MARKS = {
    ".": "dot",
    "।": "dot",
    ",": "comma",
    "،": "comma",
    "?": "question",
    "؟": "question",
    "!": "exclamation",
    "'": "apostrophe",
    "-": "hyphen",
    ":": "colon",
    ";": "semicolon",
    "؛": "semicolon",
    "(": "opens",
    ")": "closes",
    '"': "quotes",
    "%": "percent",
    "+": "plus",
    "€": "euro",
    "£": "pound",
}
"""What marks are called that nobody can pronounce."""

SIGNS = {"ௗ": "ஔ"}
"""Signs that no voice says alone, and the letter that says each."""


class Board(Frozen):
    """A keyboard of so many columns; functions at a row's end stand at its right edge."""

    columns: int
    pages: tuple[Page, ...]

    @property
    def characters(self) -> frozenset[str]:
        """Everything that can be written with it."""
        keys = {key for page in self.pages for row in page for key in row}
        return frozenset({*keys, " "} - {*FUNCTIONS})


def width(key: str) -> int:
    """How many columns a key takes."""
    return WIDE if key == SPACE else 1


def columns(row: Row, of: int) -> tuple[int, ...]:
    """The column in which each key of a row begins, on a board of so many."""
    ends = len(row)
    while ends > 1 and row[ends - 1] in FUNCTIONS:
        ends -= 1
    taken = [sum(map(width, row[:number])) for number in range(len(row) + 1)]
    shift = of - taken[-1]
    return tuple(at + (shift if number >= ends else 0) for number, at in enumerate(taken[:-1]))
