"""Agree, disagree or pass, statement after statement; the last one can be taken back."""

from collections.abc import Iterator, Mapping

from consultation.answer import Value
from consultation.frozen import Frozen
from consultation.questions.opinions import VERDICTS, Opinions, next_statement
from kiosk.putting.putting import Lot, Mark, PutQuestion, Sight
from kiosk.putting.votes import spoken_votes, votes_view
from kiosk.view import CardPart, Frame, Tile, View
from kiosk.words import Words

TINTS = ("leaf", "rose", "sand")
"""Of agree, disagree and pass."""

Said = tuple[tuple[str, str], ...]
"""Statements and verdicts, in the order in which they were said."""


class Draft(Frozen):
    """What was said so far, and the statement that is shown: None after the last."""

    said: Said
    now: str | None


class PutOpinions(PutQuestion[Opinions, Draft]):
    """The draft keeps the statement that is shown: what the place says may change meanwhile."""

    asks_place = True
    turns = True

    def begin(self, step: Opinions, answer: Value | None, lot: Lot) -> Draft:
        """What was said before, in the order in which it was asked, and the next statement."""
        held = dict(answer) if isinstance(answer, Mapping) else {}
        said: dict[str, Value] = {}
        while (id := _next(step, said, lot)) in held and id is not None:
            said[id] = held.pop(id)
        # What is left was asked when the place had said something else.
        return _draft(step, tuple((id, str(one)) for id, one in {**said, **held}.items()), lot)

    def touched(self, step: Opinions, draft: Draft, name: str, value: str, lot: Lot) -> Draft:
        """``choose:VERDICT``; ``undo``: the last one."""
        if name == "undo" and draft.said:
            *said, (last, _) = draft.said
            return Draft(tuple(said), last)
        if name != "choose" or draft.now is None or value not in VERDICTS:
            return draft
        return _draft(step, (*draft.said, (draft.now, value)), lot)

    def value(self, step: Opinions, draft: Draft) -> Value | None:
        """The verdicts, from the first one on."""
        return step.accept(dict(draft.said)) if draft.said else None

    def next_touch(self, step: Opinions, draft: Draft) -> str | None:
        """Each verdict by turns."""
        return None if draft.now is None else f"choose:{VERDICTS[len(draft.said) % 3]}"

    def view(self, step: Opinions, draft: Draft, frame: Frame, sight: Sight) -> View:
        """The statement, and under it three tiles."""
        said, asked = len(draft.said), step.asked
        if draft.now is None:
            return votes_view(frame, said, asked, (), sight)
        one = next(one for one in step.statements if one.id == draft.now)
        card = CardPart(sight.picture(one.picture), one.tint, "", sight.say(one.label))
        return votes_view(frame, said, asked, _tiles(sight), sight, statement=card)

    def said(self, step: Opinions, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """How many statements were agreed with, and so on; the commonest verdict is shown."""
        verdicts = list(value.values()) if isinstance(value, Mapping) else []
        counts = sorted(((verdicts.count(one), one) for one in VERDICTS), key=lambda one: -one[0])
        marks = [
            Mark(sight.words(f"opinions-{one}-count", count=count), one, TINTS[VERDICTS.index(one)])
            for count, one in counts
            if count
        ]
        return (*marks[:1], *(Mark(mark.label) for mark in marks[1:]))

    def spoken(self, step: Opinions, words: Words) -> Iterator[str]:
        """The verdicts, how many are left, and how many there were of each."""
        yield from spoken_votes(step.asked, words)
        for one in VERDICTS:
            yield words(f"opinions-{one}")
            for count in range(1, step.asked + 1):
                yield words(f"opinions-{one}-count", count=count)


def _next(step: Opinions, said: Mapping[str, Value], lot: Lot) -> str | None:
    return next_statement(step, said, lot.counts, lot.seed)


def _draft(step: Opinions, said: Said, lot: Lot) -> Draft:
    return Draft(said, _next(step, dict(said), lot))


def _tiles(sight: Sight) -> tuple[Tile, ...]:
    return tuple(
        Tile(
            touch := f"choose:{one}",
            sight.words(f"opinions-{one}"),
            one,
            tint,
            heard=touch in sight.lit,
        )
        for one, tint in zip(VERDICTS, TINTS, strict=True)
    )
