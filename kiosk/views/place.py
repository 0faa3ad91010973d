"""A point on a map."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.view import Control, FramedView, Say, Tile


class MapView(FramedView):
    """A question answered by a point of a map that is moved under a cross-hair."""

    map: Path
    shape: float
    """Width of the map over its height."""
    pixels: int
    """Of the map's longer side."""
    says: str
    """What the map is called."""
    point: tuple[float, float]
    """Under the cross-hair, as fractions of the map from its top left."""
    zoom: float
    pin: tuple[float, float] | None
    here: Tile
    nearer: Control
    farther: Control
    places: Control
    """Lists the names where there is no room for them beside the map."""
    names: tuple[Control, ...]
    listing: bool
    pad: tuple[Control, ...] = ()
    """Moves the map for whoever leads no finger over it."""
    under: tuple[str, ...] = ()
    """Where on the map the cross-hair is: near a place that has a name, or on which side of it."""

    def sentences(self) -> Iterator[Say]:
        """What is under the cross-hair, and the places that have names."""
        yield from self.framed()
        yield Say(self.here.label, self.here.id)
        for control in (*self.names, *self.pad):
            yield Say(control.label, control.id)

    def news(self, target: str) -> Iterator[Say]:
        """Where the cross-hair is now."""
        return (Say(sentence, target) for sentence in self.under)
