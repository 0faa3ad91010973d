"""Residents before tiles: `choice`, `compare`, `choices` and `scale`."""

from random import Random

from consultation.questions.choice import Choice
from consultation.questions.choices import Choices
from consultation.questions.compare import NONE, Compare
from consultation.questions.scale import Scale
from kiosk.rehearsal.acting.acting import Acting, Saying, liked
from kiosk.rehearsal.hand import Hand


class ActChoice(Acting[Choice, str]):
    """Means one option."""

    def mind(self, question: Choice, chance: Random) -> str:
        """One option, the first more often."""
        return liked(tuple(option.id for option in question.options), chance)[0]

    def say(self, question: Choice, mind: str, hand: Hand) -> Saying:
        """Touch it, unless it is already chosen."""
        if hand.visit.draft != mind:
            yield from hand.tap(f"choose:{mind}")
        return question.accept(mind)


class ActCompare(Acting[Compare, str]):
    """Means one scenario, or none."""

    def mind(self, question: Compare, chance: Random) -> str:
        """One of them, the first more often."""
        return liked((*(one.id for one in question.scenarios), NONE), chance)[0]

    def say(self, question: Compare, mind: str, hand: Hand) -> Saying:
        """Touch it, unless it is already chosen."""
        if hand.visit.draft != mind:
            yield from hand.tap(f"choose:{mind}")
        return question.accept(mind)


class ActChoices(Acting[Choices, tuple[str, ...]]):
    """Means several options."""

    def mind(self, question: Choices, chance: Random) -> tuple[str, ...]:
        """As many as are allowed, or fewer."""
        count = chance.randint(question.least, question.most)
        return tuple(liked(tuple(option.id for option in question.options), chance)[:count])

    def say(self, question: Choices, mind: tuple[str, ...], hand: Hand) -> Saying:
        """Take back what is not meant, then touch what is."""
        draft = hand.visit.draft
        now = {str(id) for id in draft} if isinstance(draft, tuple) else set()
        for id in sorted(now - set(mind)) + sorted(set(mind) - now):
            yield from hand.tap(f"choose:{id}")
        return question.accept(mind)


class ActScale(Acting[Scale, int]):
    """Means one point."""

    def mind(self, question: Scale, chance: Random) -> int:
        """One point, the first more often."""
        points = tuple(str(point) for point in range(1, question.points + 1))
        return int(liked(points, chance)[0])

    def say(self, question: Scale, mind: int, hand: Hand) -> Saying:
        """Touch it, unless it is already chosen."""
        if hand.visit.draft != mind:
            yield from hand.tap(f"choose:{mind}")
        return question.accept(mind)
