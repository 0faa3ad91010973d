"""A photo as large as there is room, whole, with its text below or beside it."""

from kiosk.part import Drawn, Part, Photo, Rect
from kiosk.screens.cards import alone, card_box
from kiosk.screens.desk import Desk
from kiosk.screens.surround import page_through, surround
from kiosk.view import CardPart
from kiosk.views.photo import PhotoView

LEAST_PHOTO_MM = 56.0
"""A photo above its text is not lower."""
WIDEST, HIGHEST = 1.78, 0.8
"""Shapes of the card: width by height, and height by width on a panel that stands upright."""


def lay_out(view: PhotoView, desk: Desk) -> tuple[Part, ...]:
    """Photo and text on one page where they fit; else one after the other."""
    content = surround(view.frame, desk).content
    pages = _pages(view, content, desk)
    framed = surround(view.frame, desk, page_through(view.frame, len(pages)))
    return desk.finish((*framed.parts, *pages[view.frame.page % len(pages)]))


def _pages(view: PhotoView, content: Rect, desk: Desk) -> list[list[Drawn]]:
    if view.text is None:
        return [_photo(view, content, desk)]
    together = _above(view, view.text, content, desk) or _beside(view, view.text, content, desk)
    if together is not None:
        return [together]
    text = CardPart(view.picture, "card", "", view.text)
    return [_photo(view, content, desk), *alone(text, content, desk)]


def _photo(view: PhotoView, place: Rect, desk: Desk) -> list[Drawn]:
    """On a white card in the middle, as on a wall."""
    place = _middle(place, desk)
    inside = place.inset(desk.mm(1.6))
    return [card_box(place, desk), Photo(inside, view.picture, whole=True)]


def _middle(place: Rect, desk: Desk) -> Rect:
    """A place in the middle that is nearer to the shapes of photos."""
    width = round(min(place.width, place.height * WIDEST))
    height = round(place.width * HIGHEST) if desk.panel.portrait else place.height
    height = min(place.height, height)
    x, y = place.x + (place.width - width) / 2, place.y + (place.height - height) / 2
    return Rect(round(x), round(y), width, height)


def _above(view: PhotoView, text: str, content: Rect, desk: Desk) -> list[Drawn] | None:
    """The photo above its text."""
    words = desk.set(text, desk.body, content.width - desk.mm(4))
    below = words.height + desk.mm(3)
    height = round(content.height - below)
    if height < desk.mm(LEAST_PHOTO_MM) or words.width > content.width - desk.mm(4):
        return None
    place = _middle(Rect(content.x, content.y, content.width, height), desk)
    spot = Rect(content.x, place.bottom + desk.mm(1.5), content.width, words.height)
    return [*_photo(view, place, desk), desk.words(words, spot, "centre")]


def _beside(view: PhotoView, text: str, content: Rect, desk: Desk) -> list[Drawn] | None:
    """The photo beside its text."""
    width = round(min(content.width * 0.5, content.height * WIDEST))
    place = Rect(content.x, content.y, width, content.height)
    x = place.right + desk.mm(4)
    spot = Rect(x, content.y, content.right - x, content.height)
    words = desk.set(text, desk.body, spot.width)
    if words.width > spot.width or words.height > spot.height:
        return None
    return [*_photo(view, place, desk), desk.words(words, spot)]
