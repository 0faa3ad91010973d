"""What a field agent asks for: values that the session holds until an attendant has done them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from consultation.wording import Language, Wording
from kiosk.agent.facts import Facts


@dataclass(frozen=True, slots=True)
class Wish:
    """Something to be done; each has its own class."""


@dataclass(frozen=True, slots=True)
class OnStick(Wish):
    """Something to be done with a stick; each has its own class."""

    mount: str


@dataclass(frozen=True, slots=True)
class OfPack(Wish):
    """Something to be done with an installed pack; each has its own class."""

    id: str
    version: int


@dataclass(frozen=True, slots=True)
class Look(Wish):
    """See again how everything is; `far` also looks for networks, which takes seconds."""

    far: bool = False


@dataclass(frozen=True, slots=True)
class Speak(Wish):
    """Make the letters of a language ready, and go on in it."""

    language: Language


@dataclass(frozen=True, slots=True)
class Unlock(Wish):
    """Open the agent's screens."""

    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChoosePin(Wish):
    """Take a new PIN."""

    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Install(OnStick):
    """Install a pack from a stick."""

    id: str
    version: int


@dataclass(frozen=True, slots=True)
class Take(OnStick):
    """Put what waits on a stick, and forget what its receipts name."""


@dataclass(frozen=True, slots=True)
class Release(OnStick):
    """Write everything back, so that the stick may be pulled out."""


@dataclass(frozen=True, slots=True)
class Show(OfPack):
    """Show another installed pack."""


@dataclass(frozen=True, slots=True)
class Remove(OfPack):
    """Take an installed pack away."""


@dataclass(frozen=True, slots=True)
class Rehearse(OfPack):
    """Show a pack as residents will see it, and count nothing."""


@dataclass(frozen=True, slots=True)
class EndRehearsal(Wish):
    """Ask residents again, and count."""


@dataclass(frozen=True, slots=True)
class Stand(Wish):
    """Stand at another place from now on."""

    site: str


@dataclass(frozen=True, slots=True)
class Join(Wish):
    """Join a wifi network."""

    network: str
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Pass(Wish):
    """Remember that a test was passed today."""

    test: str


@dataclass(frozen=True, slots=True)
class Measure(Wish):
    """Remember how many pixels a millimetre has."""

    density: float


@dataclass(frozen=True, slots=True)
class Prefer(Wish):
    """Begin with a language, and as loud as this, with each resident."""

    language: Language | None
    volume: int


@dataclass(frozen=True, slots=True)
class Sound(Wish):
    """Let the test's tones be heard."""


@dataclass(frozen=True, slots=True)
class Listen(Wish):
    """Hear with the microphone for some seconds, and play what was heard."""


@dataclass(frozen=True, slots=True)
class PowerOff(Wish):
    """Switch the pod off safely."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What came of a wish: the name of a sentence, and what fills it, titles as wordings."""

    words: str
    good: bool
    filled: Mapping[str, str | int | Wording] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Done:
    """A wish was done, or could not be: what is so now, and what is said of it."""

    facts: Facts | None = None
    """None where nothing has changed."""
    notice: Notice | None = None

    @property
    def good(self) -> bool:
        """Whether it was done."""
        return self.notice is None or self.notice.good


@dataclass(frozen=True, slots=True)
class Heard:
    """How loud the microphone hears, 0 to 1."""

    level: float


@dataclass(frozen=True, slots=True)
class Part:
    """How much of a wish is done, 0 to 1."""

    done: float
