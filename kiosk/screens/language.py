"""The languages, each by its own name in its own script. No flags."""

from kiosk.part import Box, Drawn, Part, Rect, Target
from kiosk.screens.desk import Desk
from kiosk.screens.grid import arrange, page_of
from kiosk.screens.surround import surround
from kiosk.screens.tiles import limits, page_turner
from kiosk.theme.typeset import Paragraph
from kiosk.view import Name
from kiosk.views.language import LanguageView

PICTURE_MM, BETWEEN_MM = 12.0, 2.0
"""Of the picture before a name, and the room after it."""


def lay_out(view: LanguageView, desk: Desk) -> tuple[Part, ...]:
    """One tile a language."""
    framed = surround(view.frame, desk)

    def fits(width: float, height: float) -> bool:
        return all(_fits(name, width, height, desk) for name in view.names)

    grid = arrange(
        len(view.names),
        framed.content,
        [fits],
        limits(desk),
        lambda width, height: min(width, height * 2.2) / desk.mm(10),
    )
    page = page_of(len(view.names), view.frame.page, framed.content, grid, desk.gap)
    parts: list[Part] = [
        _tile(view.names[number], place, desk)
        for number, place in zip(page.items, page.places, strict=True)
    ]
    if page.turner is not None:
        parts.append(page_turner(view.frame.more, page.next, page.turner, desk))
    return desk.finish((*framed.parts, *parts))


def _fits(name: Name, width: float, height: float, desk: Desk) -> bool:
    """Whether a tile of this size holds its label, in several lines if need be."""
    left = width - desk.mm(6) - _before(name, desk)
    label = _label(name, left, desk)
    return label.width <= left and label.height <= height - desk.mm(1)


def _label(name: Name, width: float, desk: Desk) -> Paragraph:
    return desk.set(name.label, desk.style(6.4, True, name.language), width)


def _before(name: Name, desk: Desk) -> float:
    """What the picture before a label takes."""
    return desk.mm(PICTURE_MM + BETWEEN_MM) if name.picture else 0


def _tile(name: Name, rect: Rect, desk: Desk) -> Target:
    edge, width = ("ink", desk.mm(1.2)) if name.current else ("edge", desk.mm(0.5))
    box = Box(rect, "card", desk.mm(2.7), edge=edge, edge_width=width, shadow=desk.mm(0.7))
    label = _label(name, rect.width - desk.mm(6) - _before(name, desk), desk)
    x = rect.x + (rect.width - label.width - _before(name, desk)) / 2
    drawn: list[Drawn] = [box]
    if name.picture:
        side = desk.mm(PICTURE_MM)
        spot = Rect(x, rect.y + (rect.height - side) / 2, side, side)
        drawn.append(desk.picture(name.picture, spot))
        x += _before(name, desk)
    drawn.append(desk.words(label, Rect(x, rect.y, label.width, rect.height)))
    return Target(name.id, rect, tuple(drawn), name.label, answers=True, sinks=desk.mm(0.7))
