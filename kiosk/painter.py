"""Draws parts in a Kivy window and says which target was touched. It knows no screen by name."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from math import ceil
from time import monotonic
from typing import Protocol

from kivy.graphics import (
    BorderImage,
    Color,
    InstructionGroup,
    Line,
    PopMatrix,
    PushMatrix,
    Rectangle,
    Translate,
)
from kivy.graphics.texture import Texture
from kivy.input import MotionEvent
from kivy.uix.widget import Widget
from PIL import Image, ImageDraw

from kiosk.part import (
    Box,
    Drawn,
    Part,
    Photo,
    Picture,
    Rect,
    Ring,
    Screenplay,
    Stroke,
    Target,
    Trace,
    Words,
)
from kiosk.stock import Pixels, Stock
from kiosk.theme.colour import Palette, Rgb

VEIL_OPACITY = 0.72


class Host(Protocol):
    """Who is told what fingers do on a layer, and says how they are to be understood."""

    def touched(self, target: str) -> None:
        """A finger was lifted on `target`; an empty text: on nothing."""

    def traced(self, trace: Trace) -> None:
        """A finger moves on something that follows it."""

    def slid(self, target: str) -> None:
        """A finger that explores has come to `target`."""

    def explores(self, follows: bool) -> bool:
        """Whether a finger that slides hears what is under it, also on what `follows` it."""

    @property
    def hold(self) -> float:
        """Seconds for which a finger has to rest on something before it counts."""

    def texture(self) -> Texture | None:
        """The film's picture, while one is shown."""


class Idler:
    """The host of a layer on which nothing can be done."""

    hold = 0.0

    def touched(self, target: str) -> None:
        """Nothing."""

    def traced(self, trace: Trace) -> None:
        """Nothing."""

    def slid(self, target: str) -> None:
        """Nothing."""

    def explores(self, follows: bool) -> bool:
        """Nobody does."""
        return False

    def texture(self) -> Texture | None:
        """None is shown."""
        return None


