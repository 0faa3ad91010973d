"""A zone of a map."""

from collections.abc import Iterator
from pathlib import Path

from consultation.frozen import Frozen
from kiosk.view import FramedView, Say, Tile


class PlacedTile(Frozen):
    """A tile that belongs to a point of a map."""

    tile: Tile
    number: str
    x: float
    """Fractions of the map from its top left."""
    y: float


class ZonesView(FramedView):
    """A question answered by touching one of the zones of a map."""

    map: Path
    shape: float
    """Width of the map over its height."""
    pixels: int
    """Of the map's longer side."""
    says: str
    """What the map is called."""
    zones: tuple[PlacedTile, ...]

    def sentences(self) -> Iterator[Say]:
        """The question and its zones."""
        yield from self.framed()
        for zone in self.zones:
            yield Say(zone.tile.label, zone.tile.id)
