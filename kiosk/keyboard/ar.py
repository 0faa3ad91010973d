"""Arabic: the standard keyboard (Arabic 101), left to right as it lies on a table.

Where there is no room for its twelve columns, the rarest letters move to the second page.
"""

from kiosk.keyboard.board import DELETE, KEYS, SPACE, Board

LETTERS = (
    tuple("ضصثقفغعهخحجد"),
    (*"شسيبلاتنمكط", DELETE),
    (KEYS, *"ئءؤرىةوزظ", SPACE),
)
ACCENTS = (
    tuple("أإآذئءؤىة"),
    (*".،؟!'-:؛()", DELETE),
    (KEYS, SPACE),
)
DIGITS = (
    tuple("1234567890"),
    (*".،؟!'-:؛()", DELETE),
    (KEYS, *'"%+', SPACE),
)

NARROW_LETTERS = (
    tuple("ضصثقفغعهخح"),
    tuple("شسيبلاتنمك"),
    (KEYS, *"جدطرةو", SPACE, DELETE),
)
NARROW_ACCENTS = (
    tuple("أإآىءئؤزذظ"),
    tuple(".،؟!'-:؛()"),
    (KEYS, SPACE, DELETE),
)
NARROW_DIGITS = (
    tuple("1234567890"),
    tuple(".،؟!'-:؛()"),
    (KEYS, *'"%+', SPACE, DELETE),
)

BOARDS = (
    Board(12, (LETTERS, ACCENTS, DIGITS)),
    Board(10, (NARROW_LETTERS, NARROW_ACCENTS, NARROW_DIGITS)),
)
