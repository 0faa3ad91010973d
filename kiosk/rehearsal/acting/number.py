"""Residents before a number: they slide near it, then go step by step until they read it."""

from random import Random

from consultation.questions.number import Number
from kiosk.rehearsal.acting.acting import Acting, Saying
from kiosk.rehearsal.finger import Frames
from kiosk.rehearsal.hand import Hand
from kiosk.views.number import NumberView


class ActNumber(Acting[Number, int]):
    """Means one number."""

    def mind(self, question: Number, chance: Random) -> int:
        """A number, one in the middle more often."""
        last = len(question.values) - 1
        return question.values[round(chance.triangular(0, last, last / 2))]

    def say(self, question: Number, mind: int, hand: Hand) -> Saying:
        """Slide to where it should be, then minus or plus until it is what is shown."""
        if hand.finger.leads and _shown(hand) != mind:
            share = (mind - question.low) / (question.values[-1] - question.low)
            yield from _slide(share, hand)
        while (shown := _shown(hand)) != mind:
            # The first step, either way, brings the number in the middle.
            yield from hand.tap("plus" if shown is None or shown < mind else "minus")
        return question.accept(mind)


def _shown(hand: Hand) -> int | None:
    """The number as it stands on the screen, in whichever digits."""
    view = hand.finger.sees
    assert isinstance(view, NumberView)
    return int(view.number.replace("\u202f", "")) if view.given else None


def _slide(share: float, hand: Hand) -> Frames:
    """From the slider's middle to `share` of its length, in the direction of reading."""
    target = hand.finger.target("slide")
    assert target is not None
    rect = target.rect
    x = 1 - share if target.id == "slide-back" else share
    ways = [0.5, (0.5 + x) / 2, x]
    y = rect.y + rect.height / 2
    yield from hand.finger.trace([(rect.x + (rect.width - 1) * way, y) for way in ways])
