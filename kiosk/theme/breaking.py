"""Where lines may break: at spaces, or between ideographs as Unicode's Annex 14 has it.

Of that annex's pairs only those are here that Chinese with some Latin in it needs: nothing begins
a line that closes, nothing ends one that opens. Stricter than the annex, a number stays with what
it counts, and a day with its month.
"""

NEVER_FIRST = frozenset("，。、；：？！）》〉」』】〕”’…—·～％,.;:?!)]}%°々")
NEVER_LAST = frozenset("（《〈「『【〔“‘([{￥¥€£$#")
DATED = frozenset("年月")
"""What stands before the number of a day or a month."""


def pieces(text: str, spaced: bool) -> tuple[str, ...]:
    """`text` cut wherever a line may break; a blank ends the piece before it.

    Where `spaced` is false, lines break between ideographs too. Together the pieces are `text`.
    """
    *before, last = text.split(" ")
    words = tuple(f"{word} " for word in before) + ((last,) if last or not before else ())
    if spaced:
        return words
    return tuple(piece for word in words for piece in _cut(word))


def _cut(word: str) -> tuple[str, ...]:
    cuts = [at for at in range(1, len(word)) if _parted(word[at - 1], word[at])]
    edges = zip((0, *cuts), (*cuts, len(word)), strict=True)
    return tuple(word[start:end] for start, end in edges)


def _parted(before: str, after: str) -> bool:
    """Whether a line may end with `before` and the next one begin with `after`."""
    if after == " " or after in NEVER_FIRST or before in NEVER_LAST or before.isdigit():
        return False
    if before in DATED and after.isdigit():
        return False
    return _ideographic(before) or _ideographic(after)


def _ideographic(letter: str) -> bool:
    """Ideographs, and the marks that are as wide as they."""
    return (
        "\u2e80" <= letter <= "\u9fff"
        or "\uf900" <= letter <= "\ufaff"
        or "\uff01" <= letter <= "\uffe6"
        or "\U00020000" <= letter <= "\U0003ffff"
    )


def begins_cluster(letter: str) -> bool:
    """Whether a letter may stand alone at a line's start: vowel signs and marks never do."""
    import unicodedata  # Nobody writes before the first screen is there.

    return unicodedata.category(letter)[0] != "M" and letter not in "\u200c\u200d"
