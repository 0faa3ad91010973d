"""How large the panel is: a bank card held to it tells."""

from consultation.frozen import replace
from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import Done, Measure, Wish
from kiosk.preferences import DENSITIES
from kiosk.view import Control, View
from kiosk.views.ruler import RulerView

STEP = 1.01
"""By how much a touch changes the drawing."""
LEAST, MOST = DENSITIES


class Ruler(Room):
    """A drawing that has to be as wide as a card."""

    above = "tests"

    def view(self, session: Session, look: Look) -> View:
        """Smaller, larger, and 'as wide as the card'."""
        say, density = look.say, look.density
        fits = Control(f"fits:{density}", say("ruler-fits"), "tick", filled=True)
        return RulerView(
            look.frame(say("test-ruler"), fits, hint=say("ruler-text")),
            session.measured or density,
            Control(f"smaller:{density}", say("ruler-smaller"), "minus"),
            Control(f"larger:{density}", say("ruler-larger"), "plus"),
        )

    def touched(self, session: Session, name: str, value: str) -> Session:
        """A step from what the panel was taken for, or from the last one; or that it fits."""
        now = session.measured or _density(value)
        if now and name in {"smaller", "larger"}:
            by = STEP if name == "larger" else 1 / STEP
            return replace(session, measured=min(MOST, max(LEAST, now * by)))
        return session.wishing(Measure(now)) if now and name == "fits" else session

    def after(self, session: Session, wish: Wish, done: Done) -> Session:
        """Back to the tests."""
        if isinstance(wish, Measure) and done.good:
            return replace(session.go("tests"), notice=session.notice)
        return session


def _density(value: str) -> float:
    """Pixels a millimetre as a number; 0 where no panel has as many."""
    try:
        density = float(value)
    except ValueError:
        return 0.0
    return density if LEAST <= density <= MOST else 0.0


ROOM = Ruler()
