"""Choose this or that, pair after pair. Value: (first shown, second shown, chosen or ``""``) each.

Which pair is shown next is drawn by `next_pair`: each pair is a vote of a pairwise wiki survey
(M. J. Salganik, K. E. C. Levy: 'Wiki Surveys: Open and Quantifiable Social Data Collection', PLOS
ONE 10(5), 2015, e0123483), whose rule prefers pairs of which less is known. Ours is simpler, and
its own: the pair shown least, and among these the pair most alike in strength, where one more vote
tells most (the idea of active ranking: R. Heckel, N. B. Shah, K. Ramchandran, M. J. Wainwright:
'Active Ranking from Pairwise Comparisons', Annals of Statistics 47(6), 2019; not its algorithm,
which stops asking about options once their rank is sure: here every option is asked about equally).
"""

from collections.abc import Mapping, Sequence
from itertools import combinations
from random import Random
from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields
from consultation.errors import NotAnAnswer
from consultation.frozen import Frozen
from consultation.option import read_equals
from consultation.question import Common, OptionQuestion

MOST_PAIRED = 40
MOST_PAIRS = 20
"""More than a resident's patience."""
USUAL_PAIRS = 6

UNDECIDED = ""
"""In place of the chosen option: 'I cannot decide'."""

OUTCOMES = ("won", "lost", "undecided")


class Pairs(OptionQuestion):
    """A question to which what was chosen of 1 to `pairs` pairs of options is the answer."""

    kind: ClassVar[str] = "pairs"

    pairs: int
    """How many are asked."""

    @classmethod
    def read(cls, fields: Fields) -> "Pairs":
        """Read from a step's `fields`; raises NotAConsultation."""
        options = read_equals(fields, "options", "option", 3, MOST_PAIRED)
        there = len(options) * (len(options) - 1) // 2
        return cls(
            *Common.read(fields),
            options=options,
            shuffle=False,
            pairs=fields.number(
                "pairs", 1, min(MOST_PAIRS, there), default=min(USUAL_PAIRS, there)
            ),
        )

    def _accept(self, value: object) -> Value:
        if not isinstance(value, list | tuple) or not 1 <= len(value) <= self.pairs:
            raise NotAnAnswer(f"'{self.id}' takes a list of 1 to {self.pairs} pairs.")
        pairs = tuple(self._pair(pair) for pair in value)
        if len({frozenset(pair[:2]) for pair in pairs}) < len(pairs):
            raise NotAnAnswer(f"'{self.id}' takes each pair once, in whichever order.")
        return pairs

    def _pair(self, pair: object) -> tuple[str, str, str]:
        match pair:
            case [str(one), str(other), str(chosen)]:
                known = one != other and {one, other} <= set(self._ids())
                if known and chosen in (one, other, UNDECIDED):
                    return one, other, chosen
        raise NotAnAnswer(
            f"'{self.id}' takes two different options and which was chosen, not {pair!r}."
        )

    def _cells(self) -> tuple[str, ...]:
        return tuple(f"{id}:{outcome}" for id in self._ids() for outcome in OUTCOMES)

    def _counted(self, value: Value) -> tuple[str, ...]:
        cells: list[str] = []
        for one, other, chosen in compared(value):
            for id in (one, other):
                won = "won" if id == chosen else "lost"
                cells.append(f"{id}:{won if chosen else 'undecided'}")
        return tuple(cells)

    def _said(self, value: Value) -> tuple[str, ...]:
        """Every option that was chosen, once."""
        chosen = (choice for _, _, choice in compared(value) if choice)
        return tuple(dict.fromkeys(chosen))

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {**self._with_options(), "pairs": self.pairs}


Compared = tuple[str, str, str]
"""First shown, second shown, chosen or `UNDECIDED`."""


def compared(value: Value | None) -> tuple[Compared, ...]:
    """The pairs of a value of this kind; none of what is no list: of nothing, of 'declined'."""
    if not isinstance(value, tuple):
        return ()
    pairs = []
    for pair in value:
        if isinstance(pair, tuple):
            one, other, chosen = pair
            pairs.append((str(one), str(other), str(chosen)))
    return tuple(pairs)


def next_pair(
    question: Pairs, said: Sequence[Compared], counts: Mapping[str, int], seed: str
) -> tuple[str, str] | None:
    """The pair to show next, left and right; None when as many were said as are asked.

    `said` is what this resident said so far, `counts` the place's tally of `question` by cell,
    which may be empty. The same arguments give the same pair. No pair comes twice in either order.
    """
    if len(said) >= question.pairs:
        return None
    # Which pair is shown needs no secrecy.
    chance = Random(f"{seed}/{len(said)}")  # noqa: S311
    record = _Record.of(question, said, counts)
    seen = {frozenset(pair[:2]) for pair in said}
    candidates = [
        pair
        for pair in combinations([option.id for option in question.options], 2)
        if frozenset(pair) not in seen
    ]
    best = min(record.worth(*pair) for pair in candidates)
    pair = chance.choice([pair for pair in candidates if record.worth(*pair) == best])
    return pair if chance.random() < 0.5 else (pair[1], pair[0])


class _Record(Frozen):
    """How often each option was shown and how strong it is so far: the place's and this one's."""

    shown: Mapping[str, int]
    strength: Mapping[str, float]

    @classmethod
    def of(cls, question: Pairs, said: Sequence[Compared], counts: Mapping[str, int]) -> "_Record":
        cells = dict(counts)
        for cell in question.counted(tuple(said)):
            cells[cell] = cells.get(cell, 0) + 1
        shown, strength = {}, {}
        for option in question.options:
            won, lost, undecided = (cells.get(f"{option.id}:{one}", 0) for one in OUTCOMES)
            shown[option.id] = won + lost + undecided
            # Laplace's rule of succession: of whom nothing is known, is of middle strength.
            strength[option.id] = (won + undecided / 2 + 1) / (shown[option.id] + 2)
        return cls(shown, strength)

    def worth(self, one: str, other: str) -> tuple[int, float]:
        """The lower, the better to show next: seldom shown first, then alike in strength."""
        apart = abs(self.strength[one] - self.strength[other])
        return self.shown[one] + self.shown[other], apart
