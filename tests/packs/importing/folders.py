"""What tests ask of a folder that a program began."""

from pathlib import Path

from kiosk.words.languages import READ
from packs.check import check
from packs.pictograms import load_index
from packs.problem import Problem, Severity


def problems_of(folder: Path) -> list[str]:
    """The problems of a folder, without warnings."""
    return [str(one) for one in _checked(folder) if one.severity is Severity.PROBLEM]


def _checked(folder: Path) -> tuple[Problem, ...]:
    return check(folder, READ, load_index()).problems
