"""Digits that are counted, never shown: a PIN."""

from collections.abc import Iterator

from kiosk.view import Control, FramedView, Say

DIGIT, DELETE = "digit", "delete"
"""The touches of a digit, and of the last one away."""


class PinView(FramedView):
    """A pad of ten digits."""

    count: int
    """How many were touched."""
    counted: str
    """The same in words."""
    digits: tuple[str, ...]
    """From 1 to 9, then 0, as the language writes them."""
    delete: Control
    enter: Control
    beware: str = ""
    """What is said, not shown, to whom others may overhear."""

    def sentences(self) -> Iterator[Say]:
        """How many there are; which, nobody hears."""
        yield from self.framed()
        if self.beware:
            yield Say(self.beware)
        yield Say(self.counted)
