"""What a field agent does at the pod, as state: which touch leads where. It does nothing itself.

A wish that stands in a session is done by an attendant (kiosk.attending.officer), which hands back
what came of it.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from consultation.frozen import Discreet, field, replace
from consultation.late import Late
from consultation.wording import Language
from kiosk.agent.facts import Facts
from kiosk.agent.wishes import ChoosePin, Done, Heard, Look, Notice, Part, Speak, Unlock, Wish

if TYPE_CHECKING:
    from kiosk.agent.rooms.room import Room

ROOMS: Mapping[str, "Room"] = Late(
    {
        name: f"kiosk.agent.rooms.{name}:ROOM"
        for name in (
            "lock",
            "pin",
            "menu",
            "language",
            "stick",
            "bringing",
            "packs",
            "pack",
            "answers",
            "site",
            "place",
            "wifi",
            "password",
            "tests",
            "sound",
            "microphone",
            "touch",
            "keypad",
            "ruler",
            "health",
            "clock",
            "checklist",
            "defaults",
            "power",
        )
    }
)
"""Where an agent may be, by name; imported when it is first entered."""

LOCKED = frozenset({"lock", "pin", "language"})
"""Where one may be without having told the PIN."""


class Session(Discreet):
    """One agent at the pod."""

    facts: Facts = field(default_factory=Facts)
    language: Language = ""
    """The language that the agent chose; empty as long as none was."""
    room: str = "lock"
    unlocked: bool = False
    subject: str = ""
    """What the room is about: a stick, a pack, a network."""
    typed: str = ""
    """Letters or digits that are being entered."""
    first: str = ""
    """A new PIN, until it was entered a second time."""
    keys: int = 0
    """The page of keys that is shown."""
    seen: frozenset[str] = frozenset()
    """The spots that were touched, the keys that were pressed."""
    level: float = 0.0
    """How loud the microphone heard at the most, 0 to 1."""
    measured: float = 0.0
    """Pixels a millimetre, as the ruler says; 0 until it was changed."""
    arriving: bool = False
    """Whether nothing is known yet of the pod."""
    stale: bool = False
    """Whether a stick came or went while something was being done."""
    wish: Wish | None = None
    part: float = 0.0
    """How much of the wish is done, 0 to 1."""
    notice: Notice | None = None

    @classmethod
    def arrive(cls) -> "Session":
        """Somebody has called the agent's screens: see how everything is."""
        return cls(wish=Look(), arriving=True)

    def go(self, room: str, subject: str = "") -> "Session":
        """Enter a room with empty hands."""
        if not self.unlocked and room not in LOCKED:
            room = "lock" if self.facts.pin_set else "pin"
        return replace(
            self,
            room=room,
            subject=subject,
            typed="",
            first="",
            keys=0,
            seen=frozenset(),
            level=0.0,
            measured=0.0,
            notice=None,
        )

    def wishing(self, wish: Wish) -> "Session":
        """Ask for something."""
        return replace(self, wish=wish, part=0.0)

    def looking(self) -> "Session":
        """See again how everything is, as soon as nothing else is done."""
        return replace(self, stale=True) if self.waits else self.wishing(Look())

    @property
    def place(self) -> tuple[str, str, bool]:
        """What tells one screen from another."""
        return self.room, self.subject, self.notice is not None

    @property
    def waits(self) -> bool:
        """Whether the agent has to wait for what they asked for."""
        looks = isinstance(self.wish, Look) and not self.wish.far and not self.arriving
        return self.wish is not None and not looks

    def touched(self, name: str, value: str) -> "Session":
        """The session after the touch ``name:value``; one that means nothing changes nothing."""
        if self.waits:
            return self
        if self.notice is not None:
            return replace(self, notice=None) if name == "read" else self
        here = ROOMS[self.room]
        if name == "back":
            return self.go(here.above)
        room, _, subject = value.partition("/")
        if name == "room" and room in ROOMS:
            return self.go(room, subject)
        return here.touched(self, name, value)

    def pressed(self, key: str) -> "Session":
        """The session after a key of the keypad, where the room wants to see it."""
        return ROOMS[self.room].pressed(self, key)

    @property
    def takes_keys(self) -> bool:
        """Whether keys are only looked at here, and lead nowhere."""
        return self.notice is None and not self.waits and ROOMS[self.room].takes_keys

    def told(self, thing: object) -> "Session":
        """The session after an attendant brought `thing`."""
        match thing:
            case Heard(level):
                return replace(self, level=max(self.level, level))
            case Part(done):
                return replace(self, part=max(self.part, done))
            case Done():
                return self._done(thing)
        return self

    def _done(self, done: Done) -> "Session":
        told = self._after(done)
        return replace(told, stale=False).looking() if self.stale else told

    def _after(self, done: Done) -> "Session":
        wish, asked = self.wish, self.waits
        facts = done.facts or self.facts
        told = replace(self, wish=None, part=0.0, arriving=False, facts=facts)
        if not asked:
            # Nobody asked for it: what was typed stays, and so does a notice until it was read.
            return told
        told = replace(told, notice=done.notice)
        if isinstance(wish, Look) and self.room == "lock" and not told.facts.pin_set:
            return told.go("pin")
        if isinstance(wish, Speak) and done.good:
            return replace(told.go("menu"), language=wish.language)
        if isinstance(wish, Unlock):
            told = replace(told, typed="")
            return replace(told, unlocked=True).go("menu") if done.good else told
        if isinstance(wish, ChoosePin) and done.good:
            return replace(replace(told, unlocked=True).go("menu"), notice=done.notice)
        return told if wish is None else ROOMS[self.room].after(told, wish, done)
