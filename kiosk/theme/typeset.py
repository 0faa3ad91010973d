"""Setting text: breaking it into lines, measuring and drawing them, in every script.

Shaping is HarfBuzz's, through Pillow's raqm. Direction is said for each line and never guessed.
"""

from collections.abc import Callable
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont, features

from consultation.errors import NotReady
from consultation.frozen import Frozen, replace
from consultation.wording import Language, is_right_to_left
from kiosk.theme.breaking import begins_cluster, pieces
from kiosk.theme.face import Face
from kiosk.theme.script import face_for, script_of


def assert_shaping() -> None:
    """Raise NotReady where Pillow cannot shape Arabic: it needs raqm, and raqm needs FriBidi."""
    if not features.check("raqm"):
        raise NotReady("Text cannot be shaped here. Install it: apt install libfribidi0")


class Style(Frozen):
    """How a text is set: its size as the height of capitals in pixels, and its weight."""

    cap_px: float
    bold: bool
    language: Language

    @property
    def em(self) -> int:
        """Size of the face in pixels; rounded up, so that capitals are never too low."""
        return -int(-self.cap_px / script_of(self.language).capitals // 1)

    @property
    def line_height(self) -> int:
        """Pixels from one baseline to the next."""
        return round(self.em * script_of(self.language).leading)

    @property
    def direction(self) -> str:
        """The direction of lines, as raqm names it."""
        return "rtl" if self.right_to_left else "ltr"

    @property
    def right_to_left(self) -> bool:
        """Whether the text runs from right to left."""
        return is_right_to_left(self.language)


class Paragraph(Frozen):
    """Text broken into lines, and the room that it takes in pixels."""

    text: str
    lines: tuple[str, ...]
    style: Style
    width: int
    height: int
    passing: bool = False
    """Whether it is measured, drawn, and kept nowhere: a resident writes it, or it is a count that
    is another one for the next resident."""


def passing(paragraph: Paragraph) -> Paragraph:
    """The same, kept nowhere."""
    return replace(paragraph, passing=True)


class Typesetter:
    """Measures and draws text with the faces that `face` finds."""

    def __init__(self, face: Callable[[Language, bool], Face]) -> None:
        assert_shaping()
        self.face = face
        self._font = lru_cache(maxsize=64)(self._load)
        self.measure = lru_cache(maxsize=4096)(self._measure)
        self.set = lru_cache(maxsize=4096)(self._set)

    def _load(self, language: Language, bold: bool, em: int) -> ImageFont.FreeTypeFont:
        face = self.face(language, bold)
        raqm = ImageFont.Layout.RAQM
        return ImageFont.truetype(str(face.file), em, face.index, layout_engine=raqm)

    def _font_for(self, text: str, style: Style) -> ImageFont.FreeTypeFont:
        return self._font(face_for(text, style.language), style.bold, style.em)

    def _measure(self, text: str, style: Style) -> float:
        """Width of one line in pixels."""
        font = self._font_for(text, style)
        return float(font.getlength(text, direction=style.direction, language=style.language))

    def _set(self, text: str, style: Style, width: float) -> Paragraph:
        """Break `text` so that no line is wider than `width`, lines of like length.

        A single word wider than `width` stays whole: look at the paragraph's width.
        """
        lines = self._balanced(text, style, width)
        widest = max(self.measure(line, style) for line in lines)
        height = style.line_height * len(lines)
        return Paragraph(text, lines, style, -int(-widest // 1), height)

    def _balanced(self, text: str, style: Style, width: float) -> tuple[str, ...]:
        lines = self._broken(text, style, width)
        if len(lines) == 1:
            return lines
        low, high = width / 2, width
        for _ in range(6):
            middle = (low + high) / 2
            if len(self._broken(text, style, middle)) > len(lines):
                low = middle
            else:
                high = middle
        narrow = self._broken(text, style, high)
        fits = max(self.measure(line, style) for line in narrow) <= width
        return narrow if fits and len(narrow) == len(lines) else lines

    def _broken(self, text: str, style: Style, width: float) -> tuple[str, ...]:
        lines: list[str] = []
        line = ""
        for piece in pieces(text, script_of(style.language).spaced):
            longer = line + piece
            if line and self.measure(longer.removesuffix(" "), style) > width:
                lines.append(line.removesuffix(" "))
                line = piece
            else:
                line = longer
        return (*lines, line)

    def set_passing(self, text: str, style: Style, width: float) -> Paragraph:
        """Break what a resident writes, within words where they are too long; kept nowhere."""
        lines = [""]
        for word in text.split(" "):
            longer = f"{lines[-1]} {word}" if lines != [""] else word
            if self._measure(longer, style) <= width:
                lines[-1] = longer
                continue
            rest = word
            while self._measure(rest, style) > width:
                end = self._fitting(rest, style, width)
                lines.append(rest[:end])
                rest = rest[end:]
            lines.append(rest)
        lines = lines[1:] if len(lines) > 1 and not lines[0] else lines
        widest = max(self._measure(line, style) for line in lines)
        height = style.line_height * len(lines)
        return Paragraph(text, tuple(lines), style, -int(-widest // 1), height, passing=True)

    def _fitting(self, text: str, style: Style, width: float) -> int:
        """How many letters of `text` fit, one at least; no mark is parted from its letter."""
        low, high = 1, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self._measure(text[:middle], style) <= width:
                low = middle
            else:
                high = middle - 1
        end = low
        while end > 1 and end < len(text) and not begins_cluster(text[end]):
            end -= 1
        return end if end > 1 else low

    def draw(self, paragraph: Paragraph, align: str) -> tuple[int, int, bytes]:
        """White text on nothing: width and height in pixels, and RGBA bytes from the top.

        `align` is ``left``, ``centre`` or ``right``.
        """
        style = paragraph.style
        measure = self._measure if paragraph.passing else self.measure
        bleed = style.em // 4
        size = (paragraph.width + 2 * bleed, paragraph.height + 2 * bleed)
        mask = Image.new("L", size, 0)
        pen = ImageDraw.Draw(mask)
        baseline = bleed + round(style.line_height * 0.5 + style.cap_px * 0.5)
        for line in paragraph.lines:
            slack = paragraph.width - measure(line, style)
            left = {"left": 0.0, "centre": slack / 2, "right": slack}[align]
            position = (bleed + round(left), baseline)
            pen.text(
                position,
                line,
                fill=255,
                font=self._font_for(line, style),
                anchor="ls",
                direction=style.direction,
                language=style.language,
            )
            baseline += style.line_height
        white = Image.new("L", size, 255)
        return (*size, Image.merge("RGBA", (white, white, white, mask)).tobytes())

    def bleed(self, style: Style) -> int:
        """Pixels around a drawn paragraph in which strokes may reach out of their box."""
        return style.em // 4
