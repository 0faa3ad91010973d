"""What is chosen is seen without colour: drawn tiles, as people see them who see few colours.

The simulations are those of Machado, Oliveira and Fernandes (2009), at full severity.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from consultation.frozen import replace
from kiosk.ahead import leaves
from kiosk.comfort import Comfort, Contrast
from kiosk.gallery import Gallery
from kiosk.moves.after import after
from kiosk.panel import Panel
from kiosk.part import Rect, Target
from kiosk.putting.kinds import putting
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.stock import Stock
from kiosk.theme.colour import DEFAULT
from kiosk.theme.typeset import Typesetter
from kiosk.visit import Visit
from tests.kiosk.every import STEPS, consultation_of
from tests.kiosk.way import route
from tests.window.stage import pack_of

Values = NDArray[np.float64]
SIGHTS = {
    "all colours": np.eye(3),
    "no red": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "no green": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "no blue": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
SEEN = 3.0
"""The contrast from which on a form is seen (WCAG 2, 1.4.11)."""
LEAST_MM2 = 20.0
"""Of a tile that have to look lighter or darker: a disc of 5 mm."""
PANEL = Panel.named("1280x800")
PAIRS = {"pairs", "opinions"}
"""Kinds in which a choice is followed by the next at once: nothing stays chosen."""


def luminance(image: Image.Image, sight: Values) -> Values:
    """Relative luminance of each pixel, as this sight has it (WCAG 2)."""
    colour = np.asarray(image.convert("RGB"), dtype=np.float64) / 255
    linear = np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
    seen = np.clip(linear @ sight.T, 0, 1)
    light: Values = seen @ np.array([0.2126, 0.7152, 0.0722])
    return light


def differing(one: Image.Image, other: Image.Image, sight: Values) -> float:
    """Square millimetres in which two pictures differ enough to be seen."""
    lights = (luminance(one, sight) + 0.05, luminance(other, sight) + 0.05)
    ratio = np.maximum(*lights) / np.minimum(*lights)
    return float((ratio >= SEEN).sum()) / PANEL.density**2


def choosing() -> Iterator[tuple[str, Visit, str]]:
    """Before each step that is answered by choosing, and what is chosen."""
    for kind in STEPS.keys() - PAIRS:
        visit = after(after(Visit(consultation_of(kind), "fr"), "language:fr"), "forward")
        for page in leaves(visit):
            assert page.step is not None
            touch = putting(page.step).next_touch(page.step, page.draft)
            if touch is not None and touch.startswith("choose:"):
                yield kind, page, touch


@pytest.fixture
def gallery(window: None, tmp_path: Path, typesetter: Typesetter) -> Gallery:
    """Draws every kind's pictures."""
    return Gallery(pack_of(tmp_path, consultation_of(*STEPS)), typesetter, Stock(typesetter))


def place(visit: Visit, touch: str, typesetter: Typesetter) -> Rect | None:
    """Where the target called `touch` stands."""
    parts = lay_out(route("fr").view(visit), Desk(PANEL, typesetter, "fr", False))
    found = (part.rect for part in parts if isinstance(part, Target) and part.id == touch)
    return next(found, None)


def drawn(visit: Visit, contrast: Contrast, spot: Rect, gallery: Gallery) -> Image.Image:
    """A place of the screen that this visit sees."""
    image = gallery.picture(replace(visit, comfort=Comfort(contrast=contrast)), PANEL)
    return image.crop((int(spot.x), int(spot.y), int(spot.right), int(spot.bottom)))


@pytest.mark.parametrize("contrast", Contrast, ids=lambda one: one.value)
def test_chosen_tiles_are_told_from_others(gallery: Gallery, contrast: Contrast) -> None:
    """The frame and the badge alone make the difference, whatever colours one sees."""
    alike, kinds = [], set()
    for kind, before, touch in choosing():
        now = after(before, touch)
        spots = [place(visit, touch, gallery.typesetter) for visit in (before, now)]
        if spots[0] is None or spots[0] != spots[1]:
            continue
        kinds.add(kind)
        pictures = [drawn(visit, contrast, spots[0], gallery) for visit in (before, now)]
        for name, sight in SIGHTS.items():
            if differing(pictures[0], pictures[1], sight) < LEAST_MM2:
                alike.append((kind, touch, name))
    assert not alike
    assert len(kinds) >= 8


@pytest.mark.parametrize("sight", SIGHTS)
def test_tints_alone_would_not_do(sight: str) -> None:
    """The measure is one that a change of tint does not pass: it asks for form."""
    rose, leaf = (
        Image.new("RGB", (200, 200), tuple(round(255 * part) for part in DEFAULT[tint]))
        for tint in ("rose", "leaf")
    )
    assert differing(rose, leaf, SIGHTS[sight]) == 0
