"""Results in the shape in which ODK Central exports submissions: a zip of one table and its media.

docs/formats/odk.md tells every column, and where it differs from Central.
"""

import base64
import binascii
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from consultation.frozen import Frozen
from nacelle.cells import write_rows
from nacelle.columns import DECLINED, Cell, Question
from nacelle.pulled import Results, Row

BEFORE = ("SubmissionDate", "meta-site", "meta-language", "meta-people", "meta-rehearsal")
AFTER = (
    "meta-instanceID",
    "KEY",
    "SubmitterID",
    "SubmitterName",
    "AttachmentsPresent",
    "AttachmentsExpected",
    "Status",
    "ReviewState",
    "DeviceID",
    "Edits",
    "FormVersion",
)
GROUPS = ("points", "opinions")
"""Kinds that forms would ask as a group of questions."""
GEOPOINT = ("Latitude", "Longitude", "Altitude", "Accuracy")
INKS = {"red": "#c62828", "blue": "#1565c0", "green": "#2e7d32", "yellow": "#a87900"}
PEN = 8
"""How wide a stroke is, in thousandths of the sheet's width."""


class _Table(Frozen):
    """The columns of every question."""

    questions: Sequence[Question]

    def head(self) -> tuple[str, ...]:
        return (*BEFORE, *(name for one in self.questions for name in _names(one)), *AFTER)

    def row(self, row: Row, media: Mapping[str, bytes]) -> tuple[Cell, ...]:
        cells: list[Cell] = []
        for question in self.questions:
            cells += _cells(question, row.answers.get(question.id), row.id, media)
        rehearsal = "yes" if row.rehearsal else "no"
        expected = sum(_is_attached(one, row.answers.get(one.id)) for one in self.questions)
        version = "" if row.version is None else row.version
        return (
            *(row.day, row.site, row.language, row.people, rehearsal),
            *cells,
            *(row.id, row.id, "", "", len(media), expected, "", "", "", 0, version),
        )


def write_odk(found: Results, out: Path) -> tuple[Path, ...]:
    """Write the zip; the same results make the same bytes."""
    table = _Table(
        [Question(id, one.kind, list(one.counts), one.pin) for id, one in found.questions.items()]
    )
    text = io.StringIO(newline="")
    with zipfile.ZipFile(out, "w") as archive:
        rows: list[tuple[Cell, ...]] = []
        _add(archive, "media/", b"")
        for row in found.rows:
            media = dict(_media(table.questions, row))
            rows.append(table.row(row, media))
            for name, data in media.items():
                _add(archive, f"media/{name}", data)
        write_rows(text, table.head(), rows)
        name = re.sub(r"[^\w.-]|^\.+", "_", found.consultation)
        _add(archive, f"{name}.csv", text.getvalue().encode())
    return (out,)


def field_name(id: str) -> str:
    """The name that a form has for an id: ids have dashes where names have underscores."""
    return id.replace("-", "_")


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, data)


def _names(question: Question) -> tuple[str, ...]:
    """The columns of a question."""
    name = field_name(question.id)
    parts = tuple(map(field_name, question.parts))
    if question.kind == "place" and question.pin:
        return _may_decline(question, tuple(f"{name}-{part}" for part in GEOPOINT))
    if question.kind in GROUPS:
        return _may_decline(question, tuple(f"{name}-{part}" for part in parts))
    if question.kind == "ranking":
        return (name,)
    return (name, *(f"{name}/{part}" for part in parts))


def _may_decline(question: Question, names: tuple[str, ...]) -> tuple[str, ...]:
    """A question of which no column can say 'declined' has one more where it has to."""
    more = (f"{field_name(question.id)}-{DECLINED}",) if DECLINED in question.cells else ()
    return (*names, *more)


def _cells(
    question: Question, said: object, key: str, media: Mapping[str, bytes]
) -> tuple[Cell, ...]:
    """What the columns of a question hold for one answer, None where there was none."""
    file = _file_name(question, key)
    if file in media:
        return (file,)
    if question.kind == "words" and isinstance(said, Mapping) and "text" in said:
        return (str(said["text"]),)
    whole, *parts = question.row(said)
    if question.kind == "place" and question.pin:
        return _with_declined(question, said, (*parts, "", ""))
    if question.kind in GROUPS:
        return _with_declined(question, said, tuple(parts))
    if question.kind == "ranking":
        parts = []
    return (field_name(whole) if isinstance(whole, str) else whole, *parts)


def _with_declined(question: Question, said: object, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    if DECLINED not in question.cells:
        return cells
    return (*cells, "" if said is None else int(said == DECLINED))


def _is_attached(question: Question, said: object) -> bool:
    """Whether a file is the answer, here or still held back."""
    return question.kind in ("voice", "drawing") and said not in (None, DECLINED)


def _media(questions: Sequence[Question], row: Row) -> Iterator[tuple[str, bytes]]:
    """The files of one participation, as far as they are shown."""
    for question in questions:
        match question.kind, row.answers.get(question.id):
            case "voice", {"opus": str(opus)}:
                try:
                    yield _file_name(question, row.id), base64.b64decode(opus, validate=True)
                except binascii.Error:
                    continue
            case "drawing", {"strokes": list(strokes)}:
                yield _file_name(question, row.id), _drawn(strokes).encode()


def _file_name(question: Question, key: str) -> str:
    ending = "ogg" if question.kind == "voice" else "svg"
    return f"{key}-{field_name(question.id)}.{ending}"


def _drawn(strokes: Sequence[Any]) -> str:
    """A drawing (SVG 1.1) on a white sheet, 1000 by 750."""
    lines = "".join(_line(stroke) for stroke in strokes)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 750">'
        '<rect width="1000" height="750" fill="#ffffff"/>'
        f'<g fill="none" stroke-width="{PEN}" stroke-linecap="round" stroke-linejoin="round">'
        f"{lines}</g></svg>\n"
    )


def _line(stroke: Sequence[Any]) -> str:
    colour, *numbers = stroke
    points = [f"{int(x)},{int(y)}" for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    # A dot is a line to where it began.
    drawn = " ".join(points if len(points) > 1 else points * 2)
    return f'<polyline stroke="{INKS.get(colour, "#1d1b3a")}" points="{drawn}"/>'
