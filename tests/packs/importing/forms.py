"""Builders of forms, written as tables."""

import struct
import zlib
from datetime import date
from pathlib import Path

from pyxform.xls2json_backends import md_table_to_workbook

from kiosk.words.languages import READ
from packs.importing.draft import write_draft
from packs.importing.xlsform import Imported, import_xlsform

TODAY = date(2026, 9, 1)


def write_form(folder: Path, table: str, name: str = "form.xlsx") -> Path:
    """Write a form whose sheets are the rows of a table in Markdown."""
    folder.mkdir(parents=True, exist_ok=True)
    workbook = md_table_to_workbook(table)
    workbook.save(folder / name)
    return folder / name


def carried(folder: Path, table: str, language: str | None = None) -> tuple[Imported, Path]:
    """Import a table and write its folder."""
    imported = import_xlsform(write_form(folder, table), READ, TODAY, language)
    write_draft(imported.draft, folder / "out")
    return imported, folder / "out"


def png(pixels: int = 8) -> bytes:
    """A black picture of so many pixels a side."""
    rows = b"".join(b"\0" + b"\0" * pixels for _ in range(pixels))
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", pixels, pixels, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
