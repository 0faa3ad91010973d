"""Draws parts with the instructions of a Kivy canvas. It knows no screen by name."""

from collections.abc import Callable
from math import ceil

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

from consultation.frozen import replace
from kiosk.part import (
    Box,
    Drawn,
    Photo,
    Picture,
    Rect,
    Ring,
    Screenplay,
    Stroke,
    Target,
    Words,
)
from kiosk.stock import Pixels, Stock
from kiosk.texture import corners, texture, upright
from kiosk.theme.colour import Palette

VEIL_OPACITY = 0.72

Film = Callable[[], Texture | None]
"""Gives the film's picture, while one is shown."""


class Painter:
    """Draws in one palette, on a panel of one height."""

    def __init__(self, stock: Stock, height: int, palette: Palette, film: Film) -> None:
        """`height` is in pixels."""
        self.palette = palette
        self._stock, self._height, self._film = stock, height, film

    def group(self, part: Drawn) -> InstructionGroup:
        """What draws `part`."""
        group = InstructionGroup()
        self._draw(part, group)
        return group

    def target(self, target: Target, translate: Translate) -> InstructionGroup:
        """What draws `target`; all but its shadow moves with `translate`."""
        group = InstructionGroup()
        for box in target.drawn:
            if isinstance(box, Box) and box.shadow:
                self._shadow(box, group)
        group.add(PushMatrix())
        group.add(translate)
        for drawn in target.drawn:
            self._draw(drawn, group, shadow=False)
        group.add(PopMatrix())
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
        opacity = VEIL_OPACITY if role == "veil" else 1.0
        return Color(*self.palette[role], opacity)

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
        width = box.edge_width if box.edge else 0.0
        edge = self.palette[box.edge] if box.edge else self.palette[box.fill]
        corner = max(1, min(int(box.rect.width), int(box.rect.height)) // 2)
        corner = min(corner, ceil(max(radius, width)) + 1)
        small = corners(self.palette[box.fill], edge, radius, width, corner)
        group.add(Color(1, 1, 1, 1))
        border = (corner, corner, corner, corner)
        group.add(BorderImage(texture=small, pos=pos, size=size, border=border))

    def _words(self, words: Words, group: InstructionGroup) -> None:
        pixels, bleed = self._stock.words(words), self._stock.bleed(words)
        group.add(self._colour(words.colour))
        rect = words.rect
        # What a resident writes is let go with the next letter.
        made = texture.__wrapped__ if words.paragraph.passing else texture
        place = Rect(rect.x - bleed, rect.y - bleed, 0, 0)
        group.add(self._image(made(pixels, False), pixels, place))

    def _picture(self, picture: Picture, group: InstructionGroup) -> None:
        pixels = self._stock.picture(picture, self.palette)
        group.add(self._colour("light"))
        group.add(self._image(texture(pixels, picture.mirrored), pixels, picture.rect))

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
        group.add(Rectangle(texture=upright(pixels), pos=pos, size=size, tex_coords=coords))

    def _stroke(self, stroke: Stroke, group: InstructionGroup) -> None:
        points = [
            self._height - value if number % 2 else value
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
        film = self._film()
        if film is None:
            if screenplay.poster is not None:
                self._box(Box(screenplay.rect, "sky"), group)
                self._photo(replace(screenplay.poster, rect=screenplay.rect), group)
            return
        pos, size = self._place(screenplay.rect)
        group.add(Color(0, 0, 0, 1))
        group.add(Rectangle(pos=pos, size=size))
        pos, size = self._place(_within(film, screenplay.rect))
        group.add(self._colour("light"))
        group.add(Rectangle(texture=film, pos=pos, size=size))

    def _image(self, made: Texture, pixels: Pixels, at: Rect) -> Rectangle:
        place = Rect(round(at.x), round(at.y), pixels.width, pixels.height)
        pos, size = self._place(place)
        return Rectangle(texture=made, pos=pos, size=size)

    def _place(self, rect: Rect) -> tuple[tuple[float, float], tuple[float, float]]:
        return (rect.x, self._height - rect.bottom), (rect.width, rect.height)


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
