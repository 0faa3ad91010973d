"""A film in the place that a screen leaves it: opened, run, wound and left as a visit asks."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from kivy.graphics.texture import Texture

from consultation.frozen import Frozen
from consultation.wording import Language
from kiosk.attendant import Hand
from kiosk.film.cinema import Cinema, Projection, Showing
from kiosk.visit import Visit
from packs.pack import Video

P = TypeVar("P")

Size = Callable[[Language], tuple[int, int]]
"""Pixels of the place of films, on screens in a language."""


class Asked(Frozen, Generic[P]):
    """What a visit asks of a film."""

    place: P
    """For what it is shown: at another place it is opened anew."""
    video: Video
    language: Language
    runs: bool
    wound: int
    """How often it was wound: with each, it has to go to `at`."""
    at: float = 0.0
    """Seconds from its beginning; there it also begins."""


@dataclass(slots=True)
class Run(Generic[P]):
    """One film while it is shown."""

    asked: Asked[P]
    """The last that was asked of it."""
    projection: Projection = field(init=False)
    texture: Texture | None = None
    pictures: int = 0
    """How many were shown so far."""


class Screening(ABC, Generic[P]):
    """An attendant that shows one film at a time, and stops it at once when it is left."""

    def __init__(
        self,
        hand: Hand,
        cinema: Cinema,
        videos: Mapping[str, Video],
        size: Size,
        redraw: Callable[[], None],
    ) -> None:
        self.hand = hand
        self._cinema, self._videos, self._size, self._redraw = cinema, videos, size, redraw
        self._run: Run[P] | None = None

    @abstractmethod
    def asked(self, visit: Visit) -> Asked[P] | None:
        """What `visit` asks for; None: no film."""

    @abstractmethod
    def seen(self, run: Run[P]) -> None:
        """There is a new picture."""

    @abstractmethod
    def ended(self, run: Run[P]) -> None:
        """The film is over; or there was never a picture of it."""

    @property
    def texture(self) -> Texture | None:
        """The picture of the film that is shown."""
        return None if self._run is None else self._run.texture

    @property
    def busy(self) -> bool:
        """Whether a film runs: who watches has not left."""
        return self._run is not None and self._run.projection.playing

    def attend(self, before: Visit, now: Visit) -> None:
        """Do what is asked of the film before the resident."""
        asked, run = self.asked(now), self._run
        if run is not None and (asked is None or asked.place != run.asked.place):
            run.projection.stop()
            self._run = run = None
        if asked is not None:
            self._run = run or self._open(asked)
            _follow(self._run, asked)

    def video(self, name: str) -> Video:
        """A film of the pack. If it is not there, the cinema cannot show it, and logs that."""
        return self._videos.get(name) or Video(Path(name), None, 0.0, 0, 0)

    def _open(self, asked: Asked[P]) -> Run[P]:
        run, video = Run(asked), asked.video
        shown, ended = partial(self._shown, run), partial(self.ended, run)
        size = self._size(asked.language)
        run.projection = self._cinema.show(Showing(video.file, video.sound, size, shown, ended))
        if asked.at > 0:
            run.projection.seek(asked.at)
        return run

    def _shown(self, run: Run[P], texture: Texture) -> None:
        run.texture = texture
        run.pictures += 1
        self.seen(run)
        self._redraw()


def _follow(run: Run[P], asked: Asked[P]) -> None:
    before, run.asked = run.asked, asked
    if asked.wound != before.wound:
        run.projection.seek(asked.at)
    if asked.runs and not run.projection.playing:
        run.projection.play()
    elif not asked.runs and run.projection.playing:
        run.projection.pause()
