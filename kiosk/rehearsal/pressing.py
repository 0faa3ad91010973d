"""Residents who lead no finger over the screen: by keypad, by switches, or by ear."""

from collections.abc import Sequence

from kivy.core.window import Window

from kiosk.comfort import Way
from kiosk.part import Target
from kiosk.rehearsal.finger import DELIBERATE, Finger, Frames, RehearsalStuck
from kiosk.ways_in.keys import CODES, Key

MOST_PRESSES = 400
"""What is not reached with so many presses cannot be reached."""
PROMPT = 0.7
"""Seconds that a resident takes to press a switch."""


class Presser(Finger):
    """Presses keys of the window; what is to be touched is pointed out first."""

    leads = False
    way: Way

    def begin(self) -> Frames:
        """Come to the choice of language."""
        yield from self._press(Key.RIGHT)

    def touch(self, start: str, pause: float = DELIBERATE) -> Frames:
        """Choose the target whose id begins with `start`, once it is there."""
        target = yield from self.awaited(start)
        self.clock.pass_by(pause)
        for _ in range(MOST_PRESSES):
            if self.kiosk.visit.focus == (target.id,):
                yield from self._press(self._select)
                return
            yield from self._on(target)
        raise RehearsalStuck(f"'{target.id}' is never pointed out on {self.sees!r:.80}.")

    def slide_out(self, start: str) -> Frames:
        """There is no finger that could slide."""
        yield from ()

    def trace(self, way: Sequence[tuple[float, float]]) -> Frames:
        """Nobody leads a finger."""
        raise RehearsalStuck("Something can only be done with a finger that leads.")

    _select = Key.SELECT

    def _on(self, target: Target) -> Frames:
        """Towards `target` by one press."""
        raise NotImplementedError

    def _press(self, key: Key) -> Frames:
        self.clock.pass_by(self.kiosk.visit.comfort.keys_apart)
        code = next(code for code, meaning in CODES.items() if meaning is key)
        Window.dispatch("on_key_down", code, 0, "", [])
        Window.dispatch("on_key_up", code, 0)
        yield


class KeypadPresser(Presser):
    """Goes from thing to thing by arrows, the shorter way round."""

    way = Way.KEYPAD

    def _on(self, target: Target) -> Frames:
        kiosk = self.kiosk
        ids = [one.id for line in kiosk.scene.lines for one in line]
        here = ids.index(kiosk.visit.focus[0]) if kiosk.visit.focus else 0
        onward = (ids.index(target.id) - here) % len(ids) <= len(ids) // 2
        yield from self._press(
            Key.RIGHT if onward is not kiosk.scene.desk.right_to_left else Key.LEFT
        )


class TwoSwitchPresser(Presser):
    """One switch goes on, the other one chooses."""

    way = Way.TWO_SWITCH

    def begin(self) -> Frames:
        """The second switch says at once that there are two."""
        yield from self._press(Key.SELECT)

    def _on(self, target: Target) -> Frames:
        offered = target.id in self.kiosk.visit.focus
        yield from self._press(Key.SELECT if offered else Key.SWITCH)


class OneSwitchPresser(Presser):
    """Waits until it is offered, and presses."""

    way = Way.ONE_SWITCH
    _select = Key.SWITCH

    def begin(self) -> Frames:
        """Press, then press at each signal until the pace is known."""
        yield from self._press(Key.SWITCH)
        while self.kiosk.visit.comfort.way is Way.ONE_SWITCH and not self.target("language:"):
            if self.kiosk.visit.signal:
                self.clock.pass_by(PROMPT)
                yield from self._press(Key.SWITCH)
            else:
                yield from self._wait(0.3)

    def _on(self, target: Target) -> Frames:
        if target.id in self.kiosk.visit.focus:
            yield from self._press(Key.SWITCH)
        else:
            yield from self._wait(self.kiosk.visit.comfort.scan)

    def _wait(self, seconds: float) -> Frames:
        self.clock.pass_by(seconds)
        self.kiosk.tick()
        yield


class Explorer(Finger):
    """Slides over the screen until the right thing is heard, then taps anywhere."""

    leads = False
    way = Way.EXPLORE

    def begin(self) -> Frames:
        """By the poster to the choice of language, and let the kiosk speak."""
        yield from super().touch("touch")
        yield from super().touch("listen")

    def touch(self, start: str, pause: float = DELIBERATE) -> Frames:
        """Slide to the target whose id begins with `start`, lift, and tap."""
        if not self.kiosk.visit.comfort.listening:
            yield from super().touch(start, pause)
            return
        target = yield from self.awaited(start)
        self.clock.pass_by(pause)
        outside = self._outside(target)
        yield from self.trace((outside, self._pixel(target)))
        self.clock.pass_by(pause)
        yield from self.trace((outside,))

    def slide_out(self, start: str) -> Frames:
        """A slide chooses nothing anyway."""
        yield from ()

    def _outside(self, target: Target) -> tuple[float, float]:
        """A pixel beside `target`, where nothing follows the finger."""
        parts = self.kiosk.pane.screen.parts
        follows = [part.rect for part in parts if isinstance(part, Target) and part.follows]
        panel = self.kiosk.fittings.panel
        while True:
            x = self._chance.uniform(1, panel.width - 2)
            y = self._chance.uniform(1, panel.height - 2)
            if not any(rect.has(x, y) for rect in (target.rect, *follows)):
                return x, y


FINGERS: dict[Way, type[Finger]] = {
    Way.TOUCH: Finger,
    Way.EXPLORE: Explorer,
    Way.KEYPAD: KeypadPresser,
    Way.ONE_SWITCH: OneSwitchPresser,
    Way.TWO_SWITCH: TwoSwitchPresser,
}
"""How residents of each way act."""
