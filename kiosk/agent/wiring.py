"""The agent's side of one pod put together; imported once the first screen is there."""

import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from consultation.frozen import Frozen, field
from kiosk.agent.office import PodOffice
from kiosk.agent.post import PodPost
from kiosk.attendant import Hand
from kiosk.attending.officer import Officer
from kiosk.handoff import Handoff
from kiosk.hearing.card import CardMicrophone
from kiosk.hearing.echo import HeardEcho
from kiosk.machine.linux import LinuxMachine, call_by_unit
from kiosk.machine.machine import Machine
from kiosk.speech.speaker import Speaker
from kiosk.store.store import Store
from kiosk.theme.face import Faces
from packs.pack import Pack

HEARD = frozenset({"voice"})
"""The kinds of step that need a microphone."""


class Pod(Frozen):
    """What the agent's side of a pod is made from."""

    home: Path
    pack: Pack
    faces: Faces
    machine: Machine
    store: Callable[[], Store]
    today: Callable[[], date]
    rehearsing: bool
    now: Callable[[], float] = field(default=time.monotonic)

    def office(self) -> PodOffice:
        """Who does what agents ask for."""
        kinds = {step.kind for step in self.pack.consultation.steps}
        return PodOffice(
            home=self.home,
            machine=self.machine,
            post=PodPost(self.home, self.store),
            faces=self.faces,
            today=self.today,
            needs=frozenset({"microphone"}) if kinds & HEARD else frozenset(),
            rehearsing=self.rehearsing,
            now=self.now,
        )

    def officer(self, hand: Hand, speaker: Speaker, own_thread: Callable[[], Handoff]) -> Officer:
        """Who hears the wishes of agents; a thread for the office, others for what is heard."""
        hearing = own_thread()
        return Officer(
            hand,
            self.office,
            own_thread(),
            speaker,
            CardMicrophone(hearing),
            HeardEcho(own_thread()),
        )


def linux(home: Path) -> Machine:
    """The machine under this pod."""
    return LinuxMachine(home, call_by_unit, datetime.now)
