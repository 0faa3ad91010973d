"""What a screen is made of: parts with a place, in pixels from the top left. Pure values, no Kivy.

A screen's layout gives parts, the painter draws them, a test measures them, a simulated resident
touches them: all four look at the same thing.
"""

from math import isfinite
from pathlib import Path

from consultation.frozen import Frozen, replace
from kiosk.theme.typeset import Paragraph


class Rect(Frozen):
    """A place on the panel, in pixels; y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The first pixel to the right of it."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The first pixel below it."""
        return self.y + self.height

    def inset(self, dx: float, dy: float | None = None) -> "Rect":
        """The same place, smaller on all sides."""
        dy = dx if dy is None else dy
        return Rect(self.x + dx, self.y + dy, self.width - 2 * dx, self.height - 2 * dy)

    def holds(self, other: "Rect") -> bool:
        """Whether `other` lies wholly within; half a pixel is forgiven."""
        return (
            other.x >= self.x - 0.5
            and other.y >= self.y - 0.5
            and other.right <= self.right + 0.5
            and other.bottom <= self.bottom + 0.5
        )

    def has(self, x: float, y: float) -> bool:
        """Whether the point lies within."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def mirrored(self, width: float) -> "Rect":
        """The same place on a panel of `width`, seen in a mirror."""
        return Rect(width - self.right, self.y, self.width, self.height)


class Box(Frozen):
    """A filled, rounded rectangle; `edge` is its frame, `shadow` how far it stands out."""

    rect: Rect
    fill: str
    radius: float = 0.0
    edge: str | None = None
    edge_width: float = 0.0
    shadow: float = 0.0


class Words(Frozen):
    """A set paragraph; the rect is where its lines stand."""

    rect: Rect
    paragraph: Paragraph
    colour: str = "ink"
    align: str = "left"


class Picture(Frozen):
    """A pictogram of the interface (by name) or a picture of the pack (by file)."""

    rect: Rect
    source: str | Path
    colour: str | None = None
    """Redraw an interface pictogram's strokes in this role's colour."""
    mirrored: bool = False


class Photo(Frozen):
    """A picture that fills its rect: a photo, or the window of a map that is looked at."""

    rect: Rect
    source: Path
    window: Rect = Rect(0, 0, 1, 1)
    """The part of the picture that is shown, as fractions of it from its top left."""
    side: int = 0
    """Pixels to which the whole picture's longer side is scaled; 0: just as the rect needs it."""
    whole: bool = False
    """Whether all of it is shown, in the middle of the rect, rather than the rect filled."""


class Stroke(Frozen):
    """A line that a finger drew: x and y of its points, one after the other, in pixels."""

    rect: Rect
    """The place in which it was drawn."""
    points: tuple[float, ...]
    width: float
    colour: str


class Screenplay(Frozen):
    """The place where the film that is playing is shown, and its poster until it is.

    Without a poster, what stands behind it is seen until then.
    """

    rect: Rect
    poster: Photo | None


def _dashes(length: float, width: float) -> tuple[tuple[float, float], ...]:
    """Where the dashes of one side begin, and how long they are; one lies at each end."""
    count = max(2, round(length / (5 * width)))
    dash = length / (count + (count - 1) * 2 / 3)
    return tuple((number * dash * 5 / 3, dash) for number in range(count))


class Ring(Frozen):
    """A dashed frame around what keys or switches point out."""

    rect: Rect
    width: float
    """Of its line, in pixels; it lies within `rect`."""

    def dashes(self) -> "tuple[Rect, ...]":
        """Its dashes, three times as long as wide, with gaps of two thirds of that."""
        rect, width = self.rect, self.width
        flat = [(rect.x + start, length) for start, length in _dashes(rect.width, width)]
        tall = [(rect.y + start, length) for start, length in _dashes(rect.height, width)]
        return (
            *(
                Rect(x, y, length, width)
                for y in (rect.y, rect.bottom - width)
                for x, length in flat
            ),
            *(
                Rect(x, y, width, length)
                for x in (rect.x, rect.right - width)
                for y, length in tall
            ),
        )


