"""A film's draft: what touches and its attendant do to it, and what is written under it."""

import pytest
from hypothesis import given, strategies

from consultation.cards.video import Cue, Video
from consultation.frozen import replace
from kiosk.moves.after import after
from kiosk.panel import Panel
from kiosk.part import Box, Part, Rect, Screenplay, Target, Words
from kiosk.putting.putting import Lot
from kiosk.putting.video import LONGEST_LINE, Draft, Ended, PutVideo, Reached, State, subtitle
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.screens.video import film_size
from kiosk.theme.typeset import Typesetter
from kiosk.views.video import VideoView
from kiosk.visit import Visit, can_go_on
from kiosk.words import words_in
from tests.kiosk.every import consultation_of
from tests.kiosk.way import PANELS, route, touched

STEP = consultation_of("video").steps[0]
assert isinstance(STEP, Video)
HOW, LOT = PutVideo(), Lot()
PLAYING = Draft(State.PLAYING)
SIZES = pytest.mark.parametrize("panel", PANELS, ids=lambda panel: f"{panel.width}x{panel.height}")
LANGUAGE = pytest.mark.parametrize("language", ["fr", "ar"])
TOUCHES = strategies.lists(
    strategies.tuples(
        strategies.sampled_from(("play", "pause", "again", "chapter", "choose", "")),
        strategies.sampled_from(("1", "2", "3", "0", "-1", "٢", "")) | strategies.text(),
    )
)


def drafted(draft: Draft, *touches: str) -> Draft:
    """The draft after touches, one after the other."""
    for touch in touches:
        name, _, value = touch.partition(":")
        draft = HOW.touched(STEP, draft, name, value, LOT)
    return draft


def at(language: str = "en", draft: Draft | None = None) -> Visit:
    """A visit that stands before the film."""
    visit = touched(Visit(consultation_of("video"), language), f"language:{language}", "forward")
    return visit if draft is None else replace(visit, draft=draft)


def seen(visit: Visit) -> VideoView:
    """What it sees."""
    view = route(visit.language).view(visit)
    assert isinstance(view, VideoView)
    return view


@given(touches=TOUCHES)
def test_whatever_is_touched_lets_everybody_on(touches: list[tuple[str, str]]) -> None:
    """Nothing raises, the film is never before its beginning, and the way on stays open."""
    draft = Draft()
    for name, value in touches:
        draft = HOW.touched(STEP, draft, name, value, LOT)
        assert draft.at in {0.0, 1.0}
        assert HOW.may_go_on(STEP, draft)
        assert HOW.value(STEP, draft) is None


def test_play_pause_and_from_the_start() -> None:
    """Pausing keeps the place; from the start goes there anew, also where it stands there."""
    reached = HOW.handed(STEP, PLAYING, Reached(0.5, 2.0))
    paused = drafted(reached, "pause")
    assert (paused.state, paused.at) == (State.PAUSED, 0.5)
    assert drafted(paused, "play").at == 0.5
    again = drafted(paused, "again")
    assert (again.state, again.at, again.sought) == (State.PLAYING, 0.0, 1)
    assert drafted(again, "again") != again


def test_a_chapter_starts_the_film_there() -> None:
    """From the poster, and while another is shown."""
    draft = drafted(Draft(), "chapter:2")
    assert (draft.state, draft.at, draft.sought) == (State.PLAYING, 1.0, 1)
    assert [chapter.on for chapter in seen(at(draft=draft)).chapters] == [False, True]


def test_the_poster_comes_back_at_the_end() -> None:
    """As it was before the film."""
    assert HOW.handed(STEP, PLAYING, Ended.OVER) == Draft()


def test_a_film_that_is_missing_stops_nobody() -> None:
    """A sentence says so, there is nothing to start, and the way on is open."""
    visit = at(draft=HOW.handed(STEP, PLAYING, Ended.MISSING))
    view = seen(visit)
    assert view.missing is not None
    assert view.missing.text == "This film does not work right now. Touch “Next”."
    assert [*view.sentences()][-1].text == view.missing.text
    assert can_go_on(visit)
    assert after(visit, "play").draft == visit.draft


