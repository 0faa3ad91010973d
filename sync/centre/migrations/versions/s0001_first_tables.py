"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _text(name: str, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _string(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def upgrade() -> None:
    """Make every table."""
    _people_and_pods()
    _inbox()
    _participations()
    _tallies()
    _consultations()


def _people_and_pods() -> None:
    op.create_table(
        "pods",
        _text("name"),
        _text("site"),
        sa.Column("key", sa.LargeBinary(), nullable=False, unique=True),
        _string("enrolled", 10),
        _flag("revoked"),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "enrol_codes",
        _text("pod"),
        _string("hash", 64),
        _text("site"),
        _string("expires", 10),
        sa.Column("used_by", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("pod", "hash"),
    )
    op.create_table(
        "tokens",
        _string("hash", 64),
        _string("role", 20),
        _string("made", 10),
        _flag("revoked"),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_table(
        "sessions",
        _string("hash", 64),
        _string("token", 64),
        _string("expires", 10),
        sa.PrimaryKeyConstraint("hash"),
    )


def _inbox() -> None:
    op.create_table(
        "inbox",
        _text("pod"),
        _string("digest", 64),
        sa.Column("batch", sa.LargeBinary(), nullable=False),
        _number("boxes"),
        _string("received", 13),
        _string("state", 10),
        sa.PrimaryKeyConstraint("pod", "digest"),
    )
    waiting = sa.text("state = 'waiting'")
    op.create_index(
        "inbox_waiting", "inbox", ["state"], postgresql_where=waiting, sqlite_where=waiting
    )
    if op.get_bind().dialect.name == "postgresql":
        # What is sealed cannot be compressed: trying to is lost time.
        op.execute("ALTER TABLE inbox ALTER COLUMN batch SET STORAGE EXTERNAL")


def _participations() -> None:
    op.create_table(
        "participations",
        _text("pod"),
        _string("id", 32),
        _text("consultation"),
        _number("version"),
        _text("site"),
        _text("language"),
        _string("day", 10),
        _number("people"),
        _flag("rehearsal"),
        _text("answers"),
        sa.PrimaryKeyConstraint("pod", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("participations_consultation", "participations", ["consultation"])
    op.create_table(
        "refused",
        _text("pod"),
        _string("box", 64),
        _text("question"),
        _text("consultation"),
        _flag("rehearsal"),
        _text("reason"),
        sa.PrimaryKeyConstraint("pod", "box", "question"),
    )


def _tallies() -> None:
    op.create_table(
        "tallies",
        _text("pod"),
        _text("consultation"),
        _text("question"),
        _text("cell"),
        _text("site"),
        _text("language"),
        _string("day", 10),
        _flag("rehearsal"),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint(
            "pod", "consultation", "question", "cell", "site", "language", "day", "rehearsal"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("tallies_consultation", "tallies", ["consultation"])


def _consultations() -> None:
    op.create_table(
        "consultations",
        _text("id"),
        _number("version"),
        _text("document"),
        _string("added", 10),
        sa.PrimaryKeyConstraint("id", "version"),
    )


def downgrade() -> None:
    """Drop every table."""
    for table in (
        "consultations",
        "tallies",
        "refused",
        "participations",
        "inbox",
        "sessions",
        "tokens",
        "enrol_codes",
        "pods",
    ):
        op.drop_table(table)
