"""What is made ready before anyone asks for it."""

from consultation.frozen import replace
from kiosk.ahead import ahead
from kiosk.moves.after import after
from kiosk.panel import Panel
from kiosk.part import Picture, Rect, Words
from kiosk.screens.desk import Desk
from kiosk.stock import Stock
from kiosk.theme.colour import DEFAULT
from kiosk.theme.typeset import Typesetter
from kiosk.visit import Phase, Visit
from tests.builders import consultation


def test_from_the_poster_every_first_touch_is_ahead() -> None:
    """The languages, and the commitment in each of them."""
    poster = Visit.attract(consultation())
    found = [(visit.phase, visit.language) for visit in ahead(poster)]
    assert found[0] == (Phase.LANGUAGE, poster.language)
    assert found[1:] == [(Phase.COMMITMENT, language) for language in poster.consultation.languages]


def test_from_the_commitment_the_whole_way_is_ahead() -> None:
    """Every step in its order, then the review."""
    visit = after(Visit.attract(consultation()), "language:fr")
    places = [visit.here.position for visit in ahead(visit)]
    assert sorted(set(places)) == list(range(len(visit.consultation.steps) + 1))
    assert places == sorted(places)


def test_nothing_is_ahead_of_thanks() -> None:
    """The next resident begins at the poster."""
    assert not list(ahead(replace(Visit.attract(consultation()), phase=Phase.THANKS)))


def test_what_was_prepared_is_there(typesetter: Typesetter) -> None:
    """Drawing it gives the very pixels that were made ready."""
    stock = Stock(typesetter)
    desk = Desk(Panel.named("1280x800"), typesetter, "fr", False)
    words = Words(Rect(0, 0, 9, 9), desk.set("Touchez", desk.strong, 400))
    picture = Picture(Rect(0, 0, 40, 40), "touch", "ink")
    stock.prepare((words, picture), DEFAULT)
    made = stock.words(words), stock.picture(picture, DEFAULT)
    stock.prepare((words, picture), DEFAULT)
    assert made == (stock.words(words), stock.picture(picture, DEFAULT))
