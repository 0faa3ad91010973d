"""Taking part by eye alone: the screen's pixels lead the finger, and nothing is heard."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from consultation.answer import Value
from kiosk.rehearsal.touch import Touch
from kiosk.theme.typeset import Style, Typesetter
from kiosk.words import words_in
from packs import pictograms
from tests.kiosk.every import consultation_of
from tests.window.stage import Stage, pack_of

Grey = NDArray[np.float64]

ALIKE = 0.75
"""Correlation above which drawn words are read."""
CAPITALS = (28, 29, *range(20, 28), *range(30, 120))
"""Pixels that capitals may be high."""
SIDES = range(100, 38, -2)
"""Pixels that a pictogram may be wide; a small plus looks like much else."""
W = words_in("en")


class Reader:
    """Finds words in a screenshot and touches them."""

    def __init__(self, stage: Stage, typesetter: Typesetter) -> None:
        self._stage, self._typesetter = stage, typesetter
        self._looks: list[tuple[int, bool]] = [
            (cap, bold) for cap in CAPITALS for bold in (False, True)
        ]
        self._count = 0

    def sees(self, text: str) -> tuple[float, float] | None:
        """The middle of the words in pixels from the top left; None where they are not read."""
        grey = self._screen()
        for look in self._looks:
            place = _where(self._drawn(text, *look), grey)
            if place is not None:
                # Words near each other look alike: this size is tried first from now on.
                self._looks.remove(look)
                self._looks.insert(0, look)
                return place
        return None

    def touch(self, text: str) -> None:
        """Touch the words where they are read."""
        place = self.sees(text)
        assert place is not None, f"Nowhere on the screen: {text}"
        self.touch_at(place)

    def sees_picture(self, name: str) -> tuple[float, float]:
        """The middle of a pictogram of the interface."""
        grey = self._screen()
        for side in SIDES:
            drawn = Image.open(BytesIO(pictograms.draw(pictograms.svg(name), side)))
            place = _where(_cut(np.asarray(drawn.getchannel("A")) / 255), grey)
            if place is not None:
                return place
        raise AssertionError(f"Nowhere on the screen: the picture {name}")

    def touch_at(self, place: tuple[float, float]) -> None:
        """Touch a pixel."""
        self._stage.clock.pass_by(1)
        self._count += 1
        touch = Touch(*place, self._count)
        touch.down()
        self._stage.frames(2)
        touch.up()
        self._stage.frames(4)

    def _screen(self) -> Grey:
        self._stage.frames(2)
        width, height = int(self._stage.window.width), int(self._stage.window.height)
        pixels = np.frombuffer(self._stage.pixels(), np.uint8).reshape(height, width, 4)
        return pixels[::-1, :, :3].mean(axis=2) / 255

    def _drawn(self, text: str, cap: int, bold: bool) -> Grey:
        paragraph = self._typesetter.set(text, Style(cap, bold, "en"), 10_000)
        width, height, rgba = self._typesetter.draw(paragraph, "left")
        return _cut(np.frombuffer(rgba, np.uint8).reshape(height, width, 4)[:, :, 3] / 255)


def _cut(drawn: Grey) -> Grey:
    """What is drawn, without the empty edges."""
    rows, columns = (np.flatnonzero(drawn.max(axis=axis)) for axis in (1, 0))
    return drawn[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _where(drawn: Grey, grey: Grey) -> tuple[float, float] | None:
    """The middle of the place that looks like what is drawn; None where nothing does."""
    height, width = drawn.shape
    if height > grey.shape[0] or width > grey.shape[1]:
        return None
    drawn = drawn - drawn.mean()
    products = np.fft.irfft2(np.fft.rfft2(grey) * np.conj(np.fft.rfft2(drawn, grey.shape)))
    products = products[: grey.shape[0] - height + 1, : grey.shape[1] - width + 1]
    spread = _sums(grey**2, drawn.shape) - _sums(grey, drawn.shape) ** 2 / drawn.size
    # Ink may be darker than its ground, or lighter.
    norm = np.sqrt(np.maximum(spread, 1e-3)) * np.linalg.norm(drawn)
    alike = np.abs(products) / norm
    y, x = np.unravel_index(int(alike.argmax()), alike.shape)
    return (x + width / 2, y + height / 2) if alike[y, x] > ALIKE else None


def _sums(grey: Grey, shape: tuple[int, ...]) -> Grey:
    """The sum below each place of a template of `shape`."""
    height, width = shape
    whole = np.pad(grey.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    return (
        whole[height:, width:]
        - whole[:-height, width:]
        - whole[height:, :-width]
        + whole[:-height, :-width]
    )


@pytest.mark.journey
def test_by_eye_alone(
    open_stage: Callable[..., Stage], tmp_path: Path, typesetter: Typesetter
) -> None:
    """From the poster to the thanks in silence; what was meant is what is kept."""
    kinds = ("card", "choice", "choices", "scale", "ranking", "number")
    stage = open_stage(pack=pack_of(tmp_path, consultation_of(*kinds)))
    reader = Reader(stage, typesetter)
    reader.touch("English")
    reader.touch(W("start"))
    reader.touch(W("next"))
    steps: list[tuple[str, ...]] = [
        ("Benches",),
        ("Trees", "Water"),
        (W("scale-agreement-5-4"),),
        ("Games", "Trees"),
    ]
    for labels in steps:
        for label in labels:
            reader.touch(label)
        reader.touch(W("forward"))
    more = reader.sees_picture("plus")
    for _ in range(4):
        reader.touch_at(more)
    assert reader.sees("75") is not None
    reader.touch(W("forward"))
    reader.touch(W("give"))
    stage.until(lambda: bool(stage.keeper.kept))
    stage.frames(4)
    assert reader.sees(W("thanks")) is not None
    meant: dict[str, Value] = {
        "choice": "benches",
        "choices": ("trees", "water"),
        "scale": 4,
        "ranking": ("games", "trees"),
        "number": 75,
    }
    assert stage.keeper.kept == [(meant, "en")]
    assert not getattr(stage.speaker, "asked", None)
