"""A picture of every screen: each panel and language, each contrast, size and reach on some."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

from kivy.graphics import ClearBuffers, ClearColor, Fbo
from PIL import Image

from consultation.frozen import Frozen, replace
from consultation.questions.choices import Choices
from consultation.tally import QuestionTally, Tally
from kiosk.agent.samples import samples
from kiosk.ahead import leaves, past, said, told
from kiosk.blank import NO_PACK, blank_pack
from kiosk.comfort import Comfort, Contrast, Size
from kiosk.layer import Layer
from kiosk.moves.after import after
from kiosk.panel import KNOWN, Panel
from kiosk.part import Box, Part
from kiosk.route import Route
from kiosk.screens.desk import Desk, pointing_in
from kiosk.screens.layout import lay_out
from kiosk.stock import Stock
from kiosk.theme.colour import Palette, palette_of
from kiosk.theme.typeset import Typesetter
from kiosk.views.still_there import StillThereView
from kiosk.visit import Phase, Visit, calm, given
from kiosk.words import words_in
from kiosk.words.languages import WAITED
from packs.pack import Pack

CROWD = 268
"""How many simulated residents make the tally that is shown."""
POSTERS = frozenset({Phase.ATTRACT, Phase.RESTING})
"""What has one page."""
SHEET_WIDTH = 2400
SHEET_GAP = 16


class Shot(Frozen):
    """One picture to take."""

    name: str
    visit: Visit
    asking: bool = False
    """Whether 'still there?' lies over it."""


def shots(pack: Pack, language: str) -> Iterator[Shot]:
    """Every screen of the way through, with something chosen."""
    consultation = pack.consultation
    attract = Visit(consultation, language)
    yield Shot("attract", attract)
    languages = replace(attract, phase=Phase.LANGUAGE)
    yield Shot("language", languages)
    yield Shot("comfort", after(languages, "comfort"))
    visit = after(attract, f"language:{language}")
    yield Shot("commitment", visit)
    visit = after(visit, "forward")
    while visit.here.step is not None:
        step = visit.here.step
        name = f"step-{visit.here.position + 1}-{step.id}"
        yield from _leaves(name, visit)
        answered = said(visit)
        if answered != visit:
            visit = answered
            yield from _leaves(f"{name}-chosen", visit)
            if isinstance(step, Choices):
                yield Shot("still-there", visit, asking=True)
                listening = replace(visit.comfort, listening=True)
                heard = replace(visit, comfort=listening, heard=f"choose:{step.cells()[0]}")
                yield Shot("listening", heard)
        visit = past(visit)
    yield Shot("review", visit)
    giving = after(visit, "give")
    yield Shot("giving", giving)
    yield Shot("thanks", given(giving, _crowd(pack)))
    yield Shot("thanks-first", given(giving, None))
    yield Shot("calm", calm(visit))
    for name, visit in told(consultation, language):
        yield Shot(name, visit)
        if visit.phase is Phase.SEASON:
            yield Shot(f"{name}-place", replace(visit, tally=_crowd(pack)))
    yield from _resting(language)


def _resting(language: str) -> Iterator[Shot]:
    """A pod without a pack, in the languages in which it says so."""
    if language in WAITED:
        blank = blank_pack(Path(), NO_PACK).consultation
        yield Shot("resting", replace(Visit.attract(blank), language=language))


def _leaves(name: str, visit: Visit) -> Iterator[Shot]:
    """A shot of each page with which something begins that is shown apart."""
    for leaf in leaves(visit):
        yield Shot(f"{name}-{leaf.page}" if leaf.page else name, leaf)


def _crowd(pack: Pack) -> Tally:
    """An invented tally in which some things were said more than others."""
    chance = Random(CROWD)  # noqa: S311  # Lengths of bars in a picture.
    return Tally(
        CROWD,
        {
            question.id: QuestionTally(
                CROWD, {cell: chance.randrange(CROWD) for cell in question.cells()}
            )
            for question in pack.consultation.questions
        },
    )


def pages(shot: Shot, panel: Panel) -> Sequence[Shot]:
    """The first page, and on the smallest panel the second."""
    if panel.width > 800 or shot.visit.phase in POSTERS or shot.asking:
        return (shot,)
    return (shot, Shot(f"{shot.name}-more", replace(shot.visit, page=shot.visit.page + 1)))


SHOWN = ((800, 480), (1280, 800))
"""The panels on which what residents can set is shown, in the pack's first language."""


def looks(panel: Panel, first: bool) -> Mapping[str, Comfort]:
    """How residents may want a panel's screens, by name; all of it in the `first` language only."""
    found = {
        contrast.value: Comfort(contrast=contrast) for contrast in (Contrast.DEFAULT, Contrast.HIGH)
    }
    if not first or (panel.width, panel.height) not in SHOWN:
        return found
    found["low"] = Comfort(contrast=Contrast.LOW)
    for size in (Size.SMALL, Size.LARGE, Size.LARGEST):
        found[f"letters-{size.name.lower()}"] = Comfort(size=size)
    if panel.lowers:
        found["lower"] = Comfort(lower=True)
    return found


