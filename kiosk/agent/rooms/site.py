"""Where the pod stands."""

from consultation.frozen import replace
from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import Done, Stand, Wish
from kiosk.view import Tile, View
from kiosk.views.tiles import TilesView


class Site(Room):
    """The places where it has stood, and another."""

    def view(self, session: Session, look: Look) -> View:
        """The present one is marked."""
        say, facts = look.say, session.facts
        if facts.centre is None:
            return look.card(say("menu-site"), "pin", say("site-not-enrolled"))
        places = tuple(
            Tile(f"stand:{number}", site, "pin", "leaf", site == facts.site)
            for number, site in enumerate(facts.sites)
        )
        other = Tile("room:place", say("site-other"), "plus", "sand")
        return TilesView(look.frame(say("site-title")), (*places, other))

    def touched(self, session: Session, name: str, value: str) -> Session:
        """Stand there from now on."""
        sites = session.facts.sites
        if name == "stand" and value.isdecimal() and int(value) < len(sites):
            return session.wishing(Stand(sites[int(value)]))
        return session

    def after(self, session: Session, wish: Wish, done: Done) -> Session:
        """What was said of it, and the menu behind it."""
        return moved(session, wish, done)


def moved(session: Session, wish: Wish, done: Done) -> Session:
    """The session after the pod was said to have moved."""
    if isinstance(wish, Stand) and done.good:
        return replace(session.go("menu"), notice=session.notice)
    return session


ROOM = Site()
