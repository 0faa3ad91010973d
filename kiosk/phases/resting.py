"""A pod that has nothing to ask yet."""

from kiosk.route import Route
from kiosk.views.calm import CalmView
from kiosk.visit import Visit


def view(route: Route, visit: Visit) -> CalmView:
    """What a blank consultation says: that something will come, and why nothing is here."""
    title, text = route.say(visit.consultation.title), route.say(visit.consultation.invitation)
    return CalmView("resting", "pod", title, text, route.mark)
