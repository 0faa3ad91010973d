"""Scenarios side by side, all of a column to touch; or one a page, and in the end tiles."""

from collections.abc import Iterator, Sequence

from consultation.frozen import Frozen, replace
from kiosk.part import Box, Drawn, Part, Rect, Target
from kiosk.screens.cards import alone
from kiosk.screens.desk import Desk
from kiosk.screens.sides import argued, side_lines, side_pages
from kiosk.screens.surround import page_through, surround
from kiosk.screens.tiles import inner, tile_badges, tile_box, tile_pages, tile_target
from kiosk.theme.typeset import Paragraph
from kiosk.view import CardPart, Frame
from kiosk.views.compare import CompareView, ScenarioPart

NONE_SHARE = 0.5
"""How wide 'none of them' is beside a scenario."""
LEAST_ROW_MM = 62.0
"""Where 'none of them' beside it is large enough too."""
INSET_MM = 2.8
LEAST_PICTURE_MM = 16.0
MOST_PICTURE_MM = 40.0
BADGE_MM = 10.0
"""Kept free for the mark of what is chosen."""


def lay_out(view: CompareView, desk: Desk) -> tuple[Part, ...]:
    """All scenarios at once where they fit; else page by page."""
    framed = surround(view.frame, desk)
    columns = _columns(view, framed.content, desk)
    if columns is not None:
        return desk.finish((*framed.parts, *columns))
    pages = list(_pages(view, framed.content, desk))
    page = pages[view.frame.page % len(pages)]
    framed = surround(page.frame, desk, page_through(view.frame, len(pages)))
    return desk.finish((*framed.parts, *page.parts))


class _Page(Frozen):
    """One page, and the frame around it."""

    frame: Frame
    parts: Sequence[Part]


def _pages(view: CompareView, content: Rect, desk: Desk) -> Iterator[_Page]:
    """Each scenario with what is said of it, then all of them to choose from."""
    for part in view.scenarios:
        tile = part.tile
        card = CardPart(tile.picture, tile.tint, tile.label, part.text)
        whole = argued(card, part.sides, content, desk)
        if whole is not None:
            yield _Page(view.frame, whole)
            continue
        yield from (_Page(view.frame, page) for page in alone(card, content, desk))
        # Which scenario it is that these speak for and against.
        named = replace(view.frame, title=tile.label, hint=None)
        pages = side_pages(part.sides, surround(named, desk).content, desk)
        yield from (_Page(named, page) for page in pages)
    tiles = (*(part.tile for part in view.scenarios), view.none)
    yield from (_Page(view.frame, page) for page in tile_pages(tiles, content, desk))


def _columns(view: CompareView, content: Rect, desk: Desk) -> list[Part] | None:
    """A column a scenario (a row on a panel that stands upright), and one for none of them."""
    long = content.height if desk.panel.portrait else content.width
    count = len(view.scenarios)
    size = int((long - count * desk.gap) / (count + NONE_SHARE))
    rows = _rows(view.scenarios, _room(_places(content, size, count, desk)[0], desk), desk)
    if rows is None:
        return None
    if desk.panel.portrait:
        size = min(size, max(int(_height(rows, desk)), int(desk.mm(LEAST_ROW_MM))))
    *places, last = _places(content, size, count, desk)
    inside = inner([view.none.label], last.width, last.height, desk)
    if inside is None:
        return None
    scenarios = zip(view.scenarios, places, strict=True)
    targets = [_column(part, place, rows, desk) for part, place in scenarios]
    return [*targets, tile_target(view.none, last, inside, desk)]


def _places(content: Rect, size: int, count: int, desk: Desk) -> list[Rect]:
    """Places of `size` along the longer side, and one for none of them, in the middle."""
    upright = desk.panel.portrait
    long = content.height if upright else content.width
    last = int(size * NONE_SHARE)
    start = round((long - count * (size + desk.gap) - last) / 2)
    places = []
    for number in range(count + 1):
        at, this = round(start + number * (size + desk.gap)), size if number < count else last
        place = Rect(content.x + at, content.y, this, content.height)
        if upright:
            place = Rect(content.x, content.y + at, content.width, this)
        places.append(place)
    return places


class _Rows(Frozen):
    """Heights that all columns have in common, so that like stands beside like."""

    side: float
    """Of the picture."""
    title: float
    text: float
    first: float
    """Of what speaks for it."""
    second: float

    @property
    def head(self) -> float:
        """Of picture and title, which stand beside each other."""
        return max(self.side, self.title)


def _room(place: Rect, desk: Desk) -> Rect:
    return place.inset(desk.mm(INSET_MM))


def _between(desk: Desk) -> float:
    return desk.mm(2.0)


