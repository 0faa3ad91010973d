"""From a view to its parts: one total function over all screens."""

from kiosk.part import Part
from kiosk.screens import attract, calm, cards, language, review, thanks, tiles
from kiosk.screens.desk import Desk
from kiosk.view import (
    AttractView,
    CalmView,
    CardsView,
    LanguageView,
    ReviewView,
    ThanksView,
    TilesView,
    View,
)


def lay_out(view: View, desk: Desk) -> tuple[Part, ...]:
    """Where everything of `view` stands on the desk's panel."""
    match view:
        case AttractView():
            return attract.lay_out(view, desk)
        case LanguageView():
            return language.lay_out(view, desk)
        case CardsView():
            return cards.lay_out(view, desk)
        case TilesView():
            return tiles.lay_out(view, desk)
        case ReviewView():
            return review.lay_out(view, desk)
        case ThanksView():
            return thanks.lay_out(view, desk)
        case CalmView():
            return calm.lay_out(view, desk)


def key(view: View) -> str:
    """Two views with one key are the same screen, changed in place."""
    return view.key if isinstance(view, AttractView | CalmView) else view.frame.key
