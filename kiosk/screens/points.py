"""Points: a cell an option with its dots between minus and plus, and what is left beside them."""

from collections.abc import Sequence

from consultation.frozen import Frozen, replace
from kiosk.part import Box, Drawn, Part, Rect, Target
from kiosk.screens.aside import aside, control_parts, control_tile, turner
from kiosk.screens.cards import card_box
from kiosk.screens.desk import Desk
from kiosk.screens.gauge import dots, gauge
from kiosk.screens.grid import Limits, arrange, page_of
from kiosk.screens.surround import surround
from kiosk.screens.tiles import LEAST_PICTURE_MM, tile_badges
from kiosk.view import Tile
from kiosk.views.points import PointsCell, PointsView

BESIDE_MM = 33.0
"""Width of what is left."""
LEAST_BAR_MM = 2.0


def lay_out(view: PointsView, desk: Desk) -> tuple[Part, ...]:
    """The cells of this page; aside of them what is left, and what turns the page."""
    # Room before advice: what is left says how many there are.
    framed = surround(replace(view.frame, hint=None) if desk.small else view.frame, desk)
    place, content = aside(framed.content, desk, BESIDE_MM)
    labels = [cell.label for cell in view.cells]
    grid = arrange(
        len(labels),
        content,
        [lambda width, height: _face(labels, _above(width, height, desk), desk) is not None],
        Limits(desk.mm(45), desk.mm(30), desk.mm(120), desk.mm(80), desk.gap),
        lambda width, height: min(width, height * 1.4) / desk.mm(10),
        apart=True,
    )
    page = page_of(len(labels), view.frame.page, content, grid, desk.gap, apart=True)
    face = _face(labels, _above(grid.width, grid.height, desk), desk)
    parts: list[Part] = list(framed.parts)
    for number, spot in zip(page.items, page.places, strict=True):
        parts.extend(_cell(view.cells[number], spot, face, view, desk))
    return desk.finish((*parts, *_beside(view, place, grid.pages, desk)))


def _beside(view: PointsView, place: Rect, pages: int, desk: Desk) -> list[Part]:
    """What is left; what turns the page has the smaller part of the room."""
    turners = turner(view.frame, view.frame.page, pages)
    if not turners:
        return list(_left(view, place, desk))
    if desk.panel.portrait:
        width = (place.width - desk.gap) / 2
        other = Rect(place.x + width + desk.gap, place.y, width, place.height)
        left = Rect(place.x, place.y, width, place.height)
    else:
        height = desk.mm(14 if desk.small else 24)
        other = Rect(place.x, place.bottom - height, place.width, height)
        left = Rect(place.x, place.y, place.width, place.height - height - desk.gap)
    return [*_left(view, left, desk), *control_parts(turners, other, desk)]


def _left(view: PointsView, place: Rect, desk: Desk) -> list[Drawn]:
    """The points that are left: dots that empty, and how many in words; a number, if need be."""
    room = place.inset(desk.mm(1.8), desk.mm(1.2))
    wide = room.width * (0.45 if desk.panel.portrait else 1)
    words = desk.set(view.says, desk.strong, wide)
    if words.width > wide or words.height > room.height * 0.6:
        words = desk.set(view.number, desk.style(7.0, bold=True), wide)
    if desk.panel.portrait:
        text = Rect(room.right - words.width, room.y, words.width, room.height)
        counted = replace(room, width=room.width - words.width - desk.mm(4))
    else:
        high = min(room.height - words.height - desk.mm(1), desk.mm(30))
        top = room.y + (room.height - words.height - desk.mm(1) - high) / 2
        counted = Rect(room.x, top, room.width, high)
        text = Rect(room.x, counted.bottom + desk.mm(1), room.width, words.height)
    drawn = dots(counted, view.left, view.points, desk)
    if counted.height < desk.mm(LEAST_BAR_MM):
        text = room
    elif not drawn:
        thick = min(counted.height, desk.mm(9))
        bar = replace(counted, y=counted.y + (counted.height - thick) / 2, height=thick)
        drawn = gauge(bar, view.left / view.points, "ink", desk)
    return [card_box(place, desk), *drawn, desk.words(words, text, "centre")]


def _control(desk: Desk) -> float:
    return desk.mm(13.2 if desk.small else 14.5)


def _above(width: float, height: float, desk: Desk) -> Rect:
    """The room of a cell's picture and label, above its controls."""
    inset = desk.mm(1.4)
    controls = _control(desk) + desk.mm(0.4)
    return Rect(inset, inset, width - 2 * inset, height - 2 * inset - controls)


