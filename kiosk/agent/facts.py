"""What a field agent is shown of the pod, as it was when it was last looked at. Frozen values."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from consultation.frozen import Frozen, field
from consultation.wording import Language
from kiosk.machine.machine import Health, Network, Reach, Stick
from packs.shelf import Shelved


class Bringing(Frozen):
    """A pack that a stick brings and this pod believes."""

    id: str
    version: int
    title: str
    languages: tuple[Language, ...]
    opens: str
    """ISO 8601, as it was signed."""
    closes: str
    bytes: int
    signed_by: str
    """The role that vouches for it."""
    here: int | None
    """The version that is installed; None where none is."""


class Content(Frozen):
    """What was found on a stick."""

    stick: Stick
    brings: tuple[Bringing, ...] = ()
    refused: str | None = None
    """Why its packs are not believed, as the name of a sentence; None where they are."""
    empty: bool = False
    """Whether there are no packs on it at all."""


class Facts(Frozen):
    """All of it; what nothing tells is None or empty."""

    pin_set: bool = True
    contents: tuple[Content, ...] = ()
    """The sticks that are plugged in."""
    shelf: tuple[Shelved, ...] = ()
    waiting: int = 0
    """Participations that wait for their receipt."""
    pod: str | None = None
    site: str | None = None
    centre: str | None = None
    """None where the pod is not enrolled."""
    sites: tuple[str, ...] = ()
    """Places where it has stood, the last one first."""
    health: Health | None = None
    wifi: bool = False
    """Whether there is a card for it."""
    networks: tuple[Network, ...] | None = None
    """None until they were looked for."""
    reach: Reach | None = None
    language: Language | None = None
    """In which the poster is shown first; None: as the pack says."""
    volume: int = 0
    """In steps from the usual."""
    passed: Mapping[str, date] = field(default_factory=lambda: MappingProxyType({}))
    """The tests that were passed, and when."""
    rehearsing: bool = False
    needs: frozenset[str] = frozenset()
    """What the pack that is shown needs of the pod: ``microphone``, ``keypad``."""

    @property
    def shown(self) -> Shelved | None:
        """The pack that is shown."""
        return next((pack for pack in self.shelf if pack.is_shown), None)
