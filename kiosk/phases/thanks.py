"""Thank you; then what the place has said, where it may be shown."""

from consultation.frozen import replace
from consultation.tally import SMALLEST_TALLY, Tally
from kiosk.putting.kinds import putting
from kiosk.putting.putting import Lot, Sight
from kiosk.route import Route
from kiosk.view import CardPart, Control, Frame
from kiosk.views.thanks import PlaceSays, ThanksView
from kiosk.visit import Visit, may_follow
from kiosk.words.spoken import spoken_count


def view(route: Route, visit: Visit) -> ThanksView:
    """Bars where eleven or more have said something, else when the answer comes."""
    say, commitment = route.words, visit.consultation.commitment
    footer: tuple[Control, ...] = (Control("finish", say("finish"), "tick", filled=True),)
    if may_follow(visit):
        footer = (Control("another", say("another"), "another-person"), *footer)
    frame = route.frame(visit, "thanks", say("thanks"), footer, languages=False)
    frame = replace(frame, sign="tick")
    answered = say("answered-by", day=say.day(commitment.answered_by))
    note = CardPart("calendar-tick", "sun", say("we-answer"), answered)
    return place_says(route, visit, frame, (note,))


def place_says(route: Route, visit: Visit, frame: Frame, notes: tuple[CardPart, ...]) -> ThanksView:
    """What the place has said, as far as it is known; `notes` alone where too few have."""
    say, tally = route.words, visit.tally
    if tally is None or tally.participations < SMALLEST_TALLY:
        return ThanksView(frame, "", "", (), notes)
    heading = say("thanks-count", count=tally.participations)
    spoken = spoken_count(say, tally.participations)
    return ThanksView(frame, heading, spoken, _said(route, visit, tally), notes)


def _said(route: Route, visit: Visit, tally: Tally) -> tuple[PlaceSays, ...]:
    """Question by question, where bars can say it; never about who was here."""
    sight = Sight(route.words, route.picture, Lot())
    said = (
        PlaceSays(
            route.say(question.words),
            putting(question).bars(question, tally.questions[question.id], sight),
        )
        for question in visit.consultation.questions
        if not question.profile and tally.questions[question.id].answered >= SMALLEST_TALLY
    )
    return tuple(one for one in said if one.bars)
