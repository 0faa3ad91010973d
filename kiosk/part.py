"""What a screen is made of: parts with a place, in pixels from the top left. Pure values, no Kivy.

A screen's layout gives parts, the painter draws them, a test measures them, a simulated resident
touches them: all four look at the same thing.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.theme.typeset import Paragraph


@dataclass(frozen=True, slots=True)
class Rect:
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


@dataclass(frozen=True, slots=True)
class Box:
    """A filled, rounded rectangle; `edge` is its frame, `shadow` how far it stands out."""

    rect: Rect
    fill: str
    radius: float = 0.0
    edge: str | None = None
    edge_width: float = 0.0
    shadow: float = 0.0


@dataclass(frozen=True, slots=True)
class Words:
    """A set paragraph; the rect is where its lines stand."""

    rect: Rect
    paragraph: Paragraph
    colour: str = "ink"
    align: str = "left"


@dataclass(frozen=True, slots=True)
class Picture:
    """A pictogram of the interface (by name) or a picture of the pack (by file)."""

    rect: Rect
    source: str | Path
    colour: str | None = None
    """Redraw an interface pictogram's strokes in this role's colour."""
    mirrored: bool = False


Drawn = Box | Words | Picture


@dataclass(frozen=True, slots=True)
class Target:
    """Something to touch: what is drawn for it, and what it says when heard."""

    id: str
    rect: Rect
    drawn: tuple[Drawn, ...]
    spoken: str = ""
    answers: bool = False
    """Whether it is a tile that answers (at least 20 mm), rather than a control (12.7 mm)."""
    sinks: float = 0.0
    """Pixels by which it sinks under the finger."""


Part = Drawn | Target


def moved(part: Drawn, dx: float, dy: float) -> Drawn:
    """The same part elsewhere."""
    rect = Rect(part.rect.x + dx, part.rect.y + dy, part.rect.width, part.rect.height)
    return replace(part, rect=rect)


def mirror(part: Part, width: float) -> Part:
    """The part where it stands for readers from right to left, on a panel of `width` pixels."""
    if isinstance(part, Target):
        drawn = tuple(_mirror_drawn(inner, width) for inner in part.drawn)
        return replace(part, rect=part.rect.mirrored(width), drawn=drawn)
    return _mirror_drawn(part, width)


def _mirror_drawn(part: Drawn, width: float) -> Drawn:
    rect = part.rect.mirrored(width)
    if isinstance(part, Words):
        align = {"left": "right", "right": "left"}.get(part.align, part.align)
        return replace(part, rect=rect, align=align)
    return replace(part, rect=rect)
