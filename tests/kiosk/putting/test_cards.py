"""Cards that tell something: a quiz, a day, a photo, arguments."""

from datetime import date

import pytest
from hypothesis import given, strategies

from consultation.cards.quiz import Quiz
from kiosk.moves.after import after
from kiosk.panel import Panel
from kiosk.part import Photo, Target
from kiosk.putting.putting import Lot
from kiosk.putting.quiz import PutQuiz
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.theme.typeset import Typesetter
from kiosk.view import View
from kiosk.views.calendar import CalendarView
from kiosk.views.quiz import QuizView
from kiosk.visit import Visit, can_go_on
from kiosk.words import LANGUAGES, words_in
from tests import builders
from tests.kiosk.every import STEPS, consultation_of
from tests.kiosk.way import PANELS, PICTURES, route, touched

QUIZ = consultation_of("quiz").steps[0]
assert isinstance(QUIZ, Quiz)
SIZES = pytest.mark.parametrize("panel", PANELS, ids=lambda panel: f"{panel.width}x{panel.height}")


def at(kind: str, language: str = "en") -> Visit:
    """A visit that stands before the step of `kind`."""
    return touched(Visit(consultation_of(kind), language), f"language:{language}", "forward")


def seen(visit: Visit) -> View:
    """What it sees."""
    return route(visit.language).view(visit)


def quiz(visit: Visit) -> QuizView:
    """The quiz that it sees."""
    view = seen(visit)
    assert isinstance(view, QuizView)
    return view


@given(
    strategies.lists(strategies.tuples(strategies.sampled_from(("choose", "")), strategies.text()))
)
def test_a_quiz_takes_only_its_options(touches: list[tuple[str, str]]) -> None:
    """Whatever is touched, the draft is an option or nothing."""
    draft = None
    for name, value in touches:
        draft = PutQuiz().touched(QUIZ, draft, name, value, Lot())
        assert draft in {None, "ten", "forty", "hundred"}


def test_a_quiz_is_answered_kindly() -> None:
    """The right option is praised, any other explained; both mark the right one."""
    visit = at("quiz")
    assert quiz(visit).told is None
    for option, icon, text in (
        ("ten", "not-yet", "Not quite: the square is forty years old."),
        ("forty", "well-done", "Yes, it is forty."),
    ):
        visit = after(visit, f"choose:{option}")
        told = quiz(visit).told
        assert told is not None
        assert told.picture == icon
        assert told.text.startswith(text)
        marked = [tile.id for tile in quiz(visit).tiles if tile.chosen]
        assert marked == ["choose:forty"]


def test_nothing_of_a_quiz_is_kept() -> None:
    """It is no answer, and who comes back finds it untouched."""
    visit = touched(at("quiz"), "choose:ten", "forward")
    assert visit.here.answers == {}
    assert quiz(after(visit, "back")).told is None


@pytest.mark.parametrize("kind", ["quiz", "calendar", "photo", "arguments"])
def test_cards_let_everybody_on(kind: str) -> None:
    """The way on is open before anything is touched."""
    assert can_go_on(at(kind))


@SIZES
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_way_on_is_open_while_a_quiz_tells(
    typesetter: Typesetter, panel: Panel, language: str
) -> None:
    """Also where what is told has the screen to itself."""
    visit = after(at("quiz", language), "choose:ten")
    parts = lay_out(seen(visit), Desk(panel, typesetter, language, language == "ar"))
    assert "forward" in {part.id for part in parts if isinstance(part, Target)}


def test_what_a_quiz_tells_is_said_at_once() -> None:
    """It comes up as a screen of its own, and is said before the options."""
    before = at("quiz")
    told = after(before, "choose:ten")
    assert seen(before).key != seen(told).key
    assert next(seen(told).sentences()).text.startswith("Not quite")


@pytest.mark.parametrize(
    ("language", "leaf", "said", "time"),
    [
        ("fr", ("mardi", "17", "novembre"), "mardi 17\u00a0novembre", "à 18:30"),
        ("en", ("Tuesday", "17", "November"), "Tuesday 17\u00a0November", "at 18:30"),
        ("ar", ("الثلاثاء", "١٧", "نوفمبر"), "الثلاثاء ١٧\u00a0نوفمبر", "الساعة ٦:٣٠\u00a0م"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(
    language: str, leaf: tuple[str, str, str], said: str, time: str
) -> None:
    """On the leaf, and as it is said."""
    view = seen(at("calendar", language))
    assert isinstance(view, CalendarView)
    assert (view.weekday, view.day, view.month) == leaf
    assert (view.spoken, view.time) == (said, time)


def test_a_day_may_have_no_hour() -> None:
    """Then none is shown and none is said."""
    step = STEPS["calendar"]()
    del step["time"]
    consultation = builders.consultation(steps=[step, STEPS["scale"]()])
    view = seen(touched(Visit(consultation, "en"), "language:en", "forward"))
    assert isinstance(view, CalendarView)
    assert view.time is None
    assert [say.text for say in view.sentences()][-2:] == [
        "Tuesday 17\u00a0November",
        "At the town hall",
    ]


@given(strategies.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_every_day_has_a_leaf(day: date) -> None:
    """In every language, whichever was asked before, with the digits of the language."""
    for language in LANGUAGES:
        words = words_in(language)
        assert words.weekday(day)
        # Months stand alone as they stand in a date, but for these.
        if language in {"pl", "uk"}:
            assert words.month(day)[:2] == words.day(day).split()[1][:2]
        elif language == "zh":
            assert words.month(day).endswith("月")
        else:
            assert words.month(day) in words.day(day)


@SIZES
def test_a_photo_is_shown_whole(typesetter: Typesetter, panel: Panel) -> None:
    """Never cut to the shape of its place."""
    parts = lay_out(seen(at("photo")), Desk(panel, typesetter, "en", False))
    (photo,) = (part for part in parts if isinstance(part, Photo))
    assert photo.whole
    assert photo.source == PICTURES / "photos/square.jpg"


def test_a_photo_is_described() -> None:
    """To those who listen, before its text."""
    said = [say.text for say in seen(at("photo")).sentences()]
    assert said[-2:] == ["A square with a river and houses.", "Taken on a Saturday morning."]


def test_arguments_are_said_side_by_side() -> None:
    """First what speaks for it, then what speaks against it."""
    said = [say.text for say in seen(at("arguments")).sentences()]
    assert said[-7:] == [
        "For",
        "Children play outside.",
        "The air is cleaner.",
        "Less noise.",
        "Against",
        "Deliveries are harder.",
        "Where to park?",
    ]
