"""Shows the film in which a screen is signed, beside it: silent, once, and again when asked."""

from consultation.frozen import replace
from kiosk.attending.screening import Asked, Run, Screening
from kiosk.signing import News, State
from kiosk.visit import Phase, Visit

Place = tuple[Phase, str | None, str]
"""Of what screen it is the film: its phase, its step, and the film's name."""


class Signer(Screening[Place]):
    """Does what the signing of the screen before the resident says; gone with that screen."""

    def asked(self, visit: Visit) -> Asked[Place] | None:
        """The film of the screen, as far as the resident wants it."""
        film, signing = visit.film, visit.signing
        if film is None or signing is None or signing.state is State.MISSING:
            return None
        return Asked(
            (visit.phase, visit.step.id if visit.step else None, film),
            replace(self.video(film), sound=None),
            visit.language,
            runs=signing.state is State.SIGNING,
            wound=signing.begun,
        )

    def seen(self, run: Run[Place]) -> None:
        """Tell the first picture."""
        if run.pictures == 1:
            self._tell(run, News.SEEN)

    def ended(self, run: Run[Place]) -> None:
        """Tell it."""
        self._tell(run, News.OVER if run.pictures else News.MISSING)

    def _tell(self, run: Run[Place], news: News) -> None:
        _, _, film = run.asked.place
        self.hand(film, news)
