"""Storing what was opened, each participation once: the database itself decides what is new.

PostgreSQL takes rows by COPY into a temporary table and answers which of them were new; SQLite,
which has one writer at a time, is asked first and then given the new ones.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Protocol

import psycopg
from psycopg.sql import SQL, Identifier
from sqlalchemy import Connection, MetaData, Table, bindparam, delete, insert, select, text
from sqlalchemy.dialects import postgresql, sqlite

from sync.centre.opening import PARTICIPATIONS, PASSAGES, PEOPLE, Counted, Held, Refusal, Row
from sync.centre.tables import contributions, participations, refused, tallies

Id = tuple[str, str]
"""A pod, and the id of one of its participations."""
Cell = tuple[str, str, str, str, str, str, str, bool]
"""A tally's key: pod, consultation, question, cell, site, language, day, rehearsal."""

PLACES = 500
"""How many ids one question to the database names."""


class Storing(Protocol):
    """The three things that databases do differently."""

    def hold_consultations(self, connection: Connection) -> None:
        """Let no consultation be added until this transaction ends."""
        ...

    def add_participations(self, connection: Connection, rows: Sequence[Row]) -> set[Id]:
        """Store those rows that are not there; which they were."""
        ...

    def add_to_tallies(self, connection: Connection, counts: Mapping[Cell, int]) -> None:
        """Add to counts, from zero where there are none."""
        ...


def storing_for(connection: Connection) -> Storing:
    """How the database at hand stores."""
    return PostgresStoring() if connection.dialect.name == "postgresql" else SqliteStoring()


class SqliteStoring:
    """For SQLite, inside a transaction that holds its one write lock."""

    def hold_consultations(self, connection: Connection) -> None:
        """The write lock holds them already."""

    def add_participations(self, connection: Connection, rows: Sequence[Row]) -> set[Id]:
        """Store those rows that are not there; which they were."""
        there = {(row.pod, row.id) for row in stored(connection, [row[:2] for row in rows])}
        fresh = [row for row in rows if row[:2] not in there]
        if fresh:
            connection.execute(insert(participations), [row._asdict() for row in fresh])
        return {(row.pod, row.id) for row in fresh}

    def add_to_tallies(self, connection: Connection, counts: Mapping[Cell, int]) -> None:
        """Add to counts, from zero where there are none."""
        if counts:
            statement = sqlite.insert(tallies)
            more = {"count": tallies.c.count + statement.excluded.count}
            names = tallies.c.keys()
            connection.execute(
                statement.on_conflict_do_update(index_elements=names[:-1], set_=more),
                [dict(zip(names, (*cell, count), strict=True)) for cell, count in counts.items()],
            )


class PostgresStoring:
    """For PostgreSQL, by COPY. Rows go in sorted, so that two at once never lock crosswise."""

    def hold_consultations(self, connection: Connection) -> None:
        """Let no consultation be added until this transaction ends."""
        connection.execute(text("LOCK TABLE consultations IN SHARE MODE"))

    def add_participations(self, connection: Connection, rows: Sequence[Row]) -> set[Id]:
        """Store those rows that are not there; which they were."""
        incoming = _copied(connection, participations, rows)
        names = participations.c.keys()
        fresh = connection.execute(
            postgresql.insert(participations)
            .from_select(names, select(incoming).order_by(incoming.c.pod, incoming.c.id))
            .on_conflict_do_nothing()
            .returning(participations.c.pod, participations.c.id)
        )
        return {(row.pod, row.id) for row in fresh}

    def add_to_tallies(self, connection: Connection, counts: Mapping[Cell, int]) -> None:
        """Add to counts, from zero where there are none."""
        incoming = _copied(connection, tallies, [(*cell, n) for cell, n in counts.items()])
        names = tallies.c.keys()
        statement = postgresql.insert(tallies).from_select(
            names, select(incoming).order_by(*(incoming.c[name] for name in names[:-1]))
        )
        more = {"count": tallies.c.count + statement.excluded.count}
        connection.execute(statement.on_conflict_do_update(index_elements=names[:-1], set_=more))