class Gallery(Frozen):
    """Takes pictures of one pack's screens."""

    pack: Pack
    typesetter: Typesetter
    stock: Stock

    def hang(self, out: Path, sizes: Sequence[str] = ()) -> int:
        """Write a PNG of every screen below `out`, and contact sheets; how many pictures."""
        out.mkdir(parents=True, exist_ok=True)
        count = 0
        for width, height in KNOWN:
            panel = Panel(width, height, KNOWN[width, height])
            if sizes and f"{width}x{height}" not in sizes:
                continue
            for language in self.pack.consultation.languages:
                first = language == self.pack.consultation.languages[0]
                for name, comfort in looks(panel, first).items():
                    pictures = dict(self._pictures(panel, language, comfort))
                    count += len(pictures)
                    _save(pictures, out, f"{width}x{height}-{language}-{name}")
        return count

    def hang_agents(self, out: Path, languages: Sequence[str], sizes: Sequence[str] = ()) -> int:
        """The same of what field agents see, in `languages`."""
        out.mkdir(parents=True, exist_ok=True)
        count = 0
        for width, height in KNOWN:
            panel = Panel(width, height, KNOWN[width, height])
            if sizes and f"{width}x{height}" not in sizes:
                continue
            for language in languages:
                pictures = dict(self._agents(panel, language))
                count += len(pictures)
                _save(pictures, out, f"{width}x{height}-{language}")
        return count

    def _agents(self, panel: Panel, language: str) -> Iterator[tuple[str, Image.Image]]:
        nobody = Visit.attract(self.pack.consultation)
        for name, session in samples():
            visit = replace(nobody, phase=Phase.AGENT, agent=session, language=language)
            yield name, self.picture(visit, panel)

    def _pictures(
        self, panel: Panel, language: str, comfort: Comfort
    ) -> Iterator[tuple[str, Image.Image]]:
        words, desk = words_in(language), self._desk(panel, language, comfort)
        palette = palette_of(comfort.contrast.value)
        route = Route(words, self.pack.picture)
        seen: set[tuple[Part, ...]] = set()
        for shot in shots(self.pack, language):
            for page in pages(shot, panel):
                looked = replace(comfort, listening=page.visit.comfort.listening)
                parts = lay_out(route.view(replace(page.visit, comfort=looked)), desk)
                if page.asking:
                    parts = (*parts, *lay_out(StillThereView.of(words_in(language), 12), desk))
                if parts not in seen:
                    seen.add(parts)
                    yield page.name, self._picture(parts, panel, palette)

    def picture(self, visit: Visit, panel: Panel) -> Image.Image:
        """What `visit` sees, as this resident wants it."""
        comfort, desk = visit.comfort, self._desk(panel, visit.language, visit.comfort)
        route = Route(words_in(visit.language), self.pack.picture, density=panel.density)
        view = route.view(visit)
        parts = lay_out(view, desk)
        shown = desk.curtain() if comfort.curtain else (*parts, *desk.rings(parts, visit.focus))
        return self._picture(shown, panel, palette_of(comfort.contrast.value))

    def _desk(self, panel: Panel, language: str, comfort: Comfort) -> Desk:
        right_to_left, pointing = words_in(language).right_to_left, pointing_in(self.pack)
        size, lower = comfort.size, comfort.lower
        return Desk(panel, self.typesetter, language, right_to_left, pointing, size, lower)

    def _picture(self, parts: Sequence[Part], panel: Panel, palette: Palette) -> Image.Image:
        layer = Layer(self.stock, panel.height)
        layer.size = (panel.width, panel.height)
        paper = Box(Desk(panel, self.typesetter, "fr", False).whole, "paper")
        layer.show((paper, *parts), palette)
        buffer = Fbo(size=(panel.width, panel.height))
        with buffer:
            ClearColor(*palette["paper"], 1)
            ClearBuffers()
        buffer.add(layer.canvas)
        buffer.draw()
        image = Image.frombytes("RGBA", buffer.size, buffer.pixels)
        return image.transpose(Image.Transpose.FLIP_TOP_BOTTOM).convert("RGB")


def _save(pictures: Mapping[str, Image.Image], out: Path, name: str) -> None:
    folder = out / name
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    for number, (screen, image) in enumerate(pictures.items(), start=1):
        image.save(folder / f"{number:02}-{screen}.png", optimize=False)
    contact_sheet(list(pictures.values())).save(out / f"{name}.png")


def contact_sheet(images: Sequence[Image.Image]) -> Image.Image:
    """All pictures side by side on one sheet."""
    portrait = images[0].height > images[0].width
    columns = 8 if portrait else 4
    width = (SHEET_WIDTH - SHEET_GAP * (columns + 1)) // columns
    height = width * images[0].height // images[0].width
    rows = -(-len(images) // columns)
    sheet = Image.new("RGB", (SHEET_WIDTH, rows * (height + SHEET_GAP) + SHEET_GAP), "#8A8798")
    for number, image in enumerate(images):
        row, column = divmod(number, columns)
        at = (SHEET_GAP + column * (width + SHEET_GAP), SHEET_GAP + row * (height + SHEET_GAP))
        sheet.paste(image.resize((width, height), Image.Resampling.LANCZOS), at)
    return sheet
