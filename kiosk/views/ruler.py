"""A drawing that has to be as large as a bank card."""

from collections.abc import Iterator

from kiosk.view import Control, FramedView, Say

CARD_MM = (85.6, 53.98)
"""Width and height of a bank card (ISO/IEC 7810, ID-1)."""


class RulerView(FramedView):
    """The card, and what makes it smaller and larger."""

    density: float
    """Pixels a millimetre, as they are taken now."""
    smaller: Control
    larger: Control

    def sentences(self) -> Iterator[Say]:
        """What changes it."""
        yield from self.framed()
        for step in (self.smaller, self.larger):
            yield Say(step.label, step.id)
