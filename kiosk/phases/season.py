"""What is told of a consultation that asks nothing now: when it opens, that it closed, its end."""

from collections.abc import Callable, Mapping

from consultation.decision import Decision
from consultation.frozen import replace
from kiosk.phases.commitment import promised
from kiosk.phases.thanks import place_says
from kiosk.route import Route
from kiosk.view import CardPart, Control, Frame, View
from kiosk.views.cards import CardsView
from kiosk.views.thanks import ThanksView
from kiosk.visit import Visit


def view(route: Route, visit: Visit) -> View:
    """The chapter before the resident."""
    return CHAPTERS[visit.chapters[visit.chapter]](route, visit)


def _ahead(route: Route, visit: Visit) -> CardsView:
    """The day on which it opens, who is asked, and when the answer comes."""
    say, commitment = route.words, visit.consultation.commitment
    opens = say("opens-on", day=say.day(visit.consultation.opens))
    cards = (
        CardPart("calendar", "sun", say("season-ahead"), opens),
        CardPart("people", "leaf", say("you-say"), route.say(commitment.you)),
        _answered(route, visit),
    )
    return CardsView(_frame(route, visit, route.say(visit.consultation.title)), cards)


def _closed(route: Route, visit: Visit) -> ThanksView:
    """What the place has said, where it may be shown, and when the answer comes."""
    frame = replace(_frame(route, visit, route.words("season-closed")), sign="tick")
    return place_says(route, visit, frame, (_answered(route, visit),))


def _decision(route: Route, visit: Visit) -> CardsView:
    """What was decided, and why."""
    cards = tuple(
        CardPart(
            route.picture(outcome.picture), outcome.tint, route.say(outcome.what),
            route.say(outcome.why),
        )
        for outcome in _made(visit).outcomes
    )  # fmt: skip
    return CardsView(_frame(route, visit, route.words("season-decided")), cards)


def _place(route: Route, visit: Visit) -> ThanksView:
    """What the place had said; who has decided, where no question has enough answers for bars."""
    frame = _frame(route, visit, route.words("season-place"))
    return place_says(route, visit, frame, (_decider(route, visit),))


def _promise(route: Route, visit: Visit) -> CardsView:
    """What had been promised, next to who has decided."""
    cards = (*promised(route, visit), _decider(route, visit))
    return CardsView(_frame(route, visit, route.words("season-promise")), cards)


def _made(visit: Visit) -> Decision:
    decision = visit.consultation.decision
    assert decision is not None
    return decision


def _decider(route: Route, visit: Visit) -> CardPart:
    decision = _made(visit)
    day = route.words("decided-on", day=route.words.day(decision.day))
    return CardPart("stamp", "sun", route.say(decision.who), day)


def _answered(route: Route, visit: Visit) -> CardPart:
    say, commitment = route.words, visit.consultation.commitment
    answered = say("answered-by", day=say.day(commitment.answered_by))
    return CardPart("calendar-tick", "sky", say("we-answer"), answered)


def _frame(route: Route, visit: Visit, title: str) -> Frame:
    """Back to the chapter before or to the languages, on to the next or to the end."""
    say, chapter = route.words, visit.chapter
    forward = Control("forward", say("next"), "forward", filled=True)
    if chapter == len(visit.chapters) - 1:
        forward = Control("finish", say("finish"), "tick", filled=True)
    footer = (Control("back", say("back"), "back"), forward)
    # What the place has said may come after the screen: then it is another, and said anew.
    key = f"season:{visit.chapters[chapter]}:{visit.tally is not None}"
    return route.frame(visit, key, title, footer)


CHAPTERS: Mapping[str, Callable[[Route, Visit], View]] = {
    "ahead": _ahead,
    "closed": _closed,
    "decision": _decision,
    "place": _place,
    "promise": _promise,
}
"""By the names that a visit has for them."""
