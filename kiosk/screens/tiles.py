"""A question answered by touching tiles: choice, choices and scale."""

from kiosk.part import Box, Drawn, Part, Picture, Rect, Target
from kiosk.screens.desk import Desk
from kiosk.screens.grid import Grid, Limits, arrange
from kiosk.theme.typeset import Paragraph
from kiosk.view import Tile, TilesView

LEAST_MM = 20.0
"""A tile that answers is never smaller."""
LEAST_PICTURE_MM = 9.5


def lay_out(view: TilesView, desk: Desk) -> tuple[Part, ...]:
    """The frame, the tiles of this page, and the tile that turns it."""
    framed = desk.frame(view.frame)
    grid = _grid(view, desk, framed.content)
    parts: list[Part] = list(framed.parts)
    page = view.frame.page % grid.pages
    tiles = view.tiles
    turns = grid.pages > 1
    if turns:
        share = grid.per_page - 1
        tiles = tiles[page * share : (page + 1) * share]
    count = len(tiles) + turns
    content = centred(framed.content, grid, count, desk)
    for number, tile in enumerate(tiles):
        parts.append(tile_target(tile, grid.place(content, number, count, desk.gap), desk))
    if turns:
        place = grid.place(content, count - 1, count, desk.gap)
        parts.append(page_turner(view.frame.more, (page + 1) % grid.pages, place, desk))
    return desk.finish(parts)


def centred(content: Rect, grid: Grid, count: int, desk: Desk) -> Rect:
    """The room that `count` cells take, in the middle of `content`."""
    rows = -(-count // grid.columns)
    used_height = rows * grid.height + (rows - 1) * desk.gap
    used_width = grid.columns * grid.width + (grid.columns - 1) * desk.gap
    dx, dy = (content.width - used_width) / 2, (content.height - used_height) / 2
    return Rect(content.x + dx, content.y + dy, used_width, used_height)


def limits(desk: Desk) -> Limits:
    """How large tiles are at the least and at the most."""
    least, most = desk.mm(LEAST_MM), desk.mm(125)
    return Limits(least, least, most, desk.mm(75), desk.gap)


def _grid(view: TilesView, desk: Desk, content: Rect) -> Grid:
    def fits(label: str) -> "_Fits":
        return _Fits(label, desk)

    labels = [tile.label for tile in view.tiles]
    if not view.in_a_row:
        labels.append(view.frame.more)
    return arrange(
        len(view.tiles),
        content,
        [fits(label) for label in labels],
        limits(desk),
        lambda width, height: min(width, height * 1.5) / desk.mm(10),
        single_row=view.in_a_row,
    )


class _Fits:
    """Whether a tile with this label fits a size."""

    def __init__(self, label: str, desk: Desk) -> None:
        self.label, self.desk = label, desk

    def __call__(self, width: float, height: float) -> bool:
        return _inner(self.label, Rect(0, 0, width, height), self.desk) is not None


def _inner(label: str, rect: Rect, desk: Desk) -> tuple[Rect, Rect, Paragraph] | None:
    """Places of the picture and of the label, picture above or beside; the larger picture wins."""
    room = rect.inset(desk.mm(1.6), desk.mm(1.9))
    least = desk.mm(LEAST_PICTURE_MM)
    best: tuple[float, tuple[Rect, Rect, Paragraph]] | None = None
    above = desk.set(label, desk.strong, room.width)
    side = min(room.width, room.height - above.height - desk.mm(0.4), desk.mm(44))
    if above.width <= room.width and side >= least:
        used = side + above.height + desk.mm(0.4)
        top = room.y + (room.height - used) / 2
        picture = Rect(room.x + (room.width - side) / 2, top, side, side)
        words = Rect(room.x, room.y + (room.height + used) / 2 - above.height, room.width, 0)
        words = Rect(words.x, words.y, words.width, above.height)
        best = (side, (picture, words, above))
    # Room for the badge of a chosen tile stays free at the top right.
    side = min(room.height, room.width * 0.42, desk.mm(44))
    badge = desk.mm(6.5)
    left = room.width - side - desk.mm(2)
    beside = desk.set(label, desk.strong, left)
    fits = beside.width <= left and beside.height <= room.height - 2 * badge
    if beside.width <= left - badge and beside.height <= room.height:
        fits = True
    if fits and side >= least and (best is None or side > best[0] * 1.15):
        picture = Rect(room.x, room.y + (room.height - side) / 2, side, side)
        words = Rect(room.x + side + desk.mm(2), room.y, left, room.height)
        best = (side, (picture, words, beside))
    return None if best is None else best[1]


def tile_target(tile: Tile, rect: Rect, desk: Desk) -> Target:
    """One tile that answers: picture, label, and the marks of chosen and heard."""
    drawn: list[Drawn] = [tile_box(tile, rect, desk)]
    inner = _inner(tile.label, rect, desk)
    if inner is None:
        paragraph = desk.set(tile.label, desk.strong, rect.width)
        drawn.append(desk.words(paragraph, rect, "centre"))
    else:
        picture, words, paragraph = inner
        drawn.append(desk.picture(tile.picture, picture))
        beside = words.x >= picture.right
        drawn.append(desk.words(paragraph, words, "left" if beside else "centre"))
    if tile.chosen:
        drawn.extend(_badge("tick", "ink", rect.right - desk.mm(9.3), rect, desk))
    if tile.heard:
        drawn.extend(_badge("listen", "card", rect.x + desk.mm(1.5), rect, desk))
    return Target(
        tile.id,
        rect,
        tuple(drawn),
        tile.label,
        answers=True,
        sinks=0 if tile.chosen else desk.mm(0.7),
    )


def tile_box(tile: Tile, rect: Rect, desk: Desk) -> Box:
    """The tile itself: its tint, and a thick ink frame where it is chosen."""
    chosen = tile.chosen
    return Box(
        rect,
        tile.tint,
        desk.mm(2.7),
        edge="ink" if chosen else "tile-edge",
        edge_width=desk.mm(1.2) if chosen else desk.mm(0.35),
        shadow=0 if chosen else desk.mm(0.7),
    )


def _badge(icon: str, fill: str, x: float, rect: Rect, desk: Desk) -> list[Drawn]:
    size = desk.mm(7.8)
    place = Rect(round(x), round(rect.y + desk.mm(1.5)), size, size)
    colour = "on-ink" if fill == "ink" else None
    edge = None if fill == "ink" else "ink"
    box = Box(place, fill, size / 2, edge=edge, edge_width=desk.mm(0.5))
    picture: Picture = desk.picture(icon, place.inset(desk.mm(1.4)), colour)
    return [box, picture]


def slim_turner(
    label: str, page: int, content: Rect, desk: Desk, height: float
) -> tuple[Target, Rect]:
    """A narrow page turner at the end of the line, and the content that is left beside it."""
    width = desk.mm(27)
    place = Rect(content.right - width, content.y, width, height)
    rest = Rect(content.x, content.y, content.width - width - desk.gap, content.height)
    return page_turner(label, page, place, desk), rest


def page_turner(label: str, page: int, rect: Rect, desk: Desk) -> Target:
    """A tile that is no answer: it shows the next page."""
    tile = Tile(f"page:{page}", label, "forward", "card")
    target = tile_target(tile, rect, desk)
    box = Box(rect, "card", desk.mm(2.7), edge="edge", edge_width=desk.mm(0.5))
    return Target(target.id, rect, (box, *target.drawn[1:]), label, sinks=desk.mm(0.5))
