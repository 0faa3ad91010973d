"""A question answered by touching tiles: choice, choices and scale."""

from collections.abc import Sequence

from consultation.frozen import Frozen
from kiosk.part import Box, Drawn, Part, Picture, Rect, Target
from kiosk.screens.desk import Desk
from kiosk.screens.grid import Grid, Limits, Page, arrange, centred, page_of
from kiosk.screens.surround import surround
from kiosk.view import Frame, Tile
from kiosk.views.tiles import TilesView

LEAST_MM = 20.0
"""A tile that answers is never smaller."""
TURNER_MM = 15.0
"""Width of a page's turner beside large letters."""
LEAST_PICTURE_MM = 9.5


def lay_out(view: TilesView, desk: Desk) -> tuple[Part, ...]:
    """The frame, the tiles of this page, and the tile that turns it."""
    framed = surround(view.frame, desk)
    parts = tile_parts(view.tiles, view.frame, framed.content, desk, view.in_a_row)
    return desk.finish((*framed.parts, *parts))


def tile_parts(
    tiles: Sequence[Tile], frame: Frame, content: Rect, desk: Desk, in_a_row: bool = False
) -> list[Part]:
    """The tiles of this page in `content`, and what turns it: a tile, or a sign beside them."""
    labels = [tile.label for tile in tiles]
    grid = _grid(labels, frame.more, in_a_row, desk, content)
    if grid.pages > 1:
        # A sign alone takes less room than a tile: letters that are large, or wide, need it.
        turner, left = _sign_beside(content, desk)
        slim = _grid_beside(labels, left, desk)
        if desk.larger or slim.pages < grid.pages:
            return _beside_turner(tiles, frame, turner, left, slim, desk)
    page = page_of(len(tiles), frame.page, content, grid, desk.gap)
    if page.turner is not None:
        labels.append(frame.more)
    inside = inner(labels, grid.width, grid.height, desk)
    parts = _targets(tiles, page, inside, desk)
    if page.turner is not None:
        parts.append(page_turner(frame.more, page.next, page.turner, desk))
    return parts


def _targets(tiles: Sequence[Tile], page: Page, inside: "Inside | None", desk: Desk) -> list[Part]:
    return [
        tile_target(tiles[number], place, inside, desk)
        for number, place in zip(page.items, page.places, strict=True)
    ]


def _sign_beside(content: Rect, desk: Desk) -> tuple[Rect, Rect]:
    """The place of a sign that turns the page, and what it leaves."""
    width = desk.mm(TURNER_MM)
    turner = Rect(content.right - width, round(content.y), width, int(content.height))
    left = Rect(content.x, content.y, content.width - width - desk.gap, content.height)
    return turner, left


def _grid_beside(labels: Sequence[str], left: Rect, desk: Desk) -> Grid:
    return arrange(
        len(labels),
        left,
        [lambda width, height: inner(labels, width, height, desk) is not None],
        limits(desk),
        lambda width, height: min(width, height * 1.5) / desk.mm(10),
        apart=True,
    )


def _beside_turner(
    tiles: Sequence[Tile], frame: Frame, turner: Rect, left: Rect, grid: Grid, desk: Desk
) -> list[Part]:
    page = page_of(len(tiles), frame.page, left, grid, desk.gap, apart=True)
    inside = inner([tile.label for tile in tiles], grid.width, grid.height, desk)
    parts = _targets(tiles, page, inside, desk)
    if grid.pages > 1:
        parts.append(sign_turner(frame.more, page.next, turner, desk))
    return parts


def sign_turner(label: str, page: int, rect: Rect, desk: Desk) -> Target:
    """What turns the page, as a sign alone."""
    box = Box(rect, "card", desk.mm(2.7), edge="edge", edge_width=desk.mm(0.5))
    sign = desk.picture("forward", rect.inset(desk.mm(1.6)))
    return Target(f"page:{page}", rect, (box, sign), label, sinks=desk.mm(0.5))


