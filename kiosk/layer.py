"""One sheet of parts in a Kivy window: drawn by a painter, touched by fingers."""

from collections.abc import Callable, Sequence
from time import monotonic

from kivy.graphics import InstructionGroup, Translate
from kivy.graphics.texture import Texture
from kivy.input import MotionEvent
from kivy.uix.widget import Widget

from kiosk.painter import Film, Painter
from kiosk.part import Part, Screenplay, Target
from kiosk.stock import Stock
from kiosk.theme.colour import Palette
from kiosk.ways_in.fingers import Fingers, Host, Nobody


class Layer(Widget):  # type: ignore[misc]  # Kivy has no types.
    """Lies over the whole panel. Parts that stay the same are not drawn again."""

    def __init__(
        self,
        stock: Stock,
        height: int,
        host: Host | None = None,
        film: Film = lambda: None,
        now: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__()
        self.parts: tuple[Part, ...] = ()
        self._stock, self._panel_height, self._film = stock, height, film
        self._fingers = Fingers(self, Nobody() if host is None else host, now)
        self._painter: Painter | None = None
        self._groups: list[InstructionGroup] = []
        self._sunk: dict[str, Translate] = {}
        self._shown: Texture | None = None
        """What the film was drawn with."""

    def show(self, parts: Sequence[Part], palette: Palette) -> None:
        """Draw `parts`; only what differs from what is shown is made anew."""
        same_colours = self._painter is not None and self._painter.palette is palette
        old = self.parts if same_colours else ()
        painter = self._painter = Painter(self._stock, self._panel_height, palette, self._film)
        for number, part in enumerate(parts):
            same = number < len(old) and old[number] == part
            film = isinstance(part, Screenplay) and self._film() is not self._shown
            if same and not film:
                continue
            self._put(number, self._group(part, painter))
        for group in self._groups[len(parts) :]:
            self.canvas.remove(group)
        del self._groups[len(parts) :]
        self.parts = tuple(parts)

    def _group(self, part: Part, painter: Painter) -> InstructionGroup:
        if isinstance(part, Target):
            self._sunk[part.id] = translate = Translate(0, 0)
            return painter.target(part, translate)
        if isinstance(part, Screenplay):
            self._shown = self._film()
        return painter.group(part)

    def _put(self, number: int, group: InstructionGroup) -> None:
        if number < len(self._groups):
            index = self.canvas.indexof(self._groups[number])
            self.canvas.remove(self._groups[number])
            self.canvas.insert(index, group)
            self._groups[number] = group
        else:
            self.canvas.add(group)
            self._groups.append(group)

    def target_at(self, x: float, y: float) -> Target | None:
        """The target under a point (pixels from the top left), the topmost first."""
        for part in reversed(self.parts):
            if isinstance(part, Target) and part.rect.has(x, y):
                return part
        return None

    def shows(self, target: Target) -> bool:
        """Whether `target` is there still, just as it was."""
        return target in self.parts

    def sink(self, target: Target, down: bool) -> None:
        """Let `target` give way under a finger, or come up again."""
        translate = self._sunk.get(target.id)
        if translate is not None:
            translate.y = -target.sinks if down else 0

    def on_touch_down(self, touch: MotionEvent) -> bool:
        """A finger came down; nothing below this layer is touched."""
        self._fingers.down(touch.uid, touch.x, self._from_top(touch))
        return True

    def on_touch_move(self, touch: MotionEvent) -> bool:
        """A finger went on."""
        self._fingers.moved(touch.uid, touch.x, self._from_top(touch))
        return True

    def on_touch_up(self, touch: MotionEvent) -> bool:
        """A finger left."""
        self._fingers.up(touch.uid, touch.x, self._from_top(touch))
        return True

    def forget_fingers(self) -> None:
        """Whatever lies over this layer, or comes in its place, has the touches from now on."""
        self._fingers.forget()

    def _from_top(self, touch: MotionEvent) -> float:
        """Kivy counts pixels from the lowest row, which is 0; the topmost is 0 here."""
        return float(self._panel_height - 1 - touch.y)