def _left(room: Rect, desk: Desk) -> Rect:
    """Where picture, title and text stand."""
    if not desk.panel.portrait:
        return room
    return Rect(room.x, room.y, round(room.width * 0.52), room.height)


def _right(room: Rect, rows: _Rows | None, desk: Desk) -> Rect:
    """Where both sides stand: below the text, beside it on a panel that stands upright."""
    if desk.panel.portrait:
        x = room.x + round(room.width * 0.52) + desk.mm(4)
        # The badge of what is chosen needs its corner free.
        return Rect(x, room.y, room.right - x - desk.mm(BADGE_MM), room.height)
    y = room.y + (rows.head + rows.text + 2 * _between(desk) if rows else 0)
    return Rect(room.x, y, room.width, room.bottom - y)


def _height(rows: _Rows, desk: Desk) -> float:
    """Of a row on a panel that stands upright."""
    left = rows.head + _between(desk) + rows.text
    return max(left, rows.first + rows.second + _between(desk)) + 2 * desk.mm(INSET_MM)


def _rows(parts: Sequence[ScenarioPart], room: Rect, desk: Desk) -> _Rows | None:
    """The heights with the largest picture; None where there is no room."""
    left = _left(room, desk)
    for side in range(int(MOST_PICTURE_MM), int(LEAST_PICTURE_MM) - 1, -2):
        rows = _rows_with(desk.mm(side), parts, room, desk)
        if rows is None:
            continue
        sides = rows.first + rows.second + _between(desk)
        used = rows.head + _between(desk) + rows.text
        fits = used <= left.height and sides <= room.height
        if not desk.panel.portrait:
            fits = used + _between(desk) + sides <= room.height
        if fits:
            return rows
    return None


def _rows_with(side: float, parts: Sequence[ScenarioPart], room: Rect, desk: Desk) -> _Rows | None:
    left, right = _left(room, desk), _right(room, None, desk)
    beside = _title_width(left, side, desk)
    titles = [desk.set(part.tile.label, desk.strong, beside) for part in parts]
    texts = [desk.set(part.text, desk.body, left.width) for part in parts]
    first = [side_lines(part.sides[0], right, desk.body, desk) for part in parts]
    second = [side_lines(part.sides[1], right, desk.body, desk) for part in parts]
    if any(lines is None for lines in (*first, *second)):
        return None
    if _widest(titles) > beside or _widest(texts) > left.width:
        return None
    return _Rows(
        side,
        max(title.height for title in titles),
        max(text.height for text in texts),
        max(lines[1] for lines in first if lines is not None),
        max(lines[1] for lines in second if lines is not None),
    )


def _widest(paragraphs: Sequence[Paragraph]) -> float:
    return max(paragraph.width for paragraph in paragraphs)


def _title_width(left: Rect, side: float, desk: Desk) -> float:
    badge = 0 if desk.panel.portrait else desk.mm(BADGE_MM)
    return left.width - side - desk.mm(3) - badge


def _column(part: ScenarioPart, place: Rect, rows: _Rows, desk: Desk) -> Target:
    tile, room = part.tile, _room(place, desk)
    left = _left(room, desk)
    spot = Rect(left.x, left.y + (rows.head - rows.side) / 2, rows.side, rows.side)
    title = desk.set(tile.label, desk.strong, _title_width(left, rows.side, desk))
    text = desk.set(part.text, desk.body, left.width)
    beside = Rect(spot.right + desk.mm(3), left.y, title.width, rows.head)
    below = Rect(left.x, left.y + rows.head + _between(desk), left.width, text.height)
    white = Box(spot, "card", desk.mm(2), edge="tile-edge", edge_width=desk.mm(0.35))
    drawn: list[Drawn] = [
        tile_box(tile, place, desk),
        white,
        desk.picture(tile.picture, spot.inset(rows.side * 0.08)),
        desk.words(title, beside),
        desk.words(text, below),
        *_argued(part, _right(room, rows, desk), rows, desk),
        *tile_badges(tile, place, desk),
    ]
    sinks = 0 if tile.chosen else desk.mm(0.7)
    return Target(
        tile.id, place, tuple(drawn), tile.label, answers=True, chosen=tile.chosen, sinks=sinks
    )


def _argued(part: ScenarioPart, place: Rect, rows: _Rows, desk: Desk) -> list[Drawn]:
    """What speaks for it, and below that what speaks against it."""
    second = Rect(place.x, place.y + rows.first + _between(desk), place.width, place.height)
    drawn: list[Drawn] = []
    for side, spot in zip(part.sides, (place, second), strict=True):
        lines = side_lines(side, spot, desk.body, desk)
        drawn.extend(lines[0] if lines is not None else ())
    return drawn
