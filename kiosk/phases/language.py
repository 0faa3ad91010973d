"""The choice of language."""

from kiosk.route import Route
from kiosk.view import Control
from kiosk.views.language import LanguageView
from kiosk.visit import Visit


def view(route: Route, visit: Visit) -> LanguageView:
    """Each language by its own name."""
    footer = (
        Control("leave", route.words("leave"), "cross"),
        Control("about", route.words("about"), "about"),
    )
    title = route.words("choose-language")
    frame = route.frame(visit, "language", title, footer, languages=False)
    return LanguageView(frame, route.names(visit))
