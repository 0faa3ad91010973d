"""Draw the photo and the videos of this example: the same bytes on one machine, every time.

The films that stand for sign language show a puppet that waves its arms. Nobody signs in them, and
they say nothing: whoever copies this example replaces them by a person who signs.

Needs Pillow, numpy and PyAV. Run it once before the pack is checked or built.
"""

import math
import random
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

INK = "#1D1B3A"
WOOD = "#E3B778"
SIZE = (1280, 720)
RATE = 25
SECONDS = 10
HZ = 48_000
PUPPET_SIZE = (640, 480)
PUPPET_SECONDS = 3.6
Moves = tuple[tuple[float, float], tuple[float, float]]
"""How often each hand goes round in a film, across and up; whole numbers end as they began."""
PUPPETS: dict[str, Moves] = {
    "puppet-change": ((2, 1), (2, 1)),
    "puppet-come": ((1, 3), (3, 1)),
    "puppet-night": ((3, 2), (1, 2)),
}
FADE = 1.0
"""Seconds in which the square of today becomes the other one."""


def main(folder: Path) -> None:
    """Write all files into the example's `folder`."""
    for name in ("pictures", "videos"):
        (folder / name).mkdir(exist_ok=True)
    street().save(folder / "pictures" / "street.jpg", quality=88)
    film(folder / "videos" / "square.mp4")
    for name, moves in PUPPETS.items():
        puppet_film(folder / "videos" / f"{name}.mp4", moves)


def street() -> Image.Image:
    """A street at dusk, 1600 by 1000 pixels."""
    width, height = 1600, 1000
    chance = random.Random(7)  # noqa: S311
    image = _sky(width, height)
    pen = ImageDraw.Draw(image)
    for place in range(-1, 12):
        x, top = place * 150, 470 - chance.randrange(90)
        pen.rectangle((x, top, x + 150, 745), "#4B3F66")
        pen.polygon([(x - 6, top), (x + 75, top - 60), (x + 156, top)], "#40365C")
    _houses(pen, chance)
    pen.rectangle((0, 742, width, height), "#3B3550")
    pen.polygon([(0, 1000), (560, 760), (1040, 760), (1600, 1000)], "#4C4562")
    for step in range(6):
        near = 770 + step * step * 7
        pen.rectangle((796 - step * 2, near, 804 + step * 2, near + 8 + step * 4), "#E8D9B8")
    for x, size in ((120, 1.25), (430, 1.0), (1180, 1.0), (1490, 1.25)):
        _tree(pen, chance, x, 800, size)
    for x in (620, 980):
        pen.line((x, 800, x, 520), "#221D38", 9)
        pen.line((x, 524, x + 34, 510), "#221D38", 7)
    image = _glow(image, [(654, 516), (1014, 516)])
    grain = np.random.default_rng(7).normal(0, 3.0, (height, width, 1))
    pixels = np.asarray(image.filter(ImageFilter.GaussianBlur(1.1)), np.float32) + grain
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def film(path: Path) -> None:
    """Ten seconds of the square, before and after, with a soft tone."""
    before, after = square_today(), square_to_come()
    with av.open(str(path), "w", options={"movflags": "faststart"}) as out:
        out.metadata["title"] = "La place"
        pictures = out.add_stream("libx264", rate=RATE)
        pictures.width, pictures.height = SIZE
        pictures.pix_fmt = "yuv420p"
        # One thread: several share the work out differently each time.
        pictures.options = {"crf": "23", "preset": "medium", "threads": "1"}
        sound = out.add_stream("aac", rate=HZ, layout="mono")
        for number in range(RATE * SECONDS):
            frame = av.VideoFrame.from_image(_moment(before, after, number / RATE))
            frame.pts, frame.time_base = number, Fraction(1, RATE)
            out.mux(pictures.encode(frame))
        out.mux(pictures.encode(None))
        for start, samples in _pieces(_tone()):
            piece = av.AudioFrame.from_ndarray(samples[np.newaxis], format="fltp", layout="mono")
            piece.sample_rate, piece.pts, piece.time_base = HZ, start, Fraction(1, HZ)
            out.mux(sound.encode(piece))
        out.mux(sound.encode(None))


