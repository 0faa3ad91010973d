"""Sealed boxes that wait for their receipt, and the counts of the place."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables, without row numbers: rows lie in the order of random keys."""
    op.create_table(
        "outbox",
        sa.Column("id", sa.LargeBinary(32), primary_key=True),
        sa.Column("box", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "tallies",
        sa.Column("cell", sa.LargeBinary(16), primary_key=True),
        sa.Column("count", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Drop both tables."""
    op.drop_table("tallies")
    op.drop_table("outbox")
