"""One installed pack: show it, rehearse it, take it away."""

from consultation.frozen import replace
from kiosk.agent.rooms.room import LIST, Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import Done, Rehearse, Remove, Show, Wish
from kiosk.view import Control, View
from kiosk.views.sheet import Row
from kiosk.words import NAMES
from packs.shelf import Shelved


class Installed(Room):
    """What it is, and what can be done with it."""

    above = "packs"

    def view(self, session: Session, look: Look) -> View:
        """The pack that is shown cannot be removed."""
        say, pack = look.say, _pack(session)
        if pack is None:
            return look.card(say("menu-packs"), "folder", say("packs-none"))
        dates = say("pack-dates", opens=look.day(pack.opens), closes=look.day(pack.closes))
        rows = [
            Row("calendar", dates),
            Row("language", LIST.join(NAMES.get(tag, tag) for tag in pack.languages)),
            Row("folder", say("pack-number", version=pack.version)),
        ]
        if pack.is_shown:
            rows.insert(0, Row("eye", say("pack-shown"), "good"))
            first = Control("rehearse", say("pack-rehearse"), "theatre", filled=True)
            return look.sheet(look.frame(look.title(pack.title), first), tuple(rows))
        rehearse = Row("theatre", say("pack-rehearse"), touch="rehearse")
        rows = [rehearse, Row("bin", say("pack-remove"), touch="remove"), *rows]
        show = Control("show", say("pack-show"), "eye", filled=True)
        return look.sheet(look.frame(look.title(pack.title), show), tuple(rows))

    def touched(self, session: Session, name: str, value: str) -> Session:
        """Show, rehearse or remove."""
        pack = _pack(session)
        if pack is None:
            return session
        match name:
            case "show" if not pack.is_shown:
                return session.wishing(Show(pack.id, pack.version))
            case "remove" if not pack.is_shown:
                return session.wishing(Remove(pack.id, pack.version))
            case "rehearse":
                return session.wishing(Rehearse(pack.id, pack.version))
        return session

    def after(self, session: Session, wish: Wish, done: Done) -> Session:
        """What was removed is gone."""
        if isinstance(wish, Remove) and done.good:
            return replace(session.go("packs"), notice=session.notice)
        return session


def _pack(session: Session) -> Shelved | None:
    return next((one for one in session.facts.shelf if one.name == session.subject), None)


ROOM = Installed()
