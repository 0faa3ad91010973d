"""Pairs, one after the other: a vote shows the next pair, the last one can be taken back."""

from collections import Counter
from collections.abc import Iterator

from consultation.answer import Value
from consultation.frozen import Frozen
from consultation.option import Option
from consultation.questions.pairs import (
    OUTCOMES,
    UNDECIDED,
    Compared,
    Pairs,
    compared,
    next_pair,
)
from consultation.tally import QuestionTally
from kiosk.putting.option import bar, option_marks
from kiosk.putting.putting import Lot, Mark, PutQuestion, Sight
from kiosk.putting.votes import spoken_votes, votes_view
from kiosk.view import Control, Frame, Tile, View
from kiosk.views.thanks import Bar
from kiosk.words import Words

SHOWN = ("first", "second")
"""Where an option of a pair stands, as touches name it: the same tile for a finger that trembles,
whatever comes after a vote."""
MOST_MARKS = 6
"""Options shown again on the review: those chosen most."""
MOST_BARS = 8


class Draft(Frozen):
    """What was said so far, and the pair that is shown: None after the last."""

    said: tuple[Compared, ...]
    now: tuple[str, str] | None


class PutPairs(PutQuestion[Pairs, Draft]):
    """The draft keeps the pair that is shown: what the place says may change meanwhile."""

    asks_place = True
    turns = True

    def begin(self, step: Pairs, answer: Value | None, lot: Lot) -> Draft:
        """What was said before, and the next pair."""
        return _draft(step, compared(answer), lot)

    def touched(self, step: Pairs, draft: Draft, name: str, value: str, lot: Lot) -> Draft:
        """``choose:first``, ``choose:second``, ``choose:undecided``; ``undo``: the last one."""
        if name == "undo" and draft.said:
            *said, last = draft.said
            return Draft(tuple(said), last[:2])
        if name != "choose" or draft.now is None or value not in (*SHOWN, "undecided"):
            return draft
        chosen = draft.now[SHOWN.index(value)] if value in SHOWN else UNDECIDED
        return _draft(step, (*draft.said, (*draft.now, chosen)), lot)

    def value(self, step: Pairs, draft: Draft) -> Value | None:
        """What was said, from the first vote on."""
        return draft.said or None

    def next_touch(self, step: Pairs, draft: Draft) -> str | None:
        """One of each pair, by turns; in the third place 'I cannot decide'."""
        if draft.now is None:
            return None
        return f"choose:{(*SHOWN, 'undecided')[len(draft.said) % 3]}"

    def view(self, step: Pairs, draft: Draft, frame: Frame, sight: Sight) -> View:
        """Two tiles, and under them 'I cannot decide'."""
        tiles = () if draft.now is None else _tiles(step, draft.now, sight)
        heard = "choose:undecided" in sight.lit
        label = sight.words("pairs-undecided")
        undecided = Control("choose:undecided", label, "listen" if heard else "undecided")
        said = len(draft.said)
        return votes_view(frame, said, step.pairs, tiles, sight, undecided=undecided)

    def said(self, step: Pairs, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """The options chosen most often."""
        often = Counter(chosen for _, _, chosen in compared(value) if chosen)
        most = {id for id, _ in often.most_common(MOST_MARKS)}
        marks = option_marks(step.options, most, sight)
        return marks or (Mark(sight.words("pairs-undecided"), "undecided"),)

    def bars(self, step: Pairs, counted: QuestionTally, sight: Sight) -> tuple[Bar, ...]:
        """How often each option was chosen where it was shown, those chosen most."""
        bars = [_bar(option, counted, sight) for option in step.options]
        return tuple(sorted(bars, key=lambda one: -one.share)[:MOST_BARS])

    def spoken(self, step: Pairs, words: Words) -> Iterator[str]:
        """How many are left, and what is beside the options."""
        yield words("pairs-undecided")
        yield from spoken_votes(step.pairs, words)


def _draft(step: Pairs, said: tuple[Compared, ...], lot: Lot) -> Draft:
    return Draft(said, next_pair(step, said, lot.counts, lot.seed))


def _tiles(step: Pairs, pair: tuple[str, str], sight: Sight) -> tuple[Tile, ...]:
    by_id = {option.id: option for option in step.options}
    return tuple(
        Tile(
            touch := f"choose:{place}",
            sight.say(by_id[id].label),
            sight.picture(by_id[id].picture),
            by_id[id].tint,
            heard=touch in sight.lit,
        )
        for place, id in zip(SHOWN, pair, strict=True)
    )


def _bar(option: Option, counted: QuestionTally, sight: Sight) -> Bar:
    won, lost, undecided = (counted.counts.get(f"{option.id}:{one}", 0) for one in OUTCOMES)
    mark = Mark(sight.say(option.label), sight.picture(option.picture), option.tint)
    return bar(mark, won, won + lost + undecided, sight)
