"""What a field agent asks for: values that the session holds until an attendant has done them."""

from collections.abc import Mapping
from types import MappingProxyType

from consultation.frozen import Discreet, Frozen, field
from consultation.wording import Language, Wording
from kiosk.agent.facts import Facts


class Wish(Discreet):
    """Something to be done; each has its own class."""


class OnStick(Wish):
    """Something to be done with a stick; each has its own class."""

    mount: str


class OfPack(Wish):
    """Something to be done with an installed pack; each has its own class."""

    id: str
    version: int


class Look(Wish):
    """See again how everything is; `far` also looks for networks, which takes seconds."""

    far: bool = False


class Speak(Wish):
    """Make the letters of a language ready, and go on in it."""

    language: Language


class Unlock(Wish):
    """Open the agent's screens."""

    pin: str


class ChoosePin(Wish):
    """Take a new PIN."""

    pin: str


class Install(OnStick):
    """Install a pack from a stick."""

    id: str
    version: int


class Take(OnStick):
    """Put what waits on a stick, and forget what its receipts name."""


class Release(OnStick):
    """Write everything back, so that the stick may be pulled out."""


class Show(OfPack):
    """Show another installed pack."""


class Remove(OfPack):
    """Take an installed pack away."""


class Rehearse(OfPack):
    """Show a pack as residents will see it, and count nothing."""


class EndRehearsal(Wish):
    """Ask residents again, and count."""


class Stand(Wish):
    """Stand at another place from now on."""

    site: str


class Join(Wish):
    """Join a wifi network."""

    network: str
    password: str | None = None


class Pass(Wish):
    """Remember that a test was passed today."""

    test: str


class Measure(Wish):
    """Remember how many pixels a millimetre has."""

    density: float


class Prefer(Wish):
    """Begin with a language, and as loud as this, with each resident."""

    language: Language | None
    volume: int


class Sound(Wish):
    """Let the test's tones be heard."""


class Listen(Wish):
    """Hear with the microphone for some seconds, and play what was heard."""


class PowerOff(Wish):
    """Switch the pod off safely."""


class Notice(Frozen):
    """What came of a wish: the name of a sentence, and what fills it, titles as wordings."""

    words: str
    good: bool
    filled: Mapping[str, str | int | Wording] = field(default_factory=lambda: MappingProxyType({}))


class Done(Frozen):
    """A wish was done, or could not be: what is so now, and what is said of it."""

    facts: Facts | None = None
    """None where nothing has changed."""
    notice: Notice | None = None

    @property
    def good(self) -> bool:
        """Whether it was done."""
        return self.notice is None or self.notice.good


class Heard(Frozen):
    """How loud the microphone hears, 0 to 1."""

    level: float


class Part(Frozen):
    """How much of a wish is done, 0 to 1."""

    done: float
