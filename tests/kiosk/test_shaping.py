"""Shaping: what we draw is what HarfBuzz shapes from the unmerged faces, in every script.

The other way goes through none of our code and none of Pillow's: HarfBuzz's own glyphs, placed by
its advances and offsets, their outlines filled by resvg. Runs are cut and ordered by hand.
"""

import io
from collections.abc import Iterator, Sequence

import pytest
import resvg_py
import uharfbuzz
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.ttLib import TTFont
from PIL import Image, ImageChops

from consultation.frozen import Frozen
from kiosk.theme.face import NOTO, NOTO_CJK, SIMPLIFIED, Face
from kiosk.theme.script import SCRIPTS, script_of
from kiosk.theme.typeset import Paragraph, Style, Typesetter
from kiosk.words.catalogue import messages
from kiosk.words.languages import TONGUES

ALIKE = 0.97
"""Least share of ink that two pictures have in common, of all the ink of both."""
CAP_PX = 220.0
"""Large, so that the whole pixels on which Pillow begins glyphs weigh little."""


class Run(Frozen):
    """Part of a line in one script and direction."""

    text: str
    script: str
    rtl: bool = False


def latin(text: str) -> Run:
    """In Noto Sans."""
    return Run(text, "Latn")


def arabic(text: str) -> Run:
    """From right to left; numbers in it run the other way and are runs of their own."""
    return Run(text, "Arab", rtl=True)


class Sample(Frozen):
    """A paragraph, and the runs of each line as they stand from left to right."""

    language: str
    text: str
    lines: Sequence[Sequence[Run]]
    width: float = 100_000.0


SAMPLES = {
    "latin": Sample("fr", "Où ? L’été, à Œuvre-sur-Ÿ", [[latin("Où ? L’été, à Œuvre-sur-Ÿ")]]),
    "romanian": Sample("ro", "Înapoi, ștergeți", [[latin("Înapoi, ștergeți")]]),
    "turkish": Sample("tr", "fiş İzmir’de ışık", [[latin("fiş İzmir’de ışık")]]),
    "cyrillic": Sample("uk", "Торкніться: ґанок, їжак", [[Run("Торкніться: ґанок, їжак", "Cyrl")]]),
    "arabic": Sample("ar", "شكرًا، لا بأسَ", [[arabic("شكرًا، لا بأسَ")]]),
    "arabic and latin": Sample(
        "ar",
        "أنا Marie Dubois وعمري ٤٢ سنة",
        [
            [
                arabic(" سنة"),
                Run("٤٢", "Arab"),
                arabic(" وعمري "),
                latin("Marie Dubois"),
                arabic("أنا "),
            ]
        ],
    ),
    "devanagari": Sample(
        "hi", "क्षत्रिय विद्यार्थी श्रृंगार की हिन्दी", [[Run("क्षत्रिय विद्यार्थी श्रृंगार की हिन्दी", "Deva")]]
    ),
    "devanagari and latin": Sample(
        "hi", "नमस्ते Marie आप", [[Run("नमस्ते ", "Deva"), latin("Marie"), Run(" आप", "Deva")]]
    ),
    "tamil": Sample("ta", "கொடு யௌவனம் கேள்வி ஸ்ரீ", [[Run("கொடு யௌவனம் கேள்வி ஸ்ரீ", "Taml")]]),
    "han": Sample(
        "zh",
        "请选择您的语言，然后点“好了”。",
        [[Run("请选择您的语言，", "Hans")], [Run("然后点“好了”。", "Hans")]],
        width=2600.0,
    ),
}


def unmerged(script: str, bold: bool = False) -> Face:
    """The face of a script as its package brings it."""
    weight = "Bold" if bold else "Regular"
    family = SCRIPTS[script].family
    if script == "Hans":
        return Face(NOTO_CJK / f"{family}-{weight}.ttc", SIMPLIFIED)
    return Face(NOTO / f"{family}-{weight}.ttf")


def font_of(face: Face) -> uharfbuzz.Font:
    """HarfBuzz's own reading of a face."""
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(face.file)), face.index))


