"""The wifi: how far it reaches, and the networks."""

from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import Join
from kiosk.agent.wishes import Look as See
from kiosk.machine.machine import Network
from kiosk.view import Control, View
from kiosk.views.sheet import Row


class Wifi(Room):
    """A row a network, the strongest first."""

    def view(self, session: Session, look: Look) -> View:
        """They are looked for on a touch: it takes some seconds."""
        say, facts = look.say, session.facts
        if not facts.wifi:
            return look.card(say("menu-wifi"), "wi-fi", say("wifi-none"))
        search = Control("search", say("wifi-search"), "zoom-in", filled=True)
        hint = say(f"reach-{facts.reach.value}") if facts.reach is not None else None
        if not facts.networks:
            text = say("wifi-not-looked" if facts.networks is None else "wifi-nothing")
            return look.card(say("menu-wifi"), "wi-fi", hint or text, search)
        rows = tuple(
            Row(
                "lock" if network.secured else "wi-fi",
                say("wifi-network", name=network.name, strength=network.strength),
                "good" if network.joined else "",
                touch=f"join:{number}",
            )
            for number, network in enumerate(facts.networks)
        )
        return look.sheet(look.frame(say("menu-wifi"), search, hint=hint), rows)

    def touched(self, session: Session, name: str, value: str) -> Session:
        """Search, or join; a password has a room of its own."""
        if name == "search":
            return session.wishing(See(far=True))
        network = chosen(session, value) if name == "join" else None
        if network is None or network.joined:
            return session
        if network.secured:
            return session.go("password", value)
        return session.wishing(Join(network.name))


def chosen(session: Session, number: str) -> Network | None:
    """The network of this number."""
    networks = session.facts.networks or ()
    there = number.isdecimal() and int(number) < len(networks)
    return networks[int(number)] if there else None


ROOM = Wifi()
