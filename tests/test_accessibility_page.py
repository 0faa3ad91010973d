"""The page on accessibility: what it names is there, and every clause has its verdict."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from kiosk.idle import COUNTDOWN, LIMIT, LIMIT_PATIENT
from kiosk.words.languages import TONGUES

CHECKOUT = Path(__file__).parents[1]
PAGE = (CHECKOUT / "docs/accessibility.md").read_text("utf-8")
CHAPTERS = {
    "EN 301 549 V3.2.1": "5.1 5.2 5.4 5.5 5.6 5.7 5.8 5.9 7.1 7.2 7.3 8.1 8.2 8.3 8.4 8.5 "
    "11.1 11.2 11.3 11.5 11.7 11.8",
    "VVSG 2.0": "5.1 5.2 6.1 6.2 7.1 7.2 7.3 8.1 8.2 8.3 8.4",
    "RGAA 4.1": "1 3 4 6 7 8 9 10 11 12 13",
}
"""The parts of each standard of which something concerns a pod."""
VERDICTS = ("held by ", "hardware: see deploy/raspberrypi", "not held, because ")
ROW = re.compile(r"\| (\d[^|]*) \|([^|]*)\|([^|]*)\|")
NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")


def rows(page: str) -> Iterator[tuple[str, str, str]]:
    """Standard, clause and verdict of each row."""
    standard = ""
    for line in page.splitlines():
        if line.startswith("## "):
            standard = next((one for one in CHAPTERS if line.startswith(f"## {one}")), "")
        elif standard and (row := ROW.fullmatch(line)):
            yield standard, row[1], row[3].strip()


@cache
def functions_of(file: str) -> frozenset[str]:
    """The names of the functions in a file; none where it is not there."""
    path = CHECKOUT / file
    if not path.is_file():
        return frozenset()
    body = ast.parse(path.read_text("utf-8")).body
    return frozenset(one.name for one in body if isinstance(one, ast.FunctionDef))


def faults(page: str) -> list[str]:
    """What on the page is not so, or is not said."""
    found = [
        f"there is no {file}::{name}"
        for file, name in NAMED.findall(page)
        if (name and name not in functions_of(file)) or not (CHECKOUT / file).is_file()
    ]
    seen = set()
    for standard, clause, verdict in rows(page):
        if (standard, clause) in seen:
            found.append(f"{clause} is told twice")
        seen.add((standard, clause))
        if not verdict.startswith(VERDICTS):
            found.append(f"{clause} has no verdict")
        if verdict.startswith("held by ") and not re.search(NAMED, verdict.partition(";")[0]):
            found.append(f"{clause} names no test")
    return found


def test_the_page_is_true() -> None:
    """Every test that it names is there; every clause has one of three verdicts, once."""
    assert faults(PAGE) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("test_layout.py::test_targets_are_apart", "test_layout.py::test_x", "there is no"),
        ("`tests/kiosk/test_loudness.py", "`tests/kiosk/test_loud.py", "there is no"),
        ("| not held, because rows below are not |", "| partly |", "5.1.2.1 has no verdict"),
        ("| 5.1.3.10 |", "| 5.1.3.9 |", "5.1.3.9 is told twice"),
        (
            "| held by `tests/packs/test_check.py::test_fault` |",
            "| held by good will |",
            "11.8.4 names no test",
        ),
    ],
)
def test_what_is_not_so_is_found(old: str, new: str, said: str) -> None:
    """A test that was renamed, a verdict that is missing, a clause that is there twice."""
    assert old in PAGE
    assert any(said in fault for fault in faults(PAGE.replace(old, new, 1)))


@pytest.mark.parametrize("standard", CHAPTERS)
def test_no_chapter_is_left_out(standard: str) -> None:
    """Each part of a standard that concerns a pod has a row."""
    pattern = r"\d+" if standard == "RGAA 4.1" else r"\d+\.\d+"
    clauses = [clause for one, clause, _ in rows(PAGE) if one == standard]
    found = {part[0] for clause in clauses if (part := re.match(pattern, clause))}
    assert found == set(CHAPTERS[standard].split())


def test_what_is_missing_is_still_missing() -> None:
    """When a language was reviewed or a limit of time has changed, the page has to say so."""
    assert "speaks fifteen languages; **none of them has been reviewed" in PAGE
    assert [tongue.reviewed_by_native for tongue in TONGUES.values()] == [False] * 15
    assert f"counts down {COUNTDOWN:.0f} seconds" in PAGE
    assert COUNTDOWN >= 20
    assert f"Quiet for {LIMIT:.0f} seconds" in PAGE
    assert f"for {LIMIT_PATIENT:.0f} seconds where" in PAGE
