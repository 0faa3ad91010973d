"""The languages, each by its own name in its own script. No flags."""

from kiosk.part import Box, Part, Rect, Target
from kiosk.screens.desk import Desk
from kiosk.screens.grid import arrange, page_of
from kiosk.screens.tiles import limits, page_turner
from kiosk.view import Name
from kiosk.views.language import LanguageView


def lay_out(view: LanguageView, desk: Desk) -> tuple[Part, ...]:
    """One tile a language."""
    framed = desk.frame(view.frame)
    style_of = {name.id: desk.style(6.4, True, name.language) for name in view.names}
    widest = max(
        desk.set(name.label, style_of[name.id], desk.panel.width).width for name in view.names
    )

    def fits(width: float, height: float) -> bool:
        return width >= widest + desk.mm(6)

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


def _tile(name: Name, rect: Rect, desk: Desk) -> Target:
    edge, width = ("ink", desk.mm(1.2)) if name.current else ("edge", desk.mm(0.5))
    box = Box(rect, "card", desk.mm(2.7), edge=edge, edge_width=width, shadow=desk.mm(0.7))
    paragraph = desk.set(name.label, desk.style(6.4, True, name.language), rect.width)
    words = desk.words(paragraph, rect, "centre")
    return Target(name.id, rect, (box, words), name.label, answers=True, sinks=desk.mm(0.7))
