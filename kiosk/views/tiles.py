"""A question answered by touching tiles."""

from collections.abc import Iterator

from kiosk.view import FramedView, Say, Tile


class TilesView(FramedView):
    """A question answered by touching tiles."""

    tiles: tuple[Tile, ...]
    in_a_row: bool = False
    """Whether the tiles' order means something, so that one row is best."""
    locked: str = ""
    """Why a tile is locked."""

    def sentences(self) -> Iterator[Say]:
        """The question and its tiles."""
        yield from self.framed()
        for tile in self.tiles:
            yield Say(tile.label, tile.id)
            if tile.mark_spoken:
                yield Say(tile.mark_spoken, tile.id)
            yield from self.news(tile.id)

    def news(self, target: str) -> Iterator[Say]:
        """Why the touched tile is not taken, where it is not."""
        if any(tile.id == target and tile.locked for tile in self.tiles):
            yield Say(self.locked, target)
