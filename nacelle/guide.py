"""`nacelle guide`: one page of pictures that goes into the bag of a field agent."""

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from fpdf import FPDF

from consultation.frozen import Frozen, replace

if TYPE_CHECKING:
    from PIL import Image

PAGE_MM = (210.0, 297.0)
"""A4."""
MARGIN_MM, BETWEEN_MM, HEAD_MM, FOOT_MM = 13.0, 7.0, 18.0, 17.0
COLUMNS = 2
INK, PALE = (29, 27, 58), (138, 135, 152)
"""The kiosk's ink, and the frame around its screens."""
SIZE = "1280x800"


class Guide(Frozen):
    """What one language's page says."""

    title: str
    steps: Mapping[str, str]
    """What to do, by the screen (kiosk.agent.samples) on which it is done."""
    foot: str


GUIDES = {
    "fr": Guide(
        "La nacelle en cinq minutes",
        {
            "stick-none": "Branchez la clé USB. Pas de clé : deux doigts, deux secondes, dans les "
            "deux coins du haut.",
            "lock": "Tapez votre code, puis la coche.",
            "menu": "Touchez « Clé USB ».",
            "stick": "Touchez « Nouveau » pour une consultation, « Emporter » pour les réponses.",
            "bringing": "Lisez. Touchez « Installer ».",
            "installed": "Attendez ce signe. Laissez la clé jusque-là.",
            "site": "On a déménagé ? « Autre lieu » : touchez le lieu d’aujourd’hui.",
            "power": "Avant de débrancher : « Éteindre ».",
        },
        "Une clé arrachée ne fait rien perdre : remettez-la et recommencez. Triangle jaune : rien "
        "n’a changé, lisez la phrase. Toujours pas ? Appelez le bureau :",
    ),
    "en": Guide(
        "The pod in five minutes",
        {
            "stick-none": "Plug the stick in. No stick: two fingers, two seconds, in both upper "
            "corners.",
            "lock": "Enter your PIN, then the tick.",
            "menu": "Touch ‘Stick’.",
            "stick": "Touch ‘New’ for a consultation, ‘Take’ for the answers.",
            "bringing": "Read. Touch ‘Install’.",
            "installed": "Wait for this sign. Leave the stick in until then.",
            "site": "The pod has moved? ‘We moved’: touch where it stands today.",
            "power": "Before you unplug it: ‘Switch off’.",
        },
        "A stick pulled too early loses nothing: plug it in and do it again. Yellow triangle: "
        "nothing has changed, read the sentence. Still not? Call the office:",
    ),
}
"""The guides that there are."""


@click.command()
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Its folder."
)
def command(out: Path) -> None:
    """Write the field agent's picture guide, a page in French and one in English."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="nacelle-") as home:
        pictures = _pictures(Path(home))
        for language, guide in GUIDES.items():
            file = out / f"guide-{language}.pdf"
            _write(guide, language, pictures[language], file)
            click.echo(f"{file}")


def _pictures(home: Path) -> "Mapping[str, Mapping[str, Image.Image]]":
    """The screens that the guides show, by language and name."""
    # Late: Kivy has to be told where to draw before it is imported.
    from kiosk.agent.samples import samples
    from kiosk.panel import Panel
    from kiosk.visit import Phase, Visit
    from kiosk.wiring import open_blank_gallery

    gallery, panel = open_blank_gallery(home), Panel.named(SIZE)
    nobody = replace(Visit.attract(gallery.pack.consultation), phase=Phase.AGENT)
    return {
        language: {
            name: gallery.picture(replace(nobody, agent=session, language=language), panel)
            for name, session in samples()
            if name in guide.steps
        }
        for language, guide in GUIDES.items()
    }


def _write(guide: Guide, language: str, pictures: "Mapping[str, Image.Image]", file: Path) -> None:
    """Two columns of screens, a number and a sentence under each."""
    pdf = FPDF(format="A4")
    pdf.set_lang(language)
    pdf.set_title(guide.title)
    pdf.set_author("Nacelle")
    pdf.set_auto_page_break(False)
    _add_faces(pdf)
    pdf.add_page()
    pdf.set_text_color(*INK)
    pdf.set_font("Noto", "B", 22)
    pdf.set_xy(MARGIN_MM, MARGIN_MM)
    pdf.cell(text=guide.title)
    width = (PAGE_MM[0] - 2 * MARGIN_MM - (COLUMNS - 1) * BETWEEN_MM) / COLUMNS
    top, bottom = MARGIN_MM + HEAD_MM - 3, PAGE_MM[1] - MARGIN_MM - FOOT_MM
    rows = -(-len(guide.steps) // COLUMNS)
    height = (bottom - top) / rows
    for number, (name, sentence) in enumerate(guide.steps.items()):
        row, column = divmod(number, COLUMNS)
        x, y = MARGIN_MM + column * (width + BETWEEN_MM), top + row * height
        _step(pdf, pictures[name], f"{number + 1}", sentence, (x, y, width))
    pdf.set_font("Noto", "", 9.5)
    pdf.set_xy(MARGIN_MM, bottom + 1)
    pdf.multi_cell(PAGE_MM[0] - 2 * MARGIN_MM, 5, guide.foot, align="L")
    pdf.set_draw_color(*INK)
    pdf.set_line_width(0.3)
    line = PAGE_MM[1] - MARGIN_MM
    pdf.line(MARGIN_MM, line, PAGE_MM[0] - MARGIN_MM, line)
    pdf.output(str(file))


def _step(
    pdf: FPDF, picture: "Image.Image", number: str, sentence: str, place: Sequence[float]
) -> None:
    """One screen, its number, and what to do there."""
    x, y, width = place
    high = width * 0.52
    wide = high * picture.width / picture.height
    pdf.image(picture, x=x, y=y, w=wide, h=high, alt_text=sentence)
    pdf.set_draw_color(*PALE)
    pdf.set_line_width(0.4)
    pdf.rect(x, y, wide, high)
    pdf.set_font("Noto", "B", 22)
    pdf.set_xy(x + wide + 0.5, y - 1)
    pdf.cell(text=number)
    pdf.set_font("Noto", "", 10.5)
    pdf.set_xy(x, y + high + 1.2)
    pdf.multi_cell(width, 5.2, sentence, align="L")


def _add_faces(pdf: FPDF) -> None:
    from kiosk.theme.face import NOTO

    for style, weight in (("", "Regular"), ("B", "Bold")):
        pdf.add_font("Noto", style, NOTO / f"NotoSans-{weight}.ttf")
