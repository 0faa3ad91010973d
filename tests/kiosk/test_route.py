"""From a visit to its one screen."""

import pytest
from hypothesis import given, strategies

from consultation.frozen import replace
from consultation.tally import SMALLEST_TALLY, QuestionTally, Tally
from kiosk.moves.after import after
from kiosk.putting.option import amount
from kiosk.view import View
from kiosk.views.attract import AttractView
from kiosk.views.calm import CalmView
from kiosk.views.cards import CardsView
from kiosk.views.language import LanguageView
from kiosk.views.review import ReviewView
from kiosk.views.thanks import ThanksView
from kiosk.views.tiles import TilesView
from kiosk.visit import Phase, Visit, calm
from kiosk.visit import given as thanked
from kiosk.words import words_in
from tests import builders
from tests.kiosk.way import (
    PICTURES,
    answered,
    at_review,
    at_step,
    attract,
    crowd,
    route,
    touched,
    whole_way,
)

CONSULTATION = builders.consultation()
LANGUAGE = pytest.mark.parametrize("language", CONSULTATION.languages)


def seen(visit: Visit, rehearsal: bool = False) -> View:
    """What a visit sees."""
    return route(visit.language, rehearsal).view(visit)


def thanks(count: int | None, language: str = "fr") -> ThanksView:
    """The thanks where `count` participations were given here, or where no tally is shown."""
    giving = after(at_review(language), "give")
    view = seen(thanked(giving, None if count is None else crowd(CONSULTATION, count)))
    assert isinstance(view, ThanksView)
    return view


@LANGUAGE
@pytest.mark.parametrize(
    ("phase", "kind"),
    [
        (Phase.ATTRACT, AttractView),
        (Phase.LANGUAGE, LanguageView),
        (Phase.COMMITMENT, CardsView),
        (Phase.GIVING, CalmView),
        (Phase.THANKS, ThanksView),
        (Phase.CALM, CalmView),
    ],
)
def test_every_phase_has_its_screen(phase: Phase, kind: type, language: str) -> None:
    """One view for each phase, in each language."""
    visits = {visit.phase: visit for visit in whole_way(CONSULTATION, language)}
    assert isinstance(seen(visits[phase]), kind)


def test_every_step_has_its_screen() -> None:
    """Cards inform, questions have tiles, and after the last step there is the review."""
    assert isinstance(seen(at_step("why")), CardsView)
    for id in ("wishes", "first", "night", "cars"):
        assert isinstance(seen(at_step(id)), TilesView)
    assert isinstance(seen(at_review()), ReviewView)


def test_the_poster_names_every_language_in_itself() -> None:
    """No flags; the one of the moment is marked."""
    view = seen(attract("en"))
    assert isinstance(view, AttractView)
    assert [name.label for name in view.names] == ["Français", "English", "العربية"]
    assert [name.current for name in view.names] == [False, True, False]


def test_the_commitment_says_who_decides_and_when() -> None:
    """What residents say, who decides and what changes, by when the answer comes."""
    view = seen(after(attract("en"), "language:en"))
    assert isinstance(view, CardsView)
    text = " ".join(f"{card.title} {card.text}" for card in view.cards)
    for part in ("without your name", "The council decides", "12\u00a0July", "30\u00a0July"):
        assert part in text


@LANGUAGE
@pytest.mark.parametrize("shape", ["faces", "agreement"])
@pytest.mark.parametrize("points", [3, 5])
def test_every_point_of_a_scale_has_words_and_a_face(
    language: str, shape: str, points: int
) -> None:
    """All points differ in words and pictures, from the worst to the best."""
    step = {**builders.document()["steps"][3], "shape": shape, "points": points}
    consultation = builders.consultation(steps=[step])
    visit = touched(Visit(consultation, language), f"language:{language}", "forward")
    view = seen(visit)
    assert isinstance(view, TilesView)
    assert view.in_a_row
    assert [tile.id for tile in view.tiles] == [f"choose:{n}" for n in range(1, points + 1)]
    assert len({tile.label for tile in view.tiles}) == points
    assert len({tile.picture for tile in view.tiles}) == points


def test_what_is_chosen_is_marked() -> None:
    """Chosen tiles are those of the answer, before and after it is given to the question."""
    view = seen(touched(at_step("wishes"), "choose:trees", "choose:light"))
    assert isinstance(view, TilesView)
    assert [tile.id for tile in view.tiles if tile.chosen] == ["choose:trees", "choose:light"]


def test_what_is_heard_is_marked() -> None:
    """The tile heard last, and the one being spoken of right now."""
    visit = touched(at_step("first"), "listen", "choose:games")
    view = seen(replace(visit, saying="choose:trees"))
    assert isinstance(view, TilesView)
    assert [tile.id for tile in view.tiles if tile.heard] == ["choose:trees", "choose:games"]


def test_one_can_go_on_once_something_is_chosen() -> None:
    """'OK' can be touched with an answer alone; 'skip' and 'back' always."""
    for visit, enabled in ((at_step("first"), False), (answered(at_step("first")), True)):
        view = seen(visit)
        assert isinstance(view, TilesView)
        able = {control.id: control.enabled for control in view.frame.footer}
        assert able == {"back": True, "skip": True, "forward": enabled}


def test_a_hint_of_the_pack_comes_first() -> None:
    """Else a question with several choices says how many."""
    view = seen(at_step("wishes", "en"))
    assert isinstance(view, TilesView)
    assert view.frame.hint == "You can touch up to 3 pictures."
    step = {**builders.document()["steps"][1], "hint": builders.words("Un", "One", "واحد")}
    visit = Visit(builders.consultation(steps=[step]), "en")
    hinted = seen(touched(visit, "language:en", "forward"))
    assert isinstance(hinted, TilesView)
    assert hinted.frame.hint == "One"


