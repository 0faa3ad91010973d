"""The pictograms: what there is, how one is drawn, and whether each one keeps the drawing rules.

A kiosk draws before its first screen: what only authors and checks need is imported late.
"""

import io
from collections.abc import Iterable, Mapping, Sequence
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import resvg_py
from PIL import Image, ImageColor, ImageDraw, ImageFont

from consultation.frozen import Frozen

if TYPE_CHECKING:
    from xml.etree import ElementTree

PICTOGRAMS: Traversable = resources.files("assets") / "pictograms"
"""The folder of drawings, one `name.svg` each, and of their `index.toml`."""

INK = "#1D1B3A"
WHITE = "#FFFFFF"
ACCENT = "#FCE4A4"
BOX = 96
STROKE = 5
MARGIN = 6
LARGEST_BYTES = 4096

# Tiles of a contact sheet: sky, leaf, sun, rose, lilac, sand.
TINTS = ("#CDE5F4", "#D3EBC8", "#FCE4A4", "#F9D2CC", "#E1D7F4", "#EBDFC9")
PAPER = "#FBF6EC"
PIXELS_PER_MM = 5.87
_LARGE, _SMALL = round(20 * PIXELS_PER_MM), round(8 * PIXELS_PER_MM)

_NAMESPACE = "{http://www.w3.org/2000/svg}"
_SHAPES = {"path", "circle", "ellipse", "rect"}
_ROOT = {
    "viewBox": f"0 0 {BOX} {BOX}",
    "fill": "none",
    "stroke": INK,
    "stroke-width": str(STROKE),
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
_GEOMETRY = {"d", "cx", "cy", "r", "rx", "ry", "x", "y", "width", "height"}
_FILLS = {"none", WHITE, INK, ACCENT}
# Below this a drawing looks lost beside the others; RULES.md asks for 72 to 84, signs less.
_SMALLEST = 58
_OFF_CENTRE = 5


class NoSuchPictogram(ValueError):
    """A name that is in no index; the message offers the nearest names."""


class Pictogram(Frozen):
    """What one drawing stands for.

    `labels` has one short label for each language code; `opposite` names the pictogram at the
    other end of a scale; `points` says that it points along the reading direction and is mirrored
    in right-to-left scripts.
    """

    name: str
    labels: Mapping[str, str]
    tags: tuple[str, ...]
    group: str
    opposite: str | None = None
    points: bool = False


def load_index() -> Mapping[str, Pictogram]:
    """Read every pictogram by its name, in the order of `index.toml`."""
    import tomllib

    table = tomllib.loads((PICTOGRAMS / "index.toml").read_text(encoding="utf-8"))
    return MappingProxyType(
        {
            name: Pictogram(
                name=name,
                labels=MappingProxyType({"fr": entry["fr"], "en": entry["en"]}),
                tags=tuple(entry["tags"]),
                group=entry["group"],
                opposite=entry.get("opposite"),
                points=entry.get("points", False),
            )
            for name, entry in table.items()
        }
    )


def svg(name: str) -> str:
    """Read one drawing; raises NoSuchPictogram, with the nearest names, where there is none."""
    # The file first: reading the whole index takes longer than drawing.
    drawing = PICTOGRAMS / f"{name}.svg"
    if not name.replace("-", "").isalnum() or not drawing.is_file():
        import difflib

        names = sorted(load_index())
        near = difflib.get_close_matches(name, names, n=3, cutoff=0.5)
        hint = f" Did you mean {' or '.join(near)}?" if near else ""
        raise NoSuchPictogram(f"There is no pictogram named '{name}'.{hint}")
    return drawing.read_text(encoding="utf-8")


def draw(svg: str | bytes, pixels: int, ink: str | None = None) -> bytes:
    """Draw an SVG as a square RGBA PNG of `pixels` a side, on nothing.

    With `ink`, a colour such as '#FFFFFF', only the ink is left, in that colour; what was white or
    accent lets the background through and still hides the strokes that it covers.
    """
    text = svg.decode("utf-8") if isinstance(svg, bytes) else svg
    if ink is None:
        return _png(text, pixels)
    # Black ink on white paper: how dark a pixel is says how much ink lies on it.
    masked = text.replace(INK, "#000000").replace(ACCENT, WHITE)
    grey = Image.open(io.BytesIO(_png(masked, pixels, background=WHITE))).convert("L")
    image = Image.new("RGBA", grey.size, ImageColor.getrgb(ink))
    image.putalpha(grey.point([255 - level for level in range(256)]))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def check(path: Path) -> list[str]:
    """Name every fault of one SVG file against `RULES.md`; empty where it keeps them all."""
    faults = []
    data = path.read_bytes()
    if len(data) >= LARGEST_BYTES:
        faults.append(f"weighs {len(data)} bytes; the limit is {LARGEST_BYTES}")
    if b"<!DOCTYPE" in data:
        return [*faults, "declares a document type"]
    from xml.etree import ElementTree

    try:
        # Without a document type there are no entities to blow up.
        root = ElementTree.fromstring(data)  # noqa: S314
    except ElementTree.ParseError as error:
        return [*faults, f"is not XML: {error}"]
    faults += _faults_of_root(root)
    for element in root.iter():
        if element is not root:
            faults += _faults_of_shape(element)
    return faults or _faults_of_size(data)


def check_all() -> Mapping[str, list[str]]:
    """Name the faults of the whole set, by pictogram; those without fault are left out."""
    index = load_index()
    found = {}
    with resources.as_file(PICTOGRAMS) as folder:
        for path in sorted(folder.glob("*.svg")):
            faults = check(path)
            if path.stem not in index:
                faults.append("is not in index.toml")
            elif index[path.stem].group != "interface" and ACCENT in path.read_text(
                encoding="utf-8"
            ):
                faults.append("uses the accent, which is for the interface only")
            if faults:
                found[path.stem] = faults
        for name in index:
            if not (folder / f"{name}.svg").is_file():
                found[name] = ["has no drawing"]
    return found


def contact_sheet(out: Path, names: Iterable[str] | None = None) -> None:
    """Write a PNG of pictograms (all by default) at 20 and 8 mm on the tiles, six a row."""
    write_sheet(out, [(name, svg(name)) for name in (load_index() if names is None else names)])


def write_sheet(out: Path, drawings: Sequence[tuple[str, str]]) -> None:
    """Write a PNG of named drawings, (name, SVG) each, at 20 and 8 mm on the tiles, six a row."""
    columns, pad = 6, 10
    width, height = _LARGE + _SMALL + 3 * pad, _LARGE + 2 * pad + 20
    rows = -(-len(drawings) // columns)
    sheet = Image.new("RGB", (columns * (width + pad) + pad, rows * (height + pad) + pad), PAPER)
    pen, font = ImageDraw.Draw(sheet), _font()
    for place, (name, drawing) in enumerate(drawings):
        x = pad + place % columns * (width + pad)
        y = pad + place // columns * (height + pad)
        pen.rounded_rectangle((x, y, x + width, y + height), 12, TINTS[place % len(TINTS)])
        for pixels, left in ((_LARGE, x + pad), (_SMALL, x + _LARGE + 2 * pad)):
            image = Image.open(io.BytesIO(draw(drawing, pixels)))
            sheet.paste(image, (left, y + pad + _LARGE - pixels), image)
        short = _shortened(name, font, width - 2 * pad)
        pen.text((x + width / 2, y + height - 15), short, INK, font, anchor="mm")
    sheet.save(out)


def _font() -> "ImageFont.FreeTypeFont | ImageFont.ImageFont":
    """The face of the kiosk, or Pillow's own on a desk without it."""
    try:
        return ImageFont.truetype("NotoSans-Regular.ttf", 16)
    except OSError:
        return ImageFont.load_default(15)


def _shortened(
    name: str, font: "ImageFont.FreeTypeFont | ImageFont.ImageFont", width: float
) -> str:
    if font.getlength(name) <= width:
        return name
    while name and font.getlength(f"{name}…") > width:
        name = name[:-1]
    return f"{name}…"


def _png(text: str, pixels: int, background: str | None = None) -> bytes:
    return resvg_py.svg_to_bytes(
        svg_string=text, width=pixels, height=pixels, background=background, skip_system_fonts=True
    )


def _faults_of_root(root: "ElementTree.Element") -> list[str]:
    if root.tag != f"{_NAMESPACE}svg":
        return ["is not an SVG"]
    faults = [
        f"says {name}='{root.get(name)}' where the rules say '{value}'"
        for name, value in _ROOT.items()
        if root.get(name) != value
    ]
    return faults + [
        f"has the attribute {name} on its root" for name in root.attrib if name not in _ROOT
    ]


def _faults_of_shape(element: "ElementTree.Element") -> list[str]:
    tag = element.tag.removeprefix(_NAMESPACE)
    if tag not in _SHAPES:
        return [f"has an element <{tag}>; only {', '.join(sorted(_SHAPES))} are drawn"]
    faults = []
    for name, value in element.items():
        if name == "fill":
            if value not in _FILLS:
                faults.append(f"has a fill '{value}' outside the palette")
        elif name == "stroke":
            # A dot has no outline: its radius is its size.
            if value != "none" or element.get("fill") != INK:
                faults.append(f"has a stroke '{value}' of its own")
        elif name not in _GEOMETRY:
            faults.append(f"has the attribute {name} on <{tag}>")
    return faults


def _faults_of_size(data: bytes) -> list[str]:
    scale = 4
    image = Image.open(io.BytesIO(draw(data, BOX * scale)))
    # Below a quarter of cover, the edge of a stroke is only smoothing.
    box = image.getchannel("A").point([255 if level > 64 else 0 for level in range(256)]).getbbox()
    if box is None:
        return ["draws nothing"]
    left, top, right, bottom = (side / scale for side in box)
    faults = []
    if min(left, top) < MARGIN or max(right, bottom) > BOX - MARGIN:
        faults.append(f"leaves the safe box: {left:g} {top:g} {right:g} {bottom:g}")
    if max(right - left, bottom - top) < _SMALLEST:
        faults.append(f"is too small: {right - left:g} by {bottom - top:g}")
    if max(abs(left + right - BOX), abs(top + bottom - BOX)) > 2 * _OFF_CENTRE:
        faults.append(f"is off centre: {left:g} {top:g} {right:g} {bottom:g}")
    return faults
