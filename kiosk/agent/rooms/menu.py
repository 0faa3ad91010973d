"""What an agent can do, a row each."""

from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import EndRehearsal
from kiosk.view import Control, View
from kiosk.views.sheet import Row


class Menu(Room):
    """The way into every other room."""

    def view(self, session: Session, look: Look) -> View:
        """The most usual first."""
        say, facts = look.say, session.facts
        waiting = say("menu-answers", count=facts.waiting)
        end = Row("theatre", say("rehearsal-end"), touch="end", tint="sun")
        rows = (
            *((end,) if facts.rehearsing else ()),
            _to("stick", say("menu-stick"), "stick", "sun"),
            _to("answers", waiting, "letter-box", "sun"),
            _to("packs", say("menu-packs"), "folder", "leaf"),
            _to("site", say("menu-site"), "pin", "leaf"),
            _to("wifi", say("menu-wifi"), "wi-fi", "leaf"),
            _to("checklist", say("menu-checklist"), "form", "sky"),
            _to("tests", say("menu-tests"), "tools", "sky"),
            _to("health", say("menu-health"), "first-aid", "sky"),
            _to("defaults", say("menu-defaults"), "louder", "lilac"),
            _to("pin", say("menu-pin"), "password", "lilac"),
            _to("power", say("menu-power"), "plug", "rose"),
        )
        leave = Control("leave", say("menu-leave"), "lock")
        title = " · ".join(filter(None, (facts.pod, facts.site))) or say("menu-title")
        return look.sheet(look.framed(title, (leave,), None), rows, columns=3)

    def touched(self, session: Session, name: str, value: str) -> Session:
        """End the rehearsal."""
        return session.wishing(EndRehearsal()) if name == "end" else session


def _to(room: str, label: str, picture: str, tint: str) -> Row:
    return Row(picture, label, touch=f"room:{room}", tint=tint)


ROOM = Menu()
