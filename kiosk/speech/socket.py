"""The socket for headphones: whether something is plugged in, where the hardware tells.

The kernel knows it of cards whose driver reports it, and of a switch on a pin that is set up as
one: it is a switch of an input device (SW_HEADPHONE_INSERT, linux/input-event-codes.h).
"""

import fcntl
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

log = logging.getLogger(__name__)

HEADPHONES = 2
"""SW_HEADPHONE_INSERT: the number of the switch."""
SWITCHES = 32
"""Bits of state that are asked for: the kernel has fewer switches than that."""
EVIOCGSW = 2 << 30 | SWITCHES // 8 << 16 | ord("E") << 8 | 0x1B
"""The ioctl that reads the state of all switches of a device (linux/input.h)."""
LOOKED = 5.0
"""Seconds between two looks for a socket, where none is found or one has gone."""


class Socket(Protocol):
    """A socket for headphones. It never waits and never raises."""

    def plugged(self) -> bool | None:
        """Whether headphones are in it; None where nothing tells."""


class NoSocket:
    """Nothing tells."""

    def plugged(self) -> None:
        """Nobody knows."""
        return


@dataclass(slots=True)
class SimulatedSocket:
    """A socket of which a test moves the plug; its faults are those of real ones."""

    inside: bool | None = False
    loose: int = 0
    """So many of the next answers are the opposite of what is so: a plug that chatters."""

    def plugged(self) -> bool | None:
        """What is so, but for the faults."""
        if self.loose > 0 and self.inside is not None:
            self.loose -= 1
            return self.inside is (self.loose % 2 == 1)
        return self.inside

    def go(self) -> None:
        """The card with the socket is pulled out."""
        self.inside = None


def switches(device: Path) -> int:
    """The state of all switches of an input device, as bits; raises OSError where it is gone."""
    # Not blocking: opening a device must not wait for anybody.
    handle = os.open(device, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        state = bytearray(SWITCHES // 8)
        fcntl.ioctl(handle, EVIOCGSW, state)
        return int.from_bytes(state, "little")
    finally:
        os.close(handle)


class KernelSocket:
    """Sockets that the kernel reports as input devices; any of them with a plug in it counts."""

    def __init__(
        self,
        now: Callable[[], float],
        known: Path = Path("/sys/class/input"),
        devices: Path = Path("/dev/input"),
        state: Callable[[Path], int] = switches,
    ) -> None:
        self._now, self._known, self._devices, self._state = now, known, devices, state
        self._found: tuple[Path, ...] = ()
        self._looked = -LOOKED

    def plugged(self) -> bool | None:
        """Whether one of the sockets has a plug in it; None where there is no socket."""
        if not self._found and self._now() - self._looked >= LOOKED:
            self._looked = self._now()
            self._found = tuple(self._look())
        try:
            states = [self._state(device) for device in self._found]
        except OSError as error:
            log.warning("the socket for headphones has gone: %s", error)
            self._found = ()
            return None
        return any(state >> HEADPHONES & 1 for state in states) if states else None

    def _look(self) -> list[Path]:
        """The input devices that have such a switch and may be read."""
        found = []
        for event in sorted(self._known.glob("event*")):
            try:
                bits = (event / "device/capabilities/sw").read_text(encoding="ascii")
                device = self._devices / event.name
                # Words of 64 bits, or of 32, the highest first: the lowest holds this switch.
                if int(bits.split()[-1], 16) >> HEADPHONES & 1:
                    self._state(device)
                    found.append(device)
            except (OSError, ValueError, IndexError) as error:
                log.debug("%s tells of no headphones: %s", event.name, error)
        return found
