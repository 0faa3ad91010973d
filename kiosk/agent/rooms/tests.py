"""The tests of what residents need."""

from kiosk.agent.rooms.room import Look, Room, way_to
from kiosk.agent.session import Session
from kiosk.view import View
from kiosk.views.tiles import TilesView

PICTURES = {
    "sound": "louder",
    "microphone": "microphone",
    "touch": "touch",
    "keypad": "keyboard",
    "ruler": "level",
}
"""The tests, and a pictogram of each."""


class Tests(Room):
    """A tile each; what was passed is marked."""

    def view(self, session: Session, look: Look) -> View:
        """Those that were passed have the badge."""
        passed = session.facts.passed
        tiles = tuple(
            way_to(test, look.say(f"test-{test}"), picture, "sky", test in passed)
            for test, picture in PICTURES.items()
        )
        return TilesView(look.frame(look.say("menu-tests")), tiles)


ROOM = Tests()
