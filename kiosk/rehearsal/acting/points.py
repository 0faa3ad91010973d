"""Residents before points to share out: they give and take back until it is as they mean it."""

from collections.abc import Mapping
from random import Random

from consultation.questions.points import Points
from kiosk.rehearsal.acting.acting import Acting, Saying, liked
from kiosk.rehearsal.hand import Hand

Mind = Mapping[str, int]
"""Points by option's id."""


class ActPoints(Acting[Points, Mind]):
    """Means some points for some options."""

    def mind(self, question: Points, chance: Random) -> Mind:
        """What is liked more has more; few are left over."""
        options = liked(tuple(option.id for option in question.options), chance)
        left, given = question.points, dict[str, int]()
        for id in options[: chance.randint(1, len(options))]:
            share = min(left, question.most, max(1, round(left * chance.uniform(0.3, 0.7))))
            if share > 0:
                given[id] = share
                left -= share
        return given

    def say(self, question: Points, mind: Mind, hand: Hand) -> Saying:
        """Take back what is too much, then give what is missing."""
        draft = hand.visit.draft
        assert isinstance(draft, tuple)
        now = {option.id: int(n) for option, n in zip(question.options, draft, strict=True)}
        for id, number in now.items():
            for _ in range(number - mind.get(id, 0)):
                yield from hand.tap(f"minus:{id}")
        for id, number in mind.items():
            for _ in range(number - now[id]):
                yield from hand.tap(f"plus:{id}")
        return question.accept(mind)
