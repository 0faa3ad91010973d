"""What this can change, who decides, when the answer comes back."""

from kiosk.route import Route
from kiosk.view import CardPart, Control
from kiosk.views.cards import CardsView
from kiosk.visit import Visit


def view(route: Route, visit: Visit) -> CardsView:
    """Three cards: you say, they decide, we answer."""
    say, commitment = route.words, visit.consultation.commitment
    going_on = visit.participation is not None
    footer = (
        Control("back", say("back"), "back"),
        Control("forward", say("resume" if going_on else "start"), "forward", filled=True),
    )
    title = say(f"commitment-{commitment.level.value}")
    answered = say("answered-by", day=say.day(commitment.answered_by))
    answer = CardPart("calendar-tick", "sun", say("we-answer"), answered)
    cards = (*promised(route, visit), answer)
    return CardsView(route.frame(visit, "commitment", title, footer), cards)


def promised(route: Route, visit: Visit) -> tuple[CardPart, ...]:
    """Two cards: what residents say, and who decides what by when."""
    say, commitment = route.words, visit.consultation.commitment
    decided = say("decided-on", day=say.day(commitment.decided_on))
    changes = say.joined(decided, route.say(commitment.changes))
    return (
        CardPart("people", "leaf", say("you-say"), route.say(commitment.you)),
        CardPart("town-hall", "sky", route.say(commitment.decides), changes),
    )
