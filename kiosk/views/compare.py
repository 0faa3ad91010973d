"""Scenarios side by side."""

from collections.abc import Iterator

from consultation.frozen import Frozen
from kiosk.view import FramedView, Say, Tile
from kiosk.views.sides import Side


class ScenarioPart(Frozen):
    """One scenario: the tile on which it is chosen, and all that is said of it."""

    tile: Tile
    text: str
    sides: tuple[Side, Side]


class CompareView(FramedView):
    """A question answered by choosing one of a few scenarios."""

    scenarios: tuple[ScenarioPart, ...]
    none: Tile

    def sentences(self) -> Iterator[Say]:
        """Each scenario with what is said of it, then 'none'."""
        yield from self.framed()
        for one in self.scenarios:
            yield from (Say(one.tile.label, one.tile.id), Say(one.text))
            for side in one.sides:
                yield from side.sentences()
        yield Say(self.none.label, self.none.id)
