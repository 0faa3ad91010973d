"""What could not be carried over, line by line: where it stood, why, and what to do."""

from consultation.frozen import Frozen


class Note(Frozen, order=True):
    """One thing that others wrote and a consultation does not hold."""

    sheet: str
    """A sheet of a form, or a section of a file."""
    row: int
    """As a spreadsheet program counts, the header being 1; 0 where all of the sheet is meant."""
    what: str
    why: str
    todo: str

    def __str__(self) -> str:
        where = f"{self.sheet}, row {self.row}" if self.row else self.sheet
        return f"{where}: {self.what}: {self.why}; {self.todo}"


def shown(text: str, most: int = 60) -> str:
    """As much of what others wrote as tells it, on one line and without control characters."""
    line = " ".join("".join(one if one.isprintable() else " " for one in text).split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
