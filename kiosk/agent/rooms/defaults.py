"""With which language and how loud every resident begins."""

from consultation.frozen import replace
from kiosk.agent.rooms.room import Look, Room
from kiosk.agent.session import Session
from kiosk.agent.wishes import Prefer
from kiosk.view import Tile, View
from kiosk.views.tiles import TilesView
from kiosk.words import NAMES

LOUDEST = 3
"""Steps from the usual, either way."""


class Defaults(Room):
    """Louder and softer, and a tile for each language of the pack that is shown."""

    def view(self, session: Session, look: Look) -> View:
        """What is so now is marked."""
        facts, words = session.facts, look.words
        pack, volume = facts.shown, facts.volume
        sounds = tuple(
            _steps(Tile(f"begin:{id}", words(id), id, "sky"), words.number(steps), steps > 0)
            for id, steps in (("softer", -volume), ("louder", volume))
        )
        languages = pack.languages if pack is not None else ()
        first = facts.language if facts.language in languages else next(iter(languages), None)
        names = tuple(
            Tile(f"first:{tag}", NAMES[tag], "language", "leaf", tag == first)
            for tag in languages
            if tag in NAMES
        )
        frame = look.frame(look.say("menu-defaults"), hint=look.say("defaults-text"))
        return TilesView(frame, (*sounds, *names))

    def touched(self, session: Session, name: str, value: str) -> Session:
        """A step louder or softer, or another language first."""
        facts = session.facts
        if name == "begin":
            steps = facts.volume + (1 if value == "louder" else -1)
            if abs(steps) <= LOUDEST:
                return session.wishing(Prefer(facts.language, steps))
        elif name == "first" and facts.shown is not None and value in facts.shown.languages:
            return session.wishing(Prefer(value, facts.volume))
        return session


def _steps(tile: Tile, mark: str, on: bool) -> Tile:
    return replace(tile, chosen=True, mark=mark, mark_spoken=mark) if on else tile


ROOM = Defaults()
