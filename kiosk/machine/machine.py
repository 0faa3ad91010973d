"""What the machine under a kiosk does for field agents: one interface, several platforms."""

from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Protocol

from consultation.frozen import Frozen


class Stick(Frozen):
    """A memory stick that is plugged in."""

    name: str
    """What people call it: its label, else its device."""
    mount: Path
    read_only: bool
    free: int
    """Bytes."""
    readable: bool = True
    """Whether it could be mounted; otherwise only `name` and `mount` tell anything."""


class Sticks(Protocol):
    """The sticks of a pod."""

    def here(self) -> tuple[Stick, ...]:
        """Those that are plugged in, in the order in which they came; answers at once."""

    def is_gone(self, mount: Path) -> bool:
        """Whether there is no stick at `mount` any more; may take a second."""

    def release(self, stick: Stick) -> None:
        """Write everything back, so that it may be pulled out; may take seconds.

        Raises StickUnavailable where it was pulled before, or is worn out; StickBusy.
        """


class NoSticks:
    """A machine into which none can be plugged."""

    def here(self) -> tuple[Stick, ...]:
        """None."""
        return ()

    def is_gone(self, mount: Path) -> bool:
        """None is here."""
        return True

    def release(self, stick: Stick) -> None:
        """There is nothing to do."""


class Network(Frozen):
    """A wifi network in reach."""

    name: str
    strength: int
    """From 0 to 4, as bars are drawn."""
    secured: bool
    joined: bool


class Reach(Enum):
    """How far a pod comes by network."""

    NOWHERE = "nowhere"
    PORTAL = "portal"
    """A page stands between that wants somebody to agree or to pay (captive portal)."""
    LOCAL = "local"
    """A network, and no centre in it."""
    CENTRE = "centre"


class Wifi(Protocol):
    """The wireless network. Everything here may take seconds."""

    def present(self) -> bool:
        """Whether the pod has a card for it."""

    def networks(self) -> tuple[Network, ...]:
        """Those in reach, the strongest first, each name once."""

    def join(self, name: str, password: str | None) -> None:
        """Join a network, now and whenever it is in reach.

        Raises Refused where the password is wrong, NotReady where the network is gone.
        """

    def forget(self, name: str) -> None:
        """Join it no longer by itself."""

    def reach(self, centre: str | None) -> Reach:
        """How far one comes now; `centre` is its address."""


class Health(Frozen):
    """How the machine is; None where nothing tells."""

    celsius: float | None
    """Temperature of the processor."""
    weak_power: bool | None
    """Whether the supply gives too little, now or since the start."""
    battery: int | None
    """Percent."""
    charging: bool | None
    free: int
    """Bytes on the disk of the pod's home."""
    total: int
    clock: datetime
    clock_sure: bool
    """Whether the time comes from the network or from a clock with a battery of its own."""


class Machine(Protocol):
    """One machine."""

    @property
    def sticks(self) -> Sticks:
        """Its sticks."""

    @property
    def wifi(self) -> Wifi:
        """Its wireless network."""

    def health(self) -> Health:
        """How it is now; may take a moment."""

    def power_off(self) -> None:
        """Switch off safely, soon after this returns. Raises NotReady where that is not allowed."""
