"""Plays the film that a visit asks for, and hands back where it is."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from kivy.graphics.texture import Texture

from consultation.cards.video import Video as VideoStep
from consultation.wording import Language
from kiosk.attendant import Hand
from kiosk.film.cinema import Cinema, Projection, Showing
from kiosk.putting.video import Draft, Ended, Reached, State, subtitle
from kiosk.visit import Visit
from kiosk.words import words_in
from packs.pack import Video

log = logging.getLogger(__name__)

STRIDE = 1.0
"""Seconds of film after which its place is handed back, where no subtitle changes before."""

Size = Callable[[Language], tuple[int, int]]
"""Pixels of the place of films, on screens in a language."""


class Projectionist:
    """Plays, pauses and winds as the draft of a video says; stops at once when it is left."""

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
        """The picture of the film that is shown."""
        return None if self._run is None else self._run.texture

    @property
    def busy(self) -> bool:
        """Whether a film runs: who watches has not left."""
        return self._run is not None and self._run.projection.playing

    def attend(self, before: Visit, now: Visit) -> None:
        """Do what the draft of the video before the resident says."""
        step, draft = now.step, now.draft
        if not isinstance(step, VideoStep) or not isinstance(draft, Draft) or not draft.shows:
            self._leave()
            return
        if self._run is None or self._run.step is not step:
            self._leave()
            self._run = self._open(step, now.language)
            self._run.sought = draft.sought
            if draft.at > 0:
                self._run.projection.seek(draft.at)
        self._run.language = now.language
        self._follow(self._run, draft)

    def _follow(self, run: "_Run", draft: Draft) -> None:
        if draft.sought != run.sought:
            run.sought = draft.sought
            run.projection.seek(draft.at)
        if draft.state is State.PLAYING and not run.projection.playing:
            run.projection.play()
        elif draft.state is State.PAUSED and run.projection.playing:
            run.projection.pause()

    def _leave(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.projection.stop()

    def _open(self, step: VideoStep, language: Language) -> "_Run":
        video = self._videos.get(step.file)
        if video is None:
            # The cinema says that it cannot be shown, and logs it.
            video = Video(Path(step.file), None, 0.0, 0, 0)
        run = _Run(step, video.seconds, language, self._hand, self._redraw)
        run.projection = self._cinema.show(
            Showing(video.file, video.sound, self._size(language), run.shown, run.ended)
        )
        return run


class _Run:
    """One film while it is shown."""

    projection: Projection

    def __init__(
        self,
        step: VideoStep,
        seconds: float,
        language: Language,
        hand: Hand,
        redraw: Callable[[], None],
    ) -> None:
        self.step, self.language = step, language
        self.sought = 0
        self.texture: Texture | None = None
        self._seconds, self._hand, self._redraw = seconds, hand, redraw
        self._told: tuple[float, str] | None = None
        """Where the film was when it was handed back last, and what was written there."""

    def shown(self, texture: Texture) -> None:
        """There is a new picture."""
        self.texture = texture
        at = self.projection.position
        written = subtitle(self.step, at, self.language, words_in(self.language))
        if self._told is None or written != self._told[1] or abs(at - self._told[0]) >= STRIDE:
            self._told = at, written
            self._hand(self.step.id, Reached(at, self._seconds))
        self._redraw()

    def ended(self) -> None:
        """The film is over; or there was never a picture of it."""
        if self.texture is None:
            log.warning("video missing: %s", self.step.file)
        self._hand(self.step.id, Ended.MISSING if self.texture is None else Ended.OVER)