def square_today() -> Image.Image:
    """Grey ground, cars, one tree."""
    image, pen = _station("#EBDFC9", "#D8D2C4")
    for place in range(6):
        _car(pen, 110 + place * 160, 560, ("#C8503F", "#2C7FB8", "#8A6B3D")[place % 3])
    _round_tree(pen, 1180, 500, 46)
    return image


def square_to_come() -> Image.Image:
    """Green ground, trees, water, benches."""
    image, pen = _station("#CDE5F4", "#D3EBC8")
    for x, y, size in ((120, 520, 70), (330, 560, 56), (980, 560, 60), (1160, 520, 74)):
        _round_tree(pen, x, y, size)
    pen.ellipse((530, 560, 760, 650), "#FFFFFF", INK, 6)
    pen.ellipse((556, 574, 734, 632), "#2C7FB8")
    for x in (410, 800):
        pen.rounded_rectangle((x, 610, x + 110, 626), 6, "#8A6B3D", INK, 4)
        pen.line((x + 16, 626, x + 16, 652), INK, 6)
        pen.line((x + 94, 626, x + 94, 652), INK, 6)
    return image


def _moment(before: Image.Image, after: Image.Image, time: float) -> Image.Image:
    """The picture at `time` seconds: a walker, and what the square is by then."""
    share = min(1.0, max(0.0, (time - SECONDS / 2 + FADE / 2) / FADE))
    image = Image.blend(before, after, share)
    pen = ImageDraw.Draw(image)
    x = 80 + time / SECONDS * 1120
    swing = math.sin(time * 7) * 16
    pen.line((x, 640, x - swing, 690), INK, 9)
    pen.line((x, 640, x + swing, 690), INK, 9)
    pen.rounded_rectangle((x - 17, 580, x + 17, 648), 14, "#7A57B8", INK, 5)
    pen.ellipse((x - 16, 546, x + 16, 578), "#F9D2CC", INK, 5)
    if share > 0:
        for drop in range(5):
            rise = (time * 1.4 + drop / 5) % 1
            height, side = 70 * math.sin(math.pi * rise), (drop - 2) * 22 * rise
            y = 596 - height
            pen.ellipse((641 + side, y, 651 + side, y + 10), "#2C7FB8")
    return image


def puppet_film(path: Path, moves: Moves) -> None:
    """A few seconds of the puppet, without sound."""
    with av.open(str(path), "w", options={"movflags": "faststart"}) as out:
        out.metadata["title"] = "Exemple : une marionnette, personne ne signe"
        pictures = out.add_stream("libx264", rate=RATE)
        pictures.width, pictures.height = PUPPET_SIZE
        pictures.pix_fmt = "yuv420p"
        pictures.options = {"crf": "24", "preset": "veryfast", "threads": "1"}
        count = round(RATE * PUPPET_SECONDS)
        for number in range(count):
            frame = av.VideoFrame.from_image(puppet(number / (count - 1), moves))
            frame.pts, frame.time_base = number, Fraction(1, RATE)
            out.mux(pictures.encode(frame))
        out.mux(pictures.encode(None))


def puppet(share: float, moves: Moves) -> Image.Image:
    """The puppet after a `share` of its film, from 0 to 1: drawn twice as large, then halved."""
    width, height = PUPPET_SIZE
    image = Image.new("RGB", (2 * width, 2 * height), "#D9E8DC")
    pen = ImageDraw.Draw(image)
    x, shoulder, hip = width, 400, 960
    pen.rectangle((x - 34, 280, x + 34, shoulder), WOOD, INK, 8)
    trunk = [(x - 200, shoulder - 30), (x + 200, shoulder - 30), (x + 150, hip), (x - 150, hip)]
    pen.polygon(trunk, "#7A57B8", INK, 8)
    pen.ellipse((x - 105, 60, x + 105, 320), WOOD, INK, 8)
    for side, (across, up) in zip((-1, 1), moves, strict=True):
        _arm(pen, (x + side * 195, shoulder + 10), side, share, across, up)
    font = ImageFont.load_default(72)
    pen.rounded_rectangle((32, 32, 450, 136), 24, "#FCE4A4", INK, 6)
    pen.text((241, 84), "EXEMPLE", INK, font, "mm")
    return image.reduce(2)


