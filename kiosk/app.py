"""The Kivy application: a window with a kiosk in it, and the last handler of what goes wrong."""

import logging
from collections.abc import Callable

from kivy.app import App
from kivy.base import ExceptionHandler, ExceptionManager
from kivy.clock import Clock
from kivy.core.window import Window
from kivy.input import MotionEvent
from kivy.uix.widget import Widget

from kiosk.kiosk import Kiosk
from kiosk.theme.colour import DEFAULT
from kiosk.visit import Phase
from kiosk.ways_in.window import listen_to_keys

log = logging.getLogger(__name__)

TICK = 0.25
"""Seconds between two looks at whether anybody is still there."""

PLUG = 0.05
"""Seconds between two looks at the socket for headphones: what is private stops at once."""


class CalmHandler(ExceptionHandler):  # type: ignore[misc]  # Kivy has no types.
    """What no code expected becomes a calm screen and a line in the log, never an error."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        self._kiosk = kiosk

    def handle_exception(self, exception: BaseException) -> int:
        """Go on, unless the program is being ended."""
        if not isinstance(exception, Exception):
            return int(ExceptionManager.RAISE)
        self._kiosk.fail(exception)
        return int(ExceptionManager.PASS)


class KioskApp(App):  # type: ignore[misc]  # Kivy has no types.
    """Shows what `build_kiosk` makes, once the window is there."""

    def __init__(self, build_kiosk: Callable[[], Kiosk]) -> None:
        super().__init__()
        self._build_kiosk = build_kiosk
        self.kiosk: Kiosk | None = None

    def build(self) -> Widget:
        """Make the kiosk and everything that watches over it."""
        self.kiosk = kiosk = self._build_kiosk()
        Window.clearcolor = (*DEFAULT["paper"], 1)
        Window.bind(on_touch_down=lambda _window, _touch: self._stirred(_touch))
        listen_to_keys(Window, kiosk.pressed)
        ExceptionManager.add_handler(CalmHandler(kiosk))
        Clock.schedule_interval(lambda _seconds: self._tick(), TICK)
        Clock.schedule_interval(lambda _seconds: kiosk.feel_plug(), PLUG)
        return kiosk.pane

    def nobody_there(self) -> bool:
        """Whether the poster is shown: nobody is disturbed by an end now."""
        return self.kiosk is not None and self.kiosk.visit.phase in {Phase.ATTRACT, Phase.RESTING}

    def stop_soon(self) -> None:
        """End with the next frame; may be called from any thread."""
        Clock.schedule_once(lambda _seconds: self.stop(), 0)

    def _tick(self) -> None:
        assert self.kiosk is not None
        self.kiosk.tick()

    def _stirred(self, _touch: MotionEvent) -> bool:
        assert self.kiosk is not None
        self.kiosk.stirred()
        return False
