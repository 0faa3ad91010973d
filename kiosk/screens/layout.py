"""From a view to its parts: one total function over all screens."""

from collections.abc import Callable, Mapping
from typing import Any

from consultation.late import Late
from kiosk.part import Part
from kiosk.screens.desk import Desk
from kiosk.screens.suit import suit
from kiosk.view import View

SCREENS: Mapping[str, Callable[[Any, Desk], tuple[Part, ...]]] = Late(
    {
        "AttractView": "kiosk.screens.attract:lay_out",
        "LanguageView": "kiosk.screens.language:lay_out",
        "CardsView": "kiosk.screens.cards:lay_out",
        "TilesView": "kiosk.screens.tiles:lay_out",
        "RankingView": "kiosk.screens.ranking:lay_out",
        "OrderView": "kiosk.screens.ranking:lay_out_rows",
        "DrawingView": "kiosk.screens.drawing:lay_out",
        "NumberView": "kiosk.screens.number:lay_out",
        "PointsView": "kiosk.screens.points:lay_out",
        "TypingView": "kiosk.screens.typing:lay_out",
        "BudgetView": "kiosk.screens.budget:lay_out",
        "VoiceView": "kiosk.screens.voice:lay_out",
        "MapView": "kiosk.screens.place:lay_out",
        "ZonesView": "kiosk.screens.zones:lay_out",
        "VotesView": "kiosk.screens.votes:lay_out",
        "CompareView": "kiosk.screens.compare:lay_out",
        "QuizView": "kiosk.screens.quiz:lay_out",
        "CalendarView": "kiosk.screens.calendar:lay_out",
        "VideoView": "kiosk.screens.video:lay_out",
        "PhotoView": "kiosk.screens.photo:lay_out",
        "ArgumentsView": "kiosk.screens.sides:lay_out",
        "ReviewView": "kiosk.screens.review:lay_out",
        "ThanksView": "kiosk.screens.thanks:lay_out",
        "ComfortView": "kiosk.screens.comfort:lay_out",
        "PinView": "kiosk.screens.pin:lay_out",
        "SheetView": "kiosk.screens.sheet:lay_out",
        "SpotsView": "kiosk.screens.spots:lay_out",
        "RulerView": "kiosk.screens.ruler:lay_out",
        "CalmView": "kiosk.screens.calm:lay_out",
        "StillThereView": "kiosk.screens.still_there:lay_out",
    }
)
"""The layout of each view, by its name; imported when it is first shown."""


def lay_out(view: View, desk: Desk) -> tuple[Part, ...]:
    """Where everything of `view` stands on the desk's panel."""
    return suit(view, desk, SCREENS[type(view).__name__])
