"""Whether the screen feels fingers everywhere."""

from consultation.frozen import replace
from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import Pass
from kiosk.view import View
from kiosk.views.spots import ACROSS, DOWN, SPOTS, SpotsView


class Touch(Room):
    """Spots over the whole panel, each to be touched once."""

    above = "tests"

    def view(self, session: Session, look: Look) -> View:
        """What was touched is filled."""
        left = look.say("touch-left", count=len(SPOTS) - len(session.seen))
        spots = ((column, row) for row in range(DOWN) for column in range(ACROSS))
        names = {
            f"{column}-{row}": look.words.number(number)
            for number, (column, row) in enumerate(spots, 1)
        }
        return SpotsView(look.frame(look.say("test-touch")), left, session.seen, names)

    def touched(self, session: Session, name: str, value: str) -> Session:
        """A spot; with the last one the test is passed."""
        if name != "spot" or value not in SPOTS:
            return session
        seen = session.seen | {value}
        if len(seen) == len(SPOTS):
            return session.go("tests").wishing(Pass("touch"))
        return replace(session, seen=seen)


ROOM = Touch()
