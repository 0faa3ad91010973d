"""A question to learn by."""

from collections.abc import Iterator

from kiosk.view import CardPart, FramedView, Say, Tile


class QuizView(FramedView):
    """A question to learn by: tiles, and after a touch what is told to it."""

    tiles: tuple[Tile, ...]
    told: CardPart | None

    @property
    def begun(self) -> bool:
        """Something was told to a touch."""
        return self.told is not None

    def sentences(self) -> Iterator[Say]:
        """The question, or what was told to the touch; then the tiles."""
        yield from self.framed() if self.told is None else (Say(self.told.text),)
        for tile in self.tiles:
            yield Say(tile.label, tile.id)
