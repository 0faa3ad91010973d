"""Headphones: whether they came or went, and what that changes for who stands there."""

from consultation.frozen import replace
from kiosk.speech.socket import Socket
from kiosk.visit import Phase, Visit


class Plug:
    """What is known of the plug in a socket."""

    def __init__(self, socket: Socket) -> None:
        self._socket, self.is_in = socket, False

    def moved(self) -> bool:
        """Whether it was put in or pulled out since the last time."""
        was_in, self.is_in = self.is_in, bool(self._socket.plugged())
        return self.is_in is not was_in


def put_on(visit: Visit) -> Visit:
    """Whoever puts headphones on wants to hear; where nobody can be heard, nothing changes."""
    if visit.phase in {Phase.GIVING, Phase.CALM, Phase.RESTING}:
        return visit
    phase = Phase.LANGUAGE if visit.phase is Phase.ATTRACT else visit.phase
    comfort = visit.comfort.plugged()
    return replace(visit, phase=phase, comfort=comfort, heard=None, saying=None, still_there=False)


def taken_off(visit: Visit) -> Visit:
    """The loudspeaker does again what it did before."""
    comfort = visit.comfort.unplugged()
    return replace(visit, comfort=comfort, saying=None, still_there=False)
