"""A question answered by touching tiles."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.view import FramedView, Say, Tile


@dataclass(frozen=True, slots=True)
class TilesView(FramedView):
    """A question answered by touching tiles."""

    tiles: tuple[Tile, ...]
    in_a_row: bool = False
    """Whether the tiles' order means something, so that one row is best."""

    def sentences(self) -> Iterator[Say]:
        """The question and its tiles."""
        yield from self.framed()
        for tile in self.tiles:
            yield Say(tile.label, tile.id)
