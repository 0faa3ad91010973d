"""Agree, disagree or pass on statements. Value: the verdict by statement's id, in the pack's order.

Which statement is shown next is drawn by `next_statement`: the one on which fewest have voted, so
that every statement is heard. Systems of this kind weigh more (C. Small and others: 'Polis: Scaling
Deliberation by Mapping High Dimensional Opinion Spaces', Recerca 26(2), 2021, favour statements
that divide or unite); ours treats all alike, which can be told in one sentence.
"""

from collections.abc import Iterator, Mapping
from random import Random
from types import MappingProxyType
from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields
from consultation.errors import NotAnAnswer
from consultation.option import Option, read_equals
from consultation.question import Common, Question
from consultation.wording import Wording

MOST_STATEMENTS = 100
USUAL_ASKED = 10

VERDICTS = ("agree", "disagree", "pass")


class Opinions(Question):
    """A question to which a verdict on 1 to `asked` statements is the answer."""

    kind: ClassVar[str] = "opinions"

    statements: tuple[Option, ...]
    asked: int
    """How many one resident is asked about."""

    @classmethod
    def read(cls, fields: Fields) -> "Opinions":
        """Read from a step's `fields`; raises NotAConsultation."""
        statements = read_equals(fields, "statements", "statement", 1, MOST_STATEMENTS)
        there = len(statements)
        return cls(
            *Common.read(fields),
            statements=statements,
            asked=fields.number("asked", 1, there, default=min(USUAL_ASKED, there)),
        )

    def wordings(self) -> Iterator[Wording]:
        """The question, its hint, and every statement."""
        yield from Question.wordings(self)
        yield from (statement.label for statement in self.statements)

    def pictures(self) -> Iterator[str]:
        """Those of the statements."""
        yield from (statement.picture for statement in self.statements)

    def _accept(self, value: object) -> Value:
        ids = self._ids()
        if not isinstance(value, Mapping) or not all(id in ids for id in value):
            raise NotAnAnswer(f"'{self.id}' takes verdicts on its own statements.")
        for verdict in value.values():
            if not isinstance(verdict, str) or verdict not in VERDICTS:
                raise NotAnAnswer(f"'{self.id}' takes {', '.join(VERDICTS)}, not {verdict!r}.")
        if not 1 <= len(value) <= self.asked:
            raise NotAnAnswer(f"'{self.id}' takes verdicts on 1 to {self.asked} statements.")
        return MappingProxyType({id: value[id] for id in ids if id in value})

    def _cells(self) -> tuple[str, ...]:
        return tuple(f"{id}:{verdict}" for id in self._ids() for verdict in VERDICTS)

    def _counted(self, value: Value) -> tuple[str, ...]:
        if not isinstance(value, Mapping):
            return ()
        return tuple(f"{id}:{verdict}" for id, verdict in value.items())

    def _said(self, value: Value) -> tuple[str, ...]:
        return tuple(value) if isinstance(value, Mapping) else ()

    def _ids(self) -> tuple[str, ...]:
        return tuple(statement.id for statement in self.statements)

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {
            **self._common(),
            "statements": [statement.to_document() for statement in self.statements],
            "asked": self.asked,
        }


def next_statement(
    question: Opinions, said: Mapping[str, Value], counts: Mapping[str, int], seed: str
) -> str | None:
    """The statement to show next; None when as many were said as are asked.

    `said` is what this resident said so far, `counts` the place's tally of `question` by cell,
    which may be empty. The one with the fewest verdicts at the place comes first, among equals
    the one drawn from `seed`: the same arguments give the same statement, and none comes twice.
    """
    if len(said) >= question.asked:
        return None
    votes = {
        statement.id: sum(counts.get(f"{statement.id}:{verdict}", 0) for verdict in VERDICTS)
        for statement in question.statements
        if statement.id not in said
    }
    fewest = min(votes.values())
    # Which statement is shown needs no secrecy.
    chance = Random(f"{seed}/{len(said)}")  # noqa: S311
    return chance.choice([id for id, count in votes.items() if count == fewest])
