"""The sticks that are plugged in: what each brings, and what it can take."""

from collections.abc import Iterator

from kiosk.agent.facts import Bringing, Content
from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import Look as See
from kiosk.agent.wishes import Release, Take
from kiosk.view import Control, Tile, View
from kiosk.views.tiles import TilesView

FORMATS = {"newer": "exFAT", "older": "FAT32"}
"""What a stick may be formatted as: names, which no language writes in its own digits."""


class Stick(Room):
    """A tile for each pack that is newer than what is here, and one for the answers."""

    def view(self, session: Session, look: Look) -> View:
        """Where there is none: plug one in. Where there are several, one after the other."""
        say, found = look.say, content_of(session)
        if found is None:
            return look.card(say("stick-title"), "stick", say("stick-none"))
        stick, tiles = found.stick, tuple(_tiles(session, found, look))
        more = [one for one in session.facts.contents if one is not found]
        footer = (
            [Control(f"room:stick/{more[0].stick.mount}", say("stick-other"), "stick")]
            if more
            else []
        )
        if stick.readable:
            footer.append(Control("release", say("stick-release"), "tick", filled=True))
        hint = _hint(found, look)
        # The kernel's name of what cannot be read says nothing to anybody.
        title = stick.name if stick.readable else say("stick-title")
        if not tiles:
            return look.card(title, "stick", hint or say("stick-nothing-new"), *footer)
        return TilesView(look.frame(title, *footer, hint=hint), tiles)

    def touched(self, session: Session, name: str, value: str) -> Session:
        """Take answers, or let the stick go; a pack has a room of its own."""
        found = content_of(session)
        if found is None or not found.stick.readable:
            return session
        if name == "take":
            return session.wishing(Take(str(found.stick.mount)))
        if name == "release":
            return session.wishing(Release(str(found.stick.mount)))
        return session.wishing(See()) if name == "look" else session


def content_of(session: Session) -> Content | None:
    """The stick that the room is about; the one that came last where it names none."""
    contents = session.facts.contents
    named = (one for one in contents if str(one.stick.mount) == session.subject)
    return next(named, contents[-1] if contents else None)


def news(content: Content) -> tuple[Bringing, ...]:
    """The newest version of each pack that is not here yet."""
    newest: dict[str, Bringing] = {}
    for pack in sorted(content.brings, key=lambda one: one.version):
        newest[pack.id] = pack
    return tuple(pack for pack in newest.values() if pack.here is None or pack.here < pack.version)


def _tiles(session: Session, found: Content, look: Look) -> Iterator[Tile]:
    say, waiting = look.say, session.facts.waiting
    for pack in news(found):
        label = say("stick-install", title=pack.title)
        yield Tile(f"room:bringing/{pack.id}", label, "folder", "leaf")
    stick = found.stick
    if stick.readable and not stick.read_only and session.facts.centre is not None:
        label = say("stick-take", count=waiting)
        yield Tile("take", label, "letter-box", "sun")


def _hint(found: Content, look: Look) -> str | None:
    """What is wrong with it, or that nothing on it is new."""
    if found.refused is not None:
        return look.say(found.refused, **FORMATS)
    if found.stick.read_only:
        return look.say("stick-read-only")
    if found.empty:
        return look.say("stick-empty")
    return None if news(found) else look.say("stick-nothing-new")


ROOM = Stick()
