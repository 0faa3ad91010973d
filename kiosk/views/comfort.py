"""How a resident wants it: letters, colours, reach, speech, movement."""

from collections.abc import Iterator

from kiosk.view import FramedView, Say, Tile


class ComfortView(FramedView):
    """Tiles that change how the kiosk looks and sounds, at once."""

    tiles: tuple[Tile, ...]
    on: str
    """How it is said that something is on."""
    off: str
    """How it is said that something is off again."""
    switches: frozenset[str]
    """The tiles of which it is."""

    def sentences(self) -> Iterator[Say]:
        """Each tile, and whether it is on."""
        yield from self.framed()
        for tile in self.tiles:
            yield Say(tile.label, tile.id)
            if tile.chosen:
                yield Say(self.on, tile.id)

    def news(self, target: str) -> Iterator[Say]:
        """What the touched tile is called, and whether it is on now."""
        for tile in self.tiles:
            if tile.id == target:
                yield Say(tile.label, target)
                if tile.chosen:
                    yield Say(self.on, target)
                elif target in self.switches:
                    yield Say(self.off, target)
