"""How much of something there is: dots that empty one by one, or a bar."""

from kiosk.part import Box, Drawn, Rect
from kiosk.screens.desk import Desk

LEAST_DOT_MM, MOST_DOT_MM = 1.9, 5.0
APART = 1.3
"""From one dot's middle to the next, in dots."""


def dots(place: Rect, count: int, whole: int, desk: Desk, hollow: bool = True) -> list[Drawn]:
    """`count` full dots of `whole`, row by row; the others are hollow, or not there at all.

    In the middle of `place`; without hollow ones from its beginning on. None at all where `whole`
    dots would be too small to be told apart, or there is no room.
    """
    if min(place.width, place.height) < desk.mm(LEAST_DOT_MM):
        return []
    size, columns = _dots(place, whole, desk)
    if size < desk.mm(LEAST_DOT_MM):
        return []
    shown = whole if hollow else count
    rows, pitch = -(-shown // columns), size * APART
    slack = (place.width - (columns - 1) * pitch - size) / 2 if hollow else 0
    y = place.y + (place.height - (rows - 1) * pitch - size) / 2
    drawn: list[Drawn] = []
    for number in range(shown):
        row, column = divmod(number, columns)
        spot = Rect(round(place.x + slack + column * pitch), round(y + row * pitch), size, size)
        fill = "ink" if number < count else "card"
        drawn.append(Box(spot, fill, size / 2, edge="ink", edge_width=desk.mm(0.4)))
    return drawn


def _dots(place: Rect, whole: int, desk: Desk) -> tuple[float, int]:
    """Large dots of which `whole` fit, and how many stand in a row: full rows, and few of them."""
    sizes = []
    for columns in range(1, whole + 1):
        rows = -(-whole // columns)
        across = place.width / ((columns - 1) * APART + 1)
        down = place.height / ((rows - 1) * APART + 1)
        sizes.append((min(across, down, desk.mm(MOST_DOT_MM)), columns))
    largest, _ = max(sizes)
    nearly = [(columns, size) for size, columns in sizes if size >= 0.85 * largest]
    columns, size = max(nearly, key=lambda one: (whole % one[0] == 0, one[0]))
    return int(size), columns


def gauge(place: Rect, share: float, fill: str, desk: Desk) -> list[Drawn]:
    """A bar that is full up to `share` (0 to 1)."""
    edge, thin = "soft-ink", desk.mm(0.35)
    radius = min(place.height / 2, desk.mm(2))
    drawn: list[Drawn] = [Box(place, "card", radius, edge=edge, edge_width=thin)]
    width = place.width * share
    if width >= 1:
        spot = Rect(place.x, place.y, max(width, 2 * radius), place.height)
        drawn.append(Box(spot, fill, radius, edge=edge, edge_width=thin))
    return drawn
