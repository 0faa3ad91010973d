"""What speaks for something and what against it: two cards, a line each with its pictogram."""

from collections.abc import Sequence

from consultation.frozen import replace
from kiosk.part import Box, Drawn, Part, Rect
from kiosk.screens.cards import alone, card_box, only
from kiosk.screens.desk import Desk
from kiosk.screens.surround import page_through, surround
from kiosk.theme.typeset import Style
from kiosk.view import CardPart
from kiosk.views.sides import ArgumentsView, Side

LEAST_PICTURE_MM = 30.0
"""Of a picture beside both sides; where it would be smaller, it is left away."""


def lay_out(view: ArgumentsView, desk: Desk) -> tuple[Part, ...]:
    """Both sides and the picture where they fit; else both sides, else one after the other."""
    content = surround(view.frame, desk).content
    pages = _pages(view, content, desk)
    framed = surround(view.frame, desk, page_through(view.frame, len(pages)))
    return desk.finish((*framed.parts, *pages[view.frame.page % len(pages)]))


def _pages(view: ArgumentsView, content: Rect, desk: Desk) -> list[list[Drawn]]:
    share = 0.45 if desk.panel.portrait else 0.24
    upper, rest = _parted(content, share, desk)
    side = min(upper.width, upper.height)
    both = both_sides(view.sides, rest, desk)
    if both is not None and side >= desk.mm(LEAST_PICTURE_MM):
        edge, width = "tile-edge", desk.mm(0.35)
        tint = Box(upper, "sky", desk.mm(2.7), edge=edge, edge_width=width)
        return [[tint, desk.picture(view.picture, upper.inset(side * 0.1)), *both]]
    return side_pages(view.sides, content, desk)


def argued(card: CardPart, sides: Sequence[Side], content: Rect, desk: Desk) -> list[Drawn] | None:
    """A card and both sides on one page; None where they do not fit."""
    for share in (0.34, 0.4, 0.46):
        place, rest = _parted(content, share, desk)
        first, both = only(card, place, desk), both_sides(sides, rest, desk)
        if first is not None and both is not None:
            return [*first, *both]
    return None


def _parted(content: Rect, share: float, desk: Desk) -> tuple[Rect, Rect]:
    """A part of the content before the rest: above it on a panel that stands upright."""
    if desk.panel.portrait:
        height = round((content.height - desk.gap) * share)
        first = Rect(content.x, content.y, content.width, height)
        rest = Rect(
            content.x, first.bottom + desk.gap, content.width, content.height - height - desk.gap
        )
        return first, rest
    width = round((content.width - desk.gap) * share)
    first = Rect(content.x, content.y, width, content.height)
    return first, Rect(
        first.right + desk.gap, content.y, content.width - width - desk.gap, content.height
    )


def side_pages(sides: Sequence[Side], content: Rect, desk: Desk) -> list[list[Drawn]]:
    """Both sides on one page where they fit; else one side after the other."""
    both = both_sides(sides, content, desk)
    if both is not None:
        return [both]
    return [page for side in sides for page in _side_pages(side, content, desk)]


def both_sides(sides: Sequence[Side], place: Rect, desk: Desk) -> list[Drawn] | None:
    """Both sides in `place`, beside each other or one above the other, as large as they go."""
    for cap in (6.4, 5.6, 4.8):
        for across in (True, False):
            drawn = _together(sides, place, across, cap, desk)
            if drawn is not None:
                return drawn
    return None


def _together(
    sides: Sequence[Side], place: Rect, across: bool, cap: float, desk: Desk
) -> list[Drawn] | None:
    drawn: list[Drawn] = []
    count = len(sides)
    width = (place.width - (count - 1) * desk.gap) / count if across else place.width
    height = place.height if across else (place.height - (count - 1) * desk.gap) / count
    for number, side in enumerate(sides):
        x = place.x + (number * (width + desk.gap) if across else 0)
        y = place.y + (0 if across else number * (height + desk.gap))
        one = _side(side, Rect(round(x), round(y), int(width), int(height)), cap, desk)
        if one is None:
            return None
        drawn.extend(one)
    return drawn


def _side_pages(side: Side, content: Rect, desk: Desk) -> list[list[Drawn]]:
    """As many lines a page as fit; a line alone that does not fit is set without its heading."""
    pages: list[list[Drawn]] = []
    rest = side.lines
    while rest:
        for count in range(len(rest), 0, -1):
            page = _side(replace(side, lines=rest[:count]), content, 4.8, desk)
            if page is not None:
                break
        else:
            count, card = 1, CardPart(side.picture, side.tint, "", rest[0])
            page = alone(card, content, desk)[0]
        pages.append(page)
        rest = rest[count:]
    return pages


def _side(side: Side, place: Rect, cap: float, desk: Desk) -> list[Drawn] | None:
    """A card with the side's name over its lines; None where there is no room."""
    room = place.inset(desk.mm(3), desk.mm(2.2))
    head = desk.mm(11)
    heading = desk.set(side.title, desk.style(cap * 1.08, bold=True), room.width)
    below = Rect(room.x, room.y + head + desk.mm(1.8), room.width, room.height - head)
    height = room.bottom - below.y
    lines = side_lines(side, below, desk.style(cap, bold=False), desk)
    if lines is None or lines[1] > height or heading.width > room.width - head - desk.mm(3):
        return None
    square = Rect(room.x, room.y, head, head)
    beside = Rect(square.right + desk.mm(3), room.y, room.width - head - desk.mm(3), head)
    return [
        card_box(place, desk),
        Box(square, side.tint, desk.mm(2), edge="tile-edge", edge_width=desk.mm(0.35)),
        desk.picture(side.picture, square.inset(desk.mm(1.2))),
        desk.words(heading, beside),
        *lines[0],
    ]


def side_lines(
    side: Side, place: Rect, style: Style, desk: Desk
) -> tuple[list[Drawn], float] | None:
    """A line each with its pictogram from the top of `place` on, and the height that they take."""
    icon, between = desk.mm(7.4), desk.mm(2.0)
    width = place.width - icon - between
    drawn: list[Drawn] = []
    y = place.y
    for line in side.lines:
        text = desk.set(line, style, width)
        if text.width > width:
            return None
        spot = Rect(place.x, y + (style.line_height - icon) / 2, icon, icon)
        drawn.append(desk.picture(side.picture, spot))
        drawn.append(desk.words(text, Rect(spot.right + between, y, width, text.height)))
        y += text.height + desk.mm(1.2)
    return drawn, y - desk.mm(1.2) - place.y
