"""A card that informs: nothing to touch but the way on."""

from consultation.answer import Value
from consultation.step import Card
from consultation.wording import Wording
from kiosk.putting.putting import Lot, Putting, Sight
from kiosk.view import CardPart, Frame, View
from kiosk.views.cards import CardsView


class PutCard(Putting[Card, None]):
    """There is no draft."""

    def title(self, step: Card) -> Wording:
        """The card's."""
        return step.title

    def begin(self, step: Card, answer: Value | None, lot: Lot) -> None:
        """Nothing."""

    def touched(self, step: Card, draft: None, name: str, value: str, lot: Lot) -> None:
        """Nothing."""

    def may_go_on(self, step: Card, draft: None) -> bool:
        """At once."""
        return True

    def view(self, step: Card, draft: None, frame: Frame, sight: Sight) -> View:
        """The picture and the text."""
        part = CardPart(sight.picture(step.picture), "sky", "", sight.say(step.text))
        return CardsView(frame, (part,))
