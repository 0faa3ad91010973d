"""How the pod is."""

from collections.abc import Iterator

from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import Look as See
from kiosk.machine.machine import Health as Found
from kiosk.view import Control, View
from kiosk.views.sheet import Row

HOT = 75.0
"""Degrees Celsius from which a pod needs shade or air; at 80 a Raspberry Pi slows down."""
LOW = 20
"""Percent of a battery."""
FULL = 500_000_000
"""Bytes below which a disk is nearly full."""


class Health(Room):
    """A row for each thing that tells; what needs care says so."""

    def view(self, session: Session, look: Look) -> View:
        """What nothing tells is left out."""
        say, found = look.say, session.facts.health
        again = Control("look", say("health-again"), "undo")
        rows = tuple(_rows(found, look)) if found is not None else ()
        if not rows:
            return look.card(say("menu-health"), "first-aid", say("health-unknown"), again)
        return look.sheet(look.frame(say("menu-health"), again), rows)

    def touched(self, session: Session, name: str, value: str) -> Session:
        """Look again."""
        return session.wishing(See()) if name == "look" else session


def _rows(found: Found, look: Look) -> Iterator[Row]:
    say, words = look.say, look.words
    yield Row("clock", look.moment(found.clock), "good" if found.clock_sure else "care")
    free = say("health-free", free=look.size(found.free), total=look.size(found.total))
    yield Row("folder", free, "good" if found.free > FULL else "care")
    if found.celsius is not None:
        warm = say("health-warm", degrees=words.number(round(found.celsius)))
        yield Row("hot", warm, "good" if found.celsius < HOT else "care")
    if found.weak_power is not None:
        weak = "weak" if found.weak_power else "strong"
        yield Row("plug", say(f"health-{weak}-power"), "care" if found.weak_power else "good")
    if found.battery is not None:
        name = "health-charging" if found.charging else "health-battery"
        charged = say(name, percent=words.number(found.battery))
        yield Row("battery", charged, "good" if found.battery > LOW else "care")


ROOM = Health()
