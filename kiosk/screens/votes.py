"""One vote after the other: this or that, or a statement and three tiles; and how many are left."""

from collections.abc import Callable, Iterator

from consultation.frozen import replace
from kiosk.part import Drawn, Part, Rect
from kiosk.screens.cards import alone, card_box, only, pictured
from kiosk.screens.desk import Desk
from kiosk.screens.surround import surround
from kiosk.screens.tiles import LEAST_MM, inner, slim_turner, tile_target
from kiosk.view import CardPart, Control, Frame, Tile
from kiosk.views.votes import VotesView

LEAST_CARD_MM = 24.0
"""Of a statement, where all of the screen is generous."""
MOST_TILE_MM = 62.0
"""A tile is never higher: what is one thing looks like one thing."""
MOST_UPRIGHT_MM = 92.0
"""The same on a panel that stands upright."""

Look = Callable[[VotesView, Rect, Desk], list[Part] | None]


def lay_out(view: VotesView, desk: Desk) -> tuple[Part, ...]:
    """All at once, with the hint where there is room; else over pages."""
    for frame in _frames(view.frame):
        framed = surround(frame, desk)
        for look in _looks(view):
            parts = look(view, framed.content, desk)
            if parts is not None:
                return desk.finish((*framed.parts, *parts))
    return _paged(view, desk)


def _frames(frame: Frame) -> Iterator[Frame]:
    """With and without its hint: room before advice."""
    yield frame
    if frame.hint:
        yield replace(frame, hint=None)


def _looks(view: VotesView) -> tuple[Look, ...]:
    if view.done is not None:
        return (_ended,)
    return (_pair,) if view.statement is None else (_generous, _narrow, _narrower)


def _ended(view: VotesView, content: Rect, desk: Desk) -> list[Part] | None:
    """Nothing is left: a calm sentence, and the last vote can still be taken back."""
    assert view.done is not None
    upper, row = _over_row(content, desk)
    height = min(upper.height, desk.mm(70))
    place = Rect(upper.x, upper.y + (upper.height - height) / 2, upper.width, round(height))
    card = only(view.done, place, desk)
    return None if card is None else [*card, *_row(view, row, desk)]


def _pair(view: VotesView, content: Rect, desk: Desk) -> list[Part] | None:
    """Two tiles side by side, above each other on a panel that stands upright."""
    upper, row = _over_row(content, desk)
    tiles = _tiles(view.tiles, upper, desk, in_a_row=not desk.panel.portrait)
    return None if tiles is None else [*tiles, *_row(view, row, desk)]


def _generous(view: VotesView, content: Rect, desk: Desk) -> list[Part] | None:
    """The statement on a card, three tiles below it, and a row for the rest."""
    upper, row = _over_row(content, desk)
    height = round(min((upper.height - desk.gap) / 2, desk.mm(110)))
    if height < desk.mm(LEAST_CARD_MM):
        return None
    used = height + desk.gap + min(upper.height - height - desk.gap, _most(desk))
    top = Rect(upper.x, upper.y + round((upper.height - used) / 2), upper.width, height)
    below = Rect(upper.x, top.bottom + desk.gap, upper.width, used - height - desk.gap)
    assert view.statement is not None
    card, tiles = only(view.statement, top, desk), _tiles(view.tiles, below, desk)
    return None if card is None or tiles is None else [*card, *tiles, *_row(view, row, desk)]


def _narrow(view: VotesView, content: Rect, desk: Desk) -> list[Part] | None:
    """The same without the row: what is left stands on the card, the way back beside the tiles."""
    side = desk.mm(13.2)
    across = content.width - side - desk.gap
    return _close(view, content, content.width, across, desk)


def _narrower(view: VotesView, content: Rect, desk: Desk) -> list[Part] | None:
    """The same with the way back beside the card, so that tiles have the whole width."""
    side = desk.mm(13.2)
    across = content.width - side - desk.gap
    return _close(view, content, across, content.width, desk)


def _close(
    view: VotesView, content: Rect, upper: float, lower: float, desk: Desk
) -> list[Part] | None:
    """The card `upper` pixels wide, the tiles `lower`; the way back beside the narrower."""
    least, side = _least_height(view.tiles, lower, desk), desk.mm(13.2)
    if least is None:
        return None
    top = Rect(content.x, content.y, upper, content.height - least - desk.gap)
    below = Rect(content.x, top.bottom + desk.gap, lower, least)
    left = desk.set(view.left, desk.strong, content.width)
    inset = desk.mm(2.4)
    spot = Rect(top.right - inset - left.width, top.y, left.width, top.height)
    words = Rect(top.x, top.y, top.width - left.width - 2 * inset, top.height)
    card, tiles = _line(view.statement, words, desk), _tiles(view.tiles, below, desk)
    if card is None or tiles is None or top.height < side:
        return None
    beside = top if upper < lower else below
    middle = round(beside.y + (beside.height - side) / 2)
    undo = Rect(beside.right + desk.gap, middle, side, side)
    return [
        card_box(top, desk),
        *card,
        desk.words(left, spot, "right", "soft-ink"),
        *tiles,
        *_icon(view.undo, undo, desk),
    ]


