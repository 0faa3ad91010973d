"""How one kiosk is opened."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from consultation.frozen import Frozen
from kiosk.panel import Panel

if TYPE_CHECKING:
    from kiosk.machine.machine import Machine


class Settings(Frozen):
    """How one kiosk is opened; read once at its start."""

    home: Path
    panel: Panel | None = None
    """None: the whole screen that is there, offscreen 1280x800."""
    offscreen: bool = False
    windowed: bool = False
    rehearsal: bool = False
    motion: bool = True
    sound: bool = True
    paced: bool = True
    trial: str = ""
    """The pack that an agent tries, as ``ID/VERSION``; empty: what is shown counts."""
    machine: "Callable[[], Machine] | None" = None
    """What is under the kiosk; None: Linux, and nothing where residents are simulated."""
    any_day: bool = False
    """Whether the active pack asks whatever the day: in rehearsals, and to try things out."""
    now: Callable[[], float] = time.monotonic
