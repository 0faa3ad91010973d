"""The example's thirty projects on every panel: paged, each to be reached, the purse in sight."""

from functools import cache
from pathlib import Path

import pytest

from consultation.consultation import Consultation
from consultation.frozen import replace
from kiosk.moves.after import after
from kiosk.panel import Panel
from kiosk.part import Target, Words
from kiosk.putting.budget import BALLOT
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.theme.typeset import Typesetter
from kiosk.visit import Visit
from packs.compiled import document
from packs.source import read_source
from tests.kiosk.way import PANELS, route

EXAMPLE = Path(__file__).parents[2] / "examples" / "thirty-projects"
MOST_PAGES = 15
CASES = pytest.mark.parametrize(
    ("panel", "language"),
    [(panel, language) for panel in PANELS for language in ("fr", "ar")],
    ids=lambda value: value if isinstance(value, str) else f"{value.width}x{value.height}",
)


@cache
def at_projects(language: str) -> Visit:
    """A visit at the example's budget."""
    source, _ = read_source(EXAMPLE)
    visit = Visit(Consultation.from_document(document(source)), language)
    for touch in (f"language:{language}", "forward", "forward"):
        visit = after(visit, touch)
    return visit


def pages(panel: Panel, language: str, typesetter: Typesetter) -> list[tuple[Target | Words, ...]]:
    """What can be touched and read on every page of the ballot, turned one by one."""
    desk = Desk(panel, typesetter, language, language == "ar")
    found: list[tuple[Target | Words, ...]] = []
    page = BALLOT
    while True:
        view = route(language).view(replace(at_projects(language), page=page))
        parts = lay_out(view, desk)
        found.append(tuple(part for part in parts if isinstance(part, Target | Words)))
        page += 1
        ids = {part.id for part in parts if isinstance(part, Target)}
        if f"page:{page}" not in ids:
            return found


@CASES
def test_every_project_is_on_one_page(typesetter: Typesetter, panel: Panel, language: str) -> None:
    """Turning page by page leads past all thirty, each once, on few pages."""
    turned = pages(panel, language, typesetter)
    chosen = [
        part.id
        for page in turned
        for part in page
        if isinstance(part, Target) and part.id.startswith("choose:")
    ]
    step = at_projects(language).step
    assert step is not None
    assert sorted(chosen) == sorted(f"choose:{project.id}" for project in step.projects)
    assert len(turned) <= MOST_PAGES


@CASES
def test_the_purse_is_on_every_page(typesetter: Typesetter, panel: Panel, language: str) -> None:
    """What is left is read wherever one chooses: 'so much of so much'."""
    step = at_projects(language).step
    assert step is not None
    whole = {route(language).words.number(one.amount) for one in step.envelopes}
    for page in pages(panel, language, typesetter):
        read = " ".join(part.paragraph.text for part in page if isinstance(part, Words))
        assert any(read.count(amount) == 2 for amount in whole)
