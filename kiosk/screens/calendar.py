"""A leaf of a calendar, and beside it when and where."""

from collections.abc import Sequence

from kiosk.part import Box, Drawn, Part, Rect
from kiosk.screens.cards import card_box, pictured
from kiosk.screens.desk import Desk
from kiosk.screens.surround import page_through, surround
from kiosk.theme.typeset import Paragraph
from kiosk.view import CardPart
from kiosk.views.calendar import CalendarView

MOST_LEAF_MM = 96.0
LEAST_PICTURE_MM = 26.0
LEAST_LINE_MM, MOST_LINE_MM = 22.0, 36.0

Line = tuple[str, str, str]
"""Pictogram, tint and text."""


def lay_out(view: CalendarView, desk: Desk) -> tuple[Part, ...]:
    """Leaf and lines side by side (one above the other on a panel that stands upright)."""
    framed = surround(view.frame, desk)
    content = framed.content
    if desk.panel.portrait:
        side = min(content.width * 0.7, content.height * 0.42, desk.mm(MOST_LEAF_MM))
        leaf = Rect(round(content.x + (content.width - side) / 2), content.y, side, side)
        y = leaf.bottom + desk.gap * 2
        rest = Rect(content.x, y, content.width, content.bottom - y)
    else:
        side = min(content.height, content.width * 0.36, desk.mm(MOST_LEAF_MM))
        leaf = Rect(content.x, content.y, side, content.height)
        x = leaf.right + desk.gap * 2
        rest = Rect(x, content.y, content.right - x, content.height)
    pages = _pages(view, rest, desk)
    page = view.frame.page % len(pages)
    framed = surround(view.frame, desk, page_through(view.frame, len(pages)))
    return desk.finish((*framed.parts, *_leaf(view, leaf, desk), *pages[page]))


def _leaf(view: CalendarView, place: Rect, desk: Desk) -> list[Drawn]:
    """The weekday on a coloured band, a large number, the month."""
    place = Rect(place.x, place.y, round(place.width), round(place.height))
    edge = desk.mm(0.35)
    high = max(round(place.height * 0.22), desk.strong.line_height)
    band = Rect(place.x + edge, place.y + edge, place.width - 2 * edge, high)
    radius, corner = desk.mm(2.7), desk.mm(2.7)
    patches = [
        Box(Rect(x, band.bottom - corner, corner, corner), "rose")
        for x in (band.x, band.right - corner)
    ]
    rule = Rect(band.x, band.bottom, band.width, desk.mm(0.7))
    weekday = _fitting(view.weekday, band.width * 0.9, band.height, (7.6, 6.6, 5.6, 4.8), desk)
    month_height = desk.set(view.month, desk.style(5.6, bold=True), place.width).height
    below = Rect(place.x, rule.bottom, place.width, place.bottom - rule.bottom)
    number = Rect(below.x, below.y, below.width, below.height - month_height - desk.mm(1))
    month = Rect(below.x, number.bottom, below.width, month_height)
    sizes = tuple(cap + 0.8 for cap in range(36, 3, -1))
    day = _fitting(view.day, number.width * 0.9, number.height, sizes, desk)
    return [
        card_box(place, desk),
        Box(band, "rose", radius),
        *patches,
        Box(rule, "ink"),
        desk.words(weekday, band, "centre"),
        desk.words(day, number, "centre"),
        desk.words(
            _fitting(view.month, month.width * 0.9, month.height, (5.6, 4.8), desk), month, "centre"
        ),
    ]


def _fitting(
    text: str, width: float, height: float, caps: Sequence[float], desk: Desk
) -> Paragraph:
    """The text as large as it may be."""
    paragraphs = [desk.set(text, desk.style(cap, bold=True), width) for cap in caps]
    fit = (one for one in paragraphs if one.width <= width and one.height <= height)
    return next(fit, paragraphs[-1])


def _pages(view: CalendarView, place: Rect, desk: Desk) -> list[list[Drawn]]:
    """The lines and the picture where they fit; else the lines; else a line a page."""
    lines: list[Line] = [("pin", "leaf", view.where)]
    if view.time is not None:
        lines.insert(0, ("clock", "sun", view.time))
    pictured_at = _with_picture(view, lines, place, desk)
    if pictured_at is not None:
        return [pictured_at]
    whole = _lines(lines, place, desk)
    if whole is not None:
        return [whole]
    return [page for line in lines for page in _alone(line, place, desk)]


def _with_picture(
    view: CalendarView, lines: list[Line], place: Rect, desk: Desk
) -> list[Drawn] | None:
    """The picture above the lines, where it is large enough to be worth its room."""
    line = MOST_LINE_MM if desk.panel.portrait else LEAST_LINE_MM
    below = desk.mm(line) * len(lines) + desk.gap * (len(lines) - 1)
    side = min(place.height - below - desk.gap, desk.mm(90), place.width)
    if side < desk.mm(LEAST_PICTURE_MM):
        return None
    top = Rect(place.x, place.y, place.width, round(side))
    y = top.bottom + desk.gap
    most = desk.mm(MOST_LINE_MM) * len(lines) + desk.gap * (len(lines) - 1)
    rest = Rect(place.x, y, place.width, min(place.bottom - y, most))
    text = _lines(lines, rest, desk)
    if text is None:
        return None
    picture = desk.picture(view.picture, top.inset(side * 0.08))
    edge, width = "tile-edge", desk.mm(0.35)
    return [Box(top, "sky", desk.mm(2.7), edge=edge, edge_width=width), picture, *text]


def _lines(lines: list[Line], place: Rect, desk: Desk) -> list[Drawn] | None:
    """A card a line, as high as each other."""
    height = (place.height - desk.gap * (len(lines) - 1)) / len(lines)
    height = round(min(height, desk.mm(MOST_LINE_MM)))
    top = place.y + (place.height - len(lines) * height - (len(lines) - 1) * desk.gap) / 2
    for cap in (6.4, 5.6, 4.8):
        drawn: list[Drawn] = []
        for number, line in enumerate(lines):
            y = round(top + number * (height + desk.gap))
            one = _line(line, Rect(place.x, y, place.width, height), cap, desk)
            if one is None:
                break
            drawn.extend(one)
        else:
            return drawn
    return None


def _line(line: Line, place: Rect, cap: float, desk: Desk) -> list[Drawn] | None:
    icon, tint, text = line
    room = place.inset(desk.mm(2.4), desk.mm(1.6))
    side = round(min(room.height, desk.mm(24)))
    left = room.width - side - desk.mm(3.5)
    paragraph = desk.set(text, desk.style(cap, bold=True), left)
    if paragraph.width > left or paragraph.height > room.height or side < desk.mm(10):
        return None
    spot = Rect(room.x, round(room.y + (room.height - side) / 2), side, side)
    words = Rect(spot.right + desk.mm(3.5), room.y, left, room.height)
    card = CardPart(icon, tint, "", text)
    return [card_box(place, desk), *pictured(card, spot, desk), desk.words(paragraph, words)]


def _alone(line: Line, place: Rect, desk: Desk) -> list[list[Drawn]]:
    """A line that has the place to itself; without its pictogram where it is very long."""
    one = _line(line, place, 4.8, desk)
    if one is not None:
        return [one]
    room = place.inset(desk.mm(2.4), desk.mm(1.6))
    paragraph = desk.set(line[2], desk.body, room.width)
    return [[card_box(place, desk), desk.words(paragraph, room)]]
