"""Ranking: tiles that take their places as they are touched, and rows that move."""

from consultation.frozen import Frozen, replace
from kiosk.part import Box, Part, Rect
from kiosk.screens.aside import aside, control_parts, control_tile, turner
from kiosk.screens.desk import Desk
from kiosk.screens.grid import Grid, arrange, page_of
from kiosk.screens.surround import surround
from kiosk.screens.tiles import badge_width, inner, limits, place_badge, tile_target
from kiosk.views.ranking import OrderView, RankingView, Row

LEAST_ROW_MM = 15.5
MOST_ROW_MM = 24.0


def lay_out(view: RankingView, desk: Desk) -> tuple[Part, ...]:
    """The tiles of this page; aside of them what turns it, and the way to the rows."""
    framed = surround(view.frame, desk)
    place, content = aside(framed.content, desk)
    grid = _grid(view, content, desk)
    page = page_of(len(view.tiles), view.frame.page, content, grid, desk.gap, apart=True)
    inside = inner([tile.label for tile in view.tiles], grid.width, grid.height, desk, True)
    tiles = (
        tile_target(view.tiles[number], spot, inside, desk)
        for number, spot in zip(page.items, page.places, strict=True)
    )
    controls = (*turner(view.frame, view.frame.page, grid.pages), view.order)
    return desk.finish((*framed.parts, *tiles, *control_parts(controls, place, desk)))


def _grid(view: RankingView, content: Rect, desk: Desk) -> Grid:
    labels = [tile.label for tile in view.tiles]
    return arrange(
        len(labels),
        content,
        [lambda width, height: inner(labels, width, height, desk, True) is not None],
        limits(desk),
        lambda width, height: min(width, height * 1.5) / desk.mm(10),
        apart=True,
    )


def lay_out_rows(view: OrderView, desk: Desk) -> tuple[Part, ...]:
    """The rows of this page, best first; aside of them what turns it, and the way back."""
    # Room before advice: arrows say where they lead.
    framed = surround(replace(view.frame, hint=None) if desk.small else view.frame, desk)
    place, content = aside(framed.content, desk)
    fit, pictured = _rows_a_page(view, content, desk)
    pages = -(-len(view.rows) // fit)
    page = (view.frame.page - view.first) % pages
    height = int(min(desk.mm(MOST_ROW_MM), (content.height - (fit - 1) * desk.gap) / fit))
    y = content.y + (content.height - fit * height - (fit - 1) * desk.gap) / 2
    parts: list[Part] = list(framed.parts)
    for number, row in enumerate(view.rows[page * fit : (page + 1) * fit]):
        top = round(y + number * (height + desk.gap))
        spot = Rect(content.x, top, int(content.width), height)
        parts.extend(_row(row, spot, pictured, desk))
    controls = (*turner(view.frame, page, pages, view.first), view.pictures)
    return desk.finish((*parts, *control_parts(controls, place, desk)))


def _rows_a_page(view: OrderView, content: Rect, desk: Desk) -> tuple[int, bool]:
    """As many as leave the longest label room, with pictures if that can be."""
    for pictured in (True, False):
        for fit in range(len(view.rows), 0, -1):
            height = (content.height - (fit - 1) * desk.gap) / fit
            place = Rect(0, 0, content.width, min(height, desk.mm(MOST_ROW_MM)))
            room = _spots(place, desk, pictured).label
            labels = [desk.set(row.tile.label, desk.strong, room.width) for row in view.rows]
            narrow = all(label.width <= room.width for label in labels)
            low = all(label.height <= place.height - desk.mm(1) for label in labels)
            if height >= desk.mm(LEAST_ROW_MM) and narrow and low:
                return fit, pictured
    return 1, False


class _Spots(Frozen):
    """Where the things of a row stand."""

    bar: Rect
    badge: Rect
    picture: Rect
    label: Rect
    up: Rect
    down: Rect


def _spots(rect: Rect, desk: Desk, pictured: bool) -> _Spots:
    height, between = rect.height, desk.mm(2)
    wide = min(height, desk.mm(17)) if pictured else desk.mm(12.8)
    down = Rect(rect.right - wide, rect.y, wide, height)
    up = Rect(down.x - desk.gap - wide, rect.y, wide, height)
    bar = Rect(rect.x, rect.y, up.x - desk.gap - rect.x, height)
    badge = Rect(bar.x + between, bar.y, badge_width(desk), height)
    side = min(height, desk.mm(20)) - 2 * desk.mm(1.2)
    picture = Rect(badge.right + between, bar.y + (height - side) / 2, side, side)
    left = (picture if pictured else badge).right + between
    return _Spots(
        bar, badge, picture, Rect(left, bar.y, bar.right - between - left, height), up, down
    )


def _row(row: Row, rect: Rect, pictured: bool, desk: Desk) -> list[Part]:
    """The place, the picture and the label; then up and down."""
    spots = _spots(rect, desk, pictured)
    edge, thin = "tile-edge", desk.mm(0.35)
    label = desk.set(row.tile.label, desk.strong, spots.label.width)
    return [
        Box(spots.bar, row.tile.tint, desk.mm(2.7), edge=edge, edge_width=thin),
        *place_badge(row.tile.mark, spots.badge, desk),
        *([desk.picture(row.tile.picture, spots.picture)] if pictured else ()),
        desk.words(label, spots.label),
        *control_tile(row.up, spots.up, desk, bare=True),
        *control_tile(row.down, spots.down, desk, bare=True),
    ]