def tile_pages(tiles: Sequence[Tile], content: Rect, desk: Desk) -> list[list[Part]]:
    """The tiles to choose from, on as few pages as they fit."""
    labels = [tile.label for tile in tiles]
    for share in range(len(tiles), 0, -1):
        grid = arrange(
            share,
            content,
            [lambda width, height: inner(labels, width, height, desk) is not None],
            limits(desk),
            lambda width, height: min(width, height * 1.5) / desk.mm(10),
        )
        if grid.pages == 1:
            break
    inside = inner(labels, grid.width, grid.height, desk)
    pages: list[list[Part]] = []
    for start in range(0, len(tiles), share):
        some = tiles[start : start + share]
        middle = centred(content, grid, len(some), desk.gap)
        places = (grid.place(middle, number, len(some), desk.gap) for number in range(len(some)))
        pages.append(
            [
                tile_target(tile, place, inside, desk)
                for tile, place in zip(some, places, strict=True)
            ]
        )
    return pages


def limits(desk: Desk) -> Limits:
    """How large tiles are at the least and at the most."""
    least, most = desk.mm(LEAST_MM), desk.mm(125)
    return Limits(least, least, most, desk.mm(75), desk.gap)


def _grid(labels: list[str], more: str, in_a_row: bool, desk: Desk, content: Rect) -> Grid:
    def fits(width: float, height: float) -> bool:
        if in_a_row:
            return inner(labels, width, height, desk) is not None
        return inner([*labels, more], width, height, desk) is not None

    return arrange(
        len(labels),
        content,
        [fits],
        limits(desk),
        lambda width, height: min(width, height * 1.5) / desk.mm(10),
        single_row=in_a_row,
    )


class Inside(Frozen):
    """How all tiles of a page are laid out inside: alike, with pictures of one size."""

    beside: bool
    """Whether the label stands beside the picture, not below it."""
    side: float
    lines: float
    """Height of the longest label in pixels."""


def inner(
    labels: Sequence[str], width: float, height: float, desk: Desk, numbered: bool = False
) -> Inside | None:
    """The layout with the larger picture; None where a label or a picture finds no room.

    Where badges are `numbered`, the picture leaves their corner free as labels do.
    """
    room = _room(Rect(0, 0, width, height), desk)
    least, most = desk.mm(LEAST_PICTURE_MM), desk.mm(44)
    badge = badge_width(desk) if numbered else desk.mm(6.5)
    below = [desk.set(label, desk.strong, room.width) for label in labels]
    lines = max(label.height for label in below)
    wide = width - 2 * badge_width(desk) - 2 * desk.mm(1.5) if numbered else room.width
    side = min(wide, room.height - lines - desk.mm(0.4), most)
    best = None
    if side >= least and all(label.width <= room.width for label in below):
        best = Inside(False, int(side), lines)
    # Beside: the badge of a chosen tile needs its corner free.
    side = min(room.height, room.width * 0.42, most)
    left = room.width - side - desk.mm(2)
    beside = [desk.set(label, desk.strong, left) for label in labels]
    fits = all(
        label.width <= left
        and (
            label.height <= room.height - 2 * badge
            or (label.width <= left - badge and label.height <= room.height)
        )
        for label in beside
    )
    if fits and side >= least and (best is None or side > best.side * 1.15):
        return Inside(True, int(side), max(label.height for label in beside))
    return best


def _room(rect: Rect, desk: Desk) -> Rect:
    return rect.inset(desk.mm(1.6), desk.mm(1.9))


def _filled(tile: Tile, rect: Rect, inside: Inside, desk: Desk) -> list[Drawn]:
    """The picture and the label, where `inside` has them."""
    room, side = _room(rect, desk), inside.side
    if inside.beside:
        picture = Rect(room.x, room.y + (room.height - side) / 2, side, side)
        left = room.width - side - desk.mm(2)
        words = Rect(picture.right + desk.mm(2), room.y, left, room.height)
        label = desk.set(tile.label, desk.strong, left)
        return [desk.picture(tile.picture, picture), desk.words(label, words)]
    used = side + inside.lines + desk.mm(0.4)
    top = room.y + (room.height - used) / 2
    picture = Rect(room.x + (room.width - side) / 2, top, side, side)
    words = Rect(room.x, top + used - inside.lines, room.width, inside.lines)
    label = desk.set(tile.label, desk.strong, room.width)
    return [desk.picture(tile.picture, picture), desk.words(label, words, "centre")]


