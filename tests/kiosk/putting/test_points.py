"""Points: what minus and plus do, what is left, what is shown and said."""

from types import MappingProxyType

from hypothesis import given

from consultation.frozen import replace
from consultation.questions.points import Points
from consultation.tally import QuestionTally
from kiosk.moves.after import after
from kiosk.panel import Panel
from kiosk.part import Words
from kiosk.putting.kinds import putting
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.theme.typeset import Typesetter
from kiosk.views.points import PointsView
from kiosk.visit import Visit
from tests.builders import in_language
from tests.kiosk.every import consultation_of
from tests.kiosk.putting.laws import (
    assert_lawful,
    question,
    seen,
    sight,
    touched,
    touches,
    walked,
)
from tests.kiosk.way import route

POINTS: Points = question("points")
IDS = tuple(option.id for option in POINTS.options)
NONE = (0,) * 6


def view_of(draft: object, language: str = "en") -> PointsView:
    """What the screen shows."""
    view = seen(POINTS, draft, language=language)
    assert isinstance(view, PointsView)
    return view


def test_plus_gives_and_minus_takes_back() -> None:
    """One point each."""
    draft = touched(POINTS, NONE, ("plus", "water"), ("plus", "water"), ("plus", "trees"))
    assert draft == (1, 0, 0, 0, 2, 0)
    assert touched(POINTS, draft, ("minus", "water"), ("minus", "trees")) == (0, 0, 0, 0, 1, 0)
    assert touched(POINTS, NONE, ("minus", "water")) == NONE


def test_no_more_than_there_are_nor_than_one_may_have() -> None:
    """Five to one option, ten in all."""
    full = (5, 5, 0, 0, 0, 0)
    assert touched(POINTS, full, ("plus", "light")) == full
    assert touched(POINTS, (5, 0, 0, 0, 0, 0), ("plus", "trees")) == (5, 0, 0, 0, 0, 0)


@given(touches(["plus", "minus"], IDS))
def test_any_touches(done: list[tuple[str, str]]) -> None:
    """Whatever is touched, no point too many is given, and the laws are obeyed."""
    draft = touched(POINTS, NONE, *done)
    assert isinstance(draft, tuple)
    assert sum(draft) <= POINTS.points
    assert_lawful(POINTS, draft)


def test_walking_gives_all() -> None:
    """The next touches leave nothing."""
    value = putting(POINTS).value(POINTS, walked(POINTS))
    assert isinstance(value, MappingProxyType)
    assert POINTS.left(value) == 0


def test_what_is_left_is_shown() -> None:
    """As a number of dots and in words."""
    view = view_of((2, 0, 0, 0, 1, 0))
    assert (view.left, view.points, view.says) == (7, 10, "7 points left")
    assert view_of((5, 5, 0, 0, 0, 0)).says == "Nothing left"
    assert view_of((5, 3, 0, 0, 0, 0), "ar").says == "بقيت نقطتان"


def test_plus_rests_when_nothing_can_be_given() -> None:
    """None is left, or one has as many as it may."""
    assert [cell.more.enabled for cell in view_of((5, 1, 0, 0, 0, 0)).cells] == [False] + [True] * 5
    assert not any(cell.more.enabled for cell in view_of((5, 5, 0, 0, 0, 0)).cells)


def test_minus_rests_when_nothing_can_be_taken() -> None:
    """Where there is no point."""
    assert [cell.less.enabled for cell in view_of((5, 1, 0, 0, 0, 0)).cells[:3]] == [
        True,
        True,
        False,
    ]


def test_the_review_says_how_many() -> None:
    """Each option with its points."""
    marks = putting(POINTS).said(POINTS, {"trees": 3, "water": 1}, sight())
    assert [mark.label for mark in marks] == ["Trees: 3 points", "Water: 1 point"]


def test_bars_are_parts_of_all_points_given() -> None:
    """The longest first; the counts are points."""
    counted = QuestionTally(3, {**dict.fromkeys(IDS, 0), "water": 15, "trees": 10, "light": 5})
    bars = putting(POINTS).bars(POINTS, counted, sight())
    assert [(bar.label, bar.count, round(bar.share, 2)) for bar in bars[:3]] == [
        ("Water", "15", 0.5),
        ("Trees", "10", 0.33),
        ("Light", "5", 0.17),
    ]


def test_a_long_question_leaves_no_room_for_dots(typesetter: Typesetter) -> None:
    """Where a question takes the room of the dots, the number alone tells what is left."""
    visit = Visit(in_language(consultation_of("points"), "ta"), "ta")
    for touch in ("language:ta", "forward"):
        visit = after(visit, touch)
    view = route("ta").view(visit)
    assert isinstance(view, PointsView)
    asked = "பத்துப் புள்ளிகள் தரலாம். எதற்கு முயற்சி வேண்டும்?"
    view = replace(view, frame=replace(view.frame, title=asked))
    parts = lay_out(view, Desk(Panel.named("800x480"), typesetter, "ta", False))
    assert view.number in {part.paragraph.text for part in parts if isinstance(part, Words)}
    assert all(min(part.rect.width, part.rect.height) > 0 for part in parts)
