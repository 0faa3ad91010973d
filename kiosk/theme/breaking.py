"""Where lines may break: at spaces, or between ideographs as Unicode's Annex 14 has it.

Of that annex's pairs only those are here that Chinese with some Latin in it needs: nothing begins
a line that closes, nothing ends one that opens. Stricter than the annex, a number stays with what
it counts.
"""

import re
import unicodedata

NEVER_FIRST = frozenset("，。、；：？！）》〉」』】〕”’…—·～％,.;:?!)]}%°々")
NEVER_LAST = frozenset("（《〈「『【〔“‘([{￥¥€£$#")
IDEOGRAPHIC = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff01-\uffe6\U00020000-\U0003ffff]")
"""Ideographs, and the marks that are as wide as they."""
WORDS = re.compile("[^ ]* |[^ ]+$")


def pieces(text: str, spaced: bool) -> tuple[str, ...]:
    """`text` cut wherever a line may break; a blank ends the piece before it.

    Where `spaced` is false, lines break between ideographs too. Together the pieces are `text`.
    """
    words = tuple(WORDS.findall(text)) or (text,)
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
    return bool(IDEOGRAPHIC.match(before) or IDEOGRAPHIC.match(after))


def begins_cluster(letter: str) -> bool:
    """Whether a letter may stand alone at a line's start: vowel signs and marks never do."""
    return unicodedata.category(letter)[0] != "M" and letter not in "\u200c\u200d"
