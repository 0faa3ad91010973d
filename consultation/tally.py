"""Counts of answers. A tally never names or orders anyone."""

from collections.abc import Iterable, Mapping

from consultation.answer import Value
from consultation.consultation import Consultation
from consultation.frozen import Frozen
from consultation.question import Question

SMALLEST_TALLY = 11
"""Below this many participations a tally would show what single people said."""


class QuestionTally(Frozen):
    """How many answered one question, and how many times each cell was said."""

    answered: int
    counts: Mapping[str, int]


class Tally(Frozen):
    """How many took part, and the tally of each question."""

    participations: int
    questions: Mapping[str, QuestionTally]


def counted_cells(
    consultation: Consultation, answers: Mapping[str, Value]
) -> tuple[tuple[Question, tuple[str, ...]], ...]:
    """For each answered question, the cells to which one participation adds one."""
    return tuple(
        (question, question.counted(answers[question.id]))
        for question in consultation.questions
        if question.id in answers
    )


def tally(consultation: Consultation, given: Iterable[Mapping[str, Value]]) -> Tally:
    """Count many participations' answers; every cell is there, at zero where nobody said it."""
    answered = {question.id: 0 for question in consultation.questions}
    counts = {
        question.id: dict.fromkeys(question.cells(), 0) for question in consultation.questions
    }
    participations = 0
    for answers in given:
        participations += 1
        for question, cells in counted_cells(consultation, answers):
            answered[question.id] += 1
            for cell in cells:
                counts[question.id][cell] += 1
    return Tally(participations, {id: QuestionTally(answered[id], counts[id]) for id in answered})
