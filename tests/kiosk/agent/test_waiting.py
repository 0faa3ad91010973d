"""What is seen while something long is done: a bar from the language's beginning, and a number."""

from pathlib import Path

import pytest

from consultation.frozen import replace
from consultation.wording import is_right_to_left
from kiosk.agent.session import Session
from kiosk.agent.wishes import Install, Look, Take, Wish
from kiosk.panel import Panel
from kiosk.part import Box, Part, Words
from kiosk.route import Route
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.theme.typeset import Typesetter
from kiosk.views.calm import CalmView
from kiosk.visit import Phase, Visit
from kiosk.words import words_in
from tests.builders import consultation

PANEL = Panel.named("1280x800")


def waiting(language: str, wish: Wish, part: float) -> CalmView:
    """The view of an agent who waits."""
    agent = replace(Session(unlocked=True), wish=wish, part=part)
    visit = replace(
        Visit.attract(consultation()), phase=Phase.AGENT, agent=agent, language=language
    )
    view = Route(words_in(language), Path).view(visit)
    assert isinstance(view, CalmView)
    return view


@pytest.mark.parametrize(
    ("language", "told"),
    [("fr", "42\xa0%"), ("ar", "٤٢٪"), ("tr", "%42"), ("hi", "42%")],
)
def test_the_share_is_told_in_the_languages_own_way(language: str, told: str) -> None:
    """Its digits, and its sign where it stands."""
    assert waiting(language, Install("", "square", 1), 0.429).told == told


def test_only_what_tells_has_a_bar() -> None:
    """From its beginning on; and it says all only when that is so."""
    assert waiting("en", Take(""), 0.0).told == "0 %"
    assert waiting("en", Take(""), 0.999).told == "99 %"
    assert waiting("en", Take(""), 1.0).told == "100 %"
    assert waiting("en", Look(far=True), 0.0).told == ""


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_bar_begins_where_lines_begin(typesetter: Typesetter, language: str) -> None:
    """At the left, in Arabic at the right; and it is as long as is done."""
    rtl = is_right_to_left(language)
    desk = Desk(PANEL, typesetter, language, rtl)
    view = waiting(language, Install("", "square", 1), 0.25)
    parts = lay_out(view, desk)
    whole, full = bars(parts)
    assert full.rect.width == pytest.approx(whole.rect.width / 4, abs=2)
    if rtl:
        assert full.rect.right == pytest.approx(whole.rect.right, abs=1)
    else:
        assert full.rect.x == pytest.approx(whole.rect.x, abs=1)
    lowest = max((part for part in parts if isinstance(part, Words)), key=lambda one: one.rect.y)
    assert lowest.rect.y >= whole.rect.bottom


def bars(parts: tuple[Part, ...]) -> tuple[Box, Box]:
    """The bar, and what of it is full."""
    boxes = [part for part in parts if isinstance(part, Box)]
    (full,) = (box for box in boxes if box.fill == "leaf")
    (whole,) = (box for box in boxes if box.fill == "card" and box.rect.y == full.rect.y)
    return whole, full
