"""A quiz: a touch is answered kindly, as often as one likes; nothing of it is kept."""

from consultation.answer import Value
from consultation.cards.quiz import Quiz
from consultation.frozen import replace
from consultation.option import shuffled
from consultation.wording import Wording
from kiosk.putting.option import option_tile
from kiosk.putting.putting import Lot, Putting, Sight
from kiosk.view import CardPart, Frame, View
from kiosk.views.quiz import QuizView


class PutQuiz(Putting[Quiz, str | None]):
    """The draft is the option touched last."""

    turns = True

    def title(self, step: Quiz) -> Wording:
        """The question."""
        return step.words

    def begin(self, step: Quiz, answer: Value | None, lot: Lot) -> str | None:
        """Nothing was touched yet; what was touched before is forgotten."""
        return None

    def touched(self, step: Quiz, draft: str | None, name: str, value: str, lot: Lot) -> str | None:
        """``choose:ID``."""
        known = any(option.id == value for option in step.options)
        return value if name == "choose" and known else draft

    def may_go_on(self, step: Quiz, draft: str | None) -> bool:
        """At once: nobody has to know."""
        return True

    def next_touch(self, step: Quiz, draft: str | None) -> str | None:
        """First a wrong one, then the right one: both are answered."""
        wrong = next(option.id for option in step.options if option.id != step.right)
        return {None: f"choose:{wrong}", step.right: None}.get(draft, f"choose:{step.right}")

    def view(self, step: Quiz, draft: str | None, frame: Frame, sight: Sight) -> View:
        """A tile an option; after a touch the right one is marked, and explained."""
        order = shuffled(step.options, sight.lot.seed) if step.shuffle else step.options
        told = draft is not None
        tiles = tuple(
            option_tile(option, sight, chosen=told and option.id == step.right) for option in order
        )
        # Each answer is a screen of its own: it comes up and is spoken like one.
        return QuizView(
            replace(frame, key=f"{frame.key}:{draft}"), tiles, _told(step, draft, sight)
        )


def _told(step: Quiz, draft: str | None, sight: Sight) -> CardPart | None:
    if draft is None:
        return None
    if draft == step.right:
        return CardPart("well-done", "leaf", "", sight.say(step.well))
    return CardPart("not-yet", "sun", "", sight.say(step.explain))
