"""Cards side by side."""

from collections.abc import Iterator

from kiosk.view import CardPart, FramedView, Say


class CardsView(FramedView):
    """Cards side by side: the commitment, or an information card alone."""

    cards: tuple[CardPart, ...]
    spoken: bool = True
    """Whether there are voices for the cards: names of makers have none."""

    def sentences(self) -> Iterator[Say]:
        """The cards, one after the other."""
        yield from self.framed()
        for card in self.cards if self.spoken else ():
            if card.title:
                yield Say(card.title)
            yield Say(card.text)
