"""What residents are told when nothing is asked: before, after, and once it is decided."""

from pathlib import Path

import pytest

from consultation.frozen import replace
from consultation.season import Season
from consultation.tally import SMALLEST_TALLY
from kiosk.ahead import ahead, told
from kiosk.blank import NO_PACK, NOT_ENROLLED, blank_pack
from kiosk.moves.after import MOVES, after
from kiosk.view import View
from kiosk.views.attract import AttractView
from kiosk.views.calm import CalmView
from kiosk.views.cards import CardsView
from kiosk.views.thanks import ThanksView
from kiosk.visit import Phase, Visit, calm, given
from kiosk.words import words_in
from kiosk.words.spoken import spoken_sentences
from tests import builders
from tests.kiosk.way import at_review, crowd, route

OPEN = builders.consultation(several=True)
DECIDED = builders.consultation(decision=builders.decision())
LANGUAGE = pytest.mark.parametrize("language", DECIDED.languages)
NOT_OPEN = pytest.mark.parametrize("season", [Season.AHEAD, Season.CLOSED, Season.DECIDED])


def poster(season: Season, language: str = "fr") -> Visit:
    """Nobody is there."""
    return Visit(DECIDED if season is Season.DECIDED else OPEN, language, season=season)


def seen(visit: Visit) -> View:
    """What a visit sees."""
    return route(visit.language).view(visit)


def texts(visit: Visit) -> list[str]:
    """What is said of it."""
    return [say.text for say in seen(visit).sentences()]


@NOT_OPEN
def test_the_poster_asks_nothing(season: Season) -> None:
    """In the stead of the invitation stand the title, and what the day is."""
    view = seen(poster(season))
    assert isinstance(view, AttractView)
    assert view.invitation == "Place du Marché"
    assert view.season == words_in("fr")(f"season-{season.value}")
    assert OPEN.invitation["fr"] not in texts(poster(season))
    assert view.season in texts(poster(season))


def test_the_poster_says_what_comes_and_when() -> None:
    """The first day, the day of the answer, the day of the decision."""
    days = {
        Season.AHEAD: "1er\u00a0septembre",
        Season.CLOSED: "30\u00a0juillet",
        Season.DECIDED: "12\u00a0juillet",
    }
    for season, day in days.items():
        assert any(day in text for text in texts(poster(season)))


def test_the_poster_of_a_decision_has_its_pictures() -> None:
    """Not those of the question."""
    view = seen(poster(Season.DECIDED))
    assert isinstance(view, AttractView)
    assert [tint for _, tint in view.pictures] == ["leaf", "sand"]


@NOT_OPEN
@LANGUAGE
def test_no_way_leads_to_a_question(season: Season, language: str) -> None:
    """Whatever somebody touches who comes new, from language to language and back."""
    seen_already: set[tuple[Phase, int, str]] = set()
    left = [poster(season)]
    touches = {name for _, name in MOVES} | {f"language:{tag}" for tag in DECIDED.languages}
    while left:
        visit = left.pop()
        place = (visit.phase, visit.chapter, visit.language)
        if place in seen_already:
            continue
        seen_already.add(place)
        assert visit.participation is None
        assert visit.phase not in {Phase.COMMITMENT, Phase.STEPS}
        left += [after(visit, touch) for touch in touches]
    assert (Phase.SEASON, 0, language) in seen_already


@NOT_OPEN
@LANGUAGE
def test_everything_told_was_prepared_to_be_said(season: Season, language: str) -> None:
    """There is a voice for each sentence, with a tally and without."""
    consultation = DECIDED if season is Season.DECIDED else OPEN
    prepared = set(spoken_sentences(consultation, language))
    for count in (0, SMALLEST_TALLY, 268):
        visit = replace(poster(season, language), tally=crowd(consultation, count))
        assert set(texts(visit)) <= prepared
        visit = after(visit, f"language:{language}")
        for _ in visit.chapters:
            assert set(texts(visit)) - {""} <= prepared
            visit = after(visit, "forward")


