"""Draw it: strokes follow the finger; the last one can be taken back, or, asked twice, all."""

from collections.abc import Iterator, Mapping
from math import hypot

from consultation.answer import Value
from consultation.frozen import Frozen, replace
from consultation.questions.drawing import (
    HEIGHT,
    MOST_NUMBERS,
    MOST_STROKES,
    WIDTH,
    Drawing,
    Stroke,
)
from kiosk.part import Trace
from kiosk.putting.putting import NUDGES, Lot, Mark, PutQuestion, Sight
from kiosk.view import Control, Frame, View
from kiosk.views.drawing import DrawingView, Pencil
from kiosk.words import Words

NUDGE = 50
"""Units by which an arrow leads the pencil."""
APART = 4
"""Units between two points of a stroke: what is nearer cannot be seen."""
MOST_POINTS = 400
"""Of one stroke; a longer one goes on as another, so that little is drawn anew under the finger."""
ROOM = 4
"""Numbers that one touch can add at the most."""
PENCILS = {"ink": "pencil", "red": "apple", "blue": "rain", "green": "leaf", "yellow": "sun"}
"""What has the colour: nobody needs to see a colour to know which it is."""
HOUSE = ((250, 600), (250, 350), (500, 150), (750, 350), (750, 600), (250, 600))
"""What is drawn in pictures of the screen."""


