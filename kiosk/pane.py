"""The pane in the window: a screen, over it the question whether anyone is there, and corners."""

from collections.abc import Callable, Sequence

from kivy.animation import Animation
from kivy.input import MotionEvent
from kivy.properties import NumericProperty
from kivy.uix.floatlayout import FloatLayout
from kivy.uix.widget import Widget

from kiosk.layer import Layer
from kiosk.painter import Film
from kiosk.panel import Panel
from kiosk.part import Part
from kiosk.stock import Stock
from kiosk.theme.colour import Palette
from kiosk.ways_in.corners import SIDE_MM, Corners
from kiosk.ways_in.fingers import Host

FADE = 0.18
"""Seconds in which a new screen comes up."""
GROWTH = 0.25
"""Seconds in which the place's bars come up, once; then they are still."""


class Pane(FloatLayout):  # type: ignore[misc]  # Kivy has no types.
    """The window's one child. It knows parts and colours, and no visit."""

    grown = NumericProperty(1.0)
    """How far the bars of the thanks have come up, from 0 to 1."""

    def __init__(
        self, panel: Panel, stock: Stock, host: Host, film: Film, now: Callable[[], float]
    ) -> None:
        super().__init__()
        self._height, self._now = panel.height, now
        self._palette: Palette | None = None
        self.corners = Corners(panel.width, panel.px(SIDE_MM))
        self.screen = Layer(stock, panel.height, host, film, now)
        self.overlay = Layer(stock, panel.height, host, film, now)
        self.add_widget(self.screen)

    def show(self, parts: Sequence[Part], palette: Palette) -> None:
        """Draw a screen."""
        self._palette = palette
        self.screen.show(parts, palette)
        self._lay_paper()

    def cover(self, parts: Sequence[Part], palette: Palette) -> None:
        """Draw a question over the screen."""
        self.overlay.show(parts, palette)
        if self.overlay.parent is None:
            self.screen.forget_fingers()
            self.add_widget(self.overlay)

    def uncover(self) -> None:
        """Take the question away, if there is one."""
        if self.overlay.parent is not None:
            self.overlay.forget_fingers()
            self.remove_widget(self.overlay)

    def fade_in(self, grows: bool) -> None:
        """Let the screen come up; and its bars, where it has some that grow."""
        self.screen.opacity = 0.25
        Animation(opacity=1, duration=FADE, t="out_quad").start(self.screen)
        if grows:
            self.grown = 0.0
            Animation(grown=1.0, duration=GROWTH, t="out_quad").start(self)

    def _lay_paper(self) -> None:
        """The ground of every screen is the window's own: painting it would cost as much again."""
        window = self.get_root_window()
        if window is not None and self._palette is not None:
            window.clearcolor = (*self._palette["paper"], 1)

    def on_parent(self, _pane: "Pane", _parent: Widget | None) -> None:
        """The window has taken the pane in."""
        self._lay_paper()

    # What fingers do in the corners, whatever else they do.

    def on_touch_down(self, touch: MotionEvent) -> bool:
        """A finger came down, perhaps in a corner."""
        self.corners.down(touch.uid, touch.x, self._height - touch.y, self._now())
        return bool(super().on_touch_down(touch))

    def on_touch_move(self, touch: MotionEvent) -> bool:
        """A finger went on, perhaps out of its corner."""
        self.corners.moved(touch.uid, touch.x, self._height - touch.y)
        return bool(super().on_touch_move(touch))

    def on_touch_up(self, touch: MotionEvent) -> bool:
        """A finger left."""
        self.corners.up(touch.uid)
        return bool(super().on_touch_up(touch))
