"""One passage of one resident, or of one group, through a consultation: a state and its moves."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from types import MappingProxyType

from consultation.answer import Value
from consultation.consultation import Consultation
from consultation.errors import NotAMove
from consultation.question import Question
from consultation.step import Step


class Stage(Enum):
    """How far a participation has come."""

    UNDERWAY = "underway"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Participation:
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
        """Go on: to the next step, or back to the review when one answer is being changed."""
        self._underway()
        if self.at_review:
            raise NotAMove("After the review one can only give, or withdraw.")
        end = len(self.consultation.steps)
        return replace(self, position=end if self.changing else self.position + 1, changing=False)

    def skip(self) -> "Participation":
        """Leave the question before the resident without an answer, and go on."""
        step = self.step
        here = self.without(step) if isinstance(step, Question) else self
        return here.forward()

    def back(self) -> "Participation":
        """Go to the step before; answers stay."""
        self._underway()
        if self.changing:
            return replace(self, position=len(self.consultation.steps), changing=False)
        if self.position == 0:
            raise NotAMove("There is no step before the first.")
        return replace(self, position=self.position - 1)

    def change(self, question: Question) -> "Participation":
        """Go from the review to one question, to come back to the review from there."""
        self._underway()
        if not self.at_review:
            raise NotAMove("Answers are changed from the review.")
        if question not in self.consultation.steps:
            raise NotAMove(f"'{question.id}' is no question of this consultation.")
        position = self.consultation.steps.index(question)
        return replace(self, position=position, changing=True)

    def give(self) -> "Participation":
        """Hand the answers over; allowed on the review, with one answer at least."""
        self._underway()
        if not self.at_review:
            raise NotAMove("Answers are given from the review.")
        if not self.answers:
            raise NotAMove("There is no answer to give.")
        return replace(self, stage=Stage.GIVEN)

    def withdraw(self) -> "Participation":
        """Leave without giving; nothing said so far remains."""
        self._underway()
        return replace(self, stage=Stage.WITHDRAWN, answers=MappingProxyType({}))

    def _underway(self) -> None:
        if self.stage is not Stage.UNDERWAY:
            raise NotAMove(f"This participation is already {self.stage.value}.")
