"""Compare scenarios: a touch chooses one or none of them, another takes it back."""

from collections.abc import Iterator

from consultation.answer import Value
from consultation.option import shuffled
from consultation.questions.compare import NONE, Compare, Scenario
from consultation.tally import QuestionTally
from kiosk.putting.option import bar
from kiosk.putting.putting import Lot, Mark, PutQuestion, Sight
from kiosk.putting.sides import sides, spoken_sides
from kiosk.view import Frame, Tile, View
from kiosk.views.compare import CompareView, ScenarioPart
from kiosk.views.thanks import Bar
from kiosk.words import Words


class PutCompare(PutQuestion[Compare, str | None]):
    """The draft is the chosen scenario's id, or ``none``."""

    def begin(self, step: Compare, answer: Value | None, lot: Lot) -> str | None:
        """What was chosen before."""
        return answer if isinstance(answer, str) and answer in _ids(step) else None

    def touched(
        self, step: Compare, draft: str | None, name: str, value: str, lot: Lot
    ) -> str | None:
        """``choose:ID``, ``choose:none``."""
        if name != "choose" or value not in _ids(step):
            return draft
        return None if value == draft else value

    def value(self, step: Compare, draft: str | None) -> Value | None:
        """The id."""
        return draft

    def next_touch(self, step: Compare, draft: str | None) -> str | None:
        """The last scenario."""
        return f"choose:{step.scenarios[-1].id}" if draft is None else None

    def view(self, step: Compare, draft: str | None, frame: Frame, sight: Sight) -> View:
        """The scenarios, and 'none of them' beside them."""
        order = step.scenarios
        if step.shuffle:
            order = shuffled(step.scenarios, sight.lot.seed)
        parts = tuple(
            ScenarioPart(
                _tile(scenario.id, _mark(scenario, sight), draft, sight),
                sight.say(scenario.text),
                sides(scenario.in_favour, scenario.against, sight),
            )
            for scenario in order
        )
        return CompareView(frame, parts, _tile(NONE, _none(sight.words), draft, sight))

    def said(self, step: Compare, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """The scenario, or that it is none of them."""
        return tuple(mark for id, mark in _marks(step, sight) if id == value)

    def bars(self, step: Compare, counted: QuestionTally, sight: Sight) -> tuple[Bar, ...]:
        """A bar a scenario, and one for 'none of them'."""
        return tuple(
            bar(mark, counted.counts.get(id, 0), counted.answered, sight)
            for id, mark in _marks(step, sight)
        )

    def spoken(self, step: Compare, words: Words) -> Iterator[str]:
        """What stands beside the scenarios."""
        yield words("compare-none")
        yield from spoken_sides(words)


def _ids(step: Compare) -> tuple[str, ...]:
    return (*(scenario.id for scenario in step.scenarios), NONE)


def _mark(scenario: Scenario, sight: Sight) -> Mark:
    return Mark(sight.say(scenario.title), sight.picture(scenario.picture), scenario.tint)


def _none(words: Words) -> Mark:
    return Mark(words("compare-none"), "none-of-them")


def _marks(step: Compare, sight: Sight) -> tuple[tuple[str, Mark], ...]:
    scenarios = ((scenario.id, _mark(scenario, sight)) for scenario in step.scenarios)
    return (*scenarios, (NONE, _none(sight.words)))


def _tile(id: str, mark: Mark, draft: str | None, sight: Sight) -> Tile:
    touch = f"choose:{id}"
    heard = touch in sight.lit
    return Tile(touch, mark.label, mark.picture or "", mark.tint, id == draft, heard)
