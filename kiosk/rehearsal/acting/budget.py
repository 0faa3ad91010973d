"""Residents before a budget: they read the rule, then choose what they like and can afford."""

from random import Random

from consultation.questions.budget import Budget
from kiosk.rehearsal.acting.acting import Acting, Saying, liked
from kiosk.rehearsal.hand import Hand


class ActBudget(Acting[Budget, tuple[str, ...]]):
    """Means projects that the purse is enough for together."""

    def mind(self, question: Budget, chance: Random) -> tuple[str, ...]:
        """What is liked most, as long as it fits; some stop before."""
        ids = liked(tuple(project.id for project in question.projects), chance)
        wanted = chance.randint(1, len(ids))
        meant: list[str] = []
        for id in ids:
            if len(meant) < wanted and question.fits(meant, id):
                meant.append(id)
        return tuple(meant)

    def say(self, question: Budget, mind: tuple[str, ...], hand: Hand) -> Saying:
        """Take back what is not meant, so that there is money for what is."""
        draft = hand.visit.draft
        now = {str(id) for id in draft} if isinstance(draft, tuple) else set()
        for id in sorted(now - set(mind)) + sorted(set(mind) - now):
            yield from hand.tap(f"choose:{id}")
        return question.accept(mind)
