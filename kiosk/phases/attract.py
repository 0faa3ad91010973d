"""The poster: the question, its pictures, a hand, the languages."""

from collections.abc import Sequence

from consultation.option import Option
from kiosk.route import Route
from kiosk.view import Name
from kiosk.views.attract import AttractView
from kiosk.visit import Visit

PICTURES = 6


def view(route: Route, visit: Visit) -> AttractView:
    """The longest list of options gives its pictures."""
    consultation = visit.consultation
    pictured: Sequence[Option] = ()
    for question in consultation.questions:
        pictured = max(pictured, getattr(question, "options", ()), key=len)
    names = _on_the_bar(route.names(visit))
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


def _on_the_bar(names: Sequence[Name]) -> tuple[Name, ...]:
    """The languages in which passers-by know their own, but for the first hands: those come early.

    What finds no room is counted at the end, so easy words, which stand beside their language on
    the next screen, come last.
    """
    plain = [name for name in names if name.picture is None]
    signed = [name for name in names if name.id.startswith("signed:")]
    easy = [name for name in names if name not in plain and name not in signed]
    return (*plain[:1], *signed[:1], *plain[1:], *signed[1:], *easy)
