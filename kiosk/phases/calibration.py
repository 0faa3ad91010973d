"""Trying a switch: how fast things may be offered to whoever acts by it."""

from consultation.frozen import replace
from kiosk.route import Route
from kiosk.view import CardPart, Control
from kiosk.views.cards import CardsView
from kiosk.visit import Visit
from kiosk.ways_in.press import CALIBRATIONS


def view(route: Route, visit: Visit) -> CardsView:
    """A star that lights up a few times; each press tells how long one takes."""
    say, tried = route.words, len(visit.reactions)
    footer = (Control("leave", say("leave"), "cross"),)
    title = say("switch-title")
    key = f"calibration {tried} {visit.signal}"
    frame = route.frame(visit, key, title, footer, languages=False)
    count = say("progress", step=tried + 1, total=CALIBRATIONS)
    text = say("switch-now" if visit.signal else "switch-wait")
    card = CardPart("star", "sun" if visit.signal else "card", text, count)
    return CardsView(replace(frame, hint=None), (card,))