def _arm(
    pen: ImageDraw.ImageDraw,
    shoulder: tuple[float, float],
    side: int,
    share: float,
    across: float,
    up: float,
) -> None:
    """An arm of two pieces of wood with pins in its joints, and a hand like a mitten."""
    rest = 1 - math.cos(math.tau * share)
    hand_x = PUPPET_SIZE[0] + side * (190 + 80 * math.sin(math.tau * across * share) * rest)
    hand_y = 780 - 130 * rest - 60 * math.sin(math.tau * up * share) * rest
    elbow = (shoulder[0] + side * 90, (shoulder[1] + 300 + hand_y) / 2 + 40)
    pen.line([shoulder, elbow], INK, 84)
    pen.line([shoulder, elbow], "#9A7AD0", 70)
    pen.line([elbow, (hand_x, hand_y)], INK, 74)
    pen.line([elbow, (hand_x, hand_y)], WOOD, 60)
    for joint_x, joint_y in (shoulder, elbow):
        pen.ellipse((joint_x - 42, joint_y - 42, joint_x + 42, joint_y + 42), "#9A7AD0", INK, 7)
        pen.ellipse((joint_x - 10, joint_y - 10, joint_x + 10, joint_y + 10), INK)
    pen.ellipse((hand_x - 62, hand_y - 74, hand_x + 62, hand_y + 74), WOOD, INK, 8)
    thumb = hand_x - side * 58
    pen.ellipse((thumb - 26, hand_y - 40, thumb + 26, hand_y + 30), WOOD, INK, 7)


def _station(sky: str, ground: str) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", SIZE, sky)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 430, *SIZE), ground)
    pen.rectangle((260, 240, 1020, 440), "#F9D2CC", INK, 6)
    pen.polygon([(240, 240), (1040, 240), (990, 186), (290, 186)], "#C8503F", INK, 6)
    pen.rectangle((560, 130, 720, 440), "#FBF6EC", INK, 6)
    pen.polygon([(545, 130), (735, 130), (640, 60)], "#C8503F", INK, 6)
    pen.ellipse((604, 150, 676, 222), "#FFFFFF", INK, 6)
    pen.line((640, 186, 640, 164), INK, 6)
    pen.line((640, 186, 658, 186), INK, 6)
    for x in (310, 400, 490, 760, 850, 940):
        pen.rounded_rectangle((x, 290, x + 46, 370), 20, "#FCE4A4", INK, 5)
    pen.rounded_rectangle((600, 330, 680, 438), 30, "#8A6B3D", INK, 6)
    return image, pen


def _car(pen: ImageDraw.ImageDraw, x: int, y: int, colour: str) -> None:
    pen.rounded_rectangle((x + 24, y - 36, x + 96, y + 8), 16, "#FFFFFF", INK, 5)
    pen.rounded_rectangle((x, y - 8, x + 124, y + 32), 14, colour, INK, 5)
    for wheel in (x + 18, x + 82):
        pen.ellipse((wheel, y + 18, wheel + 26, y + 44), INK)


def _round_tree(pen: ImageDraw.ImageDraw, x: int, y: int, size: int) -> None:
    pen.rectangle((x - 8, y, x + 8, y + 90), "#8A6B3D", INK, 4)
    pen.ellipse((x - size, y - 2 * size + 20, x + size, y + 20), "#3E8E41", INK, 5)


