"""Whether the keypad sends its keys."""

from consultation.frozen import replace
from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import Pass
from kiosk.view import Control, View
from kiosk.views.sheet import Row
from kiosk.ways_in.keys import Key

KEYS = {
    Key.LEFT: ("keys-left", "left"),
    Key.RIGHT: ("keys-right", "right"),
    Key.UP: ("keys-up", "up"),
    Key.DOWN: ("keys-down", "down"),
    Key.SELECT: ("forward", "tick"),
    Key.HELP: ("comfort", "comfort"),
    Key.LOUDER: ("louder", "louder"),
    Key.SOFTER: ("softer", "softer"),
    Key.SPEED: ("faster", "fast"),
}
"""The nine keys, what each is called and its pictogram."""


class Keypad(Room):
    """A row a key; it is marked when the key is pressed."""

    above = "tests"
    takes_keys = True

    def view(self, session: Session, look: Look) -> View:
        """Those that were not pressed yet come first."""
        rows = tuple(
            Row(picture, look.words(label), "good" if key.value in session.seen else "")
            for key, (label, picture) in KEYS.items()
        )
        rows = tuple(sorted(rows, key=lambda row: row.state))
        none = Control("none", look.say("keypad-none"), "cross")
        frame = look.frame(look.say("test-keypad"), none, hint=look.say("keypad-text"))
        return look.sheet(frame, rows, columns=3)

    def touched(self, session: Session, name: str, value: str) -> Session:
        """Some pods have none."""
        return session.go("tests").wishing(Pass("keypad")) if name == "none" else session

    def pressed(self, session: Session, key: str) -> Session:
        """One more; with the last one the test is passed."""
        seen = session.seen | ({key} & {known.value for known in KEYS})
        if len(seen) == len(KEYS):
            return session.go("tests").wishing(Pass("keypad"))
        return replace(session, seen=seen)


ROOM = Keypad()
