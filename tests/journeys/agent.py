"""Somebody with a stick and a finger: the agent of `tests.journeys.visit`."""

from collections.abc import Callable
from pathlib import Path
from random import Random
from time import monotonic

from kivy.core.window import Window
from kivy.graphics.opengl import GL_RGB, GL_UNSIGNED_BYTE, glReadPixels
from PIL import Image

from kiosk.app import KioskApp
from kiosk.machine.simulated import SimulatedMachine
from kiosk.part import Target
from kiosk.rehearsal.clock import SimulatedClock
from kiosk.rehearsal.finger import Finger, Frames
from kiosk.rehearsal.resident import draw
from kiosk.rehearsal.walk import Walk
from kiosk.view import View

PIN = "40718"
PATIENCE = 120.0
"""Seconds after which something hangs."""


class Agent:
    """Somebody with a stick and a finger."""

    def __init__(
        self,
        app: KioskApp,
        clock: SimulatedClock,
        machine: SimulatedMachine,
        stick: Path,
        language: str,
        pictures: Path,
    ) -> None:
        self._app, self._clock, self._machine = app, clock, machine
        self._stick, self._language, self._pictures = stick, language, pictures
        self._count = 0

    @property
    def finger(self) -> Finger:
        """It touches pixels."""
        assert self._app.kiosk is not None
        return Finger(self._app.kiosk, self._clock, Random(self._count))

    @property
    def sees(self) -> View:
        """What the screen shows."""
        return self.finger.sees

    def until(self, fact: Callable[[], bool]) -> Frames:
        """Wait until something is so."""
        end = monotonic() + PATIENCE
        while not fact():
            assert monotonic() < end, f"It never came: {self.sees!r:.200}"
            yield

    def touch(self, *starts: str) -> Frames:
        """Touch one thing after the other, on whichever page each is; a picture before each."""
        for start in starts:
            yield from self.until(lambda start=start: self._there(start) or self._there("page:"))
            for _ in range(9):
                if self._there(start):
                    break
                yield from self.finger.touch("page:")
                yield from [None] * 3
            self._picture(start)
            yield from self.finger.touch(start)
            yield from [None] * 3

    def _there(self, start: str) -> bool:
        assert self._app.kiosk is not None
        parts = self._app.kiosk.pane.screen.parts
        return any(isinstance(part, Target) and part.id.startswith(start) for part in parts)

    def _picture(self, name: str) -> None:
        self._count += 1
        size = int(Window.width), int(Window.height)
        pixels = glReadPixels(0, 0, *size, GL_RGB, GL_UNSIGNED_BYTE)
        image = Image.frombytes("RGB", size, bytes(pixels))
        image = image.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        file = f"{self._count:02}-{name.replace(':', '-').replace('/', '-')}.png"
        image.save(self._pictures / file)

    def unlocks(self) -> Frames:
        """Speak their language, then the PIN."""
        yield from self.until(lambda: self._there("digit:"))
        yield from self.speaks()
        yield from self.touch(*(f"digit:{digit}" for digit in PIN), "enter")
        yield from self.until(lambda: self._there("room:power") or self._there("page:"))

    def speaks(self) -> Frames:
        """Choose their language."""
        yield from self.touch("room:language", f"speak:{self._language}")
        kiosk = self._app.kiosk
        assert kiosk is not None
        yield from self.until(lambda: kiosk.visit.language == self._language)

    # The stages.

    def install(self) -> Frames:
        """Plug the stick in, choose a PIN, install what it brings, pull it out."""
        self._clock.pass_by(6)
        self._machine.sticks.plug("NACELLE", self._stick)
        yield from self.until(lambda: self._there("digit:"))
        yield from self.speaks()
        for _ in range(2):
            yield from self.touch(*(f"digit:{digit}" for digit in PIN), "enter")
        yield from self.touch("read", "room:stick", "room:bringing/", "install", "read")
        yield from self.touch("release", "read", "back")
        yield from self.touch("room:site", "room:place", "key:", "key:", "enter", "read", "leave")

    def rehearse(self) -> Frames:
        """Ask for a rehearsal of what was installed."""
        self._call()
        yield from self.unlocks()
        yield from self.touch(
            "room:packs", "room:pack/", "rehearse", "read", "back", "back", "leave"
        )

    def tries(self) -> Frames:
        """Be the resident whom nobody counts."""
        kiosk = self._app.kiosk
        assert kiosk is not None
        yield from self.until(lambda: self._there("touch"))
        yield from [None] * 5
        self._picture("poster")
        number, walked = 0, False
        while not walked:
            resident = draw(kiosk.pack.consultation, 7, number)
            walk = Walk(resident, self.finger, lambda _said: None)
            yield from walk.frames()
            number, walked = number + 1, walk.thanked
        self._call()
        yield from self.unlocks()
        yield from self.touch("end", "read", "leave")

    def leaves(self) -> Frames:
        """Take the answers away and switch off."""
        self._clock.pass_by(6)
        self._machine.sticks.plug("NACELLE", self._stick)
        yield from self.unlocks()
        yield from self.touch("room:stick", "take", "read", "release", "read", "back")
        yield from self.touch("room:power", "off")
        yield from self.until(lambda: self._machine.powered_off > 0)

    def _call(self) -> None:
        """Two fingers in the corners."""
        kiosk = self._app.kiosk
        assert kiosk is not None
        kiosk.call_agent()
