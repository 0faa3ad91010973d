"""A quiz: tiles, and after a touch a card above them that answers kindly."""

from kiosk.part import Part, Rect
from kiosk.screens.cards import alone, only
from kiosk.screens.desk import Desk
from kiosk.screens.surround import surround
from kiosk.screens.tiles import slim_turner, tile_pages, tile_parts
from kiosk.view import CardPart
from kiosk.views.quiz import QuizView

LEAST_CARD_MM = 26.0
MOST_CARD_MM = 44.0


def lay_out(view: QuizView, desk: Desk) -> tuple[Part, ...]:
    """Both at once where they fit; else first what is told, then the tiles."""
    framed = surround(view.frame, desk)
    if view.told is None:
        parts = tile_parts(view.tiles, view.frame, framed.content, desk)
    else:
        parts = _together(view, view.told, framed.content, desk) or _paged(
            view, view.told, framed.content, desk
        )
    return desk.finish((*framed.parts, *parts))


def _together(view: QuizView, told: CardPart, content: Rect, desk: Desk) -> list[Part] | None:
    height = round(min(desk.mm(MOST_CARD_MM), max(desk.mm(LEAST_CARD_MM), content.height * 0.36)))
    top = Rect(content.x, content.y, content.width, height)
    below = content.height - height - desk.gap
    card = only(told, top, desk)
    pages = tile_pages(view.tiles, Rect(content.x, top.bottom + desk.gap, top.width, below), desk)
    return None if card is None or len(pages) > 1 else [*card, *pages[0]]


def _paged(view: QuizView, told: CardPart, content: Rect, desk: Desk) -> list[Part]:
    height = min(content.height, desk.mm(60))
    narrow = slim_turner(view.frame.more, 0, content, desk, height)[1]
    pages: list[list[Part]] = [list(page) for page in alone(told, narrow, desk)]
    pages += tile_pages(view.tiles, narrow, desk)
    page = view.frame.page % len(pages)
    onward = (page + 1) % len(pages)
    turner, _ = slim_turner(view.frame.more, onward, content, desk, height)
    return [turner, *pages[page]]
