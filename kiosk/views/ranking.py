"""Putting things in order: the tiles that are touched, and the rows that are moved."""

from collections.abc import Iterator

from consultation.frozen import Frozen
from kiosk.view import Control, FramedView, Say, Tile


class RankingView(FramedView):
    """A question answered by touching tiles in order."""

    tiles: tuple[Tile, ...]
    order: Control
    """To the rows on which what was touched is put in order."""

    def sentences(self) -> Iterator[Say]:
        """The question, its tiles and their places."""
        yield from self.framed()
        for tile in self.tiles:
            yield Say(tile.label, tile.id)
            if tile.mark_spoken:
                yield Say(tile.mark_spoken, tile.id)
        if self.order.enabled:
            yield Say(self.order.label, self.order.id)

    def news(self, target: str) -> Iterator[Say]:
        """The place that the touched tile has now."""
        places = (tile.mark_spoken for tile in self.tiles if tile.id == target)
        yield from (Say(place, target) for place in places if place)


class Row(Frozen):
    """One thing in an order, and what moves it."""

    tile: Tile
    up: Control
    down: Control


class OrderView(FramedView):
    """What was touched, best first, to be put in order."""

    rows: tuple[Row, ...]
    pictures: Control
    """Back to the tiles."""
    first: int
    """The number of the first page of rows."""

    @property
    def begun(self) -> bool:
        """The tiles came before it."""
        return True

    def sentences(self) -> Iterator[Say]:
        """Row by row: its place, its name, where it can be moved."""
        yield from self.framed()
        for row in self.rows:
            yield from (Say(row.tile.mark_spoken), Say(row.tile.label))
            for control in (row.up, row.down):
                if control.enabled:
                    yield Say(row.tile.label, control.id)
                    yield Say(control.label, control.id)
        yield Say(self.pictures.label, self.pictures.id)

    def news(self, target: str) -> Iterator[Say]:
        """What was moved, and its new place."""
        for row in self.rows:
            if target in {row.up.id, row.down.id}:
                yield from (Say(row.tile.label, target), Say(row.tile.mark_spoken, target))
