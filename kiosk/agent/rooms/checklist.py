"""What has to be green before a pod is used."""

from collections.abc import Iterator

from kiosk.agent.facts import Facts
from kiosk.agent.rooms.health import FULL
from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.view import View
from kiosk.views.sheet import Row

CHECKS = {
    "pin": ("password", "pin"),
    "enrolled": ("town-hall", "answers"),
    "pack": ("folder", "stick"),
    "site": ("pin", "site"),
    "clock": ("clock", "clock"),
    "room": ("piggy-bank", "health"),
    "ruler": ("level", "ruler"),
    "touch": ("touch", "touch"),
    "sound": ("louder", "sound"),
    "microphone": ("microphone", "microphone"),
    "keypad": ("keyboard", "keypad"),
    "rehearsal": ("theatre", "packs"),
}
"""What is looked at: its pictogram, and the room in which it is mended."""


def open_checks(facts: Facts) -> Iterator[str]:
    """The checks that are not green yet, in order."""
    green = {
        "pin": facts.pin_set,
        "enrolled": facts.centre is not None,
        "pack": facts.shown is not None,
        "site": facts.site is not None,
        "clock": "clock" in facts.passed or (facts.health is not None and facts.health.clock_sure),
        "room": facts.health is not None and facts.health.free > FULL,
        "microphone": "microphone" not in facts.needs or "microphone" in facts.passed,
    }
    yield from (check for check in CHECKS if not green.get(check, check in facts.passed))


class Checklist(Room):
    """A row a check; a touch leads to where it is mended."""

    def view(self, session: Session, look: Look) -> View:
        """What is still to do comes first."""
        say, left = look.say, frozenset(open_checks(session.facts))
        rows = tuple(
            Row(
                picture,
                say(f"check-{check}"),
                "care" if check in left else "good",
                touch=f"room:{room}",
            )
            for check, (picture, room) in CHECKS.items()
        )
        rows = tuple(sorted(rows, key=lambda row: row.state))
        hint = say("checklist-left", count=len(left)) if left else say("checklist-green")
        return look.sheet(look.frame(say("menu-checklist"), hint=hint), rows)


ROOM = Checklist()
