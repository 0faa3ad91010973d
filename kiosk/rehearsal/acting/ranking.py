"""Residents before a ranking: they touch in order, or move what they touched in another order."""

from random import Random

from consultation.questions.ranking import Ranking
from kiosk.putting.ranking import ORDER
from kiosk.rehearsal.acting.acting import Acting, Saying, liked
from kiosk.rehearsal.finger import Frames
from kiosk.rehearsal.hand import Hand
from kiosk.views.ranking import OrderView

Order = tuple[str, ...]
"""Ids, the best first."""


class ActRanking(Acting[Ranking, Order]):
    """Means an order of some of the options."""

    def mind(self, question: Ranking, chance: Random) -> Order:
        """As many as are allowed, or fewer."""
        count = chance.randint(question.least, question.most)
        return tuple(liked(tuple(option.id for option in question.options), chance)[:count])

    def say(self, question: Ranking, mind: Order, hand: Hand) -> Saying:
        """Move what has its place already; else take back from the first that is wrong on."""
        now = _now(hand)
        if now != mind and sorted(now) == sorted(mind):
            yield from self._move(mind, hand)
            return question.accept(mind)
        if isinstance(hand.finger.sees, OrderView):
            yield from hand.tap("page:0")
        right = 0
        while right < min(len(now), len(mind)) and now[right] == mind[right]:
            right += 1
        for id in (*now[right:], *mind[right:]):
            yield from hand.tap(f"choose:{id}")
        return question.accept(mind)

    def _move(self, mind: Order, hand: Hand) -> Frames:
        """Bring each to its place from below, the best first."""
        if not isinstance(hand.finger.sees, OrderView):
            yield from hand.tap(f"page:{ORDER}")
        for place, id in enumerate(mind):
            while _now(hand).index(id) > place:
                yield from hand.tap(f"up:{id}")


def _now(hand: Hand) -> Order:
    draft = hand.visit.draft
    return tuple(str(id) for id in draft) if isinstance(draft, tuple) else ()
