"""Plays the film that a visit asks for, and hands back where it is."""

import logging

from consultation.cards.video import Video
from kiosk.attending.screening import Asked, Run, Screening
from kiosk.putting.video import Draft, Ended, Reached, State, subtitle
from kiosk.visit import Visit
from kiosk.words import words_in

log = logging.getLogger(__name__)

STRIDE = 1.0
"""Seconds of film after which its place is handed back, where no subtitle changes before."""


class Projectionist(Screening[Video]):
    """Plays, pauses and winds as the draft of a video says."""

    _told: tuple[float, str] = (0.0, "")
    """Where the film was when it was handed back last, and what was written there."""

    def asked(self, visit: Visit) -> Asked[Video] | None:
        """The film of the card, while it is on the screen."""
        step, draft = visit.step, visit.draft
        if not isinstance(step, Video) or not isinstance(draft, Draft) or not draft.shows:
            return None
        return Asked(
            step,
            self.video(step.file),
            visit.language,
            runs=draft.state is State.PLAYING,
            wound=draft.sought,
            at=draft.at,
        )

    def seen(self, run: Run[Video]) -> None:
        """Hand back where it is, seldom."""
        step, language, at = run.asked.place, run.asked.language, run.projection.position
        written = subtitle(step, at, language, words_in(language))
        before, told = self._told
        if run.pictures == 1 or written != told or abs(at - before) >= STRIDE:
            self._told = at, written
            self.hand(step.id, Reached(at, run.asked.video.seconds))

    def ended(self, run: Run[Video]) -> None:
        """Hand it back, and log what could not be shown."""
        step = run.asked.place
        if not run.pictures:
            log.warning("video missing: %s", step.file)
        self.hand(step.id, Ended.OVER if run.pictures else Ended.MISSING)
