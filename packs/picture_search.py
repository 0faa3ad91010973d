"""Find pictograms by a word, in French or English: in our set first, then in the open one."""

import difflib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from consultation.frozen import Frozen
from packs import openset
from packs.pictograms import load_index, svg

OURS = "Nacelle"
OPEN = "OpenMoji"
LICENCE = "EUPL-1.2"
"""The licence of our own set."""


class Found(Frozen):
    """A pictogram that answers to a word: how an author names it, and from which set it is."""

    name: str
    labels: Mapping[str, str]
    tags: tuple[str, ...]
    set: str
    licence: str

    def drawing(self) -> str:
        """Its SVG."""
        return svg(self.name) if self.set == OURS else openset.find_open(self.name).svg


def search(word: str, *, with_open: bool = True) -> tuple[Found, ...]:
    """Everything that `word` finds by name, label or tag: our set first, then the nearest.

    Accents, capitals and plurals are forgiven. Several words must all be found, best in one label.
    With `with_open`, raises NotReady where no open set is installed.
    """
    asked = _forms_of(word)
    ranks = ((_rank(asked, one), one) for one in _everything(with_open)) if asked else ()
    found = [(rank, one) for rank, one in ranks if rank < _NOWHERE]
    return tuple(one for rank, one in sorted(found, key=lambda pair: (pair[1].set, pair[0])))


def nearest_words(word: str, *, with_open: bool = True) -> tuple[str, ...]:
    """Up to five words that would find something, spelled most like `word`."""
    known: dict[str, str] = {}
    for one in _everything(with_open):
        for text in (*one.labels.values(), *one.tags):
            known.setdefault(_fold(text), text)
    near = difflib.get_close_matches(_fold(word), known, n=5, cutoff=0.6)
    return tuple(known[folded].lower() for folded in near)


_NOWHERE = 5


def _everything(with_open: bool) -> Iterator[Found]:
    for own in load_index().values():
        yield Found(own.name, own.labels, own.tags, OURS, LICENCE)
    if with_open:
        for other in openset.open_names().values():
            yield Found(other.name, other.labels, other.tags, OPEN, openset.LICENCE)


def _rank(asked: tuple[frozenset[str], ...], one: Found) -> int:
    """0 where a label is the word, 1 for a tag; 2 and 3 for a part of one, 4 for several parts."""
    name = one.name.removeprefix(openset.PREFIX).replace("-", " ")
    heads, tags = (name, *one.labels.values()), one.tags
    return min(
        _rank_in(asked, heads, whole=0, part=2),
        _rank_in(asked, tags, whole=1, part=3),
        _rank_in(asked, [" ".join((*heads, *tags))], whole=4, part=4),
    )


def _rank_in(
    asked: tuple[frozenset[str], ...], texts: Iterable[str], *, whole: int, part: int
) -> int:
    best = _NOWHERE
    for text in texts:
        there = _forms_of(text)
        if all(any(one & other for other in there) for one in asked):
            best = min(best, whole if len(there) == len(asked) else part)
    return best


def _forms_of(text: str) -> tuple[frozenset[str], ...]:
    """The words of a text, each as the spellings that it may stand for: 'chevaux' is 'cheval'."""
    return tuple(frozenset(_singulars(word)) for word in _fold(text).split())


def _singulars(word: str) -> Iterator[str]:
    yield word
    if len(word) > 3 and word[-1] in "sx" and not word.endswith("ss"):
        yield word[:-1]
    for plural, singular in (("aux", "al"), ("ies", "y"), ("ses", "s"), ("ches", "ch")):
        if len(word) > len(plural) + 1 and word.endswith(plural):
            yield word.removesuffix(plural) + singular


def _fold(text: str) -> str:
    """Lower case, no accents, no ligatures, words parted by single spaces."""
    plain = text.casefold().replace("œ", "oe").replace("æ", "ae")
    parts = unicodedata.normalize("NFD", plain)
    letters = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return " ".join("".join(sign if sign.isalnum() else " " for sign in letters).split())
