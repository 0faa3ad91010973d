"""A photo."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.view import FramedView, Say


class PhotoView(FramedView):
    """A card with a photo."""

    picture: Path
    text: str | None
    description: str
    """What can be seen on it: said, not shown."""

    def sentences(self) -> Iterator[Say]:
        """What can be seen on it, and its text."""
        yield from self.framed()
        yield Say(self.description)
        if self.text is not None:
            yield Say(self.text)
