"""Residents before a microphone: they agree, speak for a while, and sometimes start again."""

from collections.abc import Callable
from random import Random
from time import monotonic

from consultation.frozen import Frozen
from consultation.questions.voice import Voice
from kiosk.rehearsal.acting.acting import Acting, Saying
from kiosk.rehearsal.finger import PATIENCE, Frames, RehearsalStuck
from kiosk.rehearsal.hand import Hand
from kiosk.views.voice import VoiceView


class Speech(Frozen):
    """How somebody speaks."""

    seconds: int
    """They stop when the screen has counted so many."""
    hears: bool
    """Whether they hear themselves before they go on."""


class ActVoice(Acting[Voice, Speech]):
    """Means to say something; what the microphone makes of it nobody knows before."""

    def mind(self, question: Voice, chance: Random) -> Speech:
        """Short speeches: a crowd is waiting."""
        return Speech(chance.randint(1, 3), chance.random() < 0.3)

    def say(self, question: Voice, mind: Speech, hand: Hand) -> Saying:
        """Record, and make sure that a new recording is there."""
        before = hand.visit.chosen()
        if hand.finger.target("anew") is not None:
            yield from hand.tap("anew")
        elif hand.finger.target("agree") is not None:
            yield from hand.tap("agree")
        yield from hand.tap("record")
        for _ in range(mind.seconds):
            yield from _second(hand)
        yield from hand.tap("stop")
        yield from _until(lambda: hand.finger.target("hear") is not None)
        if mind.hears:
            yield from hand.tap("hear")
        made = hand.visit.chosen()
        if made is None or made is before:
            raise RehearsalStuck("Nothing was recorded.")
        return question.accept(made)


def _second(hand: Hand) -> Frames:
    """Wait until the screen has counted on."""
    before = _counted(hand)
    yield from _until(lambda: _counted(hand) != before)


def _counted(hand: Hand) -> str:
    view = hand.finger.sees
    if not isinstance(view, VoiceView):
        raise RehearsalStuck(f"There is no microphone on {view!r:.80}.")
    return view.text


def _until(fact: Callable[[], bool]) -> Frames:
    end = monotonic() + PATIENCE
    while monotonic() < end:
        if fact():
            return
        yield
    raise RehearsalStuck("The microphone does not answer.")