def test_what_is_handed_too_late_is_dropped() -> None:
    """A place that comes after the poster is back changes nothing."""
    assert HOW.handed(STEP, Draft(), Reached(1.0, 2.0)) == Draft()
    assert HOW.handed(STEP, Draft(), "something else") == Draft()


def test_nothing_is_said_over_the_film() -> None:
    """It speaks itself; before and after, the poster says what can be touched."""
    assert not [*seen(at(draft=PLAYING)).sentences()]
    about = [say.about for say in seen(at()).sentences() if say.about]
    assert about == ["play", "chapter:1", "chapter:2"]


def test_subtitles_are_the_residents_own() -> None:
    """In their language and its digits, and only while something is said."""
    for language, said in (("fr", "Le marché."), ("ar", "السوق.")):
        assert subtitle(STEP, 1.5, language, words_in(language)) == said
        assert subtitle(STEP, 0.95, language, words_in(language)) == ""


@given(
    strategies.lists(strategies.text("abcdé", min_size=1, max_size=12), min_size=1, max_size=60),
    strategies.integers(1, 60_000),
)
def test_a_long_subtitle_is_shown_in_parts(words: list[str], length: int) -> None:
    """All of it in the end, in its order, never much more than a line at a time."""
    cue = Cue(0, length, {"en": " ".join(words)})
    step = replace(STEP, cues=(cue,))
    shown: list[str] = []
    for number in range(400):
        part = subtitle(step, number * length / 400 / 1000, "en", words_in("en"))
        assert len(part) <= LONGEST_LINE + 13
        if not shown or shown[-1] != part:
            shown.append(part)
    if length > 1000:
        assert " ".join(shown).split() == words


@SIZES
@LANGUAGE
@pytest.mark.parametrize("at_seconds", [0.5, 0.95, 1.5])
@pytest.mark.parametrize("state", [State.PLAYING, State.PAUSED])
def test_subtitles_lie_on_a_band(
    typesetter: Typesetter, panel: Panel, language: str, at_seconds: float, state: State
) -> None:
    """On or below the film, never over what can be touched; the film stays where it is."""
    desk = Desk(panel, typesetter, language, language == "ar")
    draft = Draft(state, at_seconds, 2.0)
    parts = lay_out(seen(at(language, draft)), desk)
    (film,) = (part for part in parts if isinstance(part, Screenplay))
    assert (int(film.rect.width), int(film.rect.height)) == film_size(desk)
    whole = Rect(0, 0, panel.width, panel.height)
    written = [part for part in parts if isinstance(part, Words) and part.colour == "on-ink"]
    assert len(written) == (at_seconds != 0.95)
    for words in written:
        assert words.paragraph.style.cap_px / panel.density >= 4.8
        band = next(box for box in reversed(boxes(parts)) if box.holds(words.rect))
        assert whole.holds(band)
        for part in parts:
            if isinstance(part, Target):
                assert not overlap(part.rect, band)
                assert not overlap(part.rect, film.rect)


def boxes(parts: tuple[Part, ...]) -> list[Rect]:
    """The places of dark boxes."""
    return [part.rect for part in parts if isinstance(part, Box) and part.fill == "ink"]


def overlap(one: Rect, other: Rect) -> bool:
    """Whether two places share a pixel."""
    across = min(one.right, other.right) - max(one.x, other.x)
    return across > 0 and min(one.bottom, other.bottom) - max(one.y, other.y) > 0


@SIZES
@LANGUAGE
def test_every_chapter_can_be_touched(typesetter: Typesetter, panel: Panel, language: str) -> None:
    """Over the pages beside the film, and so can pause."""
    desk = Desk(panel, typesetter, language, language == "ar")
    offered = set()
    for page in range(4):
        visit = after(at(language, PLAYING), f"page:{page}")
        offered |= {part.id for part in lay_out(seen(visit), desk) if isinstance(part, Target)}
    assert {"pause", "again", "chapter:1", "chapter:2", "forward", "back"} <= offered
