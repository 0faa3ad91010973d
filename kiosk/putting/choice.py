"""Choose one: a touch chooses, another takes it back."""

from consultation.answer import Value
from consultation.questions.choice import Choice
from consultation.tally import QuestionTally
from kiosk.putting.option import has, in_order, option_bars, option_marks, option_tiles
from kiosk.putting.putting import Lot, Mark, PutQuestion, Sight
from kiosk.view import Frame, View
from kiosk.views.thanks import Bar
from kiosk.views.tiles import TilesView


class PutChoice(PutQuestion[Choice, str | None]):
    """The draft is the chosen option's id."""

    def begin(self, step: Choice, answer: Value | None, lot: Lot) -> str | None:
        """What was chosen before."""
        return answer if isinstance(answer, str) and has(step, answer) else None

    def touched(
        self, step: Choice, draft: str | None, name: str, value: str, lot: Lot
    ) -> str | None:
        """``choose:ID``."""
        if name != "choose" or not has(step, value):
            return draft
        return None if value == draft else value

    def value(self, step: Choice, draft: str | None) -> Value | None:
        """The option's id."""
        return draft

    def next_touch(self, step: Choice, draft: str | None) -> str | None:
        """The second option."""
        return f"choose:{step.options[1].id}" if draft is None else None

    def view(self, step: Choice, draft: str | None, frame: Frame, sight: Sight) -> View:
        """A tile an option."""
        chosen = () if draft is None else (draft,)
        return TilesView(frame, option_tiles(in_order(step, sight.lot), chosen, sight))

    def said(self, step: Choice, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """The option."""
        return option_marks(step.options, (str(value),), sight)

    def bars(self, step: Choice, counted: QuestionTally, sight: Sight) -> tuple[Bar, ...]:
        """A bar an option."""
        return option_bars(step.options, counted, sight)
