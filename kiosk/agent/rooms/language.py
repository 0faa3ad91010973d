"""The language of the agent, of all that the kiosk speaks."""

from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import Speak
from kiosk.view import View
from kiosk.views.sheet import Row
from kiosk.words.languages import TONGUES


class Languages(Room):
    """Each by its own name."""

    def view(self, session: Session, look: Look) -> View:
        """Easy readings are the residents': agents' sentences have none."""
        rows = tuple(
            Row("language", tongue.name, "good" if tag == look.language else "", f"speak:{tag}")
            for tag, tongue in TONGUES.items()
            if tongue.base is None
        )
        return look.sheet(look.frame(look.words("choose-language")), rows, columns=3)

    def touched(self, session: Session, name: str, value: str) -> Session:
        """Go on in it."""
        if name == "speak" and value in TONGUES:
            return session.wishing(Speak(value))
        return session


ROOM = Languages()