class Sheet(Frozen):
    """What is drawn so far, and with which pencil."""

    colour: str
    strokes: tuple[Stroke, ...] = ()
    drawing: bool = False
    """Whether a finger is drawing the last stroke."""
    asking: bool = False
    """Whether a second touch would clear the sheet."""
    pen: tuple[int, int] = (WIDTH // 2, HEIGHT // 2)
    """Where the pencil is that arrows lead, in units of the sheet."""


class PutDrawing(PutQuestion[Drawing, Sheet]):
    """The draft is the sheet."""

    heard_first = frozenset({"colour", "undo", "again"})

    def begin(self, step: Drawing, answer: Value | None, lot: Lot) -> Sheet:
        """What was drawn before, with the pencil that was last used."""
        strokes = _strokes(answer)
        return Sheet(str(strokes[-1][0]), strokes) if strokes else Sheet(step.colours[0])

    def touched(self, step: Drawing, draft: Sheet, name: str, value: str, lot: Lot) -> Sheet:
        """``sheet:TRACE``, ``colour:NAME``, ``undo``, and ``again``, the second time in a row."""
        if name == "sheet":
            trace = Trace.read(name, value)
            return draft if trace is None else _followed(replace(draft, asking=False), trace)
        if name == "nudge" and value in NUDGES:
            return _led(replace(draft, asking=False), value)
        if name == "pen":
            return _penned(replace(draft, asking=False))
        if name == "colour" and value in step.colours:
            return replace(draft, colour=value, drawing=False, asking=False)
        if name == "undo" and draft.strokes:
            strokes = draft.strokes[: _last(draft.strokes)]
            return replace(draft, strokes=strokes, drawing=False, asking=False)
        if name == "again" and draft.asking:
            return Sheet(draft.colour, pen=draft.pen)
        if name == "again" and draft.strokes:
            return replace(draft, drawing=False, asking=True)
        return draft

    def value(self, step: Drawing, draft: Sheet) -> Value | None:
        """The strokes, where there are any."""
        return {"strokes": draft.strokes} if draft.strokes else None

    def next_touch(self, step: Drawing, draft: Sheet) -> str | None:
        """A house, point by point."""
        if draft.strokes and not draft.drawing:
            return None
        done = len(draft.strokes[-1]) // 2 if draft.strokes else 0
        move = ("down" if done == 0 else "move") if done < len(HOUSE) else "up"
        x, y = HOUSE[min(done, len(HOUSE) - 1)]
        return Trace("sheet", move, x / WIDTH, y / HEIGHT).touch

    def hint(self, step: Drawing, draft: Sheet, sight: Sight) -> str | None:
        """That the sheet is full; else what the pack says, or how one draws."""
        if is_full(draft.strokes):
            return sight.words("drawing-full")
        return super().hint(step, draft, sight) or sight.words("drawing-hint")

    def view(self, step: Drawing, draft: Sheet, frame: Frame, sight: Sight) -> View:
        """The sheet, the pencils, and what takes back."""
        say, some = sight.words, bool(draft.strokes)
        again = say("drawing-sure" if draft.asking else "drawing-again")
        return DrawingView(
            frame,
            say("drawing-sheet"),
            tuple((str(stroke[0]), _points(stroke)) for stroke in draft.strokes),
            tuple(_pencil(colour, draft, sight) for colour in _offered(step, draft, sight)),
            undo=Control("undo", say("drawing-undo"), "undo", enabled=some),
            again=Control("again", again, "trash-drawing", enabled=some, on=draft.asking),
            full=is_full(draft.strokes),
            pad=sight.pad(
                Control(
                    "pen",
                    say("keys-lift" if draft.drawing else "keys-pen"),
                    "pencil",
                    on=draft.drawing,
                )
            ),
            pen=draft.pen if sight.by_keys else None,
        )

    def said(self, step: Drawing, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """That something was drawn."""
        return (Mark(sight.words("drawing-given"), "palette", "sun"),)

    def spoken(self, step: Drawing, words: Words) -> Iterator[str]:
        """What the sheet, its pencils and its controls are called."""
        for name in ("hint", "full", "sheet", "undo", "again", "sure", "given"):
            yield words(f"drawing-{name}")
        yield from (words(f"drawing-{colour}") for colour in step.colours)


def _offered(step: Drawing, draft: Sheet, sight: Sight) -> tuple[str, ...]:
    """Every pencil; by keys the next one alone, so that there are few things to pass."""
    if not sight.by_keys or len(step.colours) == 1:
        return step.colours
    return (step.colours[(step.colours.index(draft.colour) + 1) % len(step.colours)],)


def _led(draft: Sheet, way: str) -> Sheet:
    """The pencil one step further, drawing where it is down."""
    x, y = (at + NUDGE * by for at, by in zip(draft.pen, NUDGES[way], strict=True))
    pen = min(max(x, 0), WIDTH), min(max(y, 0), HEIGHT)
    led = replace(draft, pen=pen)
    return _gone_on(led, pen, lifted=False) if draft.drawing else led


def _penned(draft: Sheet) -> Sheet:
    """The pencil put down where it is, or lifted."""
    if draft.drawing:
        return replace(draft, drawing=False)
    x, y = draft.pen
    return _followed(draft, Trace("sheet", "down", x / WIDTH, y / HEIGHT))


def _strokes(answer: Value | None) -> tuple[Stroke, ...]:
    """Those of an accepted answer."""
    strokes = answer.get("strokes") if isinstance(answer, Mapping) else ()
    return tuple(
        tuple(part for part in stroke if isinstance(part, str | int))
        for stroke in (strokes if isinstance(strokes, tuple) else ())
        if isinstance(stroke, tuple)
    )


def is_full(strokes: tuple[Stroke, ...]) -> bool:
    """Whether nothing more can be taken."""
    return len(strokes) >= MOST_STROKES or _numbers(strokes) > MOST_NUMBERS - ROOM


def _followed(draft: Sheet, trace: Trace) -> Sheet:
    """The sheet after a finger went on; what is beyond its edge is drawn on its edge."""
    if trace.move == "pinch":
        return replace(draft, drawing=False)
    point = _unit(trace.x, WIDTH), _unit(trace.y, HEIGHT)
    if trace.move == "down":
        if is_full(draft.strokes):
            return draft
        strokes = (*draft.strokes, (draft.colour, *point))
        return replace(draft, strokes=strokes, drawing=True)
    if not draft.drawing:
        return draft
    return _gone_on(draft, point, lifted=trace.move == "up")


def _gone_on(draft: Sheet, point: tuple[int, int], lifted: bool) -> Sheet:
    *before, last = draft.strokes
    x, y = _points(last)[-2:]
    far = hypot(point[0] - x, point[1] - y) >= APART
    strokes = draft.strokes
    if far and _numbers(strokes) <= MOST_NUMBERS - ROOM:
        if len(last) // 2 < MOST_POINTS:
            strokes = (*before, (*last, *point))
        elif len(strokes) < MOST_STROKES:
            strokes = (*before, last, (last[0], x, y, *point))
    return replace(draft, strokes=strokes, drawing=not lifted)


def _numbers(strokes: tuple[Stroke, ...]) -> int:
    return sum(len(stroke) - 1 for stroke in strokes)


def _unit(fraction: float, most: int) -> int:
    return round(min(max(fraction, 0.0), 1.0) * most)


def _points(stroke: Stroke) -> tuple[int, ...]:
    return tuple(number for number in stroke[1:] if isinstance(number, int))


def _last(strokes: tuple[Stroke, ...]) -> int:
    """Where the last line that a finger drew begins: one that was long is several strokes."""
    first = len(strokes) - 1
    while first > 0 and strokes[first][:3] == (strokes[first - 1][0], *strokes[first - 1][-2:]):
        first -= 1
    return first


def _pencil(colour: str, draft: Sheet, sight: Sight) -> Pencil:
    touch = f"colour:{colour}"
    return Pencil(
        touch,
        sight.words(f"drawing-{colour}"),
        f"pen-{colour}",
        PENCILS[colour],
        chosen=colour == draft.colour,
        heard=touch in sight.lit,
    )
