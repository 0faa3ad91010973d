"""Results of one consultation: counts from the tallies, rows from the participations."""

from collections.abc import Mapping, Sequence

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, func, select

from consultation.answer import Value
from consultation.consultation import Consultation
from consultation.frozen import Frozen
from consultation.question import Question
from consultation.wording import Wording
from sync.centre.consultations import latest
from sync.centre.inbox import waiting_count
from sync.centre.judging import ANSWERED, UNKNOWN, WAITING
from sync.centre.labels import cell_labels
from sync.centre.opening import PARTICIPATIONS, PASSAGES, PEOPLE
from sync.centre.problems import DAMAGED_REQUEST, UNKNOWN_CONSULTATION, Problem
from sync.centre.summaries import Spoken, Summary, needs_values, summary
from sync.centre.tables import contributions, participations, refused, tallies

Held = Mapping[tuple[str, str], int]
"""How many answers are held back, by question and by why."""


class Wanted(Frozen):
    """Which participations of a consultation are counted; None is any."""

    consultation: str
    rehearsals: bool = False
    site: str | None = None
    language: str | None = None
    day: str | None = None


class QuestionResult(msgspec.Struct, frozen=True, omit_defaults=True):
    """The counts of one question; its kind, words and summary where the consultation is known."""

    answered: int
    counts: Mapping[str, int]
    held: int = 0
    """How many of the answers wait, uncounted, for a pack that tells what their question is."""
    kind: str | None = None
    words: Wording | None = None
    labels: Mapping[str, Wording] | None = None
    """The words of every cell, and of the ids in the summary."""
    summary: Summary | None = None


class BreakdownRow(msgspec.Struct, frozen=True):
    """One count by place, language and day."""

    question: str
    cell: str
    site: str
    language: str
    day: str
    count: int


class ParticipationRow(msgspec.Struct, frozen=True):
    """One participation, under its random id."""

    id: str
    version: int
    site: str
    language: str
    day: str
    people: int
    rehearsal: bool
    answers: msgspec.Raw


class WaitingCount(msgspec.Struct, frozen=True):
    """What is stored and cannot be shown yet."""

    batches: int
    """Not yet counted, of any consultation."""
    contributions: int
    """Of those participations that are shown; nobody has read them yet."""


class Results(msgspec.Struct, frozen=True):
    """Everything that the centre can say of one consultation."""

    consultation: str
    title: Wording | None
    participations: int
    people: int
    waiting: WaitingCount
    refused: int
    unreadable: int
    """Boxes, of no known consultation, that this centre cannot open or read."""
    questions: Mapping[str, QuestionResult]
    breakdown: list[BreakdownRow]
    rows: list[ParticipationRow]


class Choices(Frozen):
    """By what the results of a consultation can be filtered."""

    sites: tuple[str, ...]
    languages: tuple[str, ...]
    days: tuple[str, ...]


def results(connection: Connection, wanted: Wanted, rows: bool) -> Results:
    """The results, with the rows of participations where asked; raises Problem where unknown."""
    _check(wanted)
    document = latest(connection, wanted.consultation)
    counts = _counts(connection, wanted)
    held = _held(connection, wanted)
    waiting = waiting_count(connection)
    if document is None and not _spoken_of(connection, wanted.consultation):
        raise Problem(
            UNKNOWN_CONSULTATION,
            f"There is no consultation '{wanted.consultation}' at this centre, and no "
            f"participation in it; {waiting} batches wait to be opened.",
        )
    return Results(
        consultation=wanted.consultation,
        title=None if document is None else dict(document.title),
        participations=counts.get((PASSAGES, PARTICIPATIONS), 0),
        people=counts.get((PASSAGES, PEOPLE), 0),
        waiting=WaitingCount(waiting, _waiting(held)),
        refused=_refused(connection, wanted),
        unreadable=_refused(connection, Wanted("")),
        questions=_questions(document, counts, _told(connection, wanted, document, held, rows)),
        breakdown=_breakdown(connection, wanted),
        rows=_rows(connection, wanted) if rows else [],
    )


def _check(wanted: Wanted) -> None:
    words = (wanted.consultation, wanted.site, wanted.language, wanted.day)
    if not all(word is None or word.isprintable() for word in words):
        raise Problem(DAMAGED_REQUEST, "A consultation, site, language or day is no name.")


def choices(connection: Connection, consultation: str, rehearsals: bool) -> Choices:
    """The sites, languages and days of a consultation's participations."""
    columns = (tallies.c.site, tallies.c.language, tallies.c.day)
    where = _matches(Wanted(consultation, rehearsals))
    values = (
        tuple(connection.execute(select(column).where(where).distinct().order_by(column)).scalars())
        for column in columns
    )
    return Choices(*values)


def _matches(wanted: Wanted) -> ColumnElement[bool]:
    return _of_table(
        wanted,
        tallies.c.consultation,
        tallies.c.rehearsal,
        {"site": tallies.c.site, "language": tallies.c.language, "day": tallies.c.day},
    )


def _of_table(
    wanted: Wanted,
    consultation: ColumnElement[str],
    rehearsal: ColumnElement[bool],
    places: Mapping[str, ColumnElement[str]],
) -> ColumnElement[bool]:
    where = [consultation == wanted.consultation]
    if not wanted.rehearsals:
        where.append(rehearsal.is_(False))
    for name, column in places.items():
        value: str | None = getattr(wanted, name)
        if value is not None:
            where.append(column == value)
    return and_(*where)


