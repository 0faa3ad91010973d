"""Scanning: things are offered one after the other, or row by row where there are many."""

from consultation.frozen import Frozen
from kiosk.ways_in.stops import Rows

FEW = 6
"""So many things, or fewer, are offered one by one."""


class Scan(Frozen):
    """What is offered: a group, or one thing of it."""

    group: int = 0
    item: int | None = None

    def offered(self, lines: Rows) -> tuple[str, ...]:
        """The ids of what is offered; none where the screen has nothing to choose."""
        groups = _groups(lines)
        if not groups:
            return ()
        group = groups[self.group % len(groups)]
        return group if self.item is None else (group[self.item % len(group)],)

    def onward(self, lines: Rows) -> "Scan":
        """The next group, or the next thing of this group; after its last one, the next group."""
        groups = _groups(lines)
        if not groups:
            return Scan()
        group = self.group % len(groups)
        if self.item is None or self.item + 1 >= len(groups[group]):
            return Scan((group + 1) % len(groups))
        return Scan(group, self.item + 1)

    def into(self) -> "Scan":
        """The first thing of the group that is offered."""
        return Scan(self.group, 0)


def _groups(lines: Rows) -> tuple[tuple[str, ...], ...]:
    ids = tuple(tuple(target.id for target in line) for line in lines)
    if sum(map(len, ids)) > FEW:
        return ids
    return tuple((id,) for line in ids for id in line)
