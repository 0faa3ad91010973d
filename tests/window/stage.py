"""A real Kivy window with a kiosk in it, for tests: touches at pixels, frames one by one."""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random
from types import MappingProxyType

from kivy.base import EventLoop
from kivy.clock import Clock
from kivy.graphics.opengl import GL_RGBA, GL_UNSIGNED_BYTE, glReadPixels
from PIL import Image, ImageDraw

from consultation.answer import Value
from consultation.consultation import Consultation
from consultation.participation import Participation
from consultation.tally import Tally, tally
from kiosk.attendant import Attendant, Hand
from kiosk.fittings import Fittings
from kiosk.handoff import ThreadHandoff
from kiosk.kiosk import Kiosk
from kiosk.machine.machine import NoSticks, Sticks
from kiosk.panel import Panel
from kiosk.rehearsal.acting.acting import Saying
from kiosk.rehearsal.acting.kinds import acting
from kiosk.rehearsal.clock import SimulatedClock
from kiosk.rehearsal.finger import Finger
from kiosk.rehearsal.hand import Hand as ResidentsHand
from kiosk.speech.socket import NoSocket, Socket
from kiosk.speech.speaker import SilentSpeaker, Speaker
from kiosk.stock import Stock
from kiosk.theme.typeset import Typesetter
from kiosk.ways_in.window import listen_to_keys
from kiosk.words.spoken import spoken_sentences
from packs import pictograms
from packs.pack import Pack


@dataclass
class MemoryKeeper:
    """Keeps in memory what is given; `before` runs first, to be slow or to fail."""

    before: Callable[[], None] = lambda: None
    kept: list[tuple[Mapping[str, Value], str]] = field(default_factory=list)
    crowd: int = 0
    """How many have already said the first of everything."""

    def give(self, participation: Participation, language: str) -> None:
        """Keep."""
        self.before()
        self.kept.append((dict(participation.answers), language))

    def tally(self, consultation: Consultation) -> Tally:
        """Count what was kept, and the crowd."""
        return tally(consultation, [answers for answers, _ in self.kept] * max(1, self.crowd))

    def settle(self) -> None:
        """Nothing to settle."""


def pack_of(folder: Path, consultation: Consultation) -> Pack:
    """A pack with every picture, and a file's name for every sentence."""
    pictures = {}
    for name in set(consultation.pictures()):
        pictures[name] = folder / f"{name.replace('/', '-')}.png"
        if "/" in name:
            scene().save(pictures[name])
        else:
            pictures[name].write_bytes(pictograms.draw(pictograms.svg(name), 128))
    voices = {
        language: MappingProxyType(
            {text: f"{language}/{text}" for text in spoken_sentences(consultation, language)}
        )
        for language in consultation.languages
    }
    return Pack(
        folder,
        MappingProxyType({}),
        consultation,
        MappingProxyType(pictures),
        frozenset(),
        MappingProxyType(voices),
        MappingProxyType({}),
    )


def scene() -> Image.Image:
    """A picture of fields, a river and streets: stands for an author's map or photo."""
    image = Image.new("RGB", (1200, 800), "#DDE8CF")
    pen = ImageDraw.Draw(image)
    pen.line([(0, 620), (400, 540), (800, 640), (1200, 560)], fill="#9CC7E6", width=90)
    for x, y in ((150, 120), (420, 90), (760, 160), (980, 300), (300, 330), (640, 380)):
        pen.rounded_rectangle((x, y, x + 150, y + 110), 14, "#F3E3C4", "#8A6B3D", 4)
    for line in ([(0, 280), (1200, 250)], [(600, 0), (560, 800)], [(0, 480), (1200, 460)]):
        pen.line(line, fill="#FFFFFF", width=26)
    return image


class Stage:
    """One kiosk in the one window of this process."""

    def __init__(
        self,
        pack: Pack,
        typesetter: Typesetter,
        keeper: MemoryKeeper,
        speaker: Speaker | None = None,
        attendants: tuple[Callable[[Hand], Attendant], ...] = (),
        socket: Socket | None = None,
        today: Callable[[], date] | None = None,
        sticks: Sticks | None = None,
    ) -> None:
        self.window = EventLoop.window
        self.clock = SimulatedClock()
        self.keeper = keeper
        self.speaker = speaker or SilentSpeaker()
        self.handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
        panel = Panel(int(self.window.width), int(self.window.height), 5.87)
        self.kiosk = Kiosk(
            pack,
            Fittings(
                panel=panel,
                typesetter=typesetter,
                stock=Stock(typesetter),
                speaker=self.speaker,
                keeper=keeper,
                handoff=self.handoff,
                now=self.clock,
                draw=lambda: "drawn",
                attendants=attendants,
                socket=socket or NoSocket(),
                today=today,
                sticks=sticks or NoSticks(),
                motion=False,
            ),
        )
        self.window.add_widget(self.kiosk.pane)
        self._deaf = listen_to_keys(self.window, self.kiosk.pressed)
        self.finger = Finger(self.kiosk, self.clock, Random(1))
        self.frames(3)

    def close(self) -> None:
        """Take the kiosk out of the window."""
        self._deaf()
        self.window.remove_widget(self.kiosk.pane)
        self.handoff.close()
        EventLoop.idle()

    def frames(self, count: int = 1) -> None:
        """Let the window draw."""
        for _ in range(count):
            EventLoop.idle()

    def until(self, fact: Callable[[], bool]) -> None:
        """Draw until `fact` holds; a limit only for hangs."""
        end = time.monotonic() + 30
        while not fact():
            assert time.monotonic() < end, "It never came."
            EventLoop.idle()

    def touch(self, *targets: str) -> None:
        """Touch targets one after the other."""
        for target in targets:
            for _ in self.finger.touch(target):
                EventLoop.idle()

    def residents(
        self, count: int, hand: ResidentsHand | None = None
    ) -> Iterator[tuple[object, Value]]:
        """What so many simulated residents mean and say, each over what the last one left.

        They tap twice, and once slide off a tile, where `hand` has no other habits.
        """
        question = self.kiosk.visit.question
        assert question is not None
        how, chance = acting(question), Random(self.kiosk.visit.language)
        hand = hand or ResidentsHand(self.finger, (question.id,), slides_out=True)
        for _ in range(count):
            mind = how.mind(question, chance)
            yield mind, self._act(how.say(question, mind, hand))

    def _act(self, saying: Saying) -> Value:
        while True:
            try:
                next(saying)
            except StopIteration as end:
                said: Value = end.value
                return said
            self.frames()

    def pixels(self) -> bytes:
        """What the window shows, as RGBA bytes."""
        size = int(self.window.width), int(self.window.height)
        return bytes(glReadPixels(0, 0, *size, GL_RGBA, GL_UNSIGNED_BYTE))

    def wait(self, seconds: float) -> None:
        """Let simulated time pass."""
        self.clock.pass_by(seconds)
        self.kiosk.tick()
        self.frames(2)