Drawn = Box | Words | Picture | Photo | Stroke | Screenplay | Ring


class Target(Frozen):
    """Something to touch: what is drawn for it, and what it says when heard."""

    id: str
    rect: Rect
    drawn: tuple[Drawn, ...]
    spoken: str = ""
    answers: bool = False
    """Whether it is a tile that answers (at least 20 mm), rather than a control (12.7 mm)."""
    sinks: float = 0.0
    """Pixels by which it sinks under the finger."""
    chosen: bool | None = None
    """Whether it is chosen; None where there is nothing to choose."""
    follows: bool = False
    """Whether it follows the finger (a map, a canvas, a slider): see `Trace`."""
    on: Rect | None = None
    """The picture on which it stands, and with which it moves without being turned round: east
    stays east where a screen is mirrored."""


Part = Drawn | Target


class Trace(Frozen):
    """What a finger does on a target that follows it."""

    target: str
    move: str
    """``down``, ``move``, ``up``; or ``pinch``, of two fingers, and then `scale` counts."""
    x: float
    y: float
    """Where, as fractions of the target from its top left; beyond 0 and 1 where it left it."""
    scale: float = 1.0
    """How much wider two fingers stand than before."""
    shape: float = 1.0
    """Width of the target over its height."""

    @property
    def touch(self) -> str:
        """The same as a touch that a visit understands: ``ID:MOVE,X,Y,SCALE,SHAPE``."""
        numbers = (self.x, self.y, self.scale, self.shape)
        return f"{self.target}:{self.move},{','.join(f'{number:.5f}' for number in numbers)}"

    @classmethod
    def read(cls, target: str, value: str) -> "Trace | None":
        """What `touch` wrote after its colon; None for anything else."""
        parts = value.split(",")
        try:
            x, y, scale, shape = (float(part) for part in (*parts[1:4], *(parts[4:] or ["1"])))
        except ValueError:
            return None
        known = parts[0] in {"down", "move", "up", "pinch"}
        finite = all(map(isfinite, (x, y, scale, shape)))
        usable = known and finite and scale > 0 and shape > 0
        return cls(target, parts[0], x, y, scale, shape) if usable else None


def moved(part: Drawn, dx: float, dy: float) -> Drawn:
    """The same part elsewhere."""
    rect = Rect(part.rect.x + dx, part.rect.y + dy, part.rect.width, part.rect.height)
    if isinstance(part, Stroke):
        pairs = zip(part.points[::2], part.points[1::2], strict=True)
        return replace(part, rect=rect, points=tuple(v for x, y in pairs for v in (x + dx, y + dy)))
    return replace(part, rect=rect)


def mirror(part: Part, width: float) -> Part:
    """The part where it stands for readers from right to left, on a panel of `width` pixels."""
    if isinstance(part, Target) and part.on is not None:
        return _carried(part, part.on.mirrored(width).x - part.on.x)
    if isinstance(part, Target):
        drawn = tuple(_mirror_drawn(inner, width) for inner in part.drawn)
        return replace(part, rect=part.rect.mirrored(width), drawn=drawn)
    return _mirror_drawn(part, width)


def _carried(target: Target, dx: float) -> Target:
    """The target `dx` pixels further right, with the picture on which it stands."""
    rect, on = (
        Rect(place.x + dx, place.y, place.width, place.height)
        for place in (target.rect, target.on or target.rect)
    )
    drawn = tuple(moved(inner, dx, 0) for inner in target.drawn)
    return replace(target, rect=rect, on=on, drawn=drawn)


def _mirror_drawn(part: Drawn, width: float) -> Drawn:
    rect = part.rect.mirrored(width)
    if isinstance(part, Stroke):
        # What was drawn is a picture: it moves with its place and is not turned round.
        return moved(part, rect.x - part.rect.x, 0)
    if isinstance(part, Words):
        align = {"left": "right", "right": "left"}.get(part.align, part.align)
        return replace(part, rect=rect, align=align)
    return replace(part, rect=rect)
