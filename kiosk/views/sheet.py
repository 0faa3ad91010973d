"""Rows of a pictogram and a few words: how things are, and what can be done about them."""

from collections.abc import Iterator

from consultation.frozen import Frozen
from kiosk.view import FramedView, Say, Source


class Row(Frozen):
    """One thing."""

    picture: Source
    text: str
    state: str = ""
    """``good``, ``care``, or neither."""
    touch: str = ""
    """What a touch on it is called; empty where it does nothing."""
    tint: str = "card"


class SheetView(FramedView):
    """One thing below the other, in as many columns as have room."""

    rows: tuple[Row, ...]
    columns: int = 2
    """How many stand side by side at the most."""
    spoken: tuple[str, ...] = ()
    """How each row is said, with its state."""

    def sentences(self) -> Iterator[Say]:
        """Row by row."""
        yield from self.framed()
        said = self.spoken or tuple(row.text for row in self.rows)
        for row, text in zip(self.rows, said, strict=True):
            yield Say(text, row.touch or None)
