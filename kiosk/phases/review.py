"""What was said, before it is given."""

from consultation.answer import DECLINED, Value
from consultation.question import Question
from kiosk.putting.kinds import putting
from kiosk.putting.putting import Mark, Sight
from kiosk.route import Route
from kiosk.view import Control
from kiosk.views.review import ReviewLine, ReviewView
from kiosk.visit import Visit, can_give


def view(route: Route, visit: Visit) -> ReviewView:
    """A line for each question that was asked."""
    say = route.words
    footer = [Control("back", say("back"), "back")]
    if can_give(visit):
        footer.append(Control("give", say("give"), "give", filled=True))
    else:
        footer.append(Control("leave", say("leave"), "cross"))
    hint = say("review-hint" if can_give(visit) else "nothing-to-give")
    frame = route.frame(visit, "review", say("review-title"), tuple(footer), hint)
    answers = visit.here.answers
    lines = tuple(
        _line(route, question, answers.get(question.id))
        for question in visit.here.questions_asked()
    )
    return ReviewView(frame, lines)


def _line(route: Route, question: Question, value: Value | None) -> ReviewLine:
    marks = _marks(route, question, value)
    pictures = tuple((mark.picture, mark.tint) for mark in marks if mark.picture is not None)
    labels = tuple(mark.label for mark in marks)
    asked = route.say(question.words)
    return ReviewLine(f"change:{question.id}", asked, labels, pictures, route.words.comma)


def _marks(route: Route, question: Question, value: Value | None) -> tuple[Mark, ...]:
    if value is None:
        return (Mark(route.words("no-answer")),)
    if value == DECLINED:
        return (Mark(route.words("decline"), "decline"),)
    return putting(question).said(question, value, Sight(route.words, route.picture))
