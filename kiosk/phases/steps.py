"""The steps: each kind says what its screen shows; the review comes after the last."""

from consultation.answer import DECLINED
from consultation.question import Question
from consultation.step import Step
from kiosk.comfort import Way
from kiosk.phases import review
from kiosk.putting.kinds import putting
from kiosk.putting.putting import Sight
from kiosk.route import Route
from kiosk.view import Control, Progress, View
from kiosk.visit import Visit, can_go_on


def view(route: Route, visit: Visit) -> View:
    """The step before the resident."""
    step = visit.here.step
    if step is None:
        return review.view(route, visit)
    how, sight = putting(step), _sight(route, visit)
    title = route.say(how.title(step))
    frame = route.frame(
        visit,
        f"step:{step.id}",
        title,
        _ways(route, visit, step),
        how.hint(step, visit.draft, sight),
        _progress(route, visit),
    )
    return how.view(step, visit.draft, frame, sight)


def _progress(route: Route, visit: Visit) -> Progress:
    step, total = visit.here.place_in_way()
    return Progress(step, total, route.words("progress", step=step, total=total))


def _sight(route: Route, visit: Visit) -> Sight:
    lit = frozenset(filter(None, (visit.heard, visit.saying)))
    by_keys = visit.comfort.way is not Way.TOUCH
    return Sight(route.words, route.picture, visit.lot, lit, by_keys)


def _ways(route: Route, visit: Visit, step: Step) -> tuple[Control, ...]:
    """Back, past it, and on."""
    say, may = route.words, can_go_on(visit)
    back = Control("back", say("back"), "back")
    if not isinstance(step, Question):
        return back, Control("forward", say("next"), "forward", filled=True, enabled=may)
    past = Control("skip", say("skip"), "skip")
    if step.required:
        declined = visit.here.answers.get(step.id) == DECLINED
        past = Control("decline", say("decline"), "decline", on=declined)
    return back, past, Control("forward", say("forward"), "tick", filled=True, enabled=may)
