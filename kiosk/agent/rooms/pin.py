"""A new PIN, entered twice."""

from consultation.frozen import replace
from kiosk.agent.rooms.lock import LEAST, digits, pad
from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import ChoosePin, Done, Notice, Wish
from kiosk.view import Control, View


class Pin(Room):
    """The digits of the PIN that is to be."""

    def view(self, session: Session, look: Look) -> View:
        """First once, then once more."""
        title = look.say("pin-again-title" if session.first else "pin-title")
        out = Control("back", look.words("back"), "back")
        if not session.unlocked:
            out = Control("leave", look.words("leave"), "cross")
        return pad(session, look, title, None if session.first else look.say("pin-hint"), out)

    def touched(self, session: Session, name: str, value: str) -> Session:
        """A digit, one away, or the tick."""
        if session.facts.pin_set and not session.unlocked:
            return session
        if name != "enter" or len(session.typed) < LEAST:
            return digits(session, name, value)
        if not session.first:
            return replace(session, first=session.typed, typed="")
        if session.first == session.typed:
            return session.wishing(ChoosePin(session.typed))
        return replace(session, first="", typed="", notice=Notice("pin-differs", good=False))

    def after(self, session: Session, wish: Wish, done: Done) -> Session:
        """It was not taken: from the start."""
        return replace(session, first="", typed="")


ROOM = Pin()
