"""Rows of a pictogram and a few words, as many on a page as there is room for."""

from collections.abc import Iterator, Sequence

from consultation.frozen import Frozen, replace
from kiosk.part import Box, Drawn, Part, Rect, Target
from kiosk.screens.desk import Desk
from kiosk.screens.surround import surround
from kiosk.screens.tiles import TURNER_MM, sign_turner
from kiosk.theme.typeset import Paragraph
from kiosk.views.sheet import Row, SheetView

PICTURE_MM, BADGE_MM, PAD_MM = 9.0, 7.8, 2.0
LEAST_MM = {True: 13.2, False: 10.0}
"""Height of a row at the least: of one that can be touched, and of others."""
MOST_STRETCH = 1.5
"""By how much rows grow where there is room left."""
STATES = {"good": ("tick", "leaf"), "care": ("warning", "sun")}
"""The sign of each state, and its ground."""


class _Plan(Frozen):
    """How wide the columns are, and which rows stand on which page, column by column."""

    width: int
    pages: tuple[tuple[tuple[Row, ...], ...], ...]
    height: float = 0.0
    """Of every row, where all are alike."""

    def height_of(self, row: Row, desk: Desk) -> float:
        """Height of one row."""
        return max(self.height, _height(row, self.width, desk))


def lay_out(view: SheetView, desk: Desk) -> tuple[Part, ...]:
    """The rows of this page; and what turns it, where there are more."""
    framed = surround(view.frame, desk)
    content = framed.content
    parts: list[Part] = list(framed.parts)
    plan = _plan(view, content, desk)
    if len(plan.pages) > 1:
        width = desk.mm(TURNER_MM)
        turner = Rect(content.right - width, round(content.y), width, int(content.height))
        content = Rect(content.x, content.y, content.width - width - desk.gap, content.height)
        plan = _plan(view, content, desk)
        following = (view.frame.page + 1) % len(plan.pages)
        parts.append(sign_turner(view.frame.more, following, turner, desk))
    page = plan.pages[view.frame.page % len(plan.pages)]
    stretch = _stretch(page, plan, content, desk)
    for number, column in enumerate(page):
        x, y = content.x + number * (plan.width + desk.gap), content.y
        for row in column:
            height = int(plan.height_of(row, desk) * stretch)
            parts += _row(row, Rect(round(x), round(y), plan.width, height), desk)
            y += height + desk.gap
    return desk.finish(parts)


def _plan(view: SheetView, content: Rect, desk: Desk) -> _Plan:
    """The fewest columns that hold everything on one page; else those with the fewest pages."""
    many = range(1, min(view.columns, len(view.rows)) + 1)
    plans = [plan for columns in many for plan in _plans(view, columns, content, desk)]
    whole = (plan for plan in plans if len(plan.pages) == 1)
    return next(whole, None) or min(plans, key=lambda plan: len(plan.pages))


def _plans(view: SheetView, columns: int, content: Rect, desk: Desk) -> Iterator[_Plan]:
    """With rows that are all alike, and with rows as high as each needs."""
    width = int((content.width - (columns - 1) * desk.gap) / columns)
    if columns > 1 and not all(_fits(row, width, desk) for row in view.rows):
        return
    for height in (max(_height(row, width, desk) for row in view.rows), 0.0):
        plan = _Plan(width, (), height)
        piles = _piles(view.rows, plan, content.height, desk)
        pages = [tuple(piles[start : start + columns]) for start in range(0, len(piles), columns)]
        balanced = _balanced(view.rows, columns)
        if len(pages) == 1 and all(_fit(pile, plan, content, desk) for pile in balanced):
            pages = [balanced]
        yield replace(plan, pages=tuple(pages))


def _piles(rows: Sequence[Row], plan: _Plan, height: float, desk: Desk) -> list[tuple[Row, ...]]:
    """Rows one below the other, as many as are as high as `height`."""
    piles: list[list[Row]] = [[]]
    used = 0.0
    for row in rows:
        needs = plan.height_of(row, desk)
        if piles[-1] and used + needs > height:
            piles.append([])
            used = 0.0
        piles[-1].append(row)
        used += needs + desk.gap
    return [tuple(pile) for pile in piles]


def _fit(pile: Sequence[Row], plan: _Plan, content: Rect, desk: Desk) -> bool:
    """Whether a column of rows is no higher than its room."""
    used = sum(plan.height_of(row, desk) for row in pile) + desk.gap * (len(pile) - 1)
    return used <= content.height


def _balanced(rows: Sequence[Row], columns: int) -> tuple[tuple[Row, ...], ...]:
    """Columns of one length, but for the last."""
    down = -(-len(rows) // columns)
    return tuple(tuple(rows[start : start + down]) for start in range(0, len(rows), down))


def _stretch(page: Sequence[Sequence[Row]], plan: _Plan, content: Rect, desk: Desk) -> float:
    """By how much rows may grow, so that a page with few of them is not empty."""
    found = MOST_STRETCH
    for column in page:
        gaps = desk.gap * (len(column) - 1)
        used = sum(plan.height_of(row, desk) for row in column)
        found = min(found, (content.height - gaps) / used)
    return max(1.0, found)


def _room(row: Row, width: float, desk: Desk) -> float:
    left = width - desk.mm(PICTURE_MM + 3 * PAD_MM)
    return left - desk.mm(BADGE_MM + PAD_MM) if row.state else left


def _text(row: Row, width: float, desk: Desk) -> Paragraph:
    style = desk.strong if row.touch else desk.body
    return desk.set(row.text, style, _room(row, width, desk))


def _fits(row: Row, width: float, desk: Desk) -> bool:
    """Whether the longest word has room, on three lines at the most."""
    text = _text(row, width, desk)
    return text.width <= _room(row, width, desk) and len(text.lines) <= 3


def _height(row: Row, width: float, desk: Desk) -> float:
    least = desk.mm(LEAST_MM[bool(row.touch)])
    return max(least, _text(row, width, desk).height + desk.mm(PAD_MM))


def _row(row: Row, place: Rect, desk: Desk) -> list[Part]:
    pad, side = desk.mm(PAD_MM), desk.mm(PICTURE_MM)
    box = Box(
        place,
        row.tint,
        desk.mm(2.7),
        edge="edge" if row.touch else "card-edge",
        edge_width=desk.mm(0.5 if row.touch else 0.35),
        shadow=desk.mm(0.6) if row.touch else 0,
    )
    picture = desk.picture(row.picture, Rect(place.x + pad, place.y, side, place.height))
    text = _text(row, place.width, desk)
    words = Rect(place.x + side + 2 * pad, place.y, text.width, place.height)
    drawn: list[Drawn] = [box, picture, desk.words(text, words)]
    if row.state:
        icon, tint = STATES[row.state]
        size = desk.mm(BADGE_MM)
        x, y = place.right - pad - size, place.y + (place.height - size) / 2
        spot = Rect(round(x), round(y), size, size)
        drawn.append(Box(spot, tint, size / 2, edge="ink", edge_width=desk.mm(0.4)))
        drawn.append(desk.picture(icon, spot.inset(size * 0.18)))
    if not row.touch:
        return list(drawn)
    return [Target(row.touch, place, tuple(drawn), row.text, sinks=desk.mm(0.5))]
