"""Who shows films: one interface, and films that are silent and dark."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from consultation.frozen import Frozen

if TYPE_CHECKING:
    from kivy.graphics.texture import Texture


class Showing(Frozen):
    """What is shown, where, and who is told; all is told on the screen's thread."""

    file: Path
    sound: Path | None
    """The soundtrack, a FLAC file that begins with the first picture; None: there is none."""
    size: tuple[int, int]
    """Pixels of the place on the screen that the film has to fit into."""
    on_frame: "Callable[[Texture], None]"
    """Told a Kivy texture that has a new picture; always the same one. The canvas that draws it
    has to be asked to draw again."""
    on_end: Callable[[], None]
    """Told once the last picture was shown for its time, or that the film cannot be shown."""


class Projection(Protocol):
    """One film that is being shown. It begins paused, and shows its first picture."""

    @property
    def texture(self) -> "Texture | None":
        """The Kivy texture that holds its picture; None before the first and after `stop`."""

    @property
    def playing(self) -> bool:
        """Whether it runs, or will as soon as it can."""

    @property
    def position(self) -> float:
        """Seconds from its beginning: where sound and picture are."""

    @property
    def ended(self) -> bool:
        """Whether there is nothing more to see; `seek` goes back into it."""

    def play(self) -> None:
        """Run, from wherever it is; from the beginning once it has ended."""

    def pause(self) -> None:
        """Stand still on the picture that is shown."""

    def seek(self, seconds: float) -> None:
        """Go to `seconds`; it runs on there if it ran, and shows that picture if not."""

    def stop(self) -> None:
        """End at once and let go of everything; nothing is told any more."""


class Cinema(Protocol):
    """Shows films, one at a time."""

    def show(self, showing: Showing) -> Projection:
        """Open a film. What cannot be shown is logged, and ends."""


class SilentFilm:
    """A film of `seconds` with neither sound nor picture, which runs by the clock `now`."""

    texture: "Texture | None" = None

    def __init__(self, showing: Showing, now: Callable[[], float], seconds: float) -> None:
        self.showing, self.seconds, self.stopped = showing, seconds, False
        self._now, self._at, self._since = now, 0.0, 0.0
        self._runs = self._told = False

    @property
    def playing(self) -> bool:
        """Whether it runs."""
        return self._runs and not self.ended

    @property
    def position(self) -> float:
        """Seconds from its beginning."""
        return min(self.seconds, self._at + (self._now() - self._since if self._runs else 0.0))

    @property
    def ended(self) -> bool:
        """Whether its seconds have passed, or it was stopped."""
        return self.stopped or self.position >= self.seconds

    def play(self) -> None:
        """Run; from the beginning once it has ended."""
        self._go(0.0 if self.position >= self.seconds else self.position, runs=not self.stopped)

    def pause(self) -> None:
        """Stand still."""
        self._go(self.position, runs=False)

    def seek(self, seconds: float) -> None:
        """Go to `seconds`."""
        self._go(max(0.0, seconds), runs=self._runs)

    def stop(self) -> None:
        """End at once."""
        self._go(self.position, runs=False)
        self.stopped = True

    def tick(self) -> None:
        """Tell the end, once, if it has come; a real film looks at every frame of the screen."""
        if self.ended and not self.stopped and not self._told:
            self._told = True
            self.showing.on_end()

    def _go(self, at: float, *, runs: bool) -> None:
        self._at, self._since, self._runs = at, self._now(), runs
        self._told = self._told and at >= self.seconds


@dataclass(slots=True)
class SilentCinema:
    """Shows silent films of `seconds` and remembers them."""

    now: Callable[[], float]
    seconds: float = 20.0
    films: list[SilentFilm] = field(default_factory=list)

    def show(self, showing: Showing) -> SilentFilm:
        """Open a silent film."""
        self.films.append(SilentFilm(showing, self.now, self.seconds))
        return self.films[-1]
