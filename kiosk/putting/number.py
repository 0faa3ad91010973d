"""Say a number: step by step with minus and plus, or coarsely by sliding."""

from collections.abc import Iterator, Sequence

from consultation.answer import Value
from consultation.questions.number import Number
from consultation.tally import QuestionTally
from kiosk.part import Trace
from kiosk.putting.option import bar
from kiosk.putting.putting import Lot, Mark, PutQuestion, Sight
from kiosk.view import Control, Frame, View
from kiosk.views.number import NumberView
from kiosk.views.thanks import Bar
from kiosk.words import Words

SLIDE, SLIDE_BACK = "slide", "slide-back"
"""The slider's touches, from left to right and from right to left."""
END = 0.075
"""The part of the slider at each end that means the end, as fingers are wide."""
MOST_STOPS = 50
"""Stops of the slider: more could not be told apart by a finger on a small panel."""
MOST_SPOKEN = 200
"""So many values are spoken each; of more, the slider's stops."""
MOST_BARS = 6
"""More values than these are told together, neighbour with neighbour."""

Draft = int | None


class PutNumber(PutQuestion[Number, Draft]):
    """The draft is the number; none before the first touch."""

    heard_first = frozenset[str]()

    def begin(self, step: Number, answer: Value | None, lot: Lot) -> Draft:
        """The number said before."""
        return answer if isinstance(answer, int) and answer in step.values else None

    def touched(self, step: Number, draft: Draft, name: str, value: str, lot: Lot) -> Draft:
        """``minus`` and ``plus``, the first from the middle; ``slide:MOVE,X,Y,…``."""
        if name in {SLIDE, SLIDE_BACK}:
            return self._slid(step, draft, name, value)
        by = {"minus": -1, "plus": 1}.get(name)
        if by is None or value:
            return draft
        if draft is None:
            return _middle(step)
        place = step.values.index(draft) + by
        return step.values[place] if 0 <= place < len(step.values) else draft

    def _slid(self, step: Number, draft: Draft, name: str, value: str) -> Draft:
        trace = Trace.read(name, value)
        if trace is None or trace.move == "pinch":
            return draft
        x = trace.x if name == SLIDE else 1 - trace.x
        part = min(1.0, max(0.0, (x - END) / (1 - 2 * END)))
        meant = step.low + part * (step.values[-1] - step.low)
        return min(_stops(step), key=lambda stop: abs(stop - meant))

    def value(self, step: Number, draft: Draft) -> Value | None:
        """The number."""
        return draft

    def next_touch(self, step: Number, draft: Draft) -> str | None:
        """The middle."""
        return "plus" if draft is None else None

    def view(self, step: Number, draft: Draft, frame: Frame, sight: Sight) -> View:
        """The number, minus and plus, and the slider."""
        say = sight.words
        shown = _middle(step) if draft is None else draft
        low, high = step.values[0], step.values[-1]
        return NumberView(
            frame,
            sight.picture(step.picture),
            step.tint,
            number="–" if draft is None else say.number(draft),
            unit="" if step.unit is None else sight.say(step.unit),
            says=_in_unit(step, draft, say) if draft in _spoken(step) else "",
            low=say.number(low),
            high=say.number(high),
            bounds=_range(step, low, high, say),
            at=END + (shown - low) / (high - low) * (1 - 2 * END),
            given=draft is not None,
            less=Control("minus", say("number-less"), "minus", enabled=draft != low),
            more=Control("plus", say("number-more"), "plus", enabled=draft != high),
            slide=Control(SLIDE_BACK if say.right_to_left else SLIDE, say("number-slide")),
        )

    def said(self, step: Number, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """The number with its unit."""
        label = _in_unit(step, int(str(value)), sight.words)
        return (Mark(label, sight.picture(step.picture), step.tint),)

    def bars(self, step: Number, counted: QuestionTally, sight: Sight) -> tuple[Bar, ...]:
        """A bar a value or, of many, a bar some neighbours; in their order."""
        return tuple(
            bar(
                Mark(label, sight.picture(step.picture), step.tint),
                min(counted.answered, sum(counted.counts.get(cell, 0) for cell in cells)),
                counted.answered,
                sight,
            )
            for label, cells in _groups(step, sight.words)
        )

    def spoken(self, step: Number, words: Words) -> Iterator[str]:
        """The controls, the values as far as they are not too many, and what bars are called."""
        for name in ("less", "more", "slide"):
            yield words(f"number-{name}")
        for value in _spoken(step):
            yield _in_unit(step, value, words)
        yield _range(step, step.values[0], step.values[-1], words)
        yield from (label for label, _ in _groups(step, words))


def _middle(step: Number) -> int:
    return step.values[(len(step.values) - 1) // 2]


def _stops(step: Number) -> Sequence[int]:
    """Every value, or every so manieth and the last."""
    values, apart = step.values, 1
    for power in range(len(str(len(values))) + 1):
        for digit in (1, 2, 5):
            apart = digit * 10**power
            if len(values) <= apart * MOST_STOPS:
                return (*values[:-1:apart], values[-1])
    return values


def _spoken(step: Number) -> Sequence[int]:
    return step.values if len(step.values) <= MOST_SPOKEN else _stops(step)


def _in_unit(step: Number, value: int | None, words: Words) -> str:
    """``12 minutes``."""
    return "" if value is None else _with_unit(step, words.number(value), words)


def _range(step: Number, low: int, high: int, words: Words) -> str:
    """``0 to 120 minutes``."""
    numbers = words("number-range", low=words.number(low), high=words.number(high))
    return _with_unit(step, numbers, words)


def _with_unit(step: Number, number: str, words: Words) -> str:
    unit = "" if step.unit is None else words.digits(step.unit[words.language])
    return f"{number} {unit}".strip()


def _groups(step: Number, words: Words) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What each bar is called, the question standing above it, and the cells that it counts."""
    cells = step.cells()[: -1 if step.required else None]
    many = min(MOST_BARS, len(cells)) if len(cells) <= MOST_BARS else MOST_BARS - 1
    for number in range(many):
        some = cells[number * len(cells) // many : (number + 1) * len(cells) // many]
        low, high = int(some[0].split("..")[0]), int(some[-1].split("..")[-1])
        one = words.number(low)
        yield one if low == high else words("number-range", low=one, high=words.number(high)), some
