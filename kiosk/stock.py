"""Pixels of texts and pictures: made once, kept while they are used. No Kivy here."""

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from pathlib import Path

from PIL import Image, ImageDraw, UnidentifiedImageError

from consultation.frozen import Frozen
from kiosk.part import Part, Photo, Picture, Screenplay, Target, Words
from kiosk.theme.colour import Palette, Rgb
from kiosk.theme.typeset import Typesetter
from packs import pictograms

log = logging.getLogger(__name__)

MISSING = "missing"
"""The pictogram that stands for a picture that is not there."""
REDUCING = 2.0
"""How much larger than wanted a picture stays that is first made smaller the quick way."""
CORNER = 0.08
"""Radius of a photo's corners, of its side."""
MOST_BYTES = 96 << 20
"""What is kept: some screens of the largest panel; a map alone may be 20 MB."""
UNUSABLE = (OSError, UnidentifiedImageError, ValueError, Image.DecompressionBombError)
"""What a picture that cannot be shown raises."""


class Pixels(Frozen, eq=False):
    """An image as RGBA bytes, first row on top; each is equal to itself alone."""

    width: int
    height: int
    data: bytes


class Stock:
    """Makes pixels and keeps those used last; safe to use from several threads."""

    def __init__(self, typesetter: Typesetter, most_bytes: int = MOST_BYTES) -> None:
        self._typesetter = typesetter
        self._most_bytes = most_bytes
        self._bytes = 0
        self._kept: OrderedDict[Hashable, Pixels] = OrderedDict()
        self._lock = threading.Lock()
        self.made = 0
        """How many were made so far."""

    def __len__(self) -> int:
        """How many things are kept."""
        return len(self._kept)

    def forget(self) -> None:
        """Let everything go."""
        with self._lock:
            self._kept.clear()
            self._bytes = 0

    def words(self, words: Words) -> Pixels:
        """White text on nothing, with a bleed around it; what a resident writes is not kept."""
        if words.paragraph.passing:
            return Pixels(*self._typesetter.draw(words.paragraph, words.align))
        key = (words.paragraph, words.align)
        return self._get(key, lambda: Pixels(*self._typesetter.draw(words.paragraph, words.align)))

    def bleed(self, words: Words) -> int:
        """Pixels around the text's box that its image has more."""
        return self._typesetter.bleed(words.paragraph.style)

    def picture(self, picture: Picture, palette: Palette) -> Pixels:
        """A picture at the size at which it is shown; what is missing falls back visibly."""
        ink = None if picture.colour is None else palette[picture.colour]
        side = max(1, round(picture.rect.width))
        return self._get((picture.source, side, ink), lambda: _made(picture.source, side, ink))

    def photo(self, photo: Photo) -> Pixels:
        """The whole picture, in its own shape; what is missing falls back visibly."""
        side = photo.side or round(
            max(photo.rect.width / photo.window.width, photo.rect.height / photo.window.height)
        )
        key = (photo.source, "whole", side)
        return self._get(key, lambda: _whole(photo.source, side))

    def prepare(self, parts: Iterable[Part], palette: Palette) -> None:
        """Make the pixels of all that `parts` show, so that they are there when it is drawn."""
        for part in parts:
            for drawn in part.drawn if isinstance(part, Target) else (part,):
                if isinstance(drawn, Words):
                    self.words(drawn)
                elif isinstance(drawn, Picture):
                    self.picture(drawn, palette)
                elif isinstance(drawn, Photo):
                    self.photo(drawn)
                elif isinstance(drawn, Screenplay) and drawn.poster is not None:
                    self.photo(drawn.poster)

    def _get(self, key: Hashable, make: Callable[[], Pixels]) -> Pixels:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        pixels = make()
        with self._lock:
            self.made += 1
            self._bytes += len(pixels.data) - len(getattr(self._kept.get(key), "data", b""))
            self._kept[key] = pixels
            while self._bytes > self._most_bytes and len(self._kept) > 1:
                self._bytes -= len(self._kept.popitem(last=False)[1].data)
        return pixels


def _made(source: str | Path, side: int, ink: Rgb | None) -> Pixels:
    if isinstance(source, str):
        return _pictogram(source, side, ink)
    try:
        return _square(source, side)
    except UNUSABLE as error:
        log.warning("picture missing: %s (%s)", source.name, error)
        return _pictogram(MISSING, side, ink)


def _whole(file: Path, side: int) -> Pixels:
    """Scale to `side`, never up: graphics do that."""
    try:
        with Image.open(file) as image:
            image.load()
            whole = image if image.mode == "RGBA" else image.convert("RGBA")
    except UNUSABLE as error:
        log.warning("picture missing: %s (%s)", file.name, error)
        return _pictogram(MISSING, min(side, 512), None)
    scale = min(1.0, side / max(whole.size))
    size = max(1, round(whole.width * scale)), max(1, round(whole.height * scale))
    if size != whole.size:
        whole = whole.resize(size, Image.Resampling.HAMMING, reducing_gap=REDUCING)
    return Pixels(*whole.size, whole.tobytes())


def _pictogram(name: str, side: int, ink: Rgb | None) -> Pixels:
    import io

    hexadecimal = None if ink is None else "#" + bytes(round(c * 255) for c in ink).hex()
    drawn = pictograms.draw(pictograms.svg(name), side, hexadecimal)
    with Image.open(io.BytesIO(drawn)) as image:
        rgba = image.convert("RGBA")
    return Pixels(rgba.width, rgba.height, rgba.tobytes())


def _rounded(side: int) -> Image.Image:
    """A mask with soft corners: a photo lies on its tile like a print, not like a hole in it."""
    scale = 4
    large = Image.new("L", (side * scale, side * scale), 0)
    corner = side * scale * CORNER
    ImageDraw.Draw(large).rounded_rectangle((0, 0, *large.size), corner, fill=255)
    return large.resize((side, side), Image.Resampling.BOX)


def _square(file: Path, side: int) -> Pixels:
    """Scale to fill a square: pictograms are square, photos lose what is beyond."""
    with Image.open(file) as image:
        image.load()
        short = min(image.size)
        left, top = (image.width - short) // 2, (image.height - short) // 2
        whole = image if image.mode == "RGBA" else image.convert("RGBA")
        square = (left, top, left + short, top + short)
        # Lanczos looks the same here and takes three times as long, before the first screen.
        scaled = whole.resize((side, side), Image.Resampling.HAMMING, square, REDUCING)
        if image.mode in {"RGB", "L"}:
            scaled.putalpha(_rounded(side))
    return Pixels(side, side, scaled.tobytes())
