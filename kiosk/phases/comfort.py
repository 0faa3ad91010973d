"""How this resident wants it; all of it is forgotten when they leave."""

from collections.abc import Iterator

from consultation.wording import easy_of, is_easy
from kiosk.comfort import Comfort, Contrast, Size
from kiosk.route import Route
from kiosk.view import Control, Tile
from kiosk.views.comfort import ComfortView
from kiosk.visit import Visit
from kiosk.words import NAMES, Words

COLOURS = {Contrast.DEFAULT: "palette", Contrast.HIGH: "contrast", Contrast.LOW: "moon"}
"""The pictogram of each contrast."""
SWITCHES = frozenset({"signs", "easy", "lower", "still", "hold", "dark"})
"""What is on or off."""


def view(route: Route, visit: Visit) -> ComfortView:
    """A tile for each thing that can be set; what is on has the frame and the badge."""
    say = route.words
    footer = (Control("back", say("forward"), "tick", filled=True),)
    frame = route.frame(visit, "comfort", say("comfort-title"), footer, languages=False)
    tiles = (*_reading(visit, say), *_tiles(visit.comfort, route))
    return ComfortView(frame, tiles, say("keys-chosen"), say("keys-not-chosen"), SWITCHES)


def _reading(visit: Visit, say: Words) -> Iterator[Tile]:
    """Sign language and easy words, where the pack has them."""
    if visit.language in visit.consultation.signed:
        on = visit.comfort.signs
        yield Tile("signs", say("signs-name"), "sign-language", "rose", on)
    if visit.other_reading is not None:
        name = NAMES[easy_of(visit.language)]
        yield Tile("easy", name, "easy-words", "rose", is_easy(visit.language))


def _tiles(comfort: Comfort, route: Route) -> Iterator[Tile]:
    say = route.words
    for size in Size:
        name = f"letters-{size.name.lower()}"
        id = f"letters:{size.name.lower()}"
        yield Tile(id, say(name), name, "leaf", comfort.size is size)
    for contrast, picture in COLOURS.items():
        chosen = comfort.contrast is contrast
        label = say(f"contrast-{contrast.value}")
        yield Tile(f"contrast:{contrast.value}", label, picture, "lilac", chosen)
    yield from _speech(comfort, say)
    if route.lowers:
        yield Tile("lower", say("lower"), "lower", "sun", comfort.lower)
    yield Tile("still", say("still"), "pause", "sun", comfort.still)
    yield Tile("hold", say("keys-hold"), "touch", "sun", comfort.hold > 0)
    yield Tile("dark", say("keys-dark"), "curtain", "sun", comfort.curtain)
    yield Tile("unset", say("comfort-unset"), "undo", "sand")


def _speech(comfort: Comfort, say: Words) -> Iterator[Tile]:
    """Two ways from the default; on is the one that was gone, with how many steps."""
    paced, loud = comfort.pace_steps, comfort.volume
    for id, picture, steps in (
        ("slower", "slow", -paced),
        ("faster", "fast", paced),
        ("softer", "softer", -loud),
        ("louder", "louder", loud),
    ):
        mark = say.number(steps) if steps > 0 else ""
        yield Tile(id, say(id), picture, "sky", steps > 0, mark=mark)
