"""From a view to its parts: one total function over all screens."""

from kiosk.part import Part
from kiosk.screens import (
    attract,
    calendar,
    calm,
    cards,
    compare,
    drawing,
    language,
    number,
    photo,
    place,
    points,
    quiz,
    ranking,
    review,
    sides,
    thanks,
    tiles,
    typing,
    votes,
    zones,
)
from kiosk.screens.desk import Desk
from kiosk.view import (
    ArgumentsView,
    AttractView,
    CalendarView,
    CalmView,
    CardsView,
    CompareView,
    DrawingView,
    LanguageView,
    MapView,
    NumberView,
    OrderView,
    PhotoView,
    PointsView,
    QuizView,
    RankingView,
    ReviewView,
    ThanksView,
    TilesView,
    TypingView,
    View,
    VotesView,
    ZonesView,
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
        case RankingView():
            return ranking.lay_out(view, desk)
        case OrderView():
            return ranking.lay_out_rows(view, desk)
        case DrawingView():
            return drawing.lay_out(view, desk)
        case NumberView():
            return number.lay_out(view, desk)
        case PointsView():
            return points.lay_out(view, desk)
        case TypingView():
            return typing.lay_out(view, desk)
        case MapView():
            return place.lay_out(view, desk)
        case ZonesView():
            return zones.lay_out(view, desk)
        case VotesView():
            return votes.lay_out(view, desk)
        case CompareView():
            return compare.lay_out(view, desk)
        case QuizView():
            return quiz.lay_out(view, desk)
        case CalendarView():
            return calendar.lay_out(view, desk)
        case PhotoView():
            return photo.lay_out(view, desk)
        case ArgumentsView():
            return sides.lay_out(view, desk)
        case ReviewView():
            return review.lay_out(view, desk)
        case ThanksView():
            return thanks.lay_out(view, desk)
        case CalmView():
            return calm.lay_out(view, desk)


def key(view: View) -> str:
    """Two views with one key are the same screen, changed in place."""
    return view.key if isinstance(view, AttractView | CalmView) else view.frame.key
