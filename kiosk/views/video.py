"""A film."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.view import CardPart, Control, FramedView, Say


class VideoView(FramedView):
    """A card with a film: its poster, or its pictures while they are shown."""

    picture: Path
    """The poster."""
    play: Control
    shows: bool
    """Whether the film is on the screen."""
    subtitle: str
    part: float
    """Of the film that was shown, 0 to 1."""
    controls: tuple[Control, ...]
    chapters: tuple[Control, ...]
    missing: CardPart | None
    """Shown instead of a film that cannot be."""

    def sentences(self) -> Iterator[Say]:
        """What can be played; while a film runs, nothing: it speaks."""
        if self.shows:
            return
        yield from self.framed()
        if self.missing is not None:
            yield Say(self.missing.text)
            return
        for control in (self.play, *self.chapters):
            yield Say(control.label, control.id)
