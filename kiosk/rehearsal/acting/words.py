"""Residents before a keyboard: they write letters of the language in which they are asked."""

from random import Random

from consultation.questions.words import Words
from kiosk.keyboard.boards import BOARDS
from kiosk.rehearsal.acting.acting import Acting, Saying
from kiosk.rehearsal.finger import Frames, RehearsalStuck
from kiosk.rehearsal.hand import Hand
from kiosk.views.typing import TypingView

LONGEST = 6
"""Letters of a word."""


class ActWords(Acting[Words, int]):
    """Means a few words; which ones shows once the letters are seen."""

    def mind(self, question: Words, chance: Random) -> int:
        """From which the words are drawn."""
        return chance.randrange(1 << 30)

    def say(self, question: Words, mind: int, hand: Hand) -> Saying:
        """Delete what is there, then write letter by letter."""
        for _ in _seen(hand).text:
            yield from hand.tap("delete")
        text = _text(question, hand.visit.language, Random(mind))  # noqa: S311  # No secret.
        for letter in text:
            yield from _written(letter, hand)
        return question.accept({"text": text})


def _text(question: Words, language: str, chance: Random) -> str:
    """One to three words of letters that the language's keyboard has on any page."""
    letters = sorted(BOARDS[language][0].characters - {" "})
    words = [
        "".join(chance.choice(letters) for _ in range(chance.randint(1, LONGEST)))
        for _ in range(chance.randint(1, 3))
    ]
    return " ".join(words)[: question.most].strip()


def _written(letter: str, hand: Hand) -> Frames:
    """Touch the key, on whichever page of keys it is."""
    touch = "space" if letter == " " else f"key:{letter}"
    for _ in range(3):
        target = hand.finger.target(touch)
        if target is not None and target.id == touch:
            yield from hand.tap(touch)
            return
        yield from hand.tap("keys")
    raise RehearsalStuck(f"There is no key for '{letter}'.")


def _seen(hand: Hand) -> TypingView:
    view = hand.finger.sees
    if not isinstance(view, TypingView):
        raise RehearsalStuck(f"There is no keyboard on {view!r:.80}.")
    return view
