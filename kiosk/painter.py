"""Draws parts in a Kivy window and says which target was touched. It knows no screen by name."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from kivy.graphics import (
    Color,
    InstructionGroup,
    PopMatrix,
    PushMatrix,
    Rectangle,
    SmoothRoundedRectangle,
    Translate,
)
from kivy.graphics.texture import Texture
from kivy.input import MotionEvent
from kivy.uix.widget import Widget

from kiosk.part import Box, Drawn, Part, Picture, Rect, Target, Words
from kiosk.stock import Pixels, Stock
from kiosk.theme.colour import Palette

VEIL_OPACITY = 0.72


class Layer(Widget):  # type: ignore[misc]  # Kivy has no types.
    """One sheet of parts over the whole panel. Parts that stay the same are not drawn again."""

    def __init__(self, stock: Stock, height: int, touched: Callable[[str], None]) -> None:
        super().__init__()
        self.parts: tuple[Part, ...] = ()
        self._stock, self._panel_height, self._touched = stock, height, touched
        self._palette: Palette | None = None
        self._groups: list[InstructionGroup] = []
        self._sunk: dict[str, Translate] = {}

    def show(self, parts: Sequence[Part], palette: Palette) -> None:
        """Draw `parts`; only what differs from what is shown is made anew."""
        old = self.parts if palette is self._palette else ()
        self._palette = palette
        for number, part in enumerate(parts):
            if number < len(old) and old[number] == part:
                continue
            self._put(number, self._group(part))
        for group in self._groups[len(parts) :]:
            self.canvas.remove(group)
        del self._groups[len(parts) :]
        self.parts = tuple(parts)

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

    # Touch: act on release inside the target; a slide out cancels.

    def on_touch_down(self, touch: MotionEvent) -> bool:
        """Sink the target under the finger."""
        target = self.target_at(touch.x, self._panel_height - touch.y)
        if target is not None:
            touch.ud["target"] = target
            self._sink(target, True)
        return True

    def on_touch_move(self, touch: MotionEvent) -> bool:
        """Let the target up when the finger slides out, down again when it comes back."""
        target = touch.ud.get("target")
        if target is not None:
            self._sink(target, target.rect.has(touch.x, self._panel_height - touch.y))
        return True

    def on_touch_up(self, touch: MotionEvent) -> bool:
        """Say which target was touched, when the finger leaves it within its bounds."""
        target = touch.ud.get("target")
        if target is not None:
            self._sink(target, False)
            inside = target.rect.has(touch.x, self._panel_height - touch.y)
            if inside and target in self.parts:
                self._touched(target.id)
        return True

    def _sink(self, target: Target, down: bool) -> None:
        translate = self._sunk.get(target.id)
        if translate is not None:
            translate.y = -target.sinks if down else 0

    # Drawing.

    def _group(self, part: Part) -> InstructionGroup:
        group = InstructionGroup()
        if not isinstance(part, Target):
            self._draw(part, group)
            return group
        translate = Translate(0, 0)
        shadows = [box for box in part.drawn if isinstance(box, Box) and box.shadow]
        for box in shadows:
            self._shadow(box, group)
        group.add(PushMatrix())
        group.add(translate)
        for drawn in part.drawn:
            self._draw(drawn, group, shadow=False)
        group.add(PopMatrix())
        self._sunk[part.id] = translate
        return group

    def _draw(self, part: Drawn, group: InstructionGroup, shadow: bool = True) -> None:
        match part:
            case Box():
                if shadow and part.shadow:
                    self._shadow(part, group)
                self._box(part, group)
            case Words():
                self._words(part, group)
            case Picture():
                self._picture(part, group)

    def _colour(self, role: str) -> Color:
        assert self._palette is not None
        opacity = VEIL_OPACITY if role == "veil" else 1.0
        return Color(*self._palette[role], opacity)

    def _shadow(self, box: Box, group: InstructionGroup) -> None:
        group.add(self._colour("shadow"))
        rect = box.rect
        low = Rect(rect.x, rect.y + box.shadow, rect.width, rect.height)
        group.add(self._rounded(low, box.radius))

    def _box(self, box: Box, group: InstructionGroup) -> None:
        inner, radius = box.rect, box.radius
        if box.edge and box.edge_width:
            group.add(self._colour(box.edge))
            group.add(self._rounded(box.rect, box.radius))
            inner = box.rect.inset(box.edge_width)
            radius = max(0.0, box.radius - box.edge_width)
        group.add(self._colour(box.fill))
        group.add(self._rounded(inner, radius))

    def _rounded(self, rect: Rect, radius: float) -> Rectangle:
        pos, size = self._place(rect)
        radius = min(radius, rect.width / 2, rect.height / 2)
        if radius < 1:
            return Rectangle(pos=pos, size=size)
        return SmoothRoundedRectangle(pos=pos, size=size, radius=[radius] * 4)

    def _words(self, words: Words, group: InstructionGroup) -> None:
        pixels, bleed = self._stock.words(words), self._stock.bleed(words)
        group.add(self._colour(words.colour))
        rect = words.rect
        group.add(self._image(pixels, Rect(rect.x - bleed, rect.y - bleed, 0, 0), False))

    def _picture(self, picture: Picture, group: InstructionGroup) -> None:
        assert self._palette is not None
        pixels = self._stock.picture(picture, self._palette)
        group.add(Color(1, 1, 1, 1))
        group.add(self._image(pixels, picture.rect, picture.mirrored))

    def _image(self, pixels: Pixels, at: Rect, mirrored: bool) -> Rectangle:
        texture = _texture(pixels, mirrored)
        place = Rect(round(at.x), round(at.y), pixels.width, pixels.height)
        pos, size = self._place(place)
        return Rectangle(texture=texture, pos=pos, size=size)

    def _place(self, rect: Rect) -> tuple[tuple[float, float], tuple[float, float]]:
        return (rect.x, self._panel_height - rect.bottom), (rect.width, rect.height)


@lru_cache(maxsize=256)
def _texture(pixels: Pixels, mirrored: bool) -> Texture:
    """The pixels on the graphics card; made once while they are used."""
    texture = Texture.create(size=(pixels.width, pixels.height), colorfmt="rgba")
    texture.blit_buffer(pixels.data, colorfmt="rgba", bufferfmt="ubyte")
    texture.flip_vertical()
    if mirrored:
        texture.flip_horizontal()
    return texture
