"""Whether a screen holds what stands on it: nothing is cut, covered, too small or too near."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from kiosk.part import Box, Drawn, Part, Picture, Rect, Target, Words
from kiosk.screens.desk import Desk

ROUNDING = 1.0
"""Pixels by which places may differ for being whole numbers."""
LEAST_ANSWER_MM = 20.0
LEAST_CONTROL_MM = 12.7
LEAST_PICTURE_MM = 4.0
LEAST_GAP_MM = 2.54
"""VVSG 2.0, 7.2-I, but for the picture's."""


def holds(parts: Sequence[Part], desk: Desk) -> bool:
    """Whether every text and target of `parts` has its room on the desk's panel."""
    seen = all(_seen(part, desk) for part, _ in _drawn(parts))
    return seen and _on_the_panel(parts, desk) and _apart(parts, desk) and _readable(parts)


def _seen(part: Drawn, desk: Desk) -> bool:
    """Whether a part is large enough to be seen at all, where there is anything to see."""
    if isinstance(part, Words) and not part.paragraph.text:
        return True
    least = desk.panel.px(LEAST_PICTURE_MM) if isinstance(part, Picture) else 1.0
    if isinstance(part, Box) and part.edge:
        least = 2 * part.edge_width + 2
    return min(part.rect.width, part.rect.height) >= least


def _drawn(parts: Sequence[Part]) -> Iterator[tuple[Drawn, Target | None]]:
    for part in parts:
        if isinstance(part, Target):
            yield from ((inner, part) for inner in part.drawn)
        else:
            yield part, None


def _on_the_panel(parts: Sequence[Part], desk: Desk) -> bool:
    places = (*(part.rect for part, _ in _drawn(parts)), *(part.rect for part in parts))
    return all(desk.whole.holds(place) for place in places)


def _apart(parts: Sequence[Part], desk: Desk) -> bool:
    """Whether targets are large enough, and far enough from each other."""
    targets = [part for part in parts if isinstance(part, Target)]
    for target in targets:
        least = desk.panel.px(LEAST_ANSWER_MM if target.answers else LEAST_CONTROL_MM) - ROUNDING
        if min(target.rect.width, target.rect.height) < least:
            return False
    least = desk.panel.px(LEAST_GAP_MM) - ROUNDING
    return all(_gap(one.rect, other.rect) >= least for one, other in combinations(targets, 2))


def _gap(one: Rect, other: Rect) -> float:
    across = max(one.x, other.x) - min(one.right, other.right)
    down = max(one.y, other.y) - min(one.bottom, other.bottom)
    return max(across, down)


def _readable(parts: Sequence[Part]) -> bool:
    """Whether each text lies within what it stands on, and over no other text or picture."""
    behind: list[Box] = []
    words: list[Rect] = []
    pictures = [part.rect for part, _ in _drawn(parts) if isinstance(part, Picture)]
    for part, target in _drawn(parts):
        if isinstance(part, Box):
            behind.append(part)
        elif isinstance(part, Words):
            x, y = part.rect.x + part.rect.width / 2, part.rect.y + part.rect.height / 2
            holders = [box.rect for box in behind if box.rect.has(x, y)]
            holders += [] if target is None else [target.rect]
            if not all(holder.inset(-ROUNDING).holds(part.rect) for holder in holders):
                return False
            words.append(part.rect)
    over = (*combinations(words, 2), *((one, other) for one in words for other in pictures))
    return not any(_overlap(one, other) for one, other in over)


def _overlap(one: Rect, other: Rect) -> bool:
    return (
        min(one.right, other.right) - max(one.x, other.x) > ROUNDING
        and min(one.bottom, other.bottom) - max(one.y, other.y) > ROUNDING
    )
