"""Whether the loudspeaker sounds."""

from consultation.frozen import replace
from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import Pass
from kiosk.agent.wishes import Sound as Tones
from kiosk.view import Control, View


class Sound(Room):
    """Tones, and whether they were heard."""

    above = "tests"

    def view(self, session: Session, look: Look) -> View:
        """Play them as often as need be."""
        say = look.say
        play = Control("play", say("sound-play"), "play", filled="played" not in session.seen)
        footer = [play]
        if "played" in session.seen:
            footer.append(Control("passed", say("sound-heard"), "tick", filled=True))
        return look.card(say("test-sound"), "louder", say("sound-text"), *footer)

    def touched(self, session: Session, name: str, value: str) -> Session:
        """Play, or say that they were heard."""
        if name == "play":
            return replace(session, seen=frozenset({"played"})).wishing(Tones())
        if name == "passed" and "played" in session.seen:
            return session.go("tests").wishing(Pass("sound"))
        return session


ROOM = Sound()
