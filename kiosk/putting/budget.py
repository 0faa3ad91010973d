"""Spend a purse: first the rule of the count, then the projects with what is left in the purse."""

from collections.abc import Iterator, Mapping
from math import gcd

from consultation.answer import Value
from consultation.frozen import replace
from consultation.option import shuffled
from consultation.questions.budget import WHOLE, Ballot, Budget, Project
from consultation.tally import QuestionTally
from kiosk.putting.option import option_bars, option_marks, option_tile
from kiosk.putting.putting import Lot, Mark, PutQuestion, Sight
from kiosk.view import CardPart, Control, Frame, View
from kiosk.views.budget import BudgetView, ProjectTile, Purse, Sheet
from kiosk.views.cards import CardsView
from kiosk.views.thanks import Bar
from kiosk.words import Words

Draft = tuple[str, ...]
"""Ids, in the pack's order."""

BALLOT = 100
"""The first page of projects; the pages of the rule, a sentence each at the most, end before it."""
MOST_SPOKEN = 200
"""So many amounts that can be left are spoken, those of all purses together."""


class PutBudget(PutQuestion[Budget, Draft]):
    """The draft is what is chosen so far."""

    tells = frozenset({"why"})
    leaves = (0, BALLOT)

    def begin(self, step: Budget, answer: Value | None, lot: Lot) -> Draft:
        """What was chosen before."""
        return tuple(str(id) for id in answer) if isinstance(answer, tuple) else ()

    def touched(self, step: Budget, draft: Draft, name: str, value: str, lot: Lot) -> Draft:
        """``choose:ID``; what the purse is not enough for is not taken."""
        ids = tuple(project.id for project in step.projects)
        if name != "choose" or value not in ids:
            return draft
        if value in draft:
            return tuple(id for id in draft if id != value)
        if not step.fits(draft, value):
            return draft
        return tuple(id for id in ids if id in draft or id == value)

    def value(self, step: Budget, draft: Draft) -> Value | None:
        """The projects, if there is one."""
        return draft or None

    def next_touch(self, step: Budget, draft: Draft) -> str | None:
        """From the last one on, as many as fit."""
        fit = (
            project.id
            for project in reversed(step.projects)
            if project.id not in draft and step.fits(draft, project.id)
        )
        return next((f"choose:{id}" for id in fit), None)

    def hint(self, step: Budget, draft: Draft, sight: Sight) -> str | None:
        """Why what was touched cannot be had; else the pack's; else how to choose."""
        why = self._why(step, draft, sight)
        return why or super().hint(step, draft, sight) or _how(step, sight.words)

    def _why(self, step: Budget, draft: Draft, sight: Sight) -> str | None:
        locked = (f"why:{one.id}" for one in step.projects if not step.fits(draft, one.id))
        return _locked(step, sight.words) if sight.lit.intersection(locked) else None

    def view(self, step: Budget, draft: Draft, frame: Frame, sight: Sight) -> View:
        """The rule; from page `BALLOT` on the projects, envelope by envelope."""
        if frame.page < BALLOT:
            return _rule(step, frame, sight)
        say, why = sight.words, self._why(step, draft, sight)
        back = Control("page:0", frame.footer[0].label, "back") if frame.footer else None
        footer = frame.footer if back is None else (back, *frame.footer[1:])
        pages = say("budget-page", page="{page}", pages="{pages}")
        return BudgetView(
            replace(frame, footer=footer),
            _sheets(step, draft, sight),
            rest=super().hint(step, draft, sight) or _how(step, say),
            why=why,
            locked=_locked(step, say),
            before=say("budget-before"),
            pages=pages,
            numbers=tuple(say.number(number) for number in range(len(step.projects) + 1)),
            first=BALLOT,
        )

    def said(self, step: Budget, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """Every chosen project."""
        return option_marks(step.projects, step.said(value), sight)

    def bars(self, step: Budget, counted: QuestionTally, sight: Sight) -> tuple[Bar, ...]:
        """A bar a project."""
        return option_bars(step.projects, counted, sight)

    def spoken(self, step: Budget, words: Words) -> Iterator[str]:
        """What introduces the rule, how to choose, why not, every cost, what can be left."""
        yield from (words("budget-rule"), _how(step, words), _locked(step, words))
        yield words("budget-before")
        for cost in sorted({project.cost for project in step.projects}):
            yield _money(step, cost, words)
        if step.ballot is Ballot.APPROVAL:
            for count in range(step.most + 1):
                yield _approved(step, count, words)
            return
        for name, amount in step.purses.items():
            apart = _apart(step, name)
            for left in (*range(0, amount, apart), amount):
                yield _left_aloud(step, name, left, words)
                if apart > _unit(step, name):
                    yield _left_aloud(step, name, left + 1, words)


def _how(step: Budget, words: Words) -> str:
    if step.ballot is Ballot.APPROVAL:
        return words("budget-approve", most=step.most)
    return words("budget-spend")


def _locked(step: Budget, words: Words) -> str:
    if step.ballot is Ballot.APPROVAL:
        return words("budget-full", most=step.most)
    return words("budget-dear")


def _rule(step: Budget, frame: Frame, sight: Sight) -> CardsView:
    """The rule of the count; its way on leads to the projects."""
    say = sight.words
    onward = Control(f"page:{BALLOT}", say("next"), "forward", filled=True)
    footer = (*frame.footer[:-1], onward)
    picture = "purse" if step.ballot is Ballot.KNAPSACK else "choose-several"
    card = CardPart(picture, "sun", say("budget-rule"), sight.say(step.counting))
    return CardsView(replace(frame, hint=None, footer=footer), (card,))


def _money(step: Budget, amount: int, words: Words) -> str:
    """``40 000 €``, never broken at the end of a line."""
    return f"{words.number(amount)}\u00a0{step.currency}"


def _approved(step: Budget, count: int, words: Words) -> str:
    return words("budget-approved", count=count, most=words.number(step.most))


def _sheets(step: Budget, draft: Draft, sight: Sight) -> tuple[Sheet, ...]:
    """The projects of each envelope, or all; in the order drawn for this resident."""
    projects = shuffled(step.projects, sight.lot.seed) if step.shuffle else step.projects
    tiles = {one.id: _tile(step, one, draft, sight) for one in projects}
    if not step.envelopes:
        purses = _purses(step, draft, (WHOLE,), sight)
        return (Sheet("", "purse", "card", purses, tuple(tiles.values())),)
    return tuple(
        Sheet(
            sight.say(envelope.label),
            sight.picture(envelope.picture),
            envelope.tint,
            _purses(step, draft, (envelope.id, WHOLE), sight),
            tuple(tiles[one.id] for one in projects if one.envelope == envelope.id),
        )
        for envelope in step.envelopes
        if any(one.envelope == envelope.id for one in projects)
    )


def _tile(step: Budget, project: Project, draft: Draft, sight: Sight) -> ProjectTile:
    chosen = project.id in draft
    tile = option_tile(project, sight, chosen)
    if not chosen and not step.fits(draft, project.id):
        why = f"why:{project.id}"
        tile = replace(tile, id=why, locked=True, heard=False)
    return ProjectTile(tile, _money(step, project.cost, sight.words))


def _purses(step: Budget, draft: Draft, names: tuple[str, ...], sight: Sight) -> tuple[Purse, ...]:
    """What is left in the purses called `names`; of an approval ballot, how many are chosen."""
    say = sight.words
    if step.ballot is Ballot.APPROVAL:
        if step.most == len(step.projects):
            return ()
        says = _approved(step, len(draft), say)
        short = say("progress", step=len(draft), total=step.most)
        return (Purse("choose-several", len(draft) / step.most, says, short, short, says),)
    left = step.left(draft)
    return tuple(
        Purse(
            "purse",
            left[name] / amount,
            _of("budget-left", step, left[name], amount, say),
            _of("budget-of", step, left[name], amount, say),
            _money(step, left[name], say),
            _left_aloud(step, name, left[name], say),
        )
        for name, amount in _named(step, names).items()
    )


def _of(sentence: str, step: Budget, left: int, amount: int, words: Words) -> str:
    return words(sentence, left=_money(step, left, words), amount=_money(step, amount, words))


def _named(step: Budget, names: tuple[str, ...]) -> Mapping[str, int]:
    return {name: amount for name, amount in step.purses.items() if name in names}


def _unit(step: Budget, purse: str) -> int:
    """What every amount that can be left in `purse` is a multiple of."""
    costs = (one.cost for one in step.projects if purse in (one.envelope, WHOLE))
    return gcd(step.purses[purse], *costs)


def _apart(step: Budget, purse: str) -> int:
    """The difference between two amounts of `purse` that are spoken: as they come, or rounder."""
    amount, most = step.purses[purse], MOST_SPOKEN // len(step.purses)
    unit = _unit(step, purse)
    if amount // unit < most:
        return unit
    rounder = (digit * int(10**power) for power in range(10) for digit in (1, 2, 5))
    return next(apart for apart in rounder if 2 * amount // apart < most)


def _left_aloud(step: Budget, purse: str, left: int, words: Words) -> str:
    """What is left as it is said: exactly, or 'a little more than' the next amount prepared."""
    amount, apart = step.purses[purse], _apart(step, purse)
    said = left // apart * apart
    if said == left or left >= amount:
        return _of("budget-left", step, min(left, amount), amount, words)
    if said == 0:
        return words("budget-hardly", amount=_money(step, amount, words))
    return _of("budget-above", step, said, amount, words)
