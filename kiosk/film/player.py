"""The film that is seen: each picture goes into one texture on the screen's thread, when it is due.

Of RGB, RGBA and three planes with a shader, RGBA costs least where a processor draws: its rows are
copied as they are (0.5 ms at 1280x720; RGB is rearranged, 2.3 ms), and no shader runs for each
pixel (a frame of planes takes 1.2 to 1.7 times as long). A texture drawn pixel for pixel is taken
as it is; only one that is enlarged is smoothed, which costs a fifth more.
"""

import logging
from collections.abc import Callable

from kivy.clock import Clock
from kivy.graphics.texture import Texture

from kiosk.film.cinema import Showing
from kiosk.film.clock import FilmClock
from kiosk.film.reel import Frame, Reel
from kiosk.film.track import NoTrack, Track, load
from kiosk.handoff import Handoff

log = logging.getLogger(__name__)


class Film:
    """One film; see kiosk.film.cinema.Projection for what it does."""

    def __init__(self, showing: Showing, handoff: Handoff, now: Callable[[], float]) -> None:
        self.shown = 0
        """Pictures that were shown."""
        self.picture_at = 0.0
        """Seconds of the film at which the picture stands that was shown last."""
        self.track: Track = NoTrack()
        """Its sound."""
        self._showing, self._now = showing, now
        self._reel = Reel(showing.file, showing.size)
        self._clock = FilmClock(now, self.track)
        self._rows: Texture | None = None
        self._texture: Texture | None = None
        self._plays = self._told = False
        self._is_open = self._waits = True
        self._loads = showing.sound is not None
        if self._loads:
            handoff.run(lambda: load(showing.sound), self._take_track, self._without_track)
        self._reel.wind(0.0)
        self._event = Clock.schedule_interval(self._tick, 0)

    @property
    def dropped(self) -> int:
        """Pictures that came too late and were left out."""
        return self._reel.dropped

    @property
    def texture(self) -> Texture | None:
        """The texture that holds its picture."""
        return self._texture

    @property
    def playing(self) -> bool:
        """Whether it runs, or will as soon as it can."""
        return self._plays

    @property
    def position(self) -> float:
        """Seconds from its beginning: where sound and picture are."""
        return self._clock.position

    @property
    def ended(self) -> bool:
        """Whether there is nothing more to see."""
        return self._told or not self._is_open

    def play(self) -> None:
        """Run, from wherever it is; from the beginning once it has ended."""
        if self._plays or not self._is_open or self._reel.failure:
            return
        self._plays = True
        if self._told:
            self.seek(0.0)
        elif not self._waits:
            self._clock.resume()

    def pause(self) -> None:
        """Stand still on the picture that is shown."""
        if self._plays and not self._waits:
            self._clock.hold()
        self._plays = False

    def seek(self, seconds: float) -> None:
        """Go to `seconds`; it runs on there if it ran, and shows that picture if not."""
        if self._is_open and not self._reel.failure:
            self._clock.stand(max(0.0, seconds))
            self._reel.wind(max(0.0, seconds))
            self._waits, self._told = True, False

    def stop(self) -> None:
        """End at once and let go of everything; nothing is told any more."""
        self._is_open = self._plays = False
        self._event.cancel()
        self._clock.stand(self.position)
        self._reel.stop()
        self.track.stop()
        self._rows = self._texture = None

    def _tick(self, _seconds: float) -> None:
        if self._waits and self._plays and not self._loads and self._reel.ready:
            self._waits = False
            self._clock.start(self.position)
        position = self.position
        frame = self._reel.due(position)
        if frame is not None:
            self._show(frame)
        elif self._reel.failure is not None or (self._plays and self._reel.over(position)):
            self._end()

    def _show(self, frame: Frame) -> None:
        self.shown += 1
        self.picture_at = frame.at
        if self._rows is None:
            self._rows = self._prepared(frame)
        self._rows.blit_buffer(frame.pixels, colorfmt="rgba", bufferfmt="ubyte")
        self._showing.on_frame(self._texture)

    def _prepared(self, frame: Frame) -> Texture:
        """A texture as wide as the decoder's rows, seen as wide as the film."""
        rows = Texture.create(size=(frame.row, frame.height), colorfmt="rgba")
        fills = frame.width == self._showing.size[0] or frame.height == self._showing.size[1]
        rows.mag_filter = rows.min_filter = "nearest" if fills else "linear"
        self._texture = rows.get_region(0, 0, frame.width, frame.height)
        self._texture.flip_vertical()
        return rows

    def _end(self) -> None:
        if self._told:
            return
        if self._reel.failure is not None:
            log.warning("film missing: %s", self._reel.failure)
        self._clock.stand(self.position)
        self._plays, self._told = False, True
        self._showing.on_end()

    def _take_track(self, track: Track) -> None:
        if not self._is_open:
            track.stop()
            return
        self.track, at = track, self.position
        self._clock = FilmClock(self._now, track)
        self._clock.stand(at)
        self._loads = False

    def _without_track(self, error: Exception) -> None:
        log.warning("sound failed: %s", error)
        self._loads = False


class WindowCinema:
    """Shows films in the kiosk's window, their sound through Kivy's mixer."""

    def __init__(self, handoff: Handoff, now: Callable[[], float]) -> None:
        self._handoff, self._now = handoff, now

    def show(self, showing: Showing) -> Film:
        """Open a film. What cannot be shown is logged, and ends."""
        return Film(showing, self._handoff, self._now)