def shaped(run: Run, font: uharfbuzz.Font, language: str) -> uharfbuzz.Buffer:
    """The glyphs of a run, from left to right."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(run.text)
    buffer.direction = "rtl" if run.rtl else "ltr"
    buffer.script = "Hani" if run.script == "Hans" else run.script
    buffer.language = language
    uharfbuzz.shape(font, buffer)
    return buffer


def outlines(line: Sequence[Run], language: str, em: float) -> Iterator[str]:
    """Each glyph of a line as a path of SVG, in pixels from the line's start; y points down."""
    pen_x = 0.0
    for run in line:
        face = unmerged(run.script)
        font = font_of(face)
        scale = em / font.face.upem
        buffer = shaped(run, font, language)
        for glyph, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            pen = SVGPathPen(None)
            font.draw_glyph_with_pen(glyph.codepoint, pen)
            x, y = pen_x + place.x_offset * scale, -place.y_offset * scale
            yield (
                f'<path transform="translate({x} {y}) scale({scale} {-scale})" '
                f'd="{pen.getCommands()}"/>'
            )
            pen_x += place.x_advance * scale


def other_picture(sample: Sample, paragraph: Paragraph, size: tuple[int, int]) -> Image.Image:
    """The paragraph's ink as HarfBuzz and resvg have it."""
    style, bleed = paragraph.style, paragraph.style.em // 4
    baseline = bleed + round(style.line_height * 0.5 + style.cap_px * 0.5)
    lines = []
    for number, line in enumerate(sample.lines):
        y = baseline + number * style.line_height
        paths = "".join(outlines(line, sample.language, style.em))
        lines.append(f'<g transform="translate({bleed} {y})">{paths}</g>')
    width, height = size
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f"{''.join(lines)}</svg>"
    )
    drawn = resvg_py.svg_to_bytes(svg_string=svg, width=width, height=height)
    return Image.open(io.BytesIO(drawn)).getchannel("A")


def ink(image: Image.Image) -> int:
    """Pixels that are more ink than paper."""
    return image.point(lambda value: 255 * (value > 127)).histogram()[255]


def in_common(one: Image.Image, other: Image.Image) -> float:
    """The share of ink that both pictures have, of the ink that either has."""
    return ink(ImageChops.darker(one, other)) / ink(ImageChops.lighter(one, other))


@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_drawn_is_what_harfbuzz_shapes(typesetter: Typesetter, name: str) -> None:
    """The same glyphs at the same places: letters joined, marks placed, nothing out of order."""
    sample = SAMPLES[name]
    style = Style(CAP_PX, False, sample.language)
    paragraph = typesetter.set(sample.text, style, sample.width)
    assert len(paragraph.lines) == len(sample.lines)
    width, height, data = typesetter.draw(paragraph, "left")
    ours = Image.frombytes("RGBA", (width, height), data).getchannel("A")
    assert in_common(ours, other_picture(sample, paragraph, ours.size)) > ALIKE


def test_the_pictures_can_differ(typesetter: Typesetter) -> None:
    """Letters that are not joined, or stand in another order, are another picture."""
    sample = SAMPLES["arabic"]
    paragraph = typesetter.set(sample.text, Style(CAP_PX, False, "ar"), sample.width)
    width, height, data = typesetter.draw(paragraph, "left")
    ours = Image.frombytes("RGBA", (width, height), data).getchannel("A")
    apart = [arabic(letter) for letter in reversed(sample.text)]
    spoiled = Sample(sample.language, sample.text, [apart])
    assert in_common(ours, other_picture(spoiled, paragraph, ours.size)) < ALIKE


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("language", ["ar", "ta", "hi"])
def test_merging_changes_no_glyph(typesetter: Typesetter, language: str, bold: bool) -> None:
    """All sentences: the same glyphs, advances and places from the merged face and its own."""
    script = TONGUES[language].script
    merged, own = typesetter.face(language, bold), unmerged(script, bold)
    names = {face: TTFont(face.file).getGlyphOrder() for face in (merged, own)}
    fonts = {face: font_of(face) for face in (merged, own)}
    for message in messages(language).values():
        assert message.value is not None
        for text in letters_of(str(message.value.to_json()), fonts[own]):
            run = Run(text, script, rtl=script_of(language) == SCRIPTS["Arab"])
            one, other = (
                [
                    (names[face][glyph.codepoint], place.x_advance, place.x_offset, place.y_offset)
                    for glyph, place in zip(found.glyph_infos, found.glyph_positions, strict=True)
                ]
                for face in (merged, own)
                for found in [shaped(run, fonts[face], language)]
            )
            assert one == other, text


def letters_of(text: str, font: uharfbuzz.Font) -> Iterator[str]:
    """The words of which the face has every letter and none is Latin."""
    for word in text.split():
        kept = "".join(letter for letter in word if ord(letter) > 0x2FF)
        if kept and all(font.get_nominal_glyph(ord(letter)) for letter in kept):
            yield kept
