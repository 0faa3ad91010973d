"""A file of Pabulib (.pb): what was said about a participatory budget, and its projects.

Three sections, META, PROJECTS and VOTES, each a table with `;` between its cells. Votes are only
counted. Source: the format of the participatory budgeting library, https://pabulib.org/format.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from consultation.errors import NotImported
from consultation.frozen import Frozen
from packs.importing.notes import Note

MOST_BYTES = 64 << 20
"""Votes make files large; they are passed over."""
MOST_PROJECTS = 5000
MOST_LETTERS = 10_000
SECTIONS = ("META", "PROJECTS", "VOTES")


class Project(Frozen):
    """One row of PROJECTS."""

    line: int
    """Of the file, from 1."""
    cells: Mapping[str, str]

    def get(self, *keys: str) -> str:
        """The first of these cells that holds something; empty where none does."""
        return next((self.cells[key] for key in keys if self.cells.get(key)), "")


class Budget(Frozen):
    """What a file says, but for its votes."""

    file: Path
    meta: Mapping[str, str]
    lines: Mapping[str, int]
    """Where each key of `meta` stands."""
    projects: tuple[Project, ...]
    votes: int
    notes: tuple[Note, ...]


def read_pb(path: Path) -> Budget:
    """Read a file of Pabulib; raises NotImported."""
    meta: dict[str, str] = {}
    lines: dict[str, int] = {}
    projects: list[Project] = []
    notes: list[Note] = []
    header: list[str] | None = None
    section, votes = "", 0
    for line, cells in _rows(path):
        if len(cells) == 1 and cells[0].upper() in SECTIONS:
            section, header = cells[0].upper(), None
        elif not section:
            raise NotImported(f"{path.name}, line {line}: a .pb file begins with META. It is none.")
        elif header is None:
            header = [cell.lower() for cell in cells]
        elif section == "META":
            meta[cells[0].lower()] = ";".join(cells[1:]).strip()
            lines[cells[0].lower()] = line
        elif section == "VOTES":
            votes += 1
        else:
            if len(cells) > len(header):
                what, why = "more cells than columns", "the rest was not read"
                todo = "put a text with ';' in quotes"
                notes.append(Note("PROJECTS", line, what, why, todo))
            projects.append(Project(line, dict(zip(header, cells, strict=False))))
        if len(projects) > MOST_PROJECTS:
            raise NotImported(f"{path.name} has more than {MOST_PROJECTS} projects.")
    if not meta or not projects:
        missing = "META" if not meta else "PROJECTS"
        raise NotImported(f"{path.name}: the section {missing} is missing, or empty.")
    return Budget(path, meta, lines, tuple(projects), votes, tuple(notes))


def _rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Each line that is not empty, with its number and its cells."""
    if not path.is_file():
        raise NotImported(f"There is no file {path}.")
    if path.stat().st_size > MOST_BYTES:
        raise NotImported(
            f"{path.name} is larger than {MOST_BYTES >> 20} MB. Take votes out of it."
        )
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotImported(f"{path.name} is no text in UTF-8. Save it again as UTF-8.") from error
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    try:
        for cells in reader:
            plain = [" ".join(cell.split())[:MOST_LETTERS] for cell in cells]
            while plain and not plain[-1]:
                plain.pop()
            if plain:
                yield reader.line_num, plain
    except csv.Error as error:
        raise NotImported(
            f"{path.name}, line {reader.line_num}: this line cannot be read ({error})."
        ) from error
