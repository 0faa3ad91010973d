"""What is held back until somebody has read it, apart from what analysts are shown."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of contributions; no earlier Nacelle took any."""
    op.create_table(
        "contributions",
        sa.Column("pod", sa.Text(), nullable=False),
        sa.Column("participation", sa.String(32), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("consultation", sa.Text(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("pod", "participation", "question"),
        sqlite_with_rowid=False,
    )
    op.create_index("contributions_consultation", "contributions", ["consultation", "state"])


def downgrade() -> None:
    """Drop it."""
    op.drop_table("contributions")
