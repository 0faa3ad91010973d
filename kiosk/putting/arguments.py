"""Arguments: what speaks for something and what against it, side by side."""

from collections.abc import Iterator

from consultation.answer import Value
from consultation.cards.arguments import Arguments
from consultation.wording import Wording
from kiosk.putting.putting import Lot, Putting, Sight
from kiosk.putting.sides import sides, spoken_sides
from kiosk.view import Frame, View
from kiosk.views.sides import ArgumentsView
from kiosk.words import Words


class PutArguments(Putting[Arguments, None]):
    """There is no draft."""

    def title(self, step: Arguments) -> Wording:
        """What is argued about."""
        return step.title

    def begin(self, step: Arguments, answer: Value | None, lot: Lot) -> None:
        """Nothing."""

    def touched(self, step: Arguments, draft: None, name: str, value: str, lot: Lot) -> None:
        """Nothing."""

    def may_go_on(self, step: Arguments, draft: None) -> bool:
        """At once."""
        return True

    def view(self, step: Arguments, draft: None, frame: Frame, sight: Sight) -> View:
        """The picture and both sides."""
        both = sides(step.in_favour, step.against, sight)
        return ArgumentsView(frame, sight.picture(step.picture), both)

    def spoken(self, step: Arguments, words: Words) -> Iterator[str]:
        """What the sides are called."""
        yield from spoken_sides(words)
