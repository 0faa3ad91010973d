"""Spots over the whole panel, to be touched one by one."""

from collections.abc import Iterator, Mapping

from kiosk.view import FramedView, Say

ACROSS, DOWN = 6, 4
SPOTS = frozenset(f"{column}-{row}" for column in range(ACROSS) for row in range(DOWN))
"""Every spot, by its column and row."""


class SpotsView(FramedView):
    """A panel that is being tested."""

    left: str
    """How many are left, in words."""
    touched: frozenset[str]
    names: Mapping[str, str]
    """How each spot is said: its number, in the order of reading."""

    def sentences(self) -> Iterator[Say]:
        """How many are left."""
        yield from self.framed()
        yield Say(self.left)
