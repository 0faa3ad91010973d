"""Choose several: touches choose and take back, up to as many as are allowed."""

from collections.abc import Iterator

from consultation.answer import Value
from consultation.frozen import replace
from consultation.questions.choices import Choices
from consultation.tally import QuestionTally
from kiosk.putting.option import has, in_order, option_bars, option_marks, option_tiles
from kiosk.putting.putting import Lot, Mark, PutQuestion, Sight
from kiosk.view import Frame, View
from kiosk.views.thanks import Bar
from kiosk.views.tiles import TilesView
from kiosk.words import Words

Draft = tuple[str, ...]
"""Ids, in the pack's order."""


class PutChoices(PutQuestion[Choices, Draft]):
    """The draft is what is chosen so far."""

    def begin(self, step: Choices, answer: Value | None, lot: Lot) -> Draft:
        """What was chosen before."""
        return tuple(str(id) for id in answer) if isinstance(answer, tuple) else ()

    def touched(self, step: Choices, draft: Draft, name: str, value: str, lot: Lot) -> Draft:
        """``choose:ID``; a further one than allowed is not taken."""
        if name != "choose" or not has(step, value):
            return draft
        if value in draft:
            return tuple(id for id in draft if id != value)
        if self.refuses(step, draft, name, value):
            return draft
        return tuple(one.id for one in step.options if one.id in draft or one.id == value)

    def refuses(self, step: Choices, draft: Draft, name: str, value: str) -> bool:
        """Another one, where as many are chosen as may be."""
        full = len(draft) >= step.most and value not in draft
        return full and name == "choose" and has(step, value)

    def value(self, step: Choices, draft: Draft) -> Value | None:
        """The ids, where they are neither too few nor too many."""
        return draft if step.least <= len(draft) <= step.most else None

    def next_touch(self, step: Choices, draft: Draft) -> str | None:
        """From the last one on, as many as allowed."""
        left = [option.id for option in step.options if option.id not in draft]
        return f"choose:{left[-1]}" if left and len(draft) < step.most else None

    def hint(self, step: Choices, draft: Draft, sight: Sight) -> str | None:
        """The pack's; how many may be touched where it says nothing, or where that is forgotten."""
        if self._refused(step, draft, sight):
            # As short as what it replaces: tiles must not move under a finger.
            return _how_many(step, sight.words)
        return super().hint(step, draft, sight) or _how_many(step, sight.words)

    def view(self, step: Choices, draft: Draft, frame: Frame, sight: Sight) -> View:
        """A tile an option; one that is touched in vain is locked."""
        refused = self._refused(step, draft, sight)
        tiles = tuple(
            replace(tile, locked=True, heard=False) if tile.id in refused else tile
            for tile in option_tiles(in_order(step, sight.lot), draft, sight)
        )
        return TilesView(frame, tiles, locked=sight.words("choices-full"))

    def _refused(self, step: Choices, draft: Draft, sight: Sight) -> frozenset[str]:
        return frozenset(touch for touch in sight.lit if self.refuses(step, draft, *_named(touch)))

    def said(self, step: Choices, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """Every chosen option."""
        return option_marks(step.options, step.counted(value), sight)

    def bars(self, step: Choices, counted: QuestionTally, sight: Sight) -> tuple[Bar, ...]:
        """A bar an option."""
        return option_bars(step.options, counted, sight)

    def spoken(self, step: Choices, words: Words) -> Iterator[str]:
        """How many may be touched, and that it is enough."""
        yield _how_many(step, words)
        if step.most < len(step.options):
            yield words("choices-full")


def _named(touch: str) -> tuple[str, str]:
    name, _, value = touch.partition(":")
    return name, value


def _how_many(step: Choices, words: Words) -> str:
    if step.most < len(step.options):
        return words("choose-up-to", most=step.most)
    return words("choose-several")
