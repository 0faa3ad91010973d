"""Share points out: plus gives one to an option, minus takes one back; what is left is shown."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from consultation.answer import Value
from consultation.option import Option
from consultation.questions.points import Points
from consultation.tally import QuestionTally
from kiosk.putting.option import bar, in_order
from kiosk.putting.putting import Lot, Mark, PutQuestion, Sight
from kiosk.view import Control, Frame, View
from kiosk.views.points import PointsCell, PointsView
from kiosk.views.thanks import Bar
from kiosk.words import Words

Draft = tuple[int, ...]
"""Points of each option, in the pack's order."""

MOST_SPOKEN = 200
"""Where options and points make more pairs, a label and its points are not said in one breath."""


class PutPoints(PutQuestion[Points, Draft]):
    """The draft is how many points each option has."""

    heard_first = frozenset({"plus"})

    def begin(self, step: Points, answer: Value | None, lot: Lot) -> Draft:
        """The points given before."""
        given = answer if isinstance(answer, Mapping) else {}
        return tuple(int(str(given.get(option.id, 0))) for option in step.options)

    def touched(self, step: Points, draft: Draft, name: str, value: str, lot: Lot) -> Draft:
        """``plus:ID`` and ``minus:ID``, as far as there are points to give or to take."""
        by = {"plus": 1, "minus": -1}.get(name, 0)
        place = next((n for n, option in enumerate(step.options) if option.id == value), None)
        if place is None:
            return draft
        changed = (*draft[:place], draft[place] + by, *draft[place + 1 :])
        within = 0 <= changed[place] <= step.most and sum(changed) <= step.points
        return changed if within else draft

    def refuses(self, step: Points, draft: Draft, name: str, value: str) -> bool:
        """One more, where none is left or one option may have no more."""
        given = _given(step, draft)
        full = step.left(given) <= 0 or given.get(value, 0) >= step.most
        return full and name == "plus" and any(one.id == value for one in step.options)

    def value(self, step: Points, draft: Draft) -> Value | None:
        """The points of the options that have some."""
        return MappingProxyType(_given(step, draft)) if any(draft) else None

    def next_touch(self, step: Points, draft: Draft) -> str | None:
        """One more for the last of those that have fewest, until none is left."""
        open = [place for place, given in enumerate(draft) if given < step.most]
        if not open or sum(draft) == step.points:
            return None
        place = min(reversed(open), key=lambda place: draft[place])
        return f"plus:{step.options[place].id}"

    def hint(self, step: Points, draft: Draft, sight: Sight) -> str | None:
        """How many there are, where the pack says nothing better."""
        return super().hint(step, draft, sight) or _how_many(step, sight.words)

    def view(self, step: Points, draft: Draft, frame: Frame, sight: Sight) -> View:
        """A cell an option, and what is left."""
        given = _given(step, draft)
        left = step.left(given)
        cells = tuple(
            _cell(step, option, given.get(option.id, 0), left, sight)
            for option in in_order(step, sight.lot)
        )
        number, says = sight.words.number(left), sight.words("points-left", count=left)
        full = sight.words("points-full")
        return PointsView(frame, cells, left, step.points, step.most, number, says, full)

    def said(self, step: Points, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """Every option that has points, with how many."""
        assert isinstance(value, Mapping)
        return tuple(
            Mark(
                _labelled(step, sight.say(option.label), int(str(value[option.id])), sight.words),
                sight.picture(option.picture),
                option.tint,
            )
            for option in step.options
            if option.id in value
        )

    def bars(self, step: Points, counted: QuestionTally, sight: Sight) -> tuple[Bar, ...]:
        """A bar an option: its part of all points that were given, the longest first."""
        whole = sum(counted.counts.get(option.id, 0) for option in step.options)
        options = sorted(step.options, key=lambda option: -counted.counts.get(option.id, 0))
        return tuple(
            bar(
                Mark(sight.say(option.label), sight.picture(option.picture), option.tint),
                counted.counts.get(option.id, 0),
                whole,
                sight,
            )
            for option in options
        )

    def spoken(self, step: Points, words: Words) -> Iterator[str]:
        """How many there are, given to one, and left; and the controls."""
        yield _how_many(step, words)
        yield words("points-full")
        yield from (words("points-less"), words("points-more"))
        yield from (words("points-left", count=count) for count in range(step.points + 1))
        for count in range(step.most + 1):
            yield words("points-given", count=count)
            for option in step.options:
                label = words.digits(option.label[words.language])
                yield _labelled(step, label, count, words)


def _given(step: Points, draft: Draft) -> dict[str, int]:
    return {
        option.id: points for option, points in zip(step.options, draft, strict=True) if points > 0
    }


def _how_many(step: Points, words: Words) -> str:
    return words("points-share", count=step.points)


def _labelled(step: Points, label: str, count: int, words: Words) -> str:
    """``Trees: 3 points``; the label alone where too many of these would have to be prepared."""
    if len(step.options) * step.most > MOST_SPOKEN:
        return label
    return words("points-of", label=label, points=words("points-given", count=count))


def _cell(step: Points, option: Option, given: int, left: int, sight: Sight) -> PointsCell:
    say = sight.words
    more = Control(
        f"plus:{option.id}", say("points-more"), "plus", enabled=left > 0 and given < step.most
    )
    return PointsCell(
        label=sight.say(option.label),
        picture=sight.picture(option.picture),
        tint=option.tint,
        given=given,
        number=say.number(given),
        says=say("points-given", count=given),
        less=Control(f"minus:{option.id}", say("points-less"), "minus", enabled=given > 0),
        more=more,
        heard=more.id in sight.lit,
    )
