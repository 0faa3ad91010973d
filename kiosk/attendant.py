"""Who does what a visit asks for beyond its screen: plays a film, records a voice.

A visit is a value and does nothing. An attendant sees each change of it and acts; what comes of
that is handed back to the step, on the UI thread, and dropped when the resident has gone on.
"""

from collections.abc import Callable
from typing import Protocol

from kivy.graphics.texture import Texture

from kiosk.visit import Visit

Hand = Callable[[str, object], None]
"""Hands something to the step with this id, if it is still before the resident."""


class Attendant(Protocol):
    """One of those who stand beside the kiosk."""

    def attend(self, before: Visit, now: Visit) -> None:
        """Look at a change and act on it, without waiting."""

    @property
    def busy(self) -> bool:
        """Whether something runs that a resident waits for: nobody is asked whether they left."""

    @property
    def texture(self) -> Texture | None:
        """What is shown where the screen leaves it a place (`kiosk.part.Screenplay`)."""
