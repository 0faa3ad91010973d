"""Where every fault ends."""

from kiosk.route import Route
from kiosk.views.calm import CalmView
from kiosk.visit import Visit


def view(route: Route, _visit: Visit) -> CalmView:
    """A pause; nothing of the fault is told."""
    title, text = route.words("calm-title"), route.words("calm-text")
    return CalmView("calm", "heart", title, text, route.mark)
