"""A pictogram for a label that nobody drew one for: found by its words, or a neutral one."""

import unicodedata
from collections.abc import Iterator, Mapping

from consultation.frozen import Frozen
from packs.pictograms import load_index

NEUTRAL = "dot"
"""For an option of which no pictogram is known."""
_SMALL = frozenset(
    (
        *("a", "an", "the", "of", "in", "on", "at", "for", "to", "and", "or", "more", "new"),
        *("some", "all", "my", "our", "your", "very", "le", "la", "les", "l", "un", "une", "des"),
        *("du", "de", "d", "au", "aux", "et", "ou", "en", "plus", "nos", "mes", "vos", "tous"),
    )
)
_SHORTEST = 4
"""Letters of a word that stands for a whole label."""


class Finder(Frozen):
    """The pictograms of the set by the words of their names, labels and tags."""

    heads: Mapping[frozenset[str], str]
    """By name and label: surer than tags."""
    tags: Mapping[frozenset[str], str]

    @classmethod
    def of_the_set(cls) -> "Finder":
        """Those of our own set."""
        heads: dict[frozenset[str], str] = {}
        tags: dict[frozenset[str], str] = {}
        for one in load_index().values():
            for text in (one.name.replace("-", " "), *one.labels.values()):
                heads.setdefault(_words(text), one.name)
            for text in one.tags:
                tags.setdefault(_words(text), one.name)
        return cls(heads, tags)

    def find(self, *texts: str) -> str | None:
        """The pictogram for what is said by `texts`, the surest first; None where none is known."""
        asked = [words for text in texts if (words := _words(text))]
        for known in (self.heads, self.tags):
            for words in asked:
                if words in known:
                    return known[words]
        for words in asked:
            for word in sorted(words, key=len, reverse=True):
                if len(word) >= _SHORTEST and frozenset((word,)) in self.heads:
                    return self.heads[frozenset((word,))]
        return None


def _words(text: str) -> frozenset[str]:
    parts = unicodedata.normalize("NFD", text.casefold().replace("œ", "oe"))
    letters = "".join(one for one in parts if not unicodedata.combining(one))
    spaced = "".join(one if one.isalnum() else " " for one in letters)
    return frozenset(_singular(word) for word in spaced.split() if word not in _SMALL)


def _singular(word: str) -> str:
    return next((short for short in _shortened(word)), word)


def _shortened(word: str) -> Iterator[str]:
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        yield word[:-1]
