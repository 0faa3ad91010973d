"""A problem of a source folder: where it is, what is wrong, and what to do about it."""

import difflib
from collections.abc import Iterable
from enum import StrEnum

from consultation.errors import SourceProblems
from consultation.frozen import Frozen

Fault = tuple[str, str]
"""What is wrong, and what to do, before it is known where."""


class Severity(StrEnum):
    """Whether a pack can be built all the same."""

    PROBLEM = "problem"
    WARNING = "warning"


class Problem(Frozen, order=True):
    """One thing that the author has to look at."""

    file: str
    line: int
    """The first line is 1; 0 where the whole file is meant."""
    what: str
    todo: str
    severity: Severity = Severity.PROBLEM

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        mark = "warning: " if self.severity is Severity.WARNING else ""
        return f"{where}: {mark}{self.what}; {self.todo}"


def stops(problems: Iterable[Problem]) -> bool:
    """Whether one of `problems` is more than a warning."""
    return any(problem.severity is Severity.PROBLEM for problem in problems)


def refuse(problems: Iterable[Problem]) -> None:
    """Raise SourceProblems with a line for each, where one of `problems` is more than a warning."""
    found = tuple(problems)
    if stops(found):
        raise SourceProblems("\n".join(str(problem) for problem in found))


def nearest(name: str, known: Iterable[str], otherwise: str) -> str:
    """Advise the known name that `name` was meant to be, or say `otherwise`."""
    near = difflib.get_close_matches(name, sorted(known), n=2, cutoff=0.55)
    quoted = [f"'{one}'" for one in near]
    return f"did you mean {' or '.join(quoted)}?" if near else otherwise
