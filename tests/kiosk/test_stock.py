"""What the kiosk keeps of what it drew: the same after the thousandth resident as after a few."""

from consultation.frozen import replace
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.stock import Stock
from kiosk.theme.colour import DEFAULT
from kiosk.theme.typeset import Typesetter
from kiosk.views.thanks import ThanksView
from kiosk.visit import Phase, Visit
from tests import builders
from tests.kiosk.way import PANELS, crowd, route


def test_counts_that_change_with_each_resident_are_not_kept(typesetter: Typesetter) -> None:
    """However many have answered, nothing more is kept."""
    consultation = builders.consultation()
    visit = Visit(consultation, "en", phase=Phase.THANKS, tally=crowd(consultation, 268))
    thanks = route("en").view(visit)
    assert isinstance(thanks, ThanksView)
    assert thanks.said
    stock, desk = Stock(typesetter), Desk(PANELS[0], typesetter, "en", right_to_left=False)
    kept = set()
    for count in ("111", "222", "345"):
        said = tuple(
            replace(one, bars=tuple(replace(bar, count=count) for bar in one.bars))
            for one in thanks.said
        )
        shown = replace(thanks, heading=f"Here, {count} people answered.", said=said)
        stock.prepare(lay_out(shown, desk), DEFAULT)
        kept.add(len(stock))
    assert len(kept) == 1
