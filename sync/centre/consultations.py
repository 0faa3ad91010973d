"""The consultations that the centre knows, and the recount that follows when one is added."""

import json
from collections import defaultdict
from datetime import date

from sqlalchemy import Connection, delete, func, insert, select, update

from consultation.answer import value_from_json
from consultation.consultation import Consultation
from consultation.errors import NacelleError
from consultation.frozen import Frozen
from consultation.given import Given
from sync.centre.judging import Questions
from sync.centre.opening import PARTICIPATIONS, PASSAGES, Held, OpenedBatch, Row, count
from sync.centre.storing import held_back, hold_again, refuse, storing_for, tallied
from sync.centre.tables import consultations, participations, tallies

AT_ONCE = 200
"""How many participations are recounted together; each may hold back half a megabyte."""


class OtherDocument(NacelleError):
    """Another consultation has the same id and version."""


class Listed(Frozen):
    """One consultation of which the centre knows, or has participations."""

    id: str
    document: Consultation | None
    """Its latest version; None where no pack was added."""
    participations: int
    """Without rehearsals."""


def known_documents(connection: Connection) -> dict[tuple[str, int], str]:
    """Every known document (JSON), by id and version."""
    rows = connection.execute(
        select(consultations.c.id, consultations.c.version, consultations.c.document)
    )
    return {(row.id, row.version): row.document for row in rows}


def latest(connection: Connection, id: str) -> Consultation | None:
    """The latest known version of one consultation."""
    document = connection.execute(
        select(consultations.c.document)
        .where(consultations.c.id == id)
        .order_by(consultations.c.version.desc())
        .limit(1)
    ).scalar_one_or_none()
    return None if document is None else Consultation.from_document(json.loads(document))


def listed(connection: Connection) -> tuple[Listed, ...]:
    """Every consultation that is known or spoken of, by id."""
    counts = {
        row.consultation: int(row.total)
        for row in connection.execute(
            select(tallies.c.consultation, func.sum(tallies.c.count).label("total"))
            .where(
                tallies.c.question == PASSAGES,
                tallies.c.cell == PARTICIPATIONS,
                tallies.c.rehearsal.is_(False),
            )
            .group_by(tallies.c.consultation)
        )
    }
    known = set(connection.execute(select(consultations.c.id).distinct()).scalars())
    return tuple(
        Listed(id, latest(connection, id), counts.get(id, 0)) for id in sorted(known | set(counts))
    )


def add(connection: Connection, consultation: Consultation, today: date) -> bool:
    """Know one more consultation, and recount what was said to it so far; whether it is new.

    Raises OtherDocument where its id and version are known for something else.
    """
    document = json.dumps(consultation.to_document(), ensure_ascii=False, sort_keys=True)
    known = known_documents(connection).get((consultation.id, consultation.version))
    if known == document:
        return False
    if known is not None:
        raise OtherDocument(
            f"Version {consultation.version} of '{consultation.id}' is known here with another "
            "content. Give the changed consultation a higher version."
        )
    row = {
        "id": consultation.id,
        "version": consultation.version,
        "document": document,
        "added": today.isoformat(),
    }
    connection.execute(insert(consultations).values(**row))
    recount(connection, consultation.id)
    return True


def recount(connection: Connection, consultation: str) -> None:
    """Make the tallies of one consultation again from its participations.

    Answers that a question refuses leave the tally and are kept as refused, under the
    participation's id: its box is not known any more. What was held back because its question
    was not known is judged with the rest.
    """
    connection.execute(delete(tallies).where(tallies.c.consultation == consultation))
    questions = Questions(known_documents(connection))
    after: tuple[str, str] = ("", "")
    while rows := _rows_after(connection, consultation, after):
        after = rows[-1][:2]
        opened = OpenedBatch([], [])
        before = _held_by_participation(connection, rows)
        for row in rows:
            given = _given(row, before.get(row[:2], []))
            count(row.pod, row.id, given, questions, opened)
        changed = [one.row for one, row in zip(opened.counted, rows, strict=True) if one.row != row]
        _replace(connection, changed)
        held = (one for those in before.values() for one in those)
        hold_again(connection, held, (held for one in opened.counted for held in one.held))
        storing_for(connection).add_to_tallies(connection, tallied(opened.counted))
        refuse(connection, opened.refused)


def _replace(connection: Connection, rows: list[Row]) -> None:
    for row in rows:
        connection.execute(
            update(participations)
            .where(participations.c.pod == row.pod, participations.c.id == row.id)
            .values(answers=row.answers)
        )


def _rows_after(connection: Connection, consultation: str, after: tuple[str, str]) -> list[Row]:
    """Some participations of one consultation, those that follow `after` by pod and id."""
    pod, id = after
    rows = connection.execute(
        select(participations)
        .where(
            participations.c.consultation == consultation,
            (participations.c.pod > pod)
            | ((participations.c.pod == pod) & (participations.c.id > id)),
        )
        .order_by(participations.c.pod, participations.c.id)
        .limit(AT_ONCE)
    )
    return [Row(*row) for row in rows]


def _held_by_participation(
    connection: Connection, rows: list[Row]
) -> dict[tuple[str, str], list[Held]]:
    held: defaultdict[tuple[str, str], list[Held]] = defaultdict(list)
    for one in held_back(connection, [row[:2] for row in rows]):
        held[one.pod, one.participation].append(one)
    return held


def _given(row: Row, held: list[Held]) -> Given:
    """The participation as it was given, with what is held back of it."""
    answers = json.loads(row.answers) | {one.question: json.loads(one.content) for one in held}
    return Given(
        id=row.id,
        consultation=row.consultation,
        version=row.version,
        site=row.site,
        language=row.language,
        day=date.fromisoformat(row.day),
        answers={id: value_from_json(value) for id, value in answers.items()},
        people=row.people,
        rehearsal=row.rehearsal,
    )
