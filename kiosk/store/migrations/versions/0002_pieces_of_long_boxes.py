"""Long boxes lie in pieces."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Count a box's pieces, and keep them in a table of their own."""
    op.add_column("outbox", sa.Column("pieces", sa.Integer, nullable=False, server_default="0"))
    op.create_table(
        "pieces",
        sa.Column("id", sa.LargeBinary(32), primary_key=True),
        sa.Column("piece", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Only where no box has pieces; they would be lost."""
    op.drop_table("pieces")
    op.drop_column("outbox", "pieces")
