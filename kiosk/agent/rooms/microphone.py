"""Whether the microphone hears."""

from consultation.frozen import replace
from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import Listen, Pass
from kiosk.view import Control, View

LOUD = 0.1
"""A level that a voice beside it reaches, 0 to 1."""


class Microphone(Room):
    """Some seconds are heard, then played."""

    above = "tests"

    def view(self, session: Session, look: Look) -> View:
        """Whether anything was heard is said; whether it sounded well, the agent says."""
        say, tried = look.say, "tried" in session.seen
        text = say("microphone-text")
        if tried:
            text = say("microphone-loud" if session.level >= LOUD else "microphone-silent")
        footer = [Control("listen-in", say("microphone-try"), "record", filled=not tried)]
        if tried and session.level >= LOUD:
            footer.append(Control("passed", say("sound-heard"), "tick", filled=True))
        return look.card(say("test-microphone"), "microphone", text, *footer)

    def touched(self, session: Session, name: str, value: str) -> Session:
        """Try it, or say that it was heard."""
        if name == "listen-in":
            return replace(session, seen=frozenset({"tried"}), level=0.0).wishing(Listen())
        if name == "passed" and session.level >= LOUD:
            return session.go("tests").wishing(Pass("microphone"))
        return session


ROOM = Microphone()
