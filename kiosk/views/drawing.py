"""A sheet to draw on."""

from collections.abc import Iterator

from consultation.frozen import Frozen
from kiosk.view import Control, FramedView, Say


class Pencil(Frozen):
    """A colour with which can be drawn."""

    id: str
    label: str
    colour: str
    """The role."""
    icon: str
    """What has this colour, so that it is known without being seen."""
    chosen: bool = False
    heard: bool = False


class DrawingView(FramedView):
    """A question answered by a drawing."""

    says: str
    """What the sheet is called."""
    strokes: tuple[tuple[str, tuple[int, ...]], ...]
    """Each a colour and its points, in units of consultation.questions.drawing."""
    pencils: tuple[Pencil, ...]
    undo: Control
    again: Control
    full: bool
    """Whether the hint says that nothing more is taken."""
    pad: tuple[Control, ...] = ()
    """Leads the pencil for whoever leads no finger over the sheet."""
    pen: tuple[int, int] | None = None
    """Where that pencil is, in units of consultation.questions.drawing."""

    def sentences(self) -> Iterator[Say]:
        """The pencils, and what undoes."""
        yield from self.framed()
        for pencil in self.pencils:
            yield Say(pencil.label, pencil.id)
        for control in (*self.pad, self.undo, self.again):
            if control.enabled:
                yield Say(control.label, control.id)

    def news(self, target: str) -> Iterator[Say]:
        """Which way the pencil went, whether all is to be wiped, whether the sheet is full."""
        for control in self.pad:
            if control.id == target and target.startswith("nudge:"):
                yield Say(control.label, target)
        if target == self.again.id and self.again.on:
            yield Say(self.again.label, target)
        if self.full and self.frame.hint:
            yield Say(self.frame.hint)
