"""Shows the film in which a screen is signed, beside it: silent, once, and again when asked."""

from collections.abc import Callable, Mapping
from pathlib import Path

from kivy.graphics.texture import Texture

from kiosk.attendant import Hand
from kiosk.attending.film import Size
from kiosk.film.cinema import Cinema, Projection, Showing
from kiosk.signing import News, Signing, State
from kiosk.visit import Visit
from packs.pack import Video


class Signer:
    """Does what the signing of the screen before the resident says; gone with that screen."""

    def __init__(
        self,
        hand: Hand,
        cinema: Cinema,
        videos: Mapping[str, Video],
        size: Size,
        redraw: Callable[[], None],
    ) -> None:
        self._hand, self._cinema, self._videos = hand, cinema, videos
        self._size, self._redraw = size, redraw
        self._run: _Run | None = None

    @property
    def texture(self) -> Texture | None:
        """The picture of the signer who is shown."""
        return None if self._run is None else self._run.texture

    @property
    def busy(self) -> bool:
        """Whether somebody signs: who watches has not left."""
        return self._run is not None and self._run.projection.playing

    def attend(self, before: Visit, now: Visit) -> None:
        """Show what is to be signed, as far as the resident wants it."""
        film, signing = now.film, now.signing
        if film is None or signing is None or signing.state is State.MISSING:
            self._leave()
            return
        place = (now.phase, now.step and now.step.id, film)
        if self._run is None or self._run.place != place:
            self._leave()
            self._run = self._open(film, now, place)
        self._follow(self._run, signing)

    def _follow(self, run: "_Run", signing: Signing) -> None:
        if signing.begun != run.begun:
            run.begun = signing.begun
            run.projection.seek(0.0)
        if signing.state is State.SIGNING and not run.projection.playing:
            run.projection.play()
        elif signing.state is State.PAUSED and run.projection.playing:
            run.projection.pause()

    def _leave(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.projection.stop()

    def _open(self, film: str, visit: Visit, place: object) -> "_Run":
        # A film that is not there: the cinema says that it cannot be shown, and logs it.
        video = self._videos.get(film)
        file = Path(film) if video is None else video.file
        run = _Run(film, place, self._hand, self._redraw)
        size = self._size(visit.language)
        run.projection = self._cinema.show(Showing(file, None, size, run.shown, run.ended))
        return run


class _Run:
    """One film while it is shown."""

    projection: Projection

    def __init__(self, film: str, place: object, hand: Hand, redraw: Callable[[], None]) -> None:
        self.place, self.begun = place, 0
        self.texture: Texture | None = None
        self._film, self._hand, self._redraw = film, hand, redraw

    def shown(self, texture: Texture) -> None:
        """There is a new picture."""
        first, self.texture = self.texture is None, texture
        if first:
            self._hand(self._film, News.SEEN)
        self._redraw()

    def ended(self) -> None:
        """The film is over; or there was never a picture of it."""
        self._hand(self._film, News.MISSING if self.texture is None else News.OVER)