class Layer(Widget):  # type: ignore[misc]  # Kivy has no types.
    """One sheet of parts over the whole panel. Parts that stay the same are not drawn again."""

    def __init__(
        self,
        stock: Stock,
        height: int,
        host: Host | None = None,
        now: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__()
        self.parts: tuple[Part, ...] = ()
        self._stock, self._panel_height, self._now = stock, height, now
        self._host = Idler() if host is None else host
        self._fingers: dict[object, MotionEvent] = {}
        """Those that are down on a target that follows them."""
        self._palette: Palette | None = None
        self._groups: list[InstructionGroup] = []
        self._sunk: dict[str, Translate] = {}
        self._shown: Texture | None = None
        """What the film was drawn with."""

    def show(self, parts: Sequence[Part], palette: Palette) -> None:
        """Draw `parts`; only what differs from what is shown is made anew."""
        old = self.parts if palette is self._palette else ()
        self._palette = palette
        for number, part in enumerate(parts):
            same = number < len(old) and old[number] == part
            film = isinstance(part, Screenplay) and self._host.texture() is not self._shown
            if same and not film:
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
        """Sink the target under the finger, or begin to follow it."""
        target = self.target_at(touch.x, self._from_top(touch))
        touch.ud.update(target=target, since=self._now())
        if target is None:
            return True
        if target.follows and self._host.explores(follows=True):
            self._explore(touch)
        elif target.follows:
            self._fingers[touch.uid] = touch
            if len(self._fingers) == 1:
                self._trace(target, "down", touch)
            else:
                touch.ud["apart"] = self._apart()
        else:
            self._sink(target, True)
        return True

    def on_touch_move(self, touch: MotionEvent) -> bool:
        """Let the target up when the finger slides out, down again when it comes back."""
        target = touch.ud.get("target")
        if self._slides(touch):
            self._explore(touch)
        elif target is None:
            return True
        elif not target.follows:
            self._sink(target, target.rect.has(touch.x, self._from_top(touch)))
        elif len(self._fingers) > 1:
            self._pinch(target)
        elif touch.uid in self._fingers and not touch.ud.get("pinched"):
            self._trace(target, "move", touch)
        return True

    def on_touch_up(self, touch: MotionEvent) -> bool:
        """Say which target was touched, when the finger leaves it within its bounds."""
        target = touch.ud.get("target")
        if "explored" in touch.ud:
            return True
        if target is None:
            self._host.touched("")
            return True
        if target.follows:
            if self._fingers.pop(touch.uid, None) and not touch.ud.get("pinched"):
                self._trace(target, "up", touch)
            return True
        self._sink(target, False)
        inside = target.rect.has(touch.x, self._from_top(touch))
        rested = self._now() - touch.ud["since"] >= self._host.hold
        if inside and rested and target in self.parts:
            self._host.touched(target.id)
        return True

    def _slides(self, touch: MotionEvent) -> bool:
        """Whether a finger explores: it has left where it came down, and hears what is under it."""
        if "explored" in touch.ud or "target" not in touch.ud:
            return "explored" in touch.ud
        target = touch.ud["target"]
        if target is not None and (
            target.follows or target.rect.has(touch.x, self._from_top(touch))
        ):
            return False
        return self._host.explores(follows=False)

    def _explore(self, touch: MotionEvent) -> None:
        under, before = self.target_at(touch.x, self._from_top(touch)), touch.ud.get("explored", "")
        target = touch.ud["target"]
        if target is not None:
            self._sink(target, False)
        touch.ud["explored"] = under.id if under is not None else before
        if under is not None and under.id != before:
            self._host.slid(under.id)

    def _from_top(self, touch: MotionEvent) -> float:
        """Kivy counts pixels from the lowest row, which is 0; the topmost is 0 here."""
        return float(self._panel_height - 1 - touch.y)

    # Following fingers.

    def _trace(self, target: Target, move: str, touch: MotionEvent) -> None:
        rect = target.rect
        x = (touch.x - rect.x) / rect.width
        y = (self._from_top(touch) - rect.y) / rect.height
        self._host.traced(Trace(target.id, move, x, y, shape=rect.width / rect.height))

    def _apart(self) -> float:
        """Pixels between the first two fingers, one at least."""
        one, other = list(self._fingers.values())[:2]
        return max(1.0, float(((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5))

    def _pinch(self, target: Target) -> None:
        fingers = list(self._fingers.values())[:2]
        for finger in fingers:
            finger.ud["pinched"] = True
        before = float(fingers[1].ud.get("apart", 0.0)) or self._apart()
        fingers[1].ud["apart"] = now = self._apart()
        rect = target.rect
        x = (sum(finger.x for finger in fingers) / 2 - rect.x) / rect.width
        y = (sum(map(self._from_top, fingers)) / 2 - rect.y) / rect.height
        shape = rect.width / rect.height
        self._host.traced(Trace(target.id, "pinch", x, y, now / before, shape))

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
            case Photo():
                self._photo(part, group)
            case Stroke():
                self._stroke(part, group)
            case Screenplay():
                self._screenplay(part, group)
            case Ring():
                self._ring(part, group)

    def _colour(self, role: str) -> Color:
        assert self._palette is not None
        opacity = VEIL_OPACITY if role == "veil" else 1.0
        return Color(*self._palette[role], opacity)

    def _shadow(self, box: Box, group: InstructionGroup) -> None:
        rect = box.rect
        # Only what is seen of it: everything drawn costs as much as it is large.
        height = min(rect.height, 2 * box.radius + box.shadow)
        low = Rect(rect.x, rect.bottom + box.shadow - height, rect.width, height)
        self._box(Box(low, "shadow", box.radius), group)

    def _box(self, box: Box, group: InstructionGroup) -> None:
        """Edge and fill at once: a small picture of the corners, stretched between them."""
        pos, size = self._place(box.rect)
        radius = min(box.radius, box.rect.width / 2, box.rect.height / 2)
        if radius < 1 and not (box.edge and box.edge_width):
            group.add(self._colour(box.fill))
            group.add(Rectangle(pos=pos, size=size))
            return
        assert self._palette is not None
        width = box.edge_width if box.edge else 0.0
        edge = self._palette[box.edge] if box.edge else self._palette[box.fill]
        corner = max(1, min(int(box.rect.width), int(box.rect.height)) // 2)
        corner = min(corner, ceil(max(radius, width)) + 1)
        texture = _corners(self._palette[box.fill], edge, radius, width, corner)
        group.add(Color(1, 1, 1, 1))
        border = (corner, corner, corner, corner)
        group.add(BorderImage(texture=texture, pos=pos, size=size, border=border))

    def _words(self, words: Words, group: InstructionGroup) -> None:
        pixels, bleed = self._stock.words(words), self._stock.bleed(words)
        group.add(self._colour(words.colour))
        rect = words.rect
        # What a resident writes is let go with the next letter.
        texture = _texture.__wrapped__ if words.paragraph.passing else _texture
        place = Rect(rect.x - bleed, rect.y - bleed, 0, 0)
        group.add(self._image(texture(pixels, False), pixels, place))

    def _picture(self, picture: Picture, group: InstructionGroup) -> None:
        assert self._palette is not None
        pixels = self._stock.picture(picture, self._palette)
        group.add(self._colour("light"))
        texture = _texture(pixels, picture.mirrored)
        group.add(self._image(texture, pixels, picture.rect))

    def _photo(self, photo: Photo, group: InstructionGroup) -> None:
        """The window of the picture, filling the rect: what does not fit its shape is cut off."""
        pixels = self._stock.photo(photo)
        rect = _within(pixels, photo.rect) if photo.whole else photo.rect
        window = _covering(photo.window, pixels, rect)
        left, right = window.x, window.right
        # The texture's rows stand from the top down.
        top, bottom = window.y, window.bottom
        pos, size = self._place(rect)
        coords = (left, bottom, right, bottom, right, top, left, top)
        group.add(self._colour("light"))
        texture = _upright(pixels)
        group.add(Rectangle(texture=texture, pos=pos, size=size, tex_coords=coords))

    def _stroke(self, stroke: Stroke, group: InstructionGroup) -> None:
        points = [
            self._panel_height - value if number % 2 else value
            for number, value in enumerate(stroke.points)
        ]
        if len(points) == 2:
            points += [points[0] + 0.1, points[1]]
        group.add(self._colour(stroke.colour))
        group.add(Line(points=points, width=stroke.width / 2, cap="round", joint="round"))

    def _ring(self, ring: Ring, group: InstructionGroup) -> None:
        """Dashes of ink, and paper between them, so that it is seen on every ground."""
        self._frame(ring.rect, ring.width, "paper", group)
        group.add(self._colour("ink"))
        for dash in ring.dashes():
            pos, size = self._place(dash)
            group.add(Rectangle(pos=pos, size=size))

    def _frame(self, rect: Rect, width: float, role: str, group: InstructionGroup) -> None:
        group.add(self._colour(role))
        sides = (
            Rect(rect.x, rect.y, rect.width, width),
            Rect(rect.x, rect.bottom - width, rect.width, width),
            Rect(rect.x, rect.y, width, rect.height),
            Rect(rect.right - width, rect.y, width, rect.height),
        )
        for side in sides:
            pos, size = self._place(side)
            group.add(Rectangle(pos=pos, size=size))

    def _screenplay(self, screenplay: Screenplay, group: InstructionGroup) -> None:
        """The film in the middle of its place, whole, black around it; at first its poster."""
        texture = self._shown = self._host.texture()
        if texture is None:
            if screenplay.poster is not None:
                self._box(Box(screenplay.rect, "sky"), group)
                self._photo(replace(screenplay.poster, rect=screenplay.rect), group)
            return
        pos, size = self._place(screenplay.rect)
        group.add(Color(0, 0, 0, 1))
        group.add(Rectangle(pos=pos, size=size))
        pos, size = self._place(_within(texture, screenplay.rect))
        group.add(self._colour("light"))
        group.add(Rectangle(texture=texture, pos=pos, size=size))

    def _image(self, texture: Texture, pixels: Pixels, at: Rect) -> Rectangle:
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


@lru_cache(maxsize=8)
def _upright(pixels: Pixels) -> Texture:
    """A large picture, of which parts are shown."""
    texture = Texture.create(size=(pixels.width, pixels.height), colorfmt="rgba")
    texture.blit_buffer(pixels.data, colorfmt="rgba", bufferfmt="ubyte")
    return texture


def _within(pixels: Pixels | Texture, rect: Rect) -> Rect:
    """The largest place in the middle of `rect` that has the picture's shape."""
    scale = min(rect.width / pixels.width, rect.height / pixels.height)
    width, height = round(pixels.width * scale), round(pixels.height * scale)
    x, y = rect.x + (rect.width - width) / 2, rect.y + (rect.height - height) / 2
    return Rect(round(x), round(y), width, height)


def _covering(window: Rect, pixels: Pixels, rect: Rect) -> Rect:
    """The largest part of `window`, in its middle, that has the shape of `rect`."""
    shape = (window.width * pixels.width) / (window.height * pixels.height)
    wanted = rect.width / rect.height
    width = window.width * min(1.0, wanted / shape)
    height = window.height * min(1.0, shape / wanted)
    x = window.x + (window.width - width) / 2
    return Rect(x, window.y + (window.height - height) / 2, width, height)


SHARPNESS = 8
"""Samples a pixel, each way, with which corners are drawn."""


@lru_cache(maxsize=256)
def _corners(fill: Rgb, edge: Rgb, radius: float, width: float, corner: int) -> Texture:
    """A box just large enough for its corners, two pixels between them to be stretched."""
    side, scale = 2 * corner + 2, SHARPNESS
    large = Image.new("L", (side * scale, side * scale), 0)
    whole = (0, 0, side * scale - 1, side * scale - 1)
    ImageDraw.Draw(large).rounded_rectangle(whole, radius * scale, fill=255)
    outer = large.resize((side, side), Image.Resampling.BOX)
    inset = round(width * scale)
    inside = (inset, inset, side * scale - 1 - inset, side * scale - 1 - inset)
    large.paste(0, (0, 0, side * scale, side * scale))
    ImageDraw.Draw(large).rounded_rectangle(inside, max(0.0, radius - width) * scale, fill=255)
    inner = large.resize((side, side), Image.Resampling.BOX)
    image = Image.composite(
        Image.new("RGB", (side, side), _bytes(fill)),
        Image.new("RGB", (side, side), _bytes(edge)),
        inner,
    )
    image.putalpha(outer)
    return _texture(Pixels(side, side, image.tobytes()), False)


def _bytes(colour: Rgb) -> tuple[int, int, int]:
    red, green, blue = (round(part * 255) for part in colour)
    return red, green, blue