class _Face(Frozen):
    """How picture and label stand in all cells alike."""

    beside: bool
    side: float
    lines: float


def _face(labels: Sequence[str], room: Rect, desk: Desk) -> _Face | None:
    """The layout with the larger picture; None where there is no room for one."""
    between, most = desk.mm(2), desk.mm(44)
    best = None
    below = [desk.set(label, desk.strong, room.width) for label in labels]
    lines = max(label.height for label in below)
    side = min(room.width, room.height - lines - desk.mm(0.4), most)
    if side >= desk.mm(LEAST_PICTURE_MM) and all(one.width <= room.width for one in below):
        best = _Face(False, int(side), lines)
    side = min(room.height, room.width * 0.42, most)
    left = room.width - side - between
    beside = [desk.set(label, desk.strong, left) for label in labels]
    fits = all(one.width <= left and one.height <= room.height for one in beside)
    if fits and side >= desk.mm(LEAST_PICTURE_MM) and (best is None or side > best.side * 1.15):
        return _Face(True, int(side), max(one.height for one in beside))
    return best


def _cell(
    cell: PointsCell, rect: Rect, face: _Face | None, view: PointsView, desk: Desk
) -> list[Part]:
    """The picture and the label; below them minus, the dots with their number, and plus."""
    chosen, side = cell.given > 0, _control(desk)
    edge, width = ("ink", desk.mm(1.2)) if chosen else ("tile-edge", desk.mm(0.35))
    box = Box(rect, cell.tint, desk.mm(2.7), edge=edge, edge_width=width)
    heard = Tile("", cell.label, cell.picture, cell.tint, heard=cell.heard and cell.more.enabled)
    inset = desk.mm(1.4)
    less = Rect(rect.x + inset, rect.bottom - inset - side, side, side)
    more = Rect(rect.right - inset - side, less.y, side, side)
    left = less.right + desk.mm(1)
    between = Rect(left, less.y, more.x - desk.mm(1) - left, side)
    return [
        box,
        *_faced(cell, rect, face, desk),
        *tile_badges(heard, rect, desk),
        *_dotted(cell, between, view, desk),
        *control_tile(cell.less, less, desk, bare=True),
        *_plus(cell, more, desk),
    ]


def _plus(cell: PointsCell, place: Rect, desk: Desk) -> list[Part]:
    """What gives a point; where none can be given a touch on it still says why."""
    parts = control_tile(cell.more, place, desk, bare=True)
    if cell.more.enabled:
        return parts
    drawn = tuple(part for part in parts if not isinstance(part, Target))
    if cell.heard:
        drawn = (desk.picture("lock", place.inset(desk.mm(1.8))),)
    return [Target(cell.more.id, place, drawn, cell.more.label)]


def _faced(cell: PointsCell, rect: Rect, face: _Face | None, desk: Desk) -> list[Drawn]:
    above = _above(rect.width, rect.height, desk)
    room = replace(above, x=rect.x + above.x, y=rect.y + above.y)
    if face is None:
        return [desk.words(desk.set(cell.label, desk.strong, room.width), room, "centre")]
    if face.beside:
        spot = Rect(room.x, room.y + (room.height - face.side) / 2, face.side, face.side)
        left = spot.right + desk.mm(2)
        label = desk.set(cell.label, desk.strong, room.right - left)
        words = desk.words(label, Rect(left, room.y, room.right - left, room.height))
        return [desk.picture(cell.picture, spot), words]
    top = room.y + (room.height - face.side - face.lines - desk.mm(0.4)) / 2
    spot = Rect(room.x + (room.width - face.side) / 2, top, face.side, face.side)
    label = desk.set(cell.label, desk.strong, room.width)
    low = Rect(room.x, spot.bottom + desk.mm(0.4), room.width, face.lines)
    return [desk.picture(cell.picture, spot), desk.words(label, low, "centre")]


def _dotted(cell: PointsCell, place: Rect, view: PointsView, desk: Desk) -> list[Drawn]:
    """The number, and beside it so many dots."""
    number = desk.set(cell.number, desk.strong, place.width)
    wide = desk.set("0" * len(str(view.most)), desk.strong, place.width).width
    text = Rect(place.x, place.y, max(wide, number.width), place.height)
    left = text.right + desk.mm(2)
    rest = Rect(left, place.y, place.right - left, place.height)
    dotted = dots(rest, cell.given, view.most, desk, hollow=False)
    return [desk.words(number, text, "right"), *dotted]