def tile_target(tile: Tile, rect: Rect, inside: Inside | None, desk: Desk) -> Target:
    """One tile that answers: picture, label, and the marks of chosen and heard."""
    drawn: list[Drawn] = [tile_box(tile, rect, desk)]
    if inside is None:
        paragraph = desk.set(tile.label, desk.strong, rect.width)
        drawn.append(desk.words(paragraph, rect, "centre"))
    else:
        drawn.extend(_filled(tile, rect, inside, desk))
    drawn.extend(tile_badges(tile, rect, desk))
    sinks = 0 if tile.chosen else desk.mm(0.7)
    return Target(
        tile.id, rect, tuple(drawn), tile.label, answers=True, chosen=tile.chosen, sinks=sinks
    )


def tile_badges(tile: Tile, rect: Rect, desk: Desk) -> list[Drawn]:
    """The marks of what is chosen and of what is heard."""
    drawn: list[Drawn] = []
    if tile.chosen and tile.mark:
        drawn.extend(place_badge(tile.mark, _corner(rect, desk), desk))
    elif tile.chosen:
        drawn.extend(_badge("tick", "ink", rect.right - desk.mm(9.3), rect, desk))
    elif tile.locked:
        drawn.extend(_badge("lock", "card", rect.right - desk.mm(9.3), rect, desk))
    if tile.heard:
        drawn.extend(_badge("listen", "card", rect.x + desk.mm(1.5), rect, desk))
    return drawn


def tile_box(tile: Tile, rect: Rect, desk: Desk) -> Box:
    """The tile itself: its tint, and a thick ink frame where it is chosen; flat where locked."""
    chosen = tile.chosen
    return Box(
        rect,
        "paper" if tile.locked else tile.tint,
        desk.mm(2.7),
        edge="ink" if chosen else "tile-edge",
        edge_width=desk.mm(1.2) if chosen else desk.mm(0.35),
        shadow=0 if chosen or tile.locked else desk.mm(0.7),
    )


def _badge(icon: str, fill: str, x: float, rect: Rect, desk: Desk) -> list[Drawn]:
    size = desk.mm(7.8)
    place = Rect(round(x), round(rect.y + desk.mm(1.5)), size, size)
    colour = "on-ink" if fill == "ink" else None
    edge = None if fill == "ink" else "ink"
    box = Box(place, fill, size / 2, edge=edge, edge_width=desk.mm(0.5))
    picture: Picture = desk.picture(icon, place.inset(desk.mm(1.4)), colour)
    return [box, picture]


def badge_width(desk: Desk) -> float:
    """Width of a badge with a number of two digits in it."""
    return desk.mm(11)


def place_badge(mark: str, room: Rect, desk: Desk) -> list[Drawn]:
    """An ink badge in the middle of `room`, with a number instead of the tick."""
    number = desk.set(mark, desk.strong, room.width)
    height = max(desk.mm(8.8), number.height)
    width = max(height, number.width + desk.mm(3))
    x, y = room.x + (room.width - width) / 2, room.y + (room.height - height) / 2
    place = Rect(round(x), round(y), width, height)
    return [Box(place, "ink", height / 2), desk.words(number, place, "centre", "on-ink")]


def _corner(rect: Rect, desk: Desk) -> Rect:
    """The room of a badge with a number, in the corner of a tile."""
    side = badge_width(desk)
    return Rect(rect.right - side - desk.mm(0.8), rect.y + desk.mm(0.8), side, side)


def slim_turner(
    label: str, page: int, content: Rect, desk: Desk, height: float
) -> tuple[Target, Rect]:
    """A narrow page turner at the end of the line, and the content that is left beside it."""
    width = desk.mm(TURNER_MM if desk.larger else 27)
    place = Rect(content.right - width, content.y, width, height)
    rest = Rect(content.x, content.y, content.width - width - desk.gap, content.height)
    turner = sign_turner if desk.larger else page_turner
    return turner(label, page, place, desk), rest


def page_turner(label: str, page: int, rect: Rect, desk: Desk) -> Target:
    """A tile that is no answer: it shows the next page."""
    tile = Tile(f"page:{page}", label, "forward", "card")
    box = Box(rect, "card", desk.mm(2.7), edge="edge", edge_width=desk.mm(0.5))
    inside = inner([label], rect.width, rect.height, desk)
    target = tile_target(tile, rect, inside, desk)
    return Target(target.id, rect, (box, *target.drawn[1:]), label, sinks=desk.mm(0.5))
