"""A keypad or switches at work: what each press comes to, and what is offered without one."""

from consultation.frozen import Frozen, replace
from kiosk.comfort import Way
from kiosk.scene import Scene
from kiosk.visit import Phase, Visit
from kiosk.ways_in.keys import Key
from kiosk.ways_in.press import SWITCHES, onward, pressed, reacted
from kiosk.ways_in.scan import Scan

BEFORE_SIGNAL = 1.5
"""Seconds between a press and the next signal, while a switch is being calibrated."""
OF_COMFORT = {
    Key.HELP: "comfort",
    Key.LOUDER: "louder",
    Key.SOFTER: "softer",
    Key.SPEED: "faster",
}
"""The touches that keys of a keypad stand for, on every screen."""


class Press(Frozen):
    """What a press comes to."""

    visit: Visit
    touch: str | None = None
    """The touch id that it chose, if it chose one."""
    sounds: bool = True
    """Whether a change is heard at once."""


class Keypad:
    """Knows since when something is offered. Times are seconds of a steady clock."""

    def __init__(self) -> None:
        self._offered = 0.0
        """When a switch was last offered something, or was told to wait for its signal."""

    def pressed(self, visit: Visit, key: Key, scene: Scene, now: float) -> Press:
        """What a press makes of a visit that shows `scene`."""
        if visit.still_there:
            return Press(visit, "stay")
        if visit.phase is Phase.RESTING:
            return Press(visit)
        if visit.agent is not None and visit.phase is Phase.AGENT and visit.agent.takes_keys:
            agent = visit.agent.pressed(key.value)
            return Press(replace(visit, agent=agent), sounds=False)
        if key in OF_COMFORT:
            return Press(visit, OF_COMFORT[key])
        if visit.phase is Phase.CALIBRATION and key is Key.SWITCH:
            return Press(self._measured(visit, now), sounds=False)
        if visit.phase in {Phase.GIVING, Phase.CALM}:
            return Press(visit)
        self._offered = now
        return Press(*pressed(visit, key, scene.lines, scene.desk.right_to_left))

    def _measured(self, visit: Visit, now: float) -> Visit:
        """After a press that a signal called for; one that came before it counts for nothing."""
        if not visit.signal:
            return visit
        passed, self._offered = now - self._offered, now
        return reacted(visit, passed)

    def offered(self, visit: Visit, scene: Scene, now: float) -> Visit:
        """What comes by itself for whoever has one switch: the next thing, or the signal."""
        passed = now - self._offered
        if visit.comfort.way is not Way.ONE_SWITCH:
            return visit
        if visit.phase is Phase.CALIBRATION:
            if visit.signal or passed < BEFORE_SIGNAL:
                return visit
            self._offered = now
            return replace(visit, signal=True)
        if passed < visit.comfort.scan:
            return visit
        self._offered = now
        return onward(visit, scene.lines)


def refocused(visit: Visit, scene: Scene, arrived: bool) -> Visit:
    """What is pointed out on a screen that changed: by switch its first thing, where it is new."""
    if not visit.focus and visit.comfort.way not in SWITCHES:
        return visit
    lines = scene.lines
    ids = {target.id for line in lines for target in line}
    if not arrived and ids.issuperset(visit.focus):
        return visit
    visit = replace(visit, focus=(), scan=Scan())
    if visit.comfort.way in SWITCHES and visit.phase is not Phase.CALIBRATION:
        visit = replace(visit, focus=visit.scan.offered(lines))
    return visit
