"""Whether the clock is right: where no network and no battery keep it, the agent says so."""

from consultation.frozen import replace
from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import Done, Pass, Wish
from kiosk.view import Control, View


class Clock(Room):
    """The day and the hour, and whether they are right."""

    above = "checklist"

    def view(self, session: Session, look: Look) -> View:
        """As the pod has them."""
        say, health = look.say, session.facts.health
        if health is None:
            return look.card(say("check-clock"), "clock", say("health-unknown"))
        time = look.moment(health.clock)
        right = Control("right", say("clock-right"), "tick", filled=True)
        return look.card(say("check-clock"), "clock", say("clock-text", time=time), right)

    def touched(self, session: Session, name: str, value: str) -> Session:
        """They are right."""
        return session.wishing(Pass("clock")) if name == "right" else session

    def after(self, session: Session, wish: Wish, done: Done) -> Session:
        """Back to the checklist."""
        return replace(session.go("checklist"), notice=session.notice)


ROOM = Clock()
