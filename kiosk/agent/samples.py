"""An invented pod on which an agent is at work: for pictures of every one of their screens."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from consultation.frozen import replace
from kiosk.agent.facts import Bringing, Content, Facts
from kiosk.agent.session import Session
from kiosk.agent.wishes import Install, Notice, Take
from kiosk.machine.machine import Health, Network, Reach, Stick
from packs.shelf import Shelved

STICK = Stick("NACELLE 1", Path("/media/nacelle/one"), read_only=False, free=7_000_000_000)
"""A stick with a newer pack on it."""
WELL = Health(
    51.0,
    False,
    64,
    True,
    21_000_000_000,
    31_000_000_000,
    datetime(2031, 5, 12, 14, 5, tzinfo=UTC),
    True,
)
"""A pod in good health."""


def _shelved(id: str, version: int, fr: str, en: str, shown: bool) -> Shelved:
    opens, closes = date(2031, 5, 1), date(2031, 6, 30)
    title = {"fr": fr, "en": en}
    return Shelved(
        id, version, title, ("fr", "en", "ar"), opens, closes, None, shown, shown, 9_600_000
    )


FACTS = Facts(
    contents=(
        Content(
            STICK,
            (
                Bringing(
                    "square",
                    3,
                    "La place du marché",
                    ("fr", "en", "ar"),
                    "2031-05-01",
                    "2031-06-30",
                    9_700_000,
                    "targets",
                    2,
                ),
            ),
        ),
    ),
    shelf=(
        _shelved("square", 2, "La place du marché", "The market square", shown=True),
        _shelved("school", 5, "La cour de l’école", "The school yard", shown=False),
    ),
    waiting=128,
    pod="Pod 7",
    site="Marché des Lices",
    centre="https://centre.example.org",
    sites=("Marché des Lices", "Bibliothèque", "Gare routière"),
    health=WELL,
    wifi=True,
    networks=(
        Network("Mairie", 4, secured=True, joined=True),
        Network("Bibliotheque-public", 3, secured=False, joined=False),
        Network("Livebox-7A3C", 1, secured=True, joined=False),
    ),
    reach=Reach.CENTRE,
    passed={"sound": date(2031, 5, 1), "touch": date(2031, 5, 1)},
)
"""What is so on that pod."""


def samples() -> Iterator[tuple[str, Session]]:
    """Every screen of an agent, by name."""
    inside = Session(facts=FACTS, unlocked=True)
    yield "lock", replace(Session(facts=FACTS), typed="4071")
    yield "pin", inside.go("pin")
    for room in ("menu", "language", "stick", "packs", "answers", "site", "wifi", "tests", "sound"):
        yield room, inside.go(room)
    yield "stick-none", replace(inside, facts=replace(FACTS, contents=())).go("stick")
    empty = Content(STICK, empty=True)
    yield "stick-empty", replace(inside, facts=replace(FACTS, contents=(empty,))).go("stick")
    strange = Content(replace(STICK, name="sda", readable=False), refused="stick-unreadable")
    yield "stick-unreadable", replace(inside, facts=replace(FACTS, contents=(strange,))).go("stick")
    yield "bringing", inside.go("bringing", "square")
    yield "installing", replace(inside.go("stick"), wish=Install("", "square", 3), part=0.42)
    yield "taking", replace(inside.go("stick"), wish=Take(""), part=1.0)
    pulled = Notice("stick-pulled", good=False)
    yield "pulled", replace(inside.go("stick"), notice=pulled)
    notice = Notice("installed", good=True, filled={"title": "La place du marché"})
    yield "installed", replace(inside.go("stick"), notice=notice)
    yield "refused", replace(inside.go("stick"), notice=Notice("refused-signature", good=False))
    yield "pack", inside.go("pack", "school/5")
    yield "place", replace(inside.go("place"), typed="Place du 8 mai")
    yield "password", replace(inside.go("password", "2"), typed="Lices-35")
    yield "microphone", replace(inside.go("microphone"), seen=frozenset({"tried"}), level=0.5)
    yield "touch", replace(inside.go("touch"), seen=frozenset({"0-0", "1-0", "3-2"}))
    yield "keypad", replace(inside.go("keypad"), seen=frozenset({"left", "select"}))
    for room in ("ruler", "health", "clock", "checklist", "defaults", "power"):
        yield room, inside.go(room)
