"""The things on a screen between which keys go, in the order in which one would read them."""

from collections.abc import Collection, Sequence

from kiosk.part import Part, Target
from kiosk.ways_in.keys import Key

Rows = tuple[tuple[Target, ...], ...]
"""Targets that stand beside each other, row by row; each in the direction of reading."""


def rows(parts: Sequence[Part], last: Collection[str], right_to_left: bool) -> Rows:
    """Everything that can be chosen; the targets named in `last` (a screen's helps) at the end."""
    found: dict[str, Target] = {}
    for part in parts:
        if isinstance(part, Target) and part.id and not part.follows:
            found.setdefault(part.id, part)
    targets = sorted(found.values(), key=lambda target: (target.rect.y, target.rect.x))
    lines: list[list[Target]] = []
    for target in targets:
        if lines and _beside(target, min(lines[-1], key=lambda one: one.rect.height)):
            lines[-1].append(target)
        else:
            lines.append([target])
    read = [
        tuple(sorted(line, key=lambda target: target.rect.x, reverse=right_to_left))
        for line in lines
    ]
    helps = [line for line in read if line[0].id in last]
    return tuple([line for line in read if line not in helps] + helps)


def _beside(low: Target, high: Target) -> bool:
    """Whether the middle of one lies within the height of the other, which begins above it."""
    low_middle, high_middle = (one.rect.y + one.rect.height / 2 for one in (low, high))
    return low_middle < high.rect.bottom or high_middle > low.rect.y


def step(lines: Rows, here: str | None, key: Key, right_to_left: bool) -> str | None:
    """The target after `here` in the direction of an arrow, round and round; None on none."""
    flat = [target for line in lines for target in line]
    ids = [target.id for target in flat]
    if not flat:
        return None
    if here not in ids:
        return ids[0]
    at = ids.index(here)
    if key in {Key.LEFT, Key.RIGHT}:
        onward = (key is Key.RIGHT) is not right_to_left
        return ids[(at + (1 if onward else -1)) % len(ids)]
    number = next(n for n, line in enumerate(lines) if flat[at] in line)
    line = lines[(number + (1 if key is Key.DOWN else -1)) % len(lines)]
    middle = flat[at].rect.x + flat[at].rect.width / 2
    return min(line, key=lambda one: abs(one.rect.x + one.rect.width / 2 - middle)).id
