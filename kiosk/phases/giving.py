"""While a participation goes to disk."""

from kiosk.route import Route
from kiosk.views.calm import CalmView
from kiosk.visit import Visit


def view(route: Route, _visit: Visit) -> CalmView:
    """Thanks come only when it is there."""
    return CalmView("giving", "give", route.words("giving"), "", route.mark)
