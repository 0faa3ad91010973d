"""What waits on the pod, and how it can leave."""

from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.view import Control, View
from kiosk.views.sheet import Row


class Answers(Room):
    """How many participations wait, and for whom."""

    def view(self, session: Session, look: Look) -> View:
        """They stay until a receipt names them."""
        say, facts = look.say, session.facts
        if facts.centre is None:
            return look.card(say("answers-title"), "letter-box", say("answers-nowhere"))
        rows = (
            Row("letter-box", say("answers-waiting", count=facts.waiting)),
            Row("town-hall", facts.centre),
            Row("lock", say("answers-safe"), "good"),
        )
        take = Control("room:stick", say("answers-take"), "stick", filled=True)
        return look.sheet(look.frame(say("answers-title"), take), rows)


ROOM = Answers()
