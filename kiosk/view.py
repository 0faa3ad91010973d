"""What every view is made of, already worded. Frozen values: no widget, no place, no colour."""

from abc import abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from consultation.frozen import AbstractFrozen, Frozen

LEAF = 100
"""From this page on others are numbered, which a screen leads to."""
Source = str | Path
"""A pictogram of the interface by its name, or a picture of the pack by its file."""


class Say(Frozen):
    """One sentence to be spoken, and the target that it is about."""

    text: str
    about: str | None = None


class Control(Frozen):
    """A button: where it leads, what it says, its pictogram."""

    id: str
    label: str
    icon: str | None = None
    filled: bool = False
    enabled: bool = True
    on: bool = False
    """Whether what it switches is on."""


class Progress(Frozen):
    """How many of the steps lie behind, and that in words."""

    step: int
    total: int
    label: str


class Frame(Frozen):
    """What surrounds every screen of the way through."""

    key: str
    """Two views with one key are the same screen, changed in place."""
    title: str
    progress: Progress | None
    helps: tuple[Control, ...]
    footer: tuple[Control, ...]
    hint: str | None = None
    sign: str | None = None
    """A pictogram before the title, on a disc."""
    page: int = 0
    more: str = ""
    """What the control to the next page says."""
    signer: Control | None = None
    """What a touch on the window of the signer does, where one is shown; on: they wait for it."""
    rehearsal: str | None = None


class Tile(Frozen):
    """One thing that can be chosen."""

    id: str
    label: str
    picture: Source
    tint: str
    chosen: bool = False
    heard: bool = False
    mark: str = ""
    """What stands in the badge of chosen tiles instead of the tick: a place in an order."""
    mark_spoken: str = ""
    """The same as it is said."""
    locked: bool = False
    """Whether it cannot be chosen as things stand; a touch on it says why."""


class CardPart(Frozen):
    """One card with a pictogram, a title and a text."""

    picture: Source
    tint: str
    title: str
    text: str


class Name(Frozen):
    """A language, by its own name."""

    id: str
    label: str
    language: str
    current: bool
    picture: str | None = None
    """What tells it from the language itself: easy words, or signs."""


class View(Frozen, metaclass=AbstractFrozen):
    """One screen, already worded. Each kind of screen has a module of its own in `kiosk.views`."""

    @property
    @abstractmethod
    def key(self) -> str:
        """Two views with one key are the same screen, changed in place."""

    @abstractmethod
    def sentences(self) -> Iterator[Say]:
        """What it says, in the order in which one would read it."""

    def news(self, target: str) -> Iterator[Say]:
        """What a touch on `target` has changed, where that is more than what was heard of it."""
        return iter(())

    def grown(self, part: float) -> Self:
        """The same while it comes up, `part` (0 to 1) of the way; most are there at once."""
        return self


class FramedView(View):
    """A screen of the way through, with what surrounds each of them."""

    frame: Frame

    @property
    def key(self) -> str:
        """The frame's."""
        return self.frame.key

    @property
    def begun(self) -> bool:
        """Whether its title was read before: on the pages before it, or when it was answered."""
        return False

    def framed(self) -> Iterator[Say]:
        """What is said before the screen's own sentences."""
        if self.frame.progress is not None:
            yield Say(self.frame.progress.label)
        yield Say(self.frame.title)
        if self.frame.hint:
            yield Say(self.frame.hint)
