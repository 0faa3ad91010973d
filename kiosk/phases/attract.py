"""The poster: the question, its pictures, a hand, the languages."""

from collections.abc import Sequence

from consultation.option import Option
from kiosk.route import Route
from kiosk.views.attract import AttractView
from kiosk.visit import Visit

PICTURES = 6


def view(route: Route, visit: Visit) -> AttractView:
    """The longest list of options gives its pictures."""
    consultation = visit.consultation
    pictured: Sequence[Option] = ()
    for question in consultation.questions:
        pictured = max(pictured, getattr(question, "options", ()), key=len)
    names = route.names(visit)
    return AttractView(
        title=route.say(consultation.title),
        invitation=route.say(consultation.invitation),
        touch=route.words("touch"),
        promise=route.words("two-minutes"),
        pictures=tuple(
            (route.picture(option.picture), option.tint) for option in pictured[:PICTURES]
        ),
        names=names,
        more=route.words("language"),
        numbers=tuple(map(route.words.number, range(len(names) + 1))),
        rehearsal=route.mark,
    )
