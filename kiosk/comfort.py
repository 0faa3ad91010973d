"""How a resident wants the screen, the sound and the way in; forgotten when they leave."""

from collections.abc import Mapping, Sequence
from enum import Enum
from types import MappingProxyType

from consultation.frozen import Frozen, replace


class Contrast(Enum):
    """The palettes of a screen, by their names."""

    DEFAULT = "default"
    HIGH = "high"
    LOW = "low"


class Size(Enum):
    """Heights of capitals in millimetres, the least of each (VVSG 2.0, 7.1-G)."""

    SMALL = 3.5
    DEFAULT = 4.8
    LARGE = 6.4
    LARGEST = 8.5

    @property
    def most(self) -> float:
        """What running text measures at the most."""
        return {3.5: 4.2, 4.8: 5.6, 6.4: 7.1, 8.5: 9.0}[self.value]

    def capitals(self, usual: float) -> float:
        """Height of what is `usual` millimetres high by default; titles grow less than text."""
        if self.value <= Size.DEFAULT.value:
            return usual * self.value / Size.DEFAULT.value
        return max(usual, min(self.most, usual + self.value - Size.DEFAULT.value))

    def downwards(self) -> "tuple[Size, ...]":
        """What is tried for it: itself, then smaller ones down to the default."""
        sizes = (Size.LARGEST, Size.LARGE, Size.DEFAULT)
        return sizes[sizes.index(self) :] if self in sizes else (self, Size.DEFAULT)


PACES = (50, 75, 100, 125, 150, 200)
"""How fast speech may be, in percent (VVSG 2.0, 7.1-K)."""
VOLUMES = range(-3, 4)
"""How loud it may be, in steps from the default."""
SCALES: Mapping[str, Sequence[int]] = MappingProxyType({"volume": VOLUMES, "pace": PACES})
"""What goes in steps, from the least to the most."""
HOLD = 0.6
"""Seconds for which a finger rests, for those whose hand strays."""
KEYS_APART = 0.25
"""Seconds within which a key that is pressed again counts once: a hand that trembles."""
HEADPHONES = -1
"""The volume with which headphones begin: at the ear never more than the usual, and a step less."""


class Way(Enum):
    """How a resident acts."""

    TOUCH = "touch"
    EXPLORE = "explore"
    """A finger slides over the screen and hears what is under it."""
    KEYPAD = "keypad"
    ONE_SWITCH = "one-switch"
    TWO_SWITCH = "two-switch"


class Comfort(Frozen):
    """All settings of one resident."""

    listening: bool = False
    signs: bool = False
    """Whether a signer is shown beside each step that has one."""
    contrast: Contrast = Contrast.DEFAULT
    size: Size = Size.DEFAULT
    lower: bool = False
    """Whether every control is within the lowest 45 % of the panel."""
    still: bool = False
    """Whether nothing moves."""
    pace: int = 100
    """Of speech, in percent."""
    volume: int = 0
    """Of speech, in steps above the default (or below it)."""
    way: Way = Way.TOUCH
    curtain: bool = False
    """Whether the screen is dark, for whoever answers by ear and wants nobody to look."""
    hold: float = 0.0
    """Seconds for which a finger has to rest on something before it counts."""
    aloud: tuple[bool, int] | None = None
    """While headphones are plugged in: whether the loudspeaker spoke before, and how loud."""
    scan: float = 2.0
    """Seconds for which each thing is offered to whoever acts by one switch."""

    @property
    def unset(self) -> "Comfort":
        """As at first, but for the ways in which one hears and acts, without which one is lost."""
        volume = 0 if self.aloud is None else HEADPHONES
        fresh = Comfort(self.listening, self.signs, way=self.way, scan=self.scan)
        return replace(fresh, volume=volume, aloud=self.aloud)

    @property
    def pace_steps(self) -> int:
        """Steps by which speech is faster than the default, or slower."""
        return PACES.index(self.pace) - PACES.index(Comfort().pace)

    def paced(self, steps: int) -> "Comfort":
        """Speech so many steps faster; no further than it goes."""
        at = min(max(PACES.index(self.pace) + steps, 0), len(PACES) - 1)
        return replace(self, pace=PACES[at])

    def louder(self, steps: int) -> "Comfort":
        """Speech so many steps louder; no further than it goes."""
        return replace(self, volume=min(max(self.volume + steps, VOLUMES[0]), VOLUMES[-1]))

    def level(self, scale: str) -> int:
        """Which step of the scale called `scale` is set, from 1 on."""
        return SCALES[scale].index({"volume": self.volume, "pace": self.pace}[scale]) + 1

    @property
    def keys_apart(self) -> float:
        """Seconds within which a key that is pressed again counts once; longer for stray hands."""
        return max(KEYS_APART, self.hold)

    def plugged(self) -> "Comfort":
        """With headphones: spoken, at a level of their own that is safe at the ear."""
        aloud = self.aloud or (self.listening, self.volume)
        return replace(self, listening=True, volume=HEADPHONES, aloud=aloud)

    def unplugged(self) -> "Comfort":
        """With the loudspeaker again, as it was; who goes by keys is not left without a voice."""
        if self.aloud is None:
            return self
        listening, volume = self.aloud
        listening = listening or self.way is Way.KEYPAD
        return replace(self, listening=listening, volume=volume, aloud=None)

    @property
    def patient(self) -> bool:
        """Whether answering takes this resident more time than others."""
        slow = self.way in {Way.EXPLORE, Way.KEYPAD, Way.ONE_SWITCH, Way.TWO_SWITCH}
        return self.listening or self.signs or slow or self.size is Size.LARGEST