def _paged(view: VotesView, desk: Desk) -> tuple[Part, ...]:
    """Where there is no room for all: first what is asked, then the tiles, then the rest."""
    framed = surround(replace(view.frame, hint=view.left or None), desk)
    height = min(framed.content.height, desk.mm(60))
    content = slim_turner(view.frame.more, 0, framed.content, desk, height)[1]
    pages: list[list[Part]] = []
    if view.statement is not None:
        pages += [list(page) for page in alone(view.statement, content, desk)]
    across = Rect(content.x, content.y, content.width, min(content.height, _most(desk)))
    if view.done is None:
        pages.append(_tiles(view.tiles, across, desk) or _column(view.tiles, across, desk))
    else:
        pages += [list(page) for page in alone(view.done, content, desk)]
    row = Rect(content.x, content.y, content.width, desk.control_height())
    pages.append(_row(replace(view, left=""), row, desk))
    number = view.frame.page % len(pages)
    onward = (number + 1) % len(pages)
    turner, _ = slim_turner(view.frame.more, onward, framed.content, desk, height)
    return desk.finish((*framed.parts, turner, *pages[number]))


def _most(desk: Desk) -> float:
    return desk.mm(MOST_UPRIGHT_MM if desk.panel.portrait else MOST_TILE_MM)


def _over_row(content: Rect, desk: Desk) -> tuple[Rect, Rect]:
    """What is above the row of controls at the foot of the content, and the row."""
    height = desk.control_height()
    row = Rect(content.x, content.bottom - height, content.width, height)
    above = content.height - height - desk.gap
    return Rect(content.x, content.y, content.width, above), row


def _row(view: VotesView, row: Rect, desk: Desk) -> list[Part]:
    """The way back at the left, 'I cannot decide' between, at the right how many are left."""
    width = row.height if desk.small else desk.button_width(view.undo)
    undo = Rect(row.x, row.y, width, row.height)
    drawn = _icon(view.undo, undo, desk) if desk.small else _pill(view.undo, undo, desk)
    parts: list[Part] = list(drawn)
    left = desk.set(view.left, desk.strong, row.width) if view.left else None
    if left is not None:
        spot = Rect(row.right - left.width, row.y, left.width, row.height)
        parts.append(desk.words(left, spot, "right", "soft-ink"))
    if view.undecided is not None and view.done is None:
        # In the middle of the panel, as wide as the wider neighbour leaves it.
        beside = max(width, left.width + desk.mm(1.5) if left else 0) + desk.gap
        wide = min(row.width - 2 * beside, desk.mm(150))
        with_icon = desk.button_width(view.undecided) <= wide
        if desk.button_width(view.undecided, with_icon=False) > wide:
            wide = row.width - width - (left.width + desk.mm(1.5) if left else 0) - 2 * desk.gap
            spot = Rect(undo.right + desk.gap, row.y, wide, row.height)
        else:
            spot = Rect(row.x + round((row.width - wide) / 2), row.y, wide, row.height)
        parts.append(desk.button(view.undecided, spot, with_icon))
    return parts


def _pill(control: Control, place: Rect, desk: Desk) -> tuple[Part, ...]:
    return (desk.button(control, place),) if control.enabled else ()


def _icon(control: Control, place: Rect, desk: Desk) -> tuple[Part, ...]:
    return (desk.help(control, place),) if control.enabled else ()


def _tiles(
    tiles: tuple[Tile, ...], place: Rect, desk: Desk, in_a_row: bool = True
) -> list[Part] | None:
    """The tiles side by side or above each other; None where they do not fit."""
    count, labels = len(tiles), [tile.label for tile in tiles]
    columns, rows = (count, 1) if in_a_row else (1, count)
    width = int((place.width - (columns - 1) * desk.gap) / columns)
    height = int(min((place.height - (rows - 1) * desk.gap) / rows, _most(desk)))
    inside = inner(labels, width, height, desk)
    if inside is None or min(width, height) < desk.mm(LEAST_MM):
        return None
    top = place.y + (place.height - rows * height - (rows - 1) * desk.gap) / 2
    return [
        tile_target(
            tile,
            Rect(
                round(place.x + (number if in_a_row else 0) * (width + desk.gap)),
                round(top + (0 if in_a_row else number) * (height + desk.gap)),
                width,
                height,
            ),
            inside,
            desk,
        )
        for number, tile in enumerate(tiles)
    ]


def _column(tiles: tuple[Tile, ...], place: Rect, desk: Desk) -> list[Part]:
    """Tiles whose labels are too long for them: as they come."""
    width = int((place.width - (len(tiles) - 1) * desk.gap) / len(tiles))
    return [
        tile_target(
            tile,
            Rect(round(place.x + number * (width + desk.gap)), place.y, width, place.height),
            None,
            desk,
        )
        for number, tile in enumerate(tiles)
    ]


def _least_height(tiles: tuple[Tile, ...], across: float, desk: Desk) -> float | None:
    """The least height at which the tiles fit side by side."""
    width = int((across - (len(tiles) - 1) * desk.gap) / len(tiles))
    labels = [tile.label for tile in tiles]
    heights = (desk.mm(LEAST_MM + step / 2) for step in range(20))
    return next((one for one in heights if inner(labels, width, one, desk) is not None), None)


def _line(card: CardPart | None, place: Rect, desk: Desk) -> list[Drawn] | None:
    """The statement beside its picture, or without it; as close as it can be."""
    assert card is not None
    room = place.inset(desk.mm(2.4), desk.mm(0.2))
    side = min(room.height - desk.mm(3), desk.mm(24))
    for drawn in (side, 0.0):
        left = room.width - (drawn + desk.mm(3) if drawn else 0)
        text = desk.set(card.text, desk.strong, left)
        if text.width > left or text.height > room.height:
            continue
        spot = Rect(room.x, room.y + (room.height - side) / 2, side, side)
        words = Rect(room.right - left, room.y, left, room.height)
        picture = pictured(card, spot, desk) if drawn else []
        return [*picture, desk.words(text, words)]
    return None
