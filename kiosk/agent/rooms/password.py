"""The password of a network, written on keys."""

from consultation.frozen import replace
from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.rooms.wifi import chosen
from kiosk.agent.session import Session
from kiosk.agent.typing import PASSWORD, typed, writing
from kiosk.agent.wishes import Done, Join, Wish
from kiosk.view import Control, View

LEAST, MOST = 8, 63
"""Letters of a password (IEEE 802.11i)."""


class Password(Room):
    """Keys for everything that a password may hold."""

    above = "wifi"

    def view(self, session: Session, look: Look) -> View:
        """What is written stays readable: agents stand before it alone."""
        network = chosen(session, session.subject)
        name = network.name if network is not None else ""
        enabled = len(session.typed) >= LEAST
        enter = Control("enter", look.words("forward"), "tick", filled=True, enabled=enabled)
        frame = look.frame(look.say("password-title", name=name), enter)
        return writing(session, look, frame, PASSWORD)

    def touched(self, session: Session, name: str, value: str) -> Session:
        """A key, or the tick."""
        network = chosen(session, session.subject)
        if name == "enter" and network is not None and len(session.typed) >= LEAST:
            return session.wishing(Join(network.name, session.typed))
        return typed(session, name, value, MOST, PASSWORD)

    def after(self, session: Session, wish: Wish, done: Done) -> Session:
        """Joined: the networks again."""
        if isinstance(wish, Join) and done.good:
            return replace(session.go("wifi"), notice=session.notice)
        return session


ROOM = Password()
