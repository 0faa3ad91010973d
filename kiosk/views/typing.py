"""Writing on keys."""

from collections.abc import Iterator

from consultation.frozen import Frozen
from kiosk.view import FramedView, Say


class Key(Frozen):
    """One key of a keyboard."""

    id: str
    label: str
    name: str
    """How it is said."""
    column: int
    width: int
    """In columns."""
    icon: str | None = None
    heard: bool = False


Rows = tuple[tuple[Key, ...], ...]
"""A page of keys."""


class TypingView(FramedView):
    """A question answered by writing on keys."""

    text: str
    left: str
    """How many letters are left, where there are few."""
    boards: tuple[Rows, ...]
    """The same keys on keyboards of different widths, the widest first."""
    beware: str = ""
    """What is said, not shown, to whom others may overhear."""
    page: str = ""
    """What is said of the page of keys that is shown."""
    written: str = ""
    """What is said of what was written so far."""

    def sentences(self) -> Iterator[Say]:
        """The question alone: thirty keys are not said, each is when it is touched."""
        yield from self.framed()
        yield from (Say(text) for text in (self.beware, self.page, self.written) if text)
        keys = (key for rows in self.boards for row in rows for key in row if key.heard)
        yield from dict.fromkeys(Say(key.name, key.id) for key in keys)
