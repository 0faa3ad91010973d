"""Sharing points out."""

from collections.abc import Iterator

from consultation.frozen import Frozen
from kiosk.view import Control, FramedView, Say, Source


class PointsCell(Frozen):
    """One thing to which points can be given."""

    label: str
    picture: Source
    tint: str
    given: int
    number: str
    says: str
    """How many it has, in words."""
    less: Control
    more: Control
    heard: bool


class PointsView(FramedView):
    """A question answered by sharing points out."""

    cells: tuple[PointsCell, ...]
    left: int
    points: int
    most: int
    """Points that one thing may have."""
    number: str
    """How many are left."""
    says: str
    """The same in words."""
    full: str
    """That one thing may have no more."""

    def sentences(self) -> Iterator[Say]:
        """What is left, and what each thing has."""
        yield from self.framed()
        yield Say(self.says)
        for cell in self.cells:
            yield from (Say(cell.label, cell.more.id), Say(cell.says, cell.more.id))

    def news(self, target: str) -> Iterator[Say]:
        """What the touched thing has now, that it is the most, and what is left."""
        for cell in self.cells:
            if target in {cell.less.id, cell.more.id}:
                yield Say(cell.says, target)
                if cell.given >= self.most:
                    yield Say(self.full, target)
                yield Say(self.says, target)
