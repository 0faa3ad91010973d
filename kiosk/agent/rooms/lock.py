"""The PIN, before anything else."""

from consultation.frozen import replace
from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import Unlock
from kiosk.view import Control, View
from kiosk.views.pin import DELETE, DIGIT, PinView

LEAST, MOST = 4, 12
"""Digits of a PIN."""
LEAVE = "leave"


class Lock(Room):
    """Digits, and a tick."""

    def view(self, session: Session, look: Look) -> View:
        """How many digits were touched, never which."""
        return pad(
            session,
            look,
            look.say("lock-title"),
            None,
            Control(LEAVE, look.words("leave"), "cross"),
        )

    def touched(self, session: Session, name: str, value: str) -> Session:
        """A digit, one away, or the tick."""
        if name == "enter" and len(session.typed) >= LEAST:
            return session.wishing(Unlock(session.typed))
        return digits(session, name, value)


def digits(session: Session, name: str, value: str) -> Session:
    """The session after a touch on the digits."""
    if name == DELETE:
        return replace(session, typed=session.typed[:-1])
    if name == DIGIT and value.isdecimal() and len(value) == 1 and len(session.typed) < MOST:
        return replace(session, typed=session.typed + value)
    return session


def pad(session: Session, look: Look, title: str, hint: str | None, way_out: Control) -> PinView:
    """The digits of the language's own, and a tick where there are enough.

    Whoever goes by ear hears a digit when they look for it, as the keys lie the same for everybody;
    when it is chosen, with headphones too, only how many there are now. Who stands beside and
    listens may guess from what was looked for last: where there are no headphones, that is said.
    """
    say = look.words
    enter = Control(
        "enter", say("forward"), "tick", filled=True, enabled=len(session.typed) >= LEAST
    )
    return PinView(
        look.framed(title, (way_out,), hint),
        len(session.typed),
        look.say("digits-entered", count=len(session.typed)),
        tuple(say.digits(str(digit)) for digit in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)),
        Control(DELETE, say("words-delete"), "delete-letter"),
        enter,
        look.beware,
    )


ROOM = Lock()
