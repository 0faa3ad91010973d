"""All that a kiosk is given from outside: nothing else in it chooses an adapter."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from consultation.frozen import Frozen, field
from kiosk.handoff import Handoff
from kiosk.machine.machine import NoSticks, Sticks
from kiosk.panel import Panel
from kiosk.speech.socket import NoSocket, Socket
from kiosk.speech.speaker import Speaker
from kiosk.stock import Stock
from kiosk.theme.typeset import Typesetter

if TYPE_CHECKING:
    from kiosk.attendant import Attendant, Hand
    from kiosk.store.keeper import Keeper


class Fittings(Frozen):
    """The adapters and settings of one kiosk."""

    panel: Panel
    typesetter: Typesetter
    stock: Stock
    speaker: Speaker
    keeper: "Keeper"
    handoff: Handoff
    now: Callable[[], float]
    """Seconds of a steady clock."""
    draw: Callable[[], str]
    """Draws what differs from one resident to the next, as a text."""
    attendants: "tuple[Callable[[Hand], Attendant], ...]" = ()
    """Each is given the way to hand something back."""
    socket: Socket = field(default_factory=NoSocket)
    today: Callable[[], date] | None = None
    """Tells the day where the pod stands; None: it asks whatever the day."""
    sticks: Sticks = field(default_factory=NoSticks)
    rehearsal: bool = False
    motion: bool = True
    """Whether screens fade in."""
