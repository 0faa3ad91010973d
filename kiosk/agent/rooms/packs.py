"""The packs that are installed."""

from kiosk.agent.rooms.room import Look, Room, way_to
from kiosk.agent.session import Session
from kiosk.view import View
from kiosk.views.tiles import TilesView


class Packs(Room):
    """A tile each; the one that is shown is marked."""

    def view(self, session: Session, look: Look) -> View:
        """Title and version."""
        say, shelf = look.say, session.facts.shelf
        if not shelf:
            return look.card(say("menu-packs"), "folder", say("packs-none"))
        tiles = tuple(
            way_to(
                f"pack/{pack.name}",
                say("pack-version", title=look.title(pack.title), version=pack.version),
                "folder",
                "leaf",
                pack.is_shown,
            )
            for pack in shelf
        )
        return TilesView(look.frame(say("menu-packs")), tiles)


ROOM = Packs()
