"""Long boxes in pieces: rows as short as all others, under names as good as drawn.

SQLite keeps what is longer than a quarter of a page on pages of its own, which it takes one after
the other: their numbers would tell in which order voices and drawings were given.
"""

import hashlib
from collections.abc import Iterator

PIECE = 1536
"""Bytes of a box in one row; a quarter of a page is 2048, and a row has its key beside."""


def beginning(box: bytes) -> bytes:
    """What stands in the row of the box itself."""
    return box[:PIECE]


def pieces_of(id: bytes, box: bytes) -> list[tuple[bytes, bytes]]:
    """The rows beyond the first: each piece under its name, in the order of the names."""
    rest = range(PIECE, len(box), PIECE)
    parts = (box[start : start + PIECE] for start in rest)
    return sorted(zip(names_of(id, len(rest)), parts, strict=True))


def names_of(id: bytes, count: int) -> Iterator[bytes]:
    """The names of a box's pieces, in the order in which they follow each other."""
    for number in range(count):
        yield hashlib.sha256(id + number.to_bytes(4, "big")).digest()