def _counts(connection: Connection, wanted: Wanted) -> dict[tuple[str, str], int]:
    total = func.sum(tallies.c.count).label("total")
    rows = connection.execute(
        select(tallies.c.question, tallies.c.cell, total)
        .where(_matches(wanted))
        .group_by(tallies.c.question, tallies.c.cell)
        .order_by(tallies.c.question, tallies.c.cell)
    )
    return {(row.question, row.cell): int(row.total) for row in rows}


def _breakdown(connection: Connection, wanted: Wanted) -> list[BreakdownRow]:
    key = [tallies.c[name] for name in ("question", "cell", "site", "language", "day")]
    rows = connection.execute(
        select(*key, func.sum(tallies.c.count).label("total"))
        .where(_matches(wanted), tallies.c.question != PASSAGES, tallies.c.cell != ANSWERED)
        .group_by(*key)
        .order_by(*key)
    )
    return [
        BreakdownRow(row.question, row.cell, row.site, row.language, row.day, int(row.total))
        for row in rows
    ]


def _rows(connection: Connection, wanted: Wanted) -> list[ParticipationRow]:
    table = participations.c
    columns = (
        *(table.id, table.version, table.site, table.language),
        *(table.day, table.people, table.rehearsal),
    )
    rows = connection.execute(
        select(*columns, table.answers).where(_of_rows(wanted)).order_by(table.id, table.pod)
    )
    return [ParticipationRow(*row[:-1], answers=msgspec.Raw(row[-1].encode())) for row in rows]


def _of_rows(wanted: Wanted) -> ColumnElement[bool]:
    table = participations.c
    return _of_table(
        wanted,
        table.consultation,
        table.rehearsal,
        {"site": table.site, "language": table.language, "day": table.day},
    )


def _held(connection: Connection, wanted: Wanted) -> Held:
    """How many answers are held back, by question and state; never what they say."""
    same = and_(
        contributions.c.pod == participations.c.pod,
        contributions.c.participation == participations.c.id,
    )
    of = (contributions.c.question, contributions.c.state)
    rows = connection.execute(
        select(*of, func.count().label("total"))
        .join_from(contributions, participations, same)
        .where(contributions.c.consultation == wanted.consultation, _of_rows(wanted))
        .group_by(*of)
    )
    return {(row.question, row.state): int(row.total) for row in rows}


def _waiting(held: Held) -> int:
    return sum(many for (_, state), many in held.items() if state == WAITING)


class _Told(Frozen):
    """What the tallies do not tell."""

    held: Held
    values: Mapping[str, list[Value]]
    """The answers to those questions whose summaries take them one by one."""
    pins: bool


def _told(
    connection: Connection, wanted: Wanted, document: Consultation | None, held: Held, pins: bool
) -> _Told:
    questions = () if document is None else document.questions
    ids = [one.id for one in questions if needs_values(one, pins)]
    return _Told(held, _values(connection, wanted, ids) if ids else {}, pins)


def _values(
    connection: Connection, wanted: Wanted, ids: Sequence[str]
) -> Mapping[str, list[Value]]:
    found: dict[str, list[Value]] = {id: [] for id in ids}
    decoder = msgspec.json.Decoder(dict[str, msgspec.Raw])
    for answers in connection.execute(select(participations.c.answers).where(_of_rows(wanted))):
        said = decoder.decode(answers[0])
        for id in ids:
            if id in said:
                found[id].append(msgspec.json.decode(said[id]))
    return found


def _refused(connection: Connection, wanted: Wanted) -> int:
    where = [refused.c.consultation == wanted.consultation]
    if not wanted.rehearsals:
        where.append(refused.c.rehearsal.is_(False))
    return int(connection.execute(select(func.count()).where(*where)).scalar_one())


def _spoken_of(connection: Connection, consultation: str) -> bool:
    for table in (tallies, refused):
        found = select(table.c.pod).where(table.c.consultation == consultation).limit(1)
        if connection.execute(found).first() is not None:
            return True
    return False


def _questions(
    document: Consultation | None, counts: Mapping[tuple[str, str], int], told: _Told
) -> dict[str, QuestionResult]:
    """Known questions first, in their order and with every cell; then what else was answered."""
    found: dict[str, QuestionResult] = {}
    for question in () if document is None else document.questions:
        found[question.id] = _known(question, counts, told)
    for id, _cell in counts:
        if id != PASSAGES and id not in found:
            answered, held = counts.get((id, ANSWERED), 0), told.held.get((id, UNKNOWN), 0)
            found[id] = QuestionResult(answered, _cells(id, counts), held)
    return found


def _known(
    question: Question, counts: Mapping[tuple[str, str], int], told: _Told
) -> QuestionResult:
    spoken = Spoken(
        answered=counts.get((question.id, ANSWERED), 0),
        counts=dict.fromkeys(question.cells(), 0) | _cells(question.id, counts),
        values=told.values.get(question.id, ()),
        waiting=told.held.get((question.id, WAITING), 0),
        pins=told.pins,
    )
    return QuestionResult(
        answered=spoken.answered,
        counts=spoken.counts,
        held=told.held.get((question.id, UNKNOWN), 0),
        kind=question.kind,
        words=dict(question.words),
        labels=cell_labels(question),
        summary=summary(question, spoken),
    )


def _cells(question: str, counts: Mapping[tuple[str, str], int]) -> dict[str, int]:
    return {
        cell: count
        for (of, cell), count in counts.items()
        if of == question and cell != ANSWERED and count
    }
