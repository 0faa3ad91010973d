"""A form as pyxform reads it, row by row; a file that could harm is refused before it is opened."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from consultation.errors import NotImported, NotReady
from consultation.frozen import Frozen
from packs.importing.notes import Note, shown
from packs.importing.refused import refusal

MOST_BYTES = 8 << 20
"""No form is larger; its pictures lie beside it."""
MOST_UNPACKED = 32 << 20
MOST_MEMBERS = 1000
MOST_ROWS = {"survey": 1000, "choices": 5000, "settings": 100}
"""By sheet; nobody answers as much."""
MOST_FORMULAS = 1000
"""So many are told of."""
MOST_LETTERS = 10_000
"""Of one cell."""
SUFFIXES = (".xlsx", ".xlsm", ".xls", ".csv", ".md")
READ = ("survey", "choices", "settings")

Tokens = tuple[str, ...]
"""A header as pyxform splits it, such as ('label', 'French (fr)') or ('bind', 'relevant')."""

UNNAMED = ""
"""The language of a column that names none."""


class Row(Frozen):
    """One row of a sheet."""

    sheet: str
    number: int
    cells: Mapping[Tokens, str]
    """What is written, without spaces around it; empty cells are not there."""
    headers: Mapping[Tokens, str]
    """The columns as their author calls them."""

    def get(self, *tokens: str) -> str:
        """What is written in one column; empty where nothing is."""
        return self.cells.get(tokens, "")

    def by_language(self, *tokens: str) -> Mapping[str, str]:
        """What is written in a column of each language, by its name; UNNAMED for none."""
        return {
            header[len(tokens)] if len(header) > len(tokens) else UNNAMED: text
            for header, text in self.cells.items()
            if header[: len(tokens)] == tokens and len(header) <= len(tokens) + 1
        }


class Form(Frozen):
    """A form that pyxform takes."""

    file: Path
    survey: tuple[Row, ...]
    choices: tuple[Row, ...]
    settings: Mapping[str, str]
    languages: tuple[str, ...]
    """Their names as the headers have them, in that order; UNNAMED among them where one is."""
    notes: tuple[Note, ...]
    """What was seen and not read."""


def read_form(path: Path) -> Form:
    """Read a form through pyxform.

    Raises NotImported where it is none, or could harm, and NotReady without pyxform.
    """
    data = _bytes(path)
    suffix = path.suffix.lower()
    try:
        from pyxform import aliases
        from pyxform.question import MultipleChoiceQuestion, Option
        from pyxform.xls2json_backends import get_xlsform
        from pyxform.xls2xform import convert
    except ImportError as error:
        raise NotReady(
            "Forms are read by pyxform, which is not installed. Install it with: "
            "pip install pyxform"
        ) from error
    with _read_by_others(path):
        book = get_xlsform(io.BytesIO(data), file_type=suffix)
    sheets = {name: getattr(book, name, None) or () for name in READ}
    for name, rows in sheets.items():
        if len(rows) > MOST_ROWS[name]:
            raise NotImported(
                f"{path.name}: the sheet '{name}' has more than {MOST_ROWS[name]} rows."
            )
    with _read_by_others(path):
        # Only what pyxform makes a whole form of is carried over.
        convert(io.BytesIO(data), file_type=suffix)
        survey = _rows(
            "survey",
            sheets["survey"],
            book.survey_header,
            aliases.survey_header,
            set(MultipleChoiceQuestion.get_slot_names()),
        )
        choices = _rows(
            "choices",
            sheets["choices"],
            book.choices_header,
            aliases.list_header,
            set(Option.get_slot_names()),
        )
        settings = _rows(
            "settings", sheets["settings"], book.settings_header, aliases.settings_header, set()
        )
    notes = (*_other_sheets(book.sheet_names or ()), *_formulas(data, suffix))
    return Form(
        path,
        survey,
        choices,
        {"_".join(tokens): text for row in settings[:1] for tokens, text in row.cells.items()},
        _languages(survey, choices),
        notes,
    )


def _bytes(path: Path) -> bytes:
    """The file's bytes; raises NotImported before anything of it is unpacked."""
    if path.suffix.lower() not in SUFFIXES:
        raise NotImported(f"{path.name} is no form. Save it as .xlsx.")
    if not path.is_file():
        raise NotImported(f"There is no file {path}.")
    if path.stat().st_size > MOST_BYTES:
        raise NotImported(
            f"{path.name} is larger than {MOST_BYTES >> 20} MB. Take pictures and other sheets "
            "out of it, and save it again."
        )
    data = path.read_bytes()
    if path.suffix.lower() in (".xlsx", ".xlsm"):
        _refuse_bombs(path.name, data)
    elif path.suffix.lower() in (".csv", ".md"):
        try:
            data = data.decode("utf-8-sig").encode()
        except UnicodeDecodeError as error:
            raise NotImported(
                f"{path.name} is no text in UTF-8. Save it again as UTF-8."
            ) from error
    return data


