"""Residents before one vote after the other: `pairs` and `opinions`."""

from collections.abc import Generator, Mapping
from random import Random

from consultation.frozen import Frozen
from consultation.option import Option
from consultation.questions.opinions import VERDICTS, Opinions
from consultation.questions.pairs import UNDECIDED, Compared, Pairs
from kiosk.putting.pairs import SHOWN
from kiosk.rehearsal.acting.acting import Acting, Saying, liked
from kiosk.rehearsal.hand import Hand
from kiosk.views.votes import VotesView
from kiosk.words import words_in


class Taste(Frozen):
    """What somebody likes, best first, and after how many votes they have had enough.

    Between the last two they cannot decide.
    """

    order: tuple[str, ...]
    votes: int

    def chosen(self, one: str, other: str) -> str:
        """The better one of a pair."""
        if {one, other} == set(self.order[-2:]):
            return UNDECIDED
        return min(one, other, key=self.order.index)


class ActPairs(Acting[Pairs, Taste]):
    """Means an order of all options, and says of it as much as they are asked or care."""

    def mind(self, question: Pairs, chance: Random) -> Taste:
        """An order, the first ones liked by more, and seldom little patience."""
        votes = question.pairs if chance.random() < 0.7 else chance.randint(1, question.pairs)
        order = liked(tuple(option.id for option in question.options), chance)
        return Taste(tuple(order), votes)

    def say(self, question: Pairs, mind: Taste, hand: Hand) -> Saying:
        """Take everything back, then choose of each pair that is seen."""
        yield from _take_back(hand)
        said: list[Compared] = []
        while len(said) < mind.votes:
            one, other = _named(question.options, _seen(hand), hand)
            chosen = mind.chosen(one, other)
            said.append((one, other, chosen))
            place = (*SHOWN, "undecided")[(one, other, UNDECIDED).index(chosen)]
            yield from hand.tap(f"choose:{place}")
        return question.accept(said)


class Views(Frozen):
    """What somebody thinks of every statement, and after how many they have had enough."""

    verdicts: Mapping[str, str]
    votes: int


class ActOpinions(Acting[Opinions, Views]):
    """Has an opinion on every statement, and says those that they are asked for."""

    def mind(self, question: Opinions, chance: Random) -> Views:
        """Agrees more often than not."""
        verdicts = {one.id: liked(VERDICTS, chance)[0] for one in question.statements}
        votes = question.asked if chance.random() < 0.7 else chance.randint(1, question.asked)
        return Views(verdicts, votes)

    def say(self, question: Opinions, mind: Views, hand: Hand) -> Saying:
        """Take everything back, then say of each statement that is seen what is meant."""
        yield from _take_back(hand)
        said: dict[str, str] = {}
        while len(said) < mind.votes:
            (id,) = _named(question.statements, _seen(hand), hand)
            said[id] = mind.verdicts[id]
            yield from hand.tap(f"choose:{said[id]}")
        return question.accept(said)


def _take_back(hand: Hand) -> Generator[None, None, None]:
    while _view(hand).undo.enabled:
        yield from hand.tap("undo")


def _view(hand: Hand) -> VotesView:
    view = hand.finger.sees
    assert isinstance(view, VotesView)
    return view


def _seen(hand: Hand) -> list[str]:
    """What is voted on, in words."""
    view = _view(hand)
    return [view.statement.text] if view.statement else [tile.label for tile in view.tiles]


def _named(options: tuple[Option, ...], labels: list[str], hand: Hand) -> list[str]:
    """The ids of what is shown: known by its words, as a resident knows it."""
    words = words_in(hand.visit.language)
    by_label = {words.digits(one.label[words.language]): one.id for one in options}
    return [by_label[label] for label in labels]
