"""What speaks for something and what against it."""

from collections.abc import Iterator

from consultation.frozen import Frozen
from kiosk.view import FramedView, Say, Source


class Side(Frozen):
    """What speaks for something, or what speaks against it."""

    title: str
    picture: Source
    tint: str
    lines: tuple[str, ...]

    def sentences(self) -> Iterator[Say]:
        """Its title and its lines."""
        yield from (Say(self.title), *map(Say, self.lines))


class ArgumentsView(FramedView):
    """A card with what speaks for something and what against it."""

    picture: Source
    sides: tuple[Side, Side]

    def sentences(self) -> Iterator[Say]:
        """One side, then the other."""
        yield from self.framed()
        for side in self.sides:
            yield from side.sentences()