def _copied(connection: Connection, table: Table, rows: Iterable[tuple[object, ...]]) -> Table:
    """A temporary table like `table` that holds `rows` and nothing else."""
    name = f"incoming_{table.name}"
    connection.execute(
        text(
            f"CREATE TEMPORARY TABLE IF NOT EXISTS {name} (LIKE {table.name}) ON COMMIT DELETE ROWS"
        )
    )
    incoming = table.to_metadata(MetaData(), name=name)
    connection.execute(delete(incoming))
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    columns = SQL(", ").join(map(Identifier, table.c.keys()))
    statement = SQL("COPY {} ({}) FROM STDIN").format(Identifier(name), columns)
    with driver.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)
    return incoming


def stored(connection: Connection, ids: Sequence[Id]) -> list[Row]:
    """The stored participations that have one of these ids."""
    return [Row(*row) for row in _with_ids(connection, participations, "id", ids)]


def held_back(connection: Connection, ids: Sequence[Id]) -> list[Held]:
    """What is held back of the participations that have one of these ids."""
    return [Held(*row) for row in _with_ids(connection, contributions, "participation", ids)]


def _with_ids(
    connection: Connection, table: Table, column: str, ids: Sequence[Id]
) -> Iterator[Sequence[Any]]:
    for pod, of_pod in groupby(sorted(ids), key=itemgetter(0)):
        names = [id for _pod, id in of_pod]
        for start in range(0, len(names), PLACES):
            some = names[start : start + PLACES]
            wanted = select(table).where(table.c.pod == pod, table.c[column].in_(some))
            yield from connection.execute(wanted)


def hold(connection: Connection, held: Iterable[Held]) -> None:
    """Keep answers apart that are held back, of participations that are new."""
    if rows := [one._asdict() for one in held]:
        connection.execute(insert(contributions), rows)


def hold_again(connection: Connection, before: Iterable[Held], now: Iterable[Held]) -> None:
    """Keep `now` in place of `before`, of participations that were counted anew."""
    there, wanted = set(before), set(now)
    names = ("pod", "participation", "question")
    gone = [{f"of_{name}": getattr(one, name) for name in names} for one in there - wanted]
    if gone:
        same = (contributions.c[name] == bindparam(f"of_{name}") for name in names)
        connection.execute(delete(contributions).where(*same), gone)
    hold(connection, wanted - there)


def refuse(connection: Connection, refusals: Sequence[Refusal]) -> None:
    """Keep what is not counted, with its reason, once."""
    if refusals:
        rows = [refusal._asdict() for refusal in sorted(refusals)]
        connection.execute(_insert_once(connection, refused), rows)


def tallied(counted: Iterable[Counted]) -> dict[Cell, int]:
    """What these participations add to the tallies."""
    alike: defaultdict[tuple[str, str, str, str, str, bool], list[tuple[str, str]]]
    alike = defaultdict(list)
    people: Counter[tuple[str, str, str, str, str, bool]] = Counter()
    for row, _box, cells, _held in counted:
        place = (row.pod, row.consultation, row.site, row.language, row.day, row.rehearsal)
        alike[place] += cells
        alike[place].append((PASSAGES, PARTICIPATIONS))
        people[place] += row.people
    counts: dict[Cell, int] = {}
    for place, said in alike.items():
        pod, consultation, site, language, day, rehearsal = place
        said_here = (*Counter(said).items(), ((PASSAGES, PEOPLE), people[place]))
        for (question, cell), count in said_here:
            counts[pod, consultation, question, cell, site, language, day, rehearsal] = count
    return counts


def _insert_once(connection: Connection, table: Table) -> "postgresql.Insert | sqlite.Insert":
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()
