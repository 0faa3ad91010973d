"""The store's tables. Nothing in them is in the order in which it came."""

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table

metadata = MetaData()

outbox = Table(
    "outbox",
    metadata,
    Column("id", LargeBinary(32), primary_key=True),
    Column("box", LargeBinary, nullable=False),
    Column("pieces", Integer, nullable=False, server_default="0"),
    sqlite_with_rowid=False,
)
"""Sealed participations. `id` is SHA-256 of the box, so rows lie in random order.

Of a box that is longer than a row may be, `box` is its beginning and `pieces` how many follow.
"""

pieces = Table(
    "pieces",
    metadata,
    Column("id", LargeBinary(32), primary_key=True),
    Column("piece", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""What long boxes have beyond their row, in random order like the boxes (see kiosk.store.piece)."""

tallies = Table(
    "tallies",
    metadata,
    Column("cell", LargeBinary(16), primary_key=True),
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Counts. A cell's name is a hash of consultation, question and option (see kiosk.store.cell)."""
