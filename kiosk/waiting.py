"""What a pod shows while it has nothing to ask: a calm screen, in one language after another."""

from collections.abc import Callable
from itertools import cycle

from kivy.app import App
from kivy.clock import Clock
from kivy.core.window import Window
from kivy.uix.widget import Widget

from kiosk.painter import Layer
from kiosk.panel import Panel
from kiosk.part import Box
from kiosk.screens import calm
from kiosk.screens.desk import Desk
from kiosk.stock import Stock
from kiosk.theme.colour import DEFAULT
from kiosk.theme.typeset import Typesetter
from kiosk.views.calm import CalmView
from kiosk.words import words_in
from kiosk.words.languages import WAITED

TURN = 6.0
"""Seconds for which each language is shown."""


class WaitingApp(App):  # type: ignore[misc]  # Kivy has no types.
    """Shows why nothing is asked, until `ready`; then ends, `is_ready` true."""

    def __init__(
        self, panel: Panel, typesetter: Typesetter, why: str, ready: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._panel, self._typesetter = panel, typesetter
        self._why, self._ready = why, ready
        self._languages = cycle(WAITED)
        self.is_ready = False

    def build(self) -> Widget:
        """One layer, drawn anew in each language."""
        Window.clearcolor = (*DEFAULT["paper"], 1)
        self._layer = Layer(Stock(self._typesetter), self._panel.height)
        self._turn()
        Clock.schedule_interval(lambda _seconds: self._turn(), TURN)
        return self._layer

    def _turn(self) -> None:
        if self._ready():
            self.is_ready = True
            self.stop()
            return
        language = next(self._languages)
        words = words_in(language)
        view = CalmView("waiting", "pod", words("no-pack-title"), words(self._why))
        desk = Desk(self._panel, self._typesetter, language, words.right_to_left)
        paper = Box(desk.whole, "paper")
        self._layer.show((paper, *calm.lay_out(view, desk)), DEFAULT)
