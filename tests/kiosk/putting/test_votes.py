"""One vote after the other: what touches do to the drafts of `pairs` and `opinions`."""

from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, strategies

from consultation.questions.opinions import VERDICTS, Opinions
from consultation.questions.pairs import Pairs
from consultation.tally import QuestionTally
from kiosk.moves.after import after
from kiosk.putting.opinions import PutOpinions
from kiosk.putting.pairs import SHOWN, PutPairs
from kiosk.putting.putting import Lot, Sight
from kiosk.views.votes import VotesView
from kiosk.visit import Visit
from kiosk.words import words_in
from tests.kiosk.every import consultation_of
from tests.kiosk.way import PICTURES, route

PAIRS, OPINIONS = (consultation_of(kind).steps[0] for kind in ("pairs", "opinions"))
assert isinstance(PAIRS, Pairs)
assert isinstance(OPINIONS, Opinions)
LOTS = strategies.builds(
    Lot,
    strategies.text(max_size=4),
    strategies.dictionaries(
        strategies.sampled_from(PAIRS.cells() + OPINIONS.cells()), strategies.integers(0, 99)
    ),
)
TOUCHES = strategies.lists(
    strategies.tuples(
        strategies.sampled_from(("choose", "undo", "page", "")),
        strategies.sampled_from((*SHOWN, "undecided", *VERDICTS, "trees", "")) | strategies.text(),
    ),
    max_size=12,
)
BOTH = pytest.mark.parametrize(("how", "step"), [(PutPairs(), PAIRS), (PutOpinions(), OPINIONS)])
LOT = Lot("seed")


def drafted(how: Any, step: Any, *touches: str, lot: Lot = LOT) -> Any:
    """The draft after touches, one after the other."""
    draft = how.begin(step, None, lot)
    for touch in touches:
        name, _, value = touch.partition(":")
        draft = how.touched(step, draft, name, value, lot)
    return draft


@BOTH
@given(touches=TOUCHES, lot=LOTS)
def test_what_was_said_is_always_an_answer(how: Any, step: Any, touches: Any, lot: Lot) -> None:
    """Whatever is touched: the value is accepted as it is, and gives the same draft again."""
    draft = how.begin(step, None, lot)
    for name, value in touches:
        draft = how.touched(step, draft, name, value, lot)
        answer = how.value(step, draft)
        if answer is not None:
            assert step.accept(answer) == answer
        assert how.begin(step, answer, lot) == draft


@BOTH
@given(lot=LOTS)
def test_the_last_vote_can_be_taken_back(how: Any, step: Any, lot: Lot) -> None:
    """After 'undo' everything is as it was before the vote, again and again."""
    drafts = [how.begin(step, None, lot)]
    while (touch := how.next_touch(step, drafts[-1])) is not None:
        name, _, value = touch.partition(":")
        drafts.append(how.touched(step, drafts[-1], name, value, lot))
    draft = drafts.pop()
    assert draft.now is None
    while drafts:
        draft = how.touched(step, draft, "undo", "", lot)
        assert draft == drafts.pop()


@BOTH
def test_one_vote_is_enough_to_go_on(how: Any, step: Any) -> None:
    """What was said counts, however little it is."""
    assert not how.may_go_on(step, drafted(how, step))
    first = how.next_touch(step, drafted(how, step))
    assert how.may_go_on(step, drafted(how, step, first))


def test_as_many_pairs_as_are_asked() -> None:
    """After the last pair nothing is shown, and a further touch says nothing."""
    draft = drafted(PutPairs(), PAIRS, *["choose:first"] * 6)
    assert len(draft.said) == PAIRS.pairs == 4
    assert draft.now is None


def test_undecided_is_said() -> None:
    """'I cannot decide' is a vote too."""
    (vote,) = drafted(PutPairs(), PAIRS, "choose:undecided").said
    assert vote[2] == ""


def test_the_shown_pair_stays_whatever_the_place_says() -> None:
    """What is learned of the place changes the pair after this one, not the one under a finger."""
    how = PutPairs()
    draft = drafted(how, PAIRS)
    for cell in PAIRS.cells():
        learned = Lot("seed", MappingProxyType({cell: 1000}))
        voted = how.touched(PAIRS, draft, "choose", "first", learned)
        assert voted.said[0][:2] == draft.now


def test_opinions_are_kept_in_the_packs_order() -> None:
    """Whatever the order in which the statements were shown."""
    how = PutOpinions()
    draft = drafted(how, OPINIONS, *(f"choose:{verdict}" for verdict in VERDICTS))
    value = how.value(OPINIONS, draft)
    assert isinstance(value, MappingProxyType)
    assert list(value) == [statement.id for statement in OPINIONS.statements]
    assert dict(draft.said) == dict(value)


@pytest.mark.parametrize("kind", ["pairs", "opinions"])
def test_how_many_are_left_is_always_shown(kind: str) -> None:
    """From the first screen on, until nothing is left and the screen says so."""
    visit = at(kind)
    for left in (4, 3, 2, 1) if kind == "pairs" else (3, 2, 1):
        assert seen(visit).left == f"{left} left"
        visit = after(visit, "choose:first" if kind == "pairs" else "choose:agree")
    assert seen(visit).left == ""
    assert seen(visit).done is not None


def test_each_pair_is_heard_before_it_is_chosen() -> None:
    """With listening on, what was heard of one pair chooses nothing of the next."""
    visit = after(at("pairs"), "listen")
    for said in range(2):
        visit = after(visit, "choose:first")
        assert len(visit.draft.said) == said  # type: ignore[attr-defined]
        visit = after(visit, "choose:first")
        assert len(visit.draft.said) == said + 1  # type: ignore[attr-defined]


def test_bars_say_how_often_an_option_was_chosen() -> None:
    """Of the times at which it was shown, those chosen most first."""
    counts = {
        "water:won": 6,
        "water:lost": 2,
        "trees:won": 1,
        "trees:lost": 1,
        "trees:undecided": 2,
    }
    sight = Sight(words_in("en"), lambda name: PICTURES / name)
    bars = PutPairs().bars(PAIRS, QuestionTally(4, counts), sight)
    assert [(bar.label, bar.share) for bar in bars[:2]] == [("Water", 0.75), ("Trees", 0.25)]


def test_the_review_says_how_often_one_agreed() -> None:
    """The commonest verdict is shown, all are said."""
    sight = Sight(words_in("en"), lambda name: PICTURES / name)
    value = OPINIONS.accept({"shade": "agree", "cars": "pass", "light": "agree"})
    marks = PutOpinions().said(OPINIONS, value, sight)
    assert [mark.label for mark in marks] == ["Agree 2 times", "Not sure 1 time"]
    assert [mark.picture for mark in marks] == ["agree", None]


def test_the_review_shows_what_was_chosen_of_pairs() -> None:
    """Each option once; where nobody could decide, that."""
    sight = Sight(words_in("en"), lambda name: PICTURES / name)
    how = PutPairs()
    value = PAIRS.accept([["trees", "games", "games"], ["games", "light", "games"]])
    assert [mark.label for mark in how.said(PAIRS, value, sight)] == ["Games"]
    value = PAIRS.accept([["trees", "games", ""]])
    assert [mark.label for mark in how.said(PAIRS, value, sight)] == ["I can’t decide"]


def at(kind: str) -> Visit:
    """A visit that stands before the step of `kind`."""
    visit = after(Visit(consultation_of(kind), "en"), "language:en")
    return after(visit, "forward")


def seen(visit: Visit) -> VotesView:
    """What it sees."""
    view = route("en").view(visit)
    assert isinstance(view, VotesView)
    return view
