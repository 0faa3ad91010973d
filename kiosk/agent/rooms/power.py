"""Switching off."""

from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import PowerOff
from kiosk.view import Control, View


class Power(Room):
    """Asks once."""

    def view(self, session: Session, look: Look) -> View:
        """What was said is safe either way."""
        off = Control("off", look.say("power-off"), "plug", filled=True)
        return look.card(look.say("menu-power"), "plug", look.say("power-text"), off)

    def touched(self, session: Session, name: str, value: str) -> Session:
        """Switch off."""
        return session.wishing(PowerOff()) if name == "off" else session


ROOM = Power()
