"""Ranking: what touches do to the order, what is shown and said of it."""

from hypothesis import given

from consultation.questions.ranking import Ranking
from consultation.tally import QuestionTally
from kiosk.putting.kinds import putting
from kiosk.putting.ranking import ORDER
from kiosk.views.ranking import OrderView, RankingView
from tests.kiosk.putting.laws import assert_lawful, question, seen, sight, touched, touches, walked

IDS = ("trees", "benches", "bicycles", "games", "water", "light")


RANKING: Ranking = question("ranking")


def test_touches_give_places_in_order() -> None:
    """The first touched is the first."""
    assert touched(RANKING, (), ("choose", "water"), ("choose", "trees")) == ("water", "trees")


def test_a_second_touch_takes_out_and_the_rest_close_up() -> None:
    """No place stays empty."""
    assert touched(RANKING, ("water", "trees", "light"), ("choose", "trees")) == ("water", "light")


def test_no_more_places_than_there_are() -> None:
    """A further option is not taken."""
    full = ("water", "trees", "light")
    assert touched(RANKING, full, ("choose", "games")) == full


def test_moving() -> None:
    """Up and down change places with the neighbour; at the ends nothing moves."""
    order = ("water", "trees", "light")
    assert touched(RANKING, order, ("up", "light")) == ("water", "light", "trees")
    assert touched(RANKING, order, ("down", "water")) == ("trees", "water", "light")
    assert touched(RANKING, order, ("up", "water"), ("down", "light")) == order
    assert touched(RANKING, order, ("up", "games")) == order


@given(touches(["choose", "up", "down"], IDS))
def test_any_touches(done: list[tuple[str, str]]) -> None:
    """Whatever is touched, the draft stays an order without doubles and obeys the laws."""
    draft = touched(RANKING, (), *done)
    assert isinstance(draft, tuple)
    assert len(set(draft)) == len(draft) <= RANKING.most
    assert_lawful(RANKING, draft)


def test_too_few_is_no_answer() -> None:
    """Below the least number the order is not whole."""
    step = question("ranking", min=2)
    assert putting(step).value(step, ("water",)) is None
    assert putting(step).value(step, ("water", "trees")) == ("water", "trees")


def test_walking_ends_whole() -> None:
    """The next touches lead to an order that is full."""
    assert putting(RANKING).value(RANKING, walked(RANKING)) == ("light", "water", "games")


def test_the_badge_shows_the_place() -> None:
    """What was touched has its number; the rest has none."""
    view = seen(RANKING, ("water", "trees"), language="ar")
    assert isinstance(view, RankingView)
    marks = {tile.id: (tile.chosen, tile.mark) for tile in view.tiles}
    assert marks["choose:water"] == (True, "١")
    assert marks["choose:trees"] == (True, "٢")
    assert marks["choose:games"] == (False, "")
    assert view.order.enabled


def test_one_alone_is_in_order() -> None:
    """The way to the rows opens with the second."""
    for draft in ((), ("water",)):
        for page in (0, ORDER):
            view = seen(RANKING, draft, page)
            assert isinstance(view, RankingView)
            assert not view.order.enabled


def test_rows_stand_in_order() -> None:
    """Best first; the first cannot rise, the last cannot sink."""
    view = seen(RANKING, ("water", "trees", "light"), ORDER)
    assert isinstance(view, OrderView)
    assert [row.tile.label for row in view.rows] == ["Water", "Trees", "Light"]
    assert [row.up.enabled for row in view.rows] == [False, True, True]
    assert [row.down.enabled for row in view.rows] == [True, True, False]


def test_the_hint_says_how_many() -> None:
    """Exactly so many, or between the two."""
    between = putting(RANKING).hint(RANKING, (), sight())
    assert between == "Touch 1 to 3 pictures, the best one first."
    three = question("ranking", min=3)
    exactly = putting(three).hint(three, (), sight())
    assert exactly == "Touch 3 pictures, the best one first."


def test_the_review_says_the_numbers() -> None:
    """In order, with the place before each label."""
    marks = putting(RANKING).said(RANKING, ("water", "trees"), sight())
    assert [mark.label for mark in marks] == ["1. Water", "2. Trees"]


def test_bars_are_bordas_count() -> None:
    """First of three gives three points, last one; divided by what all could give."""
    counts = {"trees:1": 4, "trees:2": 2, "benches:3": 6, "water:1": 2, "water:2": 4}
    counted = QuestionTally(6, {**dict.fromkeys(RANKING.cells(), 0), **counts})
    bars = putting(RANKING).bars(RANKING, counted, sight())
    assert [(bar.label, round(bar.share * 18)) for bar in bars[:3]] == [
        ("Trees", 16),
        ("Water", 14),
        ("Benches", 6),
    ]
    assert bars[0].words == "high"
    assert bars[3].words == "no place"


def test_what_nobody_answered_has_no_height() -> None:
    """Without answers every bar is empty."""
    counted = QuestionTally(0, dict.fromkeys(RANKING.cells(), 0))
    assert {bar.share for bar in putting(RANKING).bars(RANKING, counted, sight())} == {0.0}


def test_long_rankings_say_labels_without_numbers() -> None:
    """Where too many numbered labels would have to be spoken, their order tells the place."""
    names = [{**RANKING.options[0].to_document(), "id": f"o{number}"} for number in range(20)]
    step = question("ranking", options=names, min=1, max=20)
    marks = putting(step).said(step, ("o3", "o1"), sight())
    assert [mark.label for mark in marks] == ["Trees", "Trees"]
