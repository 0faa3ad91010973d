"""The centre's tables. The pod is part of every key that a pod's word can reach.

Days are written YYYY-MM-DD and hours YYYY-MM-DDTHH, in UTC where the centre's own clock gives them.
Tables of participations have no row number that would tell an order. What somebody has to read
first stands in ``contributions`` alone: no query for analysts touches its content.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    text,
)

metadata = MetaData()

pods = Table(
    "pods",
    metadata,
    Column("name", Text, primary_key=True),
    Column("site", Text, nullable=False),
    Column("key", LargeBinary, nullable=False, unique=True),
    Column("enrolled", String(10), nullable=False),
    Column("revoked", Boolean, nullable=False),
)

enrol_codes = Table(
    "enrol_codes",
    metadata,
    Column("pod", Text, primary_key=True),
    Column("hash", String(64), primary_key=True),
    Column("site", Text, nullable=False),
    Column("expires", String(10), nullable=False),
    Column("used_by", LargeBinary),
)

tokens = Table(
    "tokens",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("role", String(20), nullable=False),
    Column("made", String(10), nullable=False),
    Column("revoked", Boolean, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("token", String(64), nullable=False),
    Column("expires", String(10), nullable=False),
)

inbox = Table(
    "inbox",
    metadata,
    Column("pod", Text, primary_key=True),
    Column("digest", String(64), primary_key=True),
    Column("batch", LargeBinary, nullable=False),
    Column("boxes", Integer, nullable=False),
    Column("received", String(13), nullable=False),
    Column("state", String(10), nullable=False),
)
Index(
    "inbox_waiting",
    inbox.c.state,
    postgresql_where=text("state = 'waiting'"),
    sqlite_where=text("state = 'waiting'"),
)

participations = Table(
    "participations",
    metadata,
    Column("pod", Text, primary_key=True),
    Column("id", String(32), primary_key=True),
    Column("consultation", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("site", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("day", String(10), nullable=False),
    Column("people", Integer, nullable=False),
    Column("rehearsal", Boolean, nullable=False),
    Column("answers", Text, nullable=False),
    sqlite_with_rowid=False,
)
Index("participations_consultation", participations.c.consultation)

contributions = Table(
    "contributions",
    metadata,
    Column("pod", Text, primary_key=True),
    Column("participation", String(32), primary_key=True),
    Column("question", Text, primary_key=True),
    Column("consultation", Text, nullable=False),
    Column("state", String(10), nullable=False),
    Column("content", Text, nullable=False),
    sqlite_with_rowid=False,
)
Index("contributions_consultation", contributions.c.consultation, contributions.c.state)

tallies = Table(
    "tallies",
    metadata,
    Column("pod", Text, primary_key=True),
    Column("consultation", Text, primary_key=True),
    Column("question", Text, primary_key=True),
    Column("cell", Text, primary_key=True),
    Column("site", Text, primary_key=True),
    Column("language", Text, primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("rehearsal", Boolean, primary_key=True),
    Column("count", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
Index("tallies_consultation", tallies.c.consultation)

refused = Table(
    "refused",
    metadata,
    Column("pod", Text, primary_key=True),
    Column("box", String(64), primary_key=True),
    Column("question", Text, primary_key=True),
    Column("consultation", Text, nullable=False),
    Column("rehearsal", Boolean, nullable=False),
    Column("reason", Text, nullable=False),
)

consultations = Table(
    "consultations",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("document", Text, nullable=False),
    Column("added", String(10), nullable=False),
)
