"""Pixels on the graphics card: made once while they are used."""

from functools import lru_cache

from kivy.graphics.texture import Texture
from PIL import Image, ImageDraw

from kiosk.stock import Pixels
from kiosk.theme.colour import Rgb

SHARPNESS = 8
"""Samples a pixel, each way, with which corners are drawn."""


@lru_cache(maxsize=256)
def texture(pixels: Pixels, mirrored: bool) -> Texture:
    """A text or a pictogram, for a rectangle of its size."""
    texture = Texture.create(size=(pixels.width, pixels.height), colorfmt="rgba")
    # One of its pixels is one of the screen's: nothing has to be smoothed, and that costs a sixth.
    texture.mag_filter = texture.min_filter = "nearest"
    texture.blit_buffer(pixels.data, colorfmt="rgba", bufferfmt="ubyte")
    texture.flip_vertical()
    if mirrored:
        texture.flip_horizontal()
    return texture


@lru_cache(maxsize=8)
def upright(pixels: Pixels) -> Texture:
    """A large picture, of which parts are shown."""
    texture = Texture.create(size=(pixels.width, pixels.height), colorfmt="rgba")
    texture.blit_buffer(pixels.data, colorfmt="rgba", bufferfmt="ubyte")
    return texture


@lru_cache(maxsize=256)
def corners(fill: Rgb, edge: Rgb, radius: float, width: float, corner: int) -> Texture:
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
    made = texture(Pixels(side, side, image.tobytes()), False)
    # Its middle is stretched, and a box may stand between two pixels.
    made.mag_filter = made.min_filter = "linear"
    return made


def _bytes(colour: Rgb) -> tuple[int, int, int]:
    red, green, blue = (round(part * 255) for part in colour)
    return red, green, blue
