"""A number on a slider."""

from collections.abc import Iterator

from kiosk.view import Control, FramedView, Say, Source


class NumberView(FramedView):
    """A question answered by a number."""

    picture: Source
    tint: str
    number: str
    """A dash before the first touch."""
    unit: str
    says: str
    """Number and unit as they are said; nothing where too many numbers would have to be."""
    low: str
    high: str
    bounds: str
    """Both in words."""
    at: float
    """Where the thumb lies on the slider, 0 to 1 in the direction of reading."""
    given: bool
    less: Control
    more: Control
    slide: Control

    def sentences(self) -> Iterator[Say]:
        """The number, and how to change it."""
        yield from self.framed()
        yield Say(self.says or self.bounds)
        for step in (self.less, self.more):
            yield Say(step.label, step.id)
        yield Say(self.slide.label, self.slide.id)

    def news(self, target: str) -> Iterator[Say]:
        """The new number."""
        if self.says:
            yield Say(self.says, target)
