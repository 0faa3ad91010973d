"""A number: large with its unit, and below it minus, a slider for big fingers, and plus."""

from consultation.frozen import Frozen
from kiosk.part import Box, Drawn, Part, Rect, Target
from kiosk.screens.aside import control_tile
from kiosk.screens.cards import card_box
from kiosk.screens.desk import Desk
from kiosk.screens.surround import surround
from kiosk.theme.typeset import Paragraph
from kiosk.views.number import NumberView

CAPITALS_MM = (26.0, 22.0, 18.0, 15.0, 12.0, 10.0, 8.0, 7.0, 6.0, 5.4, 4.8)
"""Heights of the number's digits, the largest that fits is taken."""
ROW_MM = {True: 20.0, False: 26.0}
"""Height of the slider, on small panels and on others."""


def lay_out(view: NumberView, desk: Desk) -> tuple[Part, ...]:
    """The number above, what changes it below."""
    framed = surround(view.frame, desk)
    content = framed.content
    if desk.panel.portrait:
        content = content.inset(0, max(0, (content.height - desk.mm(190)) / 2))
    height = desk.mm(ROW_MM[desk.small])
    between = desk.mm(1.2) if desk.small else 2 * desk.gap
    above = Rect(content.x, content.y, content.width, content.height - height - between)
    below = Rect(content.x, content.bottom - height, content.width, height)
    return desk.finish((*framed.parts, *_number(view, above, desk), *_row(view, below, desk)))


def _number(view: NumberView, place: Rect, desk: Desk) -> list[Drawn]:
    """The picture, the number, and its unit; on a card where there is room for one."""
    drawn: list[Drawn] = [] if desk.small else [card_box(place, desk)]
    room = place if desk.small else place.inset(desk.mm(6), desk.mm(4))
    between = desk.mm(4)
    if desk.panel.portrait:
        side = int(min(room.height * 0.55, desk.mm(80)))
        set = _set(view, room.width, room.height - side - between, desk)
        square = Rect(round(room.x + (room.width - side) / 2), round(room.y), side, side)
        low = square.bottom + between
        spot = Rect(room.x + (room.width - set.width) / 2, low, set.reserved, room.bottom - low)
    else:
        side = int(min(room.height, room.width * 0.3, desk.mm(62)))
        set = _set(view, room.width - side - 2 * between, room.height, desk)
        x = room.x + (room.width - side - between - set.width) / 2
        square = Rect(round(x), round(room.y + (room.height - side) / 2), side, side)
        spot = Rect(square.right + between, room.y, set.reserved, room.height)
    edge, thin = "tile-edge", desk.mm(0.35)
    drawn.append(Box(square, view.tint, desk.mm(2.7), edge=edge, edge_width=thin))
    drawn.append(desk.picture(view.picture, square.inset(side * 0.1)))
    drawn.append(desk.words(set.number, spot, "centre", "ink" if view.given else "soft-ink"))
    if set.unit is not None:
        left = spot.right + set.between
        drawn.append(desk.words(set.unit, Rect(left, spot.y, set.unit.width, spot.height)))
    return drawn


class _Set(Frozen):
    """The number and its unit, set; `reserved` is the room of the widest number."""

    number: Paragraph
    reserved: float
    unit: Paragraph | None
    between: float

    @property
    def width(self) -> float:
        return self.reserved + (0 if self.unit is None else self.between + self.unit.width)


def _set(view: NumberView, width: float, height: float, desk: Desk) -> _Set:
    for cap in CAPITALS_MM:
        style = desk.style(cap, bold=True)
        number, low, high = (
            desk.set(text, style, desk.panel.width) for text in (view.number, view.low, view.high)
        )
        reserved, between = max(number.width, low.width, high.width), desk.mm(cap * 0.4)
        unit = None
        if view.unit:
            style = desk.style(max(4.8, cap * 0.5), bold=False)
            unit = desk.set(view.unit, style, max(1.0, width - reserved - between))
        set = _Set(number, reserved, unit, between)
        tallest = max(number.height, 0 if unit is None else unit.height)
        if set.width <= width and tallest <= height:
            break
    return set


def _row(view: NumberView, place: Rect, desk: Desk) -> list[Part]:
    """Minus, the slider, plus."""
    side = place.height
    less = Rect(place.x, place.y, side, side)
    more = Rect(place.right - side, place.y, side, side)
    left = less.right + desk.gap
    slide = Rect(left, place.y, more.x - desk.gap - left, side)
    return [
        *control_tile(view.less, less, desk, bare=True),
        _slider(view, slide, desk),
        *control_tile(view.more, more, desk, bare=True),
    ]


def _slider(view: NumberView, rect: Rect, desk: Desk) -> Target:
    """The line, the part of it that lies behind, the thumb, and the bounds at its ends."""
    low, high = (desk.set(text, desk.strong, rect.width / 2) for text in (view.low, view.high))
    pad = desk.mm(2.4)
    middle = rect.y + (rect.height - low.height) / 2
    thumb = min(rect.height - low.height - desk.mm(0.8), desk.mm(17))
    width = desk.mm(3.4)
    centre = rect.x + view.at * rect.width
    line = Rect(rect.x + pad, round(middle - width / 2), rect.width - 2 * pad, width)
    drawn: list[Drawn] = [
        Box(rect, "card", desk.mm(2.7), edge="edge", edge_width=desk.mm(0.5)),
        Box(line, "paper", width / 2, edge="soft-ink", edge_width=desk.mm(0.35)),
    ]
    if view.given:
        behind = Rect(line.x, line.y, max(width, centre - line.x), width)
        drawn.append(Box(behind, f"{view.tint}-deep", width / 2))
    spot = Rect(round(centre - thumb / 2), round(middle - thumb / 2), thumb, thumb)
    fill, edge = ("ink", None) if view.given else ("card", "soft-ink")
    drawn.append(Box(spot, fill, thumb / 2, edge=edge, edge_width=desk.mm(0.7)))
    foot = Rect(rect.x + pad, rect.bottom - low.height, rect.width - 2 * pad, low.height)
    drawn.append(desk.words(low, foot))
    drawn.append(desk.words(high, foot, "right"))
    return Target(view.slide.id, rect, tuple(drawn), view.slide.label, follows=True)
