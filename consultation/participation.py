"""One passage of one resident, or of one group, through a consultation: a state and its moves."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from consultation.answer import DECLINED, Value
from consultation.consultation import Consultation
from consultation.errors import NotAMove
from consultation.frozen import Frozen, field, replace
from consultation.question import Question
from consultation.step import Step


class Stage(Enum):
    """How far a participation has come."""

    UNDERWAY = "underway"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class Participation(Frozen):
    """What one passage has answered so far, and where in the consultation it stands."""

    consultation: Consultation
    position: int = 0
    answers: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    changing: bool = False
    """Whether the resident came back from the review to change one answer."""
    stage: Stage = Stage.UNDERWAY

    @classmethod
    def begin(cls, consultation: Consultation) -> "Participation":
        """Stand before the first step."""
        return cls(consultation)

    @property
    def step(self) -> Step | None:
        """The step before the resident; None on the review."""
        steps = self.consultation.steps
        return steps[self.position] if self.position < len(steps) else None

    @property
    def at_review(self) -> bool:
        """Whether every step lies behind."""
        return self.step is None

    def steps_shown(self) -> tuple[Step, ...]:
        """The steps whose conditions hold by what was said so far, in order."""
        return self.consultation.steps_for(self.answers)

    def questions_asked(self) -> tuple[Question, ...]:
        """The questions among the steps that are shown: what the review lists."""
        return tuple(step for step in self.steps_shown() if isinstance(step, Question))

    def place_in_way(self) -> tuple[int, int]:
        """Number, from 1, and total of the steps that are shown; on the review both are equal.

        The total changes with what is said.
        """
        shown = self.steps_shown()
        here = {step.id for step in self.consultation.steps[: self.position + 1]}
        return sum(step.id in here for step in shown), len(shown)

    def answer(self, question: Question, value: object) -> "Participation":
        """Record or replace one answer; raises NotAnAnswer where `question` refuses it."""
        self._underway()
        answers = {**self.answers, question.id: question.accept(value)}
        return replace(self, answers=MappingProxyType(answers))

    def without(self, question: Question) -> "Participation":
        """Take one answer back."""
        self._underway()
        answers = {id: value for id, value in self.answers.items() if id != question.id}
        return replace(self, answers=MappingProxyType(answers))

    def forward(self) -> "Participation":
        """Go on: to the next step shown, or back to the review when an answer is being changed.

        Raises NotAMove on the review, and from a required question that has no answer.
        """
        self._underway()
        step = self.step
        if step is None:
            raise NotAMove("After the review one can only give, or withdraw.")
        if isinstance(step, Question) and step.required and step.id not in self.answers:
            raise NotAMove(f"'{step.id}' is required: answer it, or say '{DECLINED}'.")
        return replace(self, position=self._review if self.changing else self._next, changing=False)

    def skip(self) -> "Participation":
        """Leave the question before the resident without an answer, and go on.

        Raises NotAMove where it is required: the value ``declined`` is how one declines.
        """
        step = self.step
        here = self.without(step) if isinstance(step, Question) else self
        return here.forward()

    def back(self) -> "Participation":
        """Go to the step shown before; answers stay."""
        self._underway()
        if self.changing:
            return replace(self, position=self._review, changing=False)
        before = [place for place in self._places() if place < self.position]
        if not before:
            raise NotAMove("There is no step before the first.")
        return replace(self, position=before[-1])

    def change(self, question: Question) -> "Participation":
        """Go from the review to one question, to come back to the review from there."""
        self._underway()
        if not self.at_review:
            raise NotAMove("Answers are changed from the review.")
        if question not in self.questions_asked():
            raise NotAMove(f"'{question.id}' is not asked here.")
        position = self.consultation.steps.index(question)
        return replace(self, position=position, changing=True)

    def give(self) -> "Participation":
        """Hand the answers over; allowed on the review, with one answer at least.

        Only answers to questions that are still asked are given. A question that began to be
        asked when an earlier answer was changed may be open, even a required one: who came to
        give is not sent back, and the review shows what is open to whoever wants to answer it.
        """
        self._underway()
        if not self.at_review:
            raise NotAMove("Answers are given from the review.")
        asked = {question.id for question in self.questions_asked()}
        answers = {id: value for id, value in self.answers.items() if id in asked}
        if not answers:
            raise NotAMove("There is no answer to give.")
        return replace(self, stage=Stage.GIVEN, answers=MappingProxyType(answers))

    def withdraw(self) -> "Participation":
        """Leave without giving; nothing said so far remains."""
        self._underway()
        return replace(self, stage=Stage.WITHDRAWN, answers=MappingProxyType({}))

    @property
    def _review(self) -> int:
        """The position after all steps."""
        return len(self.consultation.steps)

    @property
    def _next(self) -> int:
        """The position of the step shown after this one, or of the review."""
        return next((place for place in self._places() if place > self.position), self._review)

    def _places(self) -> tuple[int, ...]:
        """The positions of the steps that are shown."""
        shown = {step.id for step in self.steps_shown()}
        steps = enumerate(self.consultation.steps)
        return tuple(place for place, step in steps if step.id in shown)

    def _underway(self) -> None:
        if self.stage is not Stage.UNDERWAY:
            raise NotAMove(f"This participation is already {self.stage.value}.")
