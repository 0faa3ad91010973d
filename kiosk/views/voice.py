"""Speaking into the microphone."""

from collections.abc import Iterator

from kiosk.view import FramedView, Say, Source, Tile


class VoiceView(FramedView):
    """A question answered by speaking."""

    picture: Source
    text: str
    """What is to be known now: who hears it, how long it lasts."""
    tiles: tuple[Tile, ...]
    loud: int | None
    """How loud it is, from 0 to `loudest`; None while nothing is recorded."""
    loudest: int
    hush: bool
    """Whether the kiosk is silent, since somebody speaks or hears themselves."""

    def sentences(self) -> Iterator[Say]:
        """What is to be known now, and what can be done."""
        yield from self.framed()
        yield from self._now()

    def news(self, target: str) -> Iterator[Say]:
        """What comes next; while somebody speaks, nothing."""
        if not self.hush:
            yield from self._now(target)

    def _now(self, about: str | None = None) -> Iterator[Say]:
        yield Say(self.text, about)
        yield from (Say(tile.label, tile.id) for tile in self.tiles)
