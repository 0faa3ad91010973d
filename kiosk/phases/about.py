"""Who made what is shown."""

from kiosk.route import Route
from kiosk.view import CardPart, Control
from kiosk.views.cards import CardsView
from kiosk.visit import Visit


def view(route: Route, visit: Visit) -> CardsView:
    """One card with all the credits."""
    footer = (Control("back", route.words("back"), "back"),)
    frame = route.frame(visit, "about", route.words("about-title"), footer, languages=False)
    card = CardPart("about", "sky", "", " ".join(route.credits))
    return CardsView(frame, (card,), spoken=False)
