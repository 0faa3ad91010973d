"""One vote of several."""

from collections.abc import Iterator

from kiosk.view import CardPart, Control, FramedView, Say, Tile


class VotesView(FramedView):
    """One vote of several: this or that, or a statement with which one may agree."""

    tiles: tuple[Tile, ...]
    left: str
    """How many are left."""
    undo: Control
    statement: CardPart | None = None
    undecided: Control | None = None
    done: CardPart | None = None
    """Shown when nothing is left."""

    @property
    def begun(self) -> bool:
        """Something was voted before this."""
        return self.undo.enabled

    def sentences(self) -> Iterator[Say]:
        """The vote before the resident; the question once: whoever votes on knows it."""
        if not self.undo.enabled:
            yield from self.framed()
        if self.statement is not None:
            yield Say(self.statement.text)
        for tile in self.tiles:
            yield Say(tile.label, tile.id)
        if self.undecided is not None and self.tiles:
            yield Say(self.undecided.label, self.undecided.id)
        if self.left:
            yield Say(self.left)
        if self.done is not None:
            yield Say(self.done.text)
