"""What a chart is drawn of, already worded and measured: its template does no arithmetic.

A colour is the name of a tint's deep twin, and never tells anything that words or places do not.
Lengths are percentages of the figure's width, such as ``42.5%``.
"""

from typing import ClassVar

from consultation.frozen import Frozen


class Bar(Frozen):
    """One bar with its words."""

    label: str
    value: str
    """What the bar's length says."""
    detail: str
    width: str
    tint: str
    aside: str = ""
    """Beside the label: what something costs."""


class Bars(Frozen):
    """Bars below one another, in one group or more."""

    form: ClassVar[str] = "bars"

    groups: tuple[tuple[str, tuple[Bar, ...]], ...]
    """Each with its title, which may be empty."""


class Segment(Frozen):
    """One part of a stack."""

    start: str
    width: str
    middle: str
    shade: str
    text: str
    """Inside it; empty where it would not fit."""


class Stack(Frozen):
    """One bar made of parts."""

    label: str
    value: str
    detail: str
    segments: tuple[Segment, ...]


class Stacks(Frozen):
    """Bars made of parts, with a key that tells what the parts are."""

    form: ClassVar[str] = "stacks"

    key: tuple[tuple[str, str], ...]
    """Shade and name."""
    stacks: tuple[Stack, ...]
    centred: bool = False
    """Whether the parts lie on both sides of a line in the middle."""


class Column(Frozen):
    """One upright bar of a histogram; heights are pixels of `Columns.HEIGHT`."""

    start: str
    width: str
    middle: str
    top: int
    height: int
    count: str
    """Above it; empty where it would not fit."""
    label: str
    """Below it; empty where it would not fit."""


class Columns(Frozen):
    """A histogram."""

    form: ClassVar[str] = "columns"
    HEIGHT: ClassVar[int] = 150

    columns: tuple[Column, ...]
    tint: str
    unit: str


class Square(Frozen):
    """One square of a map."""

    count: str
    heat: int
    """0 for none, to 5 for most."""


class Grid(Frozen):
    """A map as squares: a table that is its own twin for those who do not see it."""

    form: ClassVar[str] = "grid"

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Square, ...]], ...]
    landmarks: tuple[str, ...]


class Waiting(Frozen):
    """What nobody may see yet: how much of it there is."""

    form: ClassVar[str] = "waiting"

    count: str
    words: str
    why: str


Figure = Bars | Stacks | Columns | Grid | Waiting


class Table(Frozen):
    """The same in words and numbers; the first cell of each row names it."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def percent(share: float) -> str:
    """A share of one, as a length."""
    return f"{100 * share:.1f}%"
