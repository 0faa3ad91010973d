"""Spend a purse on projects. Value: the projects' ids, in the pack's order."""

from collections.abc import Collection, Iterator, Mapping
from enum import StrEnum
from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields, present
from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.frozen import Frozen
from consultation.option import Option, read_listed, read_tint
from consultation.question import Common, Question
from consultation.wording import Wording

MOST_MONEY = 10**9
"""The most that a project costs or a purse holds, in whole units of the currency."""

WHOLE = ""
"""The name of the purse that is no envelope: the whole amount."""


class Ballot(StrEnum):
    """How a resident votes on projects.

    The terms are those of the field of participatory budgeting (Goel, Krishnaswamy, Sakshuwong,
    Aitamurto: 'Knapsack Voting for Participatory Budgeting', ACM TEAC 7(2), 2019).
    """

    KNAPSACK = "knapsack"
    """Choose what the money is enough for."""
    APPROVAL = "approval"
    """Choose what one finds good, up to a number of projects, whatever it costs."""


class Project(Option, kw_only=True):
    """What money can be spent on."""

    cost: int
    envelope: str | None
    """The purse that pays for it; None: the whole amount alone does."""

    @classmethod
    def read(cls, fields: Fields) -> "Project":
        """Read one project; raises NotAConsultation."""
        option = Option.read(fields)
        return cls(
            option.id,
            option.label,
            option.picture,
            option.tint,
            option.last,
            cost=fields.number("cost", 1, MOST_MONEY),
            envelope=fields.optional_text("envelope"),
        )

    def to_document(self) -> Document:
        """The inverse of `read`."""
        more = present({"cost": self.cost, "envelope": self.envelope})
        return {**Option.to_document(self), **more}


class Envelope(Frozen):
    """A part of the money that is kept for some of the projects: a district's, a theme's."""

    last: ClassVar[bool] = False

    id: str
    label: Wording
    picture: str
    tint: str
    amount: int

    @classmethod
    def read(cls, fields: Fields) -> "Envelope":
        """Read one envelope; raises NotAConsultation."""
        return cls(
            id=fields.id("id"),
            label=fields.words("label"),
            picture=fields.text("picture"),
            tint=read_tint(fields),
            amount=fields.number("amount", 1, MOST_MONEY),
        )

    def to_document(self) -> Document:
        """The inverse of `read`."""
        return {
            "id": self.id,
            "label": dict(self.label),
            "picture": self.picture,
            "tint": self.tint,
            "amount": self.amount,
        }


class Budget(Question):
    """A question to which the projects that one pays for, or approves of, are the answer."""

    kind: ClassVar[str] = "budget"

    projects: tuple[Project, ...]
    envelopes: tuple[Envelope, ...]
    amount: int | None
    """What all projects together may cost; None where the envelopes alone say it."""
    currency: str
    """Shown beside every amount: ``€``."""
    ballot: Ballot
    most: int
    """The most projects of an approval ballot; all of them on a knapsack ballot."""
    counting: Wording
    """The rule of the count, told before anyone votes."""
    shuffle: bool

    @classmethod
    def read(cls, fields: Fields) -> "Budget":
        """Read from a step's `fields`; raises NotAConsultation."""
        projects = read_listed(fields, "projects", "project", Project.read)
        ballot = Ballot(fields.one_of("ballot", list(Ballot), default=Ballot.KNAPSACK))
        if ballot is Ballot.KNAPSACK and fields.has("max"):
            raise NotAConsultation(
                f"{fields.where}: on a knapsack ballot the money is the limit; take 'max' away."
            )
        question = cls(
            *Common.read(fields),
            projects=projects,
            envelopes=_envelopes(fields),
            amount=fields.number("amount", 1, MOST_MONEY) if fields.has("amount") else None,
            currency=fields.text("currency"),
            ballot=ballot,
            most=fields.number("max", 1, len(projects), default=len(projects)),
            counting=fields.words("counting"),
            shuffle=fields.flag("shuffle"),
        )
        question._check(fields.where)
        return question

    @property
    def purses(self) -> Mapping[str, int]:
        """The amount of each purse: by envelope's id, and of `WHOLE` where there is an amount."""
        purses = {envelope.id: envelope.amount for envelope in self.envelopes}
        return purses if self.amount is None else {**purses, WHOLE: self.amount}

    def left(self, chosen: Collection[str]) -> Mapping[str, int]:
        """What is left in each purse when the projects `chosen` are paid; below 0: too much."""
        left = dict(self.purses)
        for project in self.projects:
            if project.id in chosen:
                for purse in (project.envelope, WHOLE):
                    if purse in left:
                        left[purse] -= project.cost
        return left

    def fits(self, chosen: Collection[str], project: str) -> bool:
        """Whether `project` can still be added to `chosen`."""
        together = {*chosen, project}
        if self.ballot is Ballot.APPROVAL:
            return len(together) <= self.most
        return min(self.left(together).values()) >= 0

    def wordings(self) -> Iterator[Wording]:
        """The question, its hint, the rule of the count, envelopes and projects."""
        yield from Question.wordings(self)
        yield self.counting
        yield from (envelope.label for envelope in self.envelopes)
        yield from (project.label for project in self.projects)

    def pictures(self) -> Iterator[str]:
        """Those of envelopes and projects."""
        yield from (envelope.picture for envelope in self.envelopes)
        yield from (project.picture for project in self.projects)

    def _accept(self, value: object) -> Value:
        chosen = self._chosen(value, self._cells())
        if not chosen:
            raise NotAnAnswer(f"'{self.id}' takes one project at least.")
        if self.ballot is Ballot.APPROVAL and len(chosen) > self.most:
            raise NotAnAnswer(f"'{self.id}' takes {self.most} projects at most.")
        if self.ballot is Ballot.KNAPSACK and min(self.left(chosen).values()) < 0:
            raise NotAnAnswer(f"'{self.id}' does not take projects that cost more than there is.")
        return chosen

    def _cells(self) -> tuple[str, ...]:
        return tuple(project.id for project in self.projects)

    def _counted(self, value: Value) -> tuple[str, ...]:
        return tuple(map(str, value)) if isinstance(value, tuple) else ()

    def to_document(self) -> Document:
        """The document that `read` understands."""
        approval = self.ballot is Ballot.APPROVAL
        return {
            **self._common(),
            "projects": [project.to_document() for project in self.projects],
            "currency": self.currency,
            "ballot": self.ballot.value,
            "counting": dict(self.counting),
            **present(
                {
                    "envelopes": [envelope.to_document() for envelope in self.envelopes],
                    "amount": self.amount,
                    "max": self.most if approval else None,
                    "shuffle": self.shuffle,
                }
            ),
        }

    def _check(self, where: str) -> None:
        purses = self.purses
        if not purses:
            raise NotAConsultation(f"{where}: 'amount' is missing, and there are no envelopes.")
        envelopes = {envelope.id for envelope in self.envelopes}
        for project in self.projects:
            if envelopes and project.envelope is None:
                raise NotAConsultation(f"{where}: project '{project.id}' names no envelope.")
            if project.envelope is not None and project.envelope not in envelopes:
                raise NotAConsultation(f"{where}: there is no envelope '{project.envelope}'.")
            if min(self.left([project.id]).values()) < 0:
                raise NotAConsultation(
                    f"{where}: project '{project.id}' costs more than its purse holds."
                )


def _envelopes(fields: Fields) -> tuple[Envelope, ...]:
    if not fields.has("envelopes"):
        return ()
    return read_listed(fields, "envelopes", "envelope", Envelope.read, 1, 20)
