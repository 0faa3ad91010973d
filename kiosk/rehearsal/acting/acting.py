"""What a simulated resident has to be able to do with one kind of question."""

from abc import ABC, abstractmethod
from collections.abc import Generator
from random import Random
from typing import Generic, TypeVar

from consultation.answer import Value
from consultation.question import Question
from kiosk.rehearsal.hand import Hand

Q = TypeVar("Q", bound=Question)
M = TypeVar("M")
"""What a resident means: a value, or what decides it once they see what is shown."""

Saying = Generator[None, None, Value]
"""Takes frames, and returns what was said."""


class Acting(ABC, Generic[Q, M]):
    """How residents answer questions of one kind."""

    @abstractmethod
    def mind(self, question: Q, chance: Random) -> M:
        """What one resident means, before they see the screen."""

    @abstractmethod
    def say(self, question: Q, mind: M, hand: Hand) -> Saying:
        """Touch until exactly what is meant is on the screen; whatever was touched before."""


def liked(ids: tuple[str, ...], chance: Random) -> list[str]:
    """All of `ids`, best first: drawn, and the first ones are liked by more than the last."""
    ranked = [(-(chance.random() ** (place + 1)), id) for place, id in enumerate(ids)]
    return [id for _, id in sorted(ranked)]
