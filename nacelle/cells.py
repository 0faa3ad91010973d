"""Writes tables (CSV, RFC 4180) of which no spreadsheet runs a cell."""

import csv
from collections.abc import Iterable
from typing import TextIO

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""How cells begin that a spreadsheet takes for a formula."""


def write_rows(file: TextIO, head: Iterable[object], rows: Iterable[Iterable[object]]) -> None:
    """Write a table to a text file that was opened with ``newline=""``."""
    writer = csv.writer(file)
    writer.writerow([safe(cell) for cell in head])
    writer.writerows([safe(cell) for cell in row] for row in rows)


def safe(cell: object) -> str:
    """A cell that no spreadsheet takes for a formula; numbers stay numbers."""
    text = str(cell)
    if isinstance(cell, str) and text.startswith(DANGEROUS):
        return "'" + text
    return text
