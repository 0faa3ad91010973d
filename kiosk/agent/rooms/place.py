"""The name of a place where the pod has not stood yet, written on keys."""

from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.rooms.site import moved
from kiosk.agent.session import Session
from kiosk.agent.typing import typed, writing
from kiosk.agent.wishes import Done, Stand, Wish
from kiosk.view import Control, View

MOST = 100
"""Letters of a name, as the centre takes them."""


class Place(Room):
    """Keys of the agent's language."""

    above = "site"

    def view(self, session: Session, look: Look) -> View:
        """What is written so far."""
        enter = Control(
            "enter", look.words("forward"), "tick", filled=True, enabled=bool(session.typed.strip())
        )
        return writing(session, look, look.frame(look.say("place-title"), enter))

    def touched(self, session: Session, name: str, value: str) -> Session:
        """A key, or the tick."""
        if name == "enter" and session.typed.strip():
            return session.wishing(Stand(session.typed.strip()))
        return typed(session, name, value, MOST)

    def after(self, session: Session, wish: Wish, done: Done) -> Session:
        """What was said of it, and the menu behind it."""
        return moved(session, wish, done)


ROOM = Place()
