"""A machine whose sticks, wifi, health and power are what a test or a demonstration says."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from consultation.errors import NotReady, Refused, StickUnavailable
from consultation.frozen import Frozen
from kiosk.machine.machine import Health, Network, Reach, Stick

WELL = Health(
    celsius=48.5,
    weak_power=False,
    battery=None,
    charging=None,
    free=20_000_000_000,
    total=32_000_000_000,
    clock=datetime(2030, 5, 31, 14, 0, tzinfo=UTC),
    clock_sure=True,
)
"""A machine that lacks nothing."""
ROOMY = 8_000_000_000
"""Bytes that are free on a stick of which nothing else is said."""


@dataclass(slots=True)
class SimulatedSticks:
    """Plain folders that are plugged and pulled by calls.

    A stick is seen through a link below `place`. Pulling takes the link away: every name on the
    stick is gone at once, as with a real one, and what was written before lies in the folder.
    """

    place: Path
    slow: float = 0.0
    """Seconds that writing back takes."""
    fails: bool = False
    """Whether writing back fails, as with a stick that is worn out."""
    sleep: Callable[[float], None] = time.sleep
    _plugged: dict[str, Stick] = field(default_factory=dict)
    _count: int = 0

    def here(self) -> tuple[Stick, ...]:
        """Those that are plugged in."""
        return tuple(self._plugged.values())

    def is_gone(self, mount: Path) -> bool:
        """Whether no stick is plugged in there."""
        return all(stick.mount != mount for stick in self._plugged.values())

    def release(self, stick: Stick) -> None:
        """Take the stick off the list; it stays plugged in, and cannot be used any more."""
        self.sleep(self.slow)
        if self.fails or stick.name not in self._plugged:
            raise StickUnavailable(
                f"The stick at {stick.mount} was pulled out too early, or is worn out: not all of "
                "it was written. Plug it in again, or take another."
            )
        self.pull(stick.name)

    def plug(
        self,
        name: str,
        folder: Path,
        *,
        read_only: bool = False,
        free: int = ROOMY,
        readable: bool = True,
    ) -> Stick:
        """Plug in what `folder` holds; a full one has 0 bytes free.

        A read-only stick takes no new names either, unless from root, whom folders never refuse. Of
        one that is not `readable` nothing is seen: `folder` should be empty.
        """
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o500 if read_only else 0o700)
        self.place.mkdir(parents=True, exist_ok=True)
        self._count += 1
        mount = self.place / f"stick{self._count}"
        mount.symlink_to(folder.resolve(), target_is_directory=True)
        stick = self._plugged[name] = Stick(name, mount, read_only, free, readable)
        return stick

    def pull(self, name: str) -> None:
        """Pull it out, at any moment, from any thread; nothing where it was not plugged in."""
        stick = self._plugged.pop(name, None)
        if stick is not None:
            stick.mount.unlink()


class Air(Frozen):
    """A network in reach of a simulated card."""

    password: str | None = None
    strength: int = 3
    leads: Reach = Reach.CENTRE
    """How far one comes in it."""


@dataclass(slots=True)
class SimulatedWifi:
    """A card with networks in reach."""

    air: dict[str, Air] = field(default_factory=dict)
    card: bool = True
    slow: float = 0.0
    """Seconds that everything takes."""
    joined: str | None = None
    known: set[str] = field(default_factory=set)
    """Those that are joined by themselves."""
    sleep: Callable[[float], None] = time.sleep

    def present(self) -> bool:
        """Whether there is a card."""
        return self.card

    def networks(self) -> tuple[Network, ...]:
        """Those in the air, the strongest first."""
        self.sleep(self.slow)
        found = (
            Network(name, air.strength, air.password is not None, name == self.joined)
            for name, air in (self.air.items() if self.card else ())
        )
        return tuple(sorted(found, key=lambda network: (-network.strength, network.name)))

    def join(self, name: str, password: str | None) -> None:
        """Join it where the password is right."""
        self.sleep(self.slow)
        if not self.card or name not in self.air:
            raise NotReady(f"The network '{name}' is not in reach any more.")
        if self.air[name].password != password:
            raise Refused(f"The network '{name}' does not take this password.")
        self.joined = name
        self.known.add(name)

    def forget(self, name: str) -> None:
        """Leave it, and join it no longer by itself."""
        self.known.discard(name)
        if self.joined == name:
            self.joined = None

    def reach(self, centre: str | None) -> Reach:
        """What the joined network leads to; to no centre where none is named."""
        self.sleep(self.slow)
        if self.joined is None or self.joined not in self.air:
            return Reach.NOWHERE
        leads = self.air[self.joined].leads
        return Reach.LOCAL if leads is Reach.CENTRE and centre is None else leads


@dataclass(slots=True)
class SimulatedMachine:
    """A whole machine; sticks are seen below `place`."""

    place: Path
    well: Health = WELL
    may_power_off: bool = True
    powered_off: int = 0
    """How often it was switched off."""
    sticks: SimulatedSticks = field(init=False)
    wifi: SimulatedWifi = field(default_factory=SimulatedWifi)

    def __post_init__(self) -> None:
        self.sticks = SimulatedSticks(self.place)

    def health(self) -> Health:
        """What was said of it."""
        return self.well

    def power_off(self) -> None:
        """Remember that it was switched off."""
        if not self.may_power_off:
            raise NotReady("This pod may not switch itself off. Press its power button.")
        self.powered_off += 1