def test_progress_counts_steps() -> None:
    """The first of five steps is 1 of 5."""
    view = seen(at_step("wishes", "en"))
    assert isinstance(view, TilesView)
    assert view.frame.progress is not None
    assert view.frame.progress.label == "2 of 5"


def test_the_review_says_what_was_said_to_every_question() -> None:
    """Each line names its question, the labels and the pictures of what was chosen."""
    view = seen(at_review("en"))
    assert isinstance(view, ReviewView)
    assert [line.id for line in view.lines] == [
        f"change:{question.id}" for question in CONSULTATION.questions
    ]
    assert view.lines[0].answer == "Games, Water, Light"
    assert view.lines[1].pictures == ((PICTURES / "bench", "sand"),)


def test_a_silent_review_offers_no_giving() -> None:
    """Without an answer one can only leave, or go back and answer."""
    view = seen(at_review("en", silent=True))
    assert isinstance(view, ReviewView)
    assert [control.id for control in view.frame.footer] == ["back", "leave"]
    assert {line.answer for line in view.lines} == {"No answer"}


@pytest.mark.parametrize("count", [0, 1, 2, 10])
def test_a_small_tally_is_hidden(count: int) -> None:
    """Below 11 participations no bar and no count is shown."""
    view = thanks(count)
    assert view.said == ()
    assert view.heading == view.heading_spoken == ""
    assert view.notes


@pytest.mark.parametrize("count", [SMALLEST_TALLY, 12, 268])
def test_a_larger_tally_is_shown(count: int) -> None:
    """From 11 on there are bars for every option, in words and in numbers."""
    view = thanks(count, "en")
    assert str(count) in view.heading
    bars = view.said[0].bars
    assert {bar.label for bar in bars} == {
        "Trees",
        "Benches",
        "Bicycles",
        "Games",
        "Water",
        "Light",
    }
    assert sorted((bar.share for bar in bars), reverse=True) == [bar.share for bar in bars]
    assert [said.question for said in view.said] == [
        question.words["en"] for question in CONSULTATION.questions
    ]


def test_eleven_is_the_least() -> None:
    """The number that docs and promises name."""
    assert SMALLEST_TALLY == 11


def test_no_tally_shows_none() -> None:
    """Where the consultation keeps its tally to itself, thanks come without bars."""
    assert thanks(None).said == ()


def test_a_question_that_few_answered_is_not_shown() -> None:
    """Twelve people of whom ten skipped a question: its two answers stay theirs."""
    few = Tally(
        12,
        {
            question.id: QuestionTally(2, dict.fromkeys(question.cells(), 1))
            for question in CONSULTATION.questions
        },
    )
    view = seen(thanked(after(at_review(), "give"), few))
    assert isinstance(view, ThanksView)
    assert view.said == ()


@pytest.mark.parametrize(
    ("share", "name"),
    [(0, "nobody"), (0.01, "a-few"), (0.39, "a-few"), (0.4, "half"), (0.59, "half"), (1, "a-lot")],
)
def test_shares_are_said_in_easy_words(share: float, name: str) -> None:
    """Four words from nobody to a lot."""
    assert amount(share) == name


@given(strategies.floats(0, 1), strategies.floats(0, 1))
def test_more_is_never_said_as_less(one: float, other: float) -> None:
    """The words grow with the share."""
    order = ["nobody", "a-few", "half", "a-lot"]
    low, high = sorted((one, other))
    assert order.index(amount(low)) <= order.index(amount(high))


@LANGUAGE
def test_a_rehearsal_says_so_on_every_screen(language: str) -> None:
    """Nobody takes a rehearsal for the real thing."""
    mark = words_in(language)("rehearsal")
    for visit in whole_way(CONSULTATION, language):
        for rehearsal, expected in ((True, mark), (False, None)):
            view = seen(visit, rehearsal)
            marked = view.rehearsal if isinstance(view, AttractView | CalmView) else None
            if not isinstance(view, AttractView | CalmView):
                marked = view.frame.rehearsal
            assert marked == expected


def test_arabic_has_its_own_digits() -> None:
    """No western digit is shown in Arabic."""
    for visit in whole_way(CONSULTATION, "ar"):
        assert not any(digit in shown(seen(visit)) for digit in "0123456789")


def shown(view: View) -> str:
    """All words of a view that are written on the screen."""
    match view:
        case ReviewView(lines=lines):
            return " ".join(f"{line.question} {line.answer}" for line in lines)
        case ThanksView(heading=heading, said=said, notes=notes):
            bars = [bar for one in said for bar in one.bars]
            texts = [heading, *(f"{bar.label} {bar.words} {bar.count}" for bar in bars)]
            return " ".join([*texts, *(note.text for note in notes)])
        case TilesView(frame=frame, tiles=tiles):
            progress = frame.progress.label if frame.progress else ""
            return " ".join([progress, frame.hint or "", *(tile.label for tile in tiles)])
        case CardsView(cards=cards, spoken=True):
            return " ".join(card.text for card in cards)
        case _:
            return ""


def test_a_calm_screen_names_no_fault() -> None:
    """No word of errors; only that the screen will be back."""
    view = seen(calm(at_review("en")))
    assert isinstance(view, CalmView)
    assert (view.title, view.text) == ("A short break", "The screen will be back at once.")