def _refuse_bombs(name: str, data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise NotImported(
            f"{name} is no whole .xlsx file. Open it in a spreadsheet program and save it again."
        ) from error
    if len(members) > MOST_MEMBERS or sum(one.file_size for one in members) > MOST_UNPACKED:
        raise NotImported(
            f"{name} unpacks to more than {MOST_UNPACKED >> 20} MB or {MOST_MEMBERS} parts. "
            "Take all but the form out of it, and save it again."
        )


@contextmanager
def _read_by_others(path: Path) -> Iterator[None]:
    from pyxform.errors import PyXFormError

    try:
        with warnings.catch_warnings():
            # What a spreadsheet may hold beside its cells is of no concern here.
            warnings.simplefilter("ignore")
            yield
    except PyXFormError as error:
        raise NotImported(refusal(path.name, str(error))) from error
    except Exception as error:
        raise NotImported(
            f"{path.name} cannot be read as a form ({type(error).__name__}). Open it in a "
            "spreadsheet program and save it again as .xlsx."
        ) from error


def _rows(
    sheet: str,
    rows: Sequence[Mapping[str, object]],
    header: Sequence[Mapping[str, object]] | None,
    aliases: Mapping[str, object],
    columns: set[str],
) -> tuple[Row, ...]:
    """Rows with their headers split by pyxform, and cells as they were written."""
    from pyxform.parsing.sheet_headers import process_header

    headers = list(header[0]) if header else list(dict.fromkeys(key for row in rows for key in row))
    double = any("::" in one for one in headers)
    tokens = {
        one: tuple(process_header(one, double, aliases, columns)[1]) for one in headers if one
    }
    return tuple(
        Row(
            sheet,
            number,
            {
                tokens[key]: text
                for key, value in row.items()
                if key in tokens and (text := str(value).strip()[:MOST_LETTERS])
            },
            {split: one for one, split in tokens.items()},
        )
        for number, row in enumerate(rows, start=2)
    )


_SPOKEN = (("label",), ("hint",), ("media", "image"), ("media", "audio"), ("media", "video"))


def _languages(*sheets: tuple[Row, ...]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for rows in sheets:
        for row in rows:
            for tokens in _SPOKEN:
                found.update(dict.fromkeys(row.by_language(*tokens)))
    return tuple(found)


def _other_sheets(names: Sequence[str]) -> Iterator[Note]:
    for name in names:
        if name.lower() not in READ and len(names) > 1:
            what = f"the sheet '{shown(name)}' was not read"
            yield Note(shown(name), 0, what, "consultations have no use for it", "nothing to do")


def _formulas(data: bytes, suffix: str) -> Iterator[Note]:
    """Cells that are computed: only what a spreadsheet program kept of them is known."""
    if suffix not in (".xlsx", ".xlsm"):
        return
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for sheet, part in _parts(archive):
            cells = re.findall(rb"<c r=\"([A-Z]+)([0-9]+)\"[^>]*><f", archive.read(part))
            for column, row in cells[:MOST_FORMULAS]:
                what = f"the cell {(column + row).decode()} is a formula"
                why = "what it last came to was taken, which may be nothing"
                yield Note(sheet, int(row), what, why, "write words in its place")


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """The sheets of a form that are read, and the parts of the file that hold them."""
    names = archive.namelist()
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= set(names):
        return
    rels = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    parts = {
        found[1]: target[1].lstrip("/").removeprefix("xl/")
        for tag in re.findall(r"<Relationship\b[^>]*>", rels)
        if (found := re.search(r'\bId="([^"]*)"', tag))
        and (target := re.search(r'\bTarget="([^"]*)"', tag))
    }
    book = archive.read("xl/workbook.xml").decode("utf-8", "replace")
    for tag in re.findall(r"<sheet\b[^>]*>", book):
        name, part = re.search(r'\bname="([^"]*)"', tag), re.search(r'\br:id="([^"]*)"', tag)
        place = f"xl/{parts.get(part[1], '')}" if part else ""
        if name and name[1].lower() in READ and place in names:
            yield name[1].lower(), place
