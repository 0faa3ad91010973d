"""A pack on a stick: what it is, what would change, and one big 'install'."""

from consultation.frozen import replace
from kiosk.agent.facts import Bringing
from kiosk.agent.rooms.room import LIST, Look, Room
from kiosk.agent.rooms.stick import content_of, news
from kiosk.agent.session import Session
from kiosk.agent.wishes import Done, Install, Wish
from kiosk.view import Control, View
from kiosk.views.sheet import Row
from kiosk.words import NAMES


class OnStick(Room):
    """One pack, before it is installed."""

    above = "stick"

    def view(self, session: Session, look: Look) -> View:
        """Dates, languages, version, who signed it, and what is here now."""
        say, pack = look.say, _pack(session)
        if pack is None:
            return look.card(say("stick-title"), "stick", say("stick-gone"))
        rows = (
            Row(
                "calendar",
                say("pack-dates", opens=look.day(pack.opens), closes=look.day(pack.closes)),
            ),
            Row("language", LIST.join(NAMES.get(tag, tag) for tag in pack.languages)),
            Row("stamp", _signer(pack, look)),
            Row("change", _change(pack, look), "good"),
        )
        install = Control("install", say("install"), "tick", filled=True)
        return look.sheet(look.frame(pack.title, install), rows)

    def touched(self, session: Session, name: str, value: str) -> Session:
        """Install it."""
        found, pack = content_of(session), _pack(session)
        if name != "install" or found is None or pack is None:
            return session
        return session.wishing(Install(str(found.stick.mount), pack.id, pack.version))

    def after(self, session: Session, wish: Wish, done: Done) -> Session:
        """Back to the stick, to take the answers or to pull it out."""
        if not isinstance(wish, Install) or not done.good:
            return session
        return replace(session.go("stick"), notice=session.notice)


def _pack(session: Session) -> Bringing | None:
    for content in session.facts.contents:
        for pack in news(content):
            if pack.id == session.subject:
                return pack
    return None


def _signer(pack: Bringing, look: Look) -> str:
    if pack.signed_by == "targets":
        return look.say("signed-by-town")
    return look.say("signed-by", who=pack.signed_by)


def _change(pack: Bringing, look: Look) -> str:
    if pack.here is None:
        return look.say("pack-new", version=pack.version)
    return look.say("pack-newer", version=pack.version, here=pack.here)


ROOM = OnStick()