def _sky(width: int, height: int) -> Image.Image:
    stops = np.array([[38, 38, 84], [106, 76, 130], [222, 128, 112], [252, 202, 140]], np.float32)
    down = np.linspace(0, 3, 720)
    rows = np.stack([np.interp(down, range(4), stops[:, channel]) for channel in range(3)], axis=1)
    rows = np.concatenate([rows, np.repeat(rows[-1:], height - 720, axis=0)])
    return Image.fromarray(np.repeat(rows[:, np.newaxis], width, axis=1).astype(np.uint8))


def _houses(pen: ImageDraw.ImageDraw, chance: random.Random) -> None:
    walls = ("#6A4A5E", "#5A4468", "#74525A", "#4F4166")
    for place, (x, wide) in enumerate(((-20, 260), (250, 250), (1100, 250), (1360, 270))):
        top = 330 + chance.randrange(60)
        pen.rectangle((x, top, x + wide, 760), walls[place])
        roof = [(x - 14, top), (x + wide / 2, top - 96), (x + wide + 14, top)]
        pen.polygon(roof, "#33294A")
        for row in range(4):
            for column in range(3):
                lit = chance.random() < 0.45
                left, high = x + 34 + column * (wide - 68) / 2.6, top + 40 + row * 92
                box = (left, high, left + 40, high + 56)
                pen.rectangle(box, "#FFD98A" if lit else "#3A3152", "#2A2340", 4)


def _tree(
    pen: ImageDraw.ImageDraw, chance: random.Random, x: int, ground: int, size: float
) -> None:
    pen.polygon(
        [
            (x - 12 * size, ground),
            (x - 5, ground - 190 * size),
            (x + 5, ground - 190 * size),
            (x + 12 * size, ground),
        ],
        "#241E33",
    )
    for _ in range(90):
        angle, far = chance.random() * math.tau, math.sqrt(chance.random())
        left = x + math.cos(angle) * far * 92 * size
        top = ground - 260 * size + math.sin(angle) * far * 104 * size
        radius = (14 + chance.random() * 16) * size
        green = ("#243A33", "#2C4A3A", "#355742", "#3F6548")[chance.randrange(4)]
        pen.ellipse((left - radius, top - radius, left + radius, top + radius), green)


def _glow(image: Image.Image, lamps: list[tuple[int, int]]) -> Image.Image:
    light = Image.new("RGB", image.size)
    pen = ImageDraw.Draw(light)
    for x, y in lamps:
        pen.ellipse((x - 120, y - 120, x + 120, y + 120), "#5A4420")
        pen.ellipse((x - 44, y - 44, x + 44, y + 44), "#A07A3C")
        pen.ellipse((x - 12, y - 12, x + 12, y + 12), "#FFF3D0")
        pen.ellipse((x - 150, 806, x + 150, 862), "#4A3A20")
    light = light.filter(ImageFilter.GaussianBlur(24))
    pixels = np.asarray(image, np.int16) + np.asarray(light, np.int16)
    lit = Image.fromarray(pixels.clip(0, 255).astype(np.uint8))
    bulbs = ImageDraw.Draw(lit)
    for x, y in lamps:
        bulbs.ellipse((x - 11, y - 11, x + 11, y + 11), "#FFF6DC")
    return lit


def _tone() -> NDArray[np.float32]:
    """Two soft chords, mono, from -1 to 1."""
    time = np.arange(SECONDS * HZ) / HZ
    first, second = (220.0, 277.18, 329.63), (246.94, 293.66, 392.0)
    share = np.clip((time - SECONDS / 2 + FADE / 2) / FADE, 0, 1)
    chords = [
        sum(np.sin(math.tau * height * time) for height in chord) / 3 for chord in (first, second)
    ]
    edges = np.minimum(1, np.minimum(time, SECONDS - time) / 0.8)
    samples = 0.16 * edges * (chords[0] * (1 - share) + chords[1] * share)
    return samples.astype(np.float32)


def _pieces(samples: NDArray[np.float32]) -> Iterator[tuple[int, NDArray[np.float32]]]:
    for start in range(0, len(samples), 1024):
        yield start, samples[start : start + 1024]


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
