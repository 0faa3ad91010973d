"""The names of the tally's cells: short hashes, so that no answer is written out on the pod."""

import hashlib
from collections.abc import Mapping

from consultation.answer import Value
from consultation.consultation import Consultation
from consultation.tally import QuestionTally, Tally, counted_cells

Cell = bytes
"""BLAKE2b of what is counted, 16 bytes."""


def cell(rehearsal: bool, consultation: str, question: str = "", option: str = "") -> Cell:
    """Name a cell; without option it counts who answered, without question who took part."""
    text = "\x1f".join(("rehearsal" if rehearsal else "count", consultation, question, option))
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def cells_of(
    consultation: Consultation, answers: Mapping[str, Value], rehearsal: bool
) -> tuple[Cell, ...]:
    """Every cell to which one participation adds one."""
    cells = [cell(rehearsal, consultation.id)]
    for question, counted in counted_cells(consultation, answers):
        cells.append(cell(rehearsal, consultation.id, question.id))
        cells.extend(cell(rehearsal, consultation.id, question.id, one) for one in counted)
    return tuple(cells)


def tally_of(consultation: Consultation, counts: Mapping[Cell, int], rehearsal: bool) -> Tally:
    """Read a consultation's tally out of the cells' counts."""

    def count(question: str = "", option: str = "") -> int:
        return counts.get(cell(rehearsal, consultation.id, question, option), 0)

    return Tally(
        count(),
        {
            question.id: QuestionTally(
                count(question.id), {one: count(question.id, one) for one in question.cells()}
            )
            for question in consultation.questions
        },
    )