def test_what_the_place_said_is_told_after_the_end() -> None:
    """Where eleven or more have said it; until then it is said when the answer comes."""
    visit = after(poster(Season.CLOSED), "language:fr")
    few = seen(replace(visit, tally=crowd(OPEN, SMALLEST_TALLY - 1)))
    many = seen(replace(visit, tally=crowd(OPEN, SMALLEST_TALLY)))
    assert isinstance(few, ThanksView)
    assert isinstance(many, ThanksView)
    assert not few.said
    assert "30\u00a0juillet" in few.notes[0].text
    assert many.said
    assert seen(visit).key != many.key


def test_a_decision_stands_beside_what_was_said_and_promised() -> None:
    """One after the other, and back."""
    visit = after(poster(Season.DECIDED), "language:fr")
    visit = replace(visit, tally=crowd(DECIDED, 40))
    decision = seen(visit)
    assert isinstance(decision, CardsView)
    assert [card.title for card in decision.cards] == [
        "40 arbres sont plantés.",
        "Les bancs attendent.",
    ]
    place = after(visit, "forward")
    assert isinstance(seen(place), ThanksView)
    promise = after(place, "forward")
    assert DECIDED.commitment.you["fr"] in texts(promise)
    assert "Le conseil municipal" in texts(promise)
    assert after(promise, "forward") == promise
    assert after(promise, "back") == place
    assert after(after(place, "back"), "back").phase is Phase.LANGUAGE
    assert after(promise, "finish").phase is Phase.ATTRACT


def test_a_decision_that_few_answered_is_told_without_the_place() -> None:
    """Nobody is shown what single people said."""
    visit = replace(poster(Season.DECIDED), tally=crowd(DECIDED, SMALLEST_TALLY - 1))
    assert visit.chapters == ("decision", "promise")
    assert poster(Season.DECIDED).chapters == ("decision", "promise")


def test_a_decision_is_signed_on_its_own_screen() -> None:
    """And on no other."""
    films = {"fr": "videos/decision.mp4"}
    signed = builders.consultation(decision=builders.decision(signs=films))
    visit = after(Visit(signed, "fr", season=Season.DECIDED), "signed:fr")
    assert visit.film == "videos/decision.mp4"
    assert visit.signing is not None
    assert after(visit, "forward").film is None


def test_who_is_in_the_middle_may_finish() -> None:
    """Midnight takes no answer away; nobody else follows."""
    giving = after(replace(at_review("fr"), season=Season.CLOSED, consultation=OPEN), "give")
    thanks = given(giving, None)
    assert thanks.phase is Phase.THANKS
    assert after(thanks, "another") == thanks
    assert after(replace(thanks, season=Season.OPEN), "another").phase is Phase.STEPS


def test_a_fault_forgets_no_day() -> None:
    """After the calm screen it still asks nothing."""
    assert after(calm(poster(Season.CLOSED)), "finish").season is Season.CLOSED


def test_what_may_come_next_is_prepared() -> None:
    """From a poster that asks nothing too."""
    phases = [visit.phase for visit in ahead(poster(Season.CLOSED))]
    assert phases == [Phase.LANGUAGE, *[Phase.SEASON] * len(OPEN.languages)]


def test_every_screen_of_every_day_is_told() -> None:
    """Those of a decision where there is one."""
    assert [name for name, _ in told(OPEN, "fr")] == [
        "ahead", "ahead-ahead", "closed", "closed-closed",
    ]  # fmt: skip
    assert [name for name, _ in told(DECIDED, "fr")][4:] == [
        "decided", "decided-decision", "decided-promise",
    ]  # fmt: skip


@pytest.mark.parametrize("why", [NO_PACK, NOT_ENROLLED])
@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_a_pod_that_has_nothing_to_ask_says_why(tmp_path: Path, why: str, language: str) -> None:
    """In each of its languages."""
    visit = replace(Visit.attract(blank_pack(tmp_path, why).consultation), language=language)
    assert visit.phase is Phase.RESTING
    view = seen(visit)
    assert isinstance(view, CalmView)
    assert view.text == words_in(language)(why)


def test_no_touch_leads_away_from_a_pod_that_rests(tmp_path: Path) -> None:
    """There is nowhere to go."""
    visit = Visit.attract(blank_pack(tmp_path, NO_PACK).consultation)
    for name in {name for _, name in MOVES} | {"language:fr", "choose:x"}:
        assert after(visit, name).phase is Phase.RESTING
