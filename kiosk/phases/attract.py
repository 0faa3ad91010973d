"""The poster: what is asked, or what became of it, its pictures, a hand, the languages."""

from collections.abc import Mapping, Sequence

from consultation.option import Option
from consultation.season import Season
from kiosk.route import Route
from kiosk.view import Name, Source
from kiosk.views.attract import AttractView
from kiosk.visit import Visit

PICTURES = 6
ALONE: Mapping[Season, tuple[Source, str]] = {
    Season.AHEAD: ("calendar", "sun"),
    Season.CLOSED: ("calendar-tick", "sky"),
}
"""The pictogram of a season, large: options that nobody can choose would only be in the way."""


def view(route: Route, visit: Visit) -> AttractView:
    """A question, while it is asked; before and after, the consultation's name and what it is."""
    consultation, season = visit.consultation, visit.season
    is_open = season is Season.OPEN
    names = _on_the_bar(route.names(visit))
    return AttractView(
        title=route.say(consultation.title),
        invitation=route.say(consultation.invitation if is_open else consultation.title),
        touch=route.words("touch"),
        promise=_promise(route, visit),
        pictures=_pictures(route, visit),
        names=names,
        more=route.words("language"),
        numbers=tuple(map(route.words.number, range(len(names) + 1))),
        rehearsal=route.mark,
        season=None if is_open else route.words(f"season-{season.value}"),
    )


def _promise(route: Route, visit: Visit) -> str:
    """What comes, and when."""
    say, consultation = route.words, visit.consultation
    if visit.season is Season.AHEAD:
        return say("opens-on", day=say.day(consultation.opens))
    if visit.season is Season.CLOSED:
        return say("answer-by", day=say.day(consultation.commitment.answered_by))
    if consultation.decision is not None:
        return say("decided-on", day=say.day(consultation.decision.day))
    return say("two-minutes")


def _pictures(route: Route, visit: Visit) -> tuple[tuple[Source, str], ...]:
    """While it asks, the longest list of options gives them; in the end, what was decided."""
    consultation = visit.consultation
    if visit.season in ALONE:
        return (ALONE[visit.season],)
    if consultation.decision is not None:
        outcomes = consultation.decision.outcomes
        return tuple((route.picture(one.picture), one.tint) for one in outcomes)
    pictured: Sequence[Option] = ()
    for question in consultation.questions:
        pictured = max(pictured, getattr(question, "options", ()), key=len)
    return tuple((route.picture(option.picture), option.tint) for option in pictured[:PICTURES])


def _on_the_bar(names: Sequence[Name]) -> tuple[Name, ...]:
    """The languages in which passers-by know their own, but for the first hands: those come early.

    What finds no room is counted at the end, so easy words, which stand beside their language on
    the next screen, come last.
    """
    plain = [name for name in names if name.picture is None]
    signed = [name for name in names if name.id.startswith("signed:")]
    easy = [name for name in names if name not in plain and name not in signed]
    return (*plain[:1], *signed[:1], *plain[1:], *signed[1:], *easy)
