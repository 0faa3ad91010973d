"""Cards: the commitment's three side by side, or one card that informs."""

from consultation.frozen import Frozen
from kiosk.part import Box, Drawn, Part, Rect
from kiosk.screens.desk import Desk
from kiosk.screens.surround import page_through, surround
from kiosk.theme.typeset import Paragraph
from kiosk.view import CardPart
from kiosk.views.cards import CardsView


def lay_out(view: CardsView, desk: Desk) -> tuple[Part, ...]:
    """All cards at once where they fit; else one a page, its text on as many as it takes."""
    content = surround(view.frame, desk).content
    pages = _pages(view, content, desk)
    page = view.frame.page % len(pages)
    framed = surround(view.frame, desk, page_through(view.frame, len(pages)))
    return desk.finish((*framed.parts, *pages[page]))


def _pages(view: CardsView, content: Rect, desk: Desk) -> list[list[Drawn]]:
    together = _columns(view.cards, content, desk) or _rows(view.cards, content, desk)
    if together is not None:
        return [together]
    return [page for card in view.cards for page in alone(card, content, desk)]


def _columns(cards: tuple[CardPart, ...], content: Rect, desk: Desk) -> list[Drawn] | None:
    if len(cards) < 2 or desk.panel.portrait:
        return None
    width = (content.width - desk.gap * (len(cards) - 1)) / len(cards)
    places = [
        Rect(content.x + number * (width + desk.gap), content.y, width, content.height)
        for number in range(len(cards))
    ]
    tallest = max(_text(card, _room(places[0], desk).width, desk).height for card in cards)
    drawn: list[Drawn] = []
    for card, place in zip(cards, places, strict=True):
        upright = _upright(card, place, desk, tallest)
        if upright is None:
            return None
        drawn.extend(upright)
    return drawn


def _rows(cards: tuple[CardPart, ...], content: Rect, desk: Desk) -> list[Drawn] | None:
    if len(cards) < 2:
        return None
    height = (content.height - desk.gap * (len(cards) - 1)) / len(cards)
    drawn: list[Drawn] = []
    for number, card in enumerate(cards):
        y = content.y + number * (height + desk.gap)
        one = lying(card, Rect(content.x, y, content.width, height), desk)
        if one is None:
            return None
        drawn.extend(one)
    return drawn


def card_box(place: Rect, desk: Desk) -> Box:
    """The white card on which things stand."""
    edge, width = "card-edge", desk.mm(0.35)
    return Box(place, "card", desk.mm(2.7), edge=edge, edge_width=width, shadow=desk.mm(0.7))


class _Text(Frozen):
    title: Paragraph | None
    text: Paragraph
    between: float

    @property
    def height(self) -> float:
        above = self.title.height + self.between if self.title else 0
        return above + self.text.height

    @property
    def width(self) -> float:
        return max(self.text.width, self.title.width if self.title else 0)

    def drawn(self, place: Rect, align: str, desk: Desk) -> list[Drawn]:
        y, drawn = place.y, list[Drawn]()
        if self.title:
            spot = Rect(place.x, y, place.width, self.title.height)
            drawn.append(desk.words(self.title, spot, align))
            y += self.title.height + self.between
        spot = Rect(place.x, y, place.width, self.text.height)
        drawn.append(desk.words(self.text, spot, align))
        return drawn


def _text(card: CardPart, width: float, desk: Desk, cap: float = 4.8) -> _Text:
    bold = desk.style(cap * 1.08, bold=True)
    title = desk.set(card.title, bold, width) if card.title else None
    text = desk.set(card.text, desk.style(cap, bold=False), width)
    return _Text(title, text, desk.mm(0.8))


def _room(place: Rect, desk: Desk) -> Rect:
    return place.inset(desk.mm(3), desk.mm(4))


def _upright(
    card: CardPart, place: Rect, desk: Desk, tallest: float = 0.0, cap: float = 4.8
) -> list[Drawn] | None:
    """Picture above, text below; `tallest` is the height of the longest text beside it."""
    room = _room(place, desk)
    text = _text(card, room.width, desk, cap)
    height = max(text.height, tallest)
    side = min(room.width * 0.7, room.height - height - desk.mm(4), desk.mm(70))
    if side < desk.mm(16) or text.width > room.width:
        return None
    slack = (room.height - side - height - desk.mm(4)) / 2
    spot = Rect(room.x + (room.width - side) / 2, room.y + slack * 0.7, side, side)
    words = Rect(room.x, spot.bottom + desk.mm(4), room.width, text.height)
    return [
        card_box(place, desk),
        *pictured(card, spot, desk),
        *text.drawn(words, "centre", desk),
    ]


def lying(card: CardPart, place: Rect, desk: Desk, cap: float = 4.8) -> list[Drawn] | None:
    """Picture at the left, text at the right."""
    room = place.inset(desk.mm(4), desk.mm(3))
    side = min(room.height, room.width * 0.32)
    left = room.width - side - desk.mm(5)
    text = _text(card, left, desk, cap)
    if side < desk.mm(16) or text.height > room.height or text.width > left:
        return None
    spot = Rect(room.x, room.y + (room.height - side) / 2, side, side)
    words = Rect(spot.right + desk.mm(5), 0, left, text.height)
    words = Rect(words.x, room.y + (room.height - text.height) / 2, left, text.height)
    return [card_box(place, desk), *pictured(card, spot, desk), *text.drawn(words, "left", desk)]


def pictured(card: CardPart, spot: Rect, desk: Desk) -> list[Drawn]:
    """The card's picture on a square of its tint."""
    side = round(spot.width)
    square = Rect(round(spot.x), round(spot.y), side, side)
    edge, width = "tile-edge", desk.mm(0.35)
    tint = Box(square, card.tint, desk.mm(3.4), edge=edge, edge_width=width)
    return [tint, desk.picture(card.picture, square.inset(side * 0.12))]


def alone(card: CardPart, content: Rect, desk: Desk) -> list[list[Drawn]]:
    """One card a page; a text too long for it goes on, sentence by sentence, on the next."""
    whole = only(card, content, desk)
    if whole is not None:
        return [whole]
    pages: list[list[Drawn]] = []
    rest = [
        part
        for sentence in _sentences(card.text)
        for part in _parted(card, sentence.split(" "), content, desk)
    ]
    while rest:
        taken = next(
            (n for n in range(len(rest), 1, -1) if _fits(card, rest[:n], content, desk)), 1
        )
        page = CardPart(card.picture, card.tint, card.title, " ".join(rest[:taken]))
        pages.append(only(page, content, desk) or _text_only(page, content, desk))
        rest = rest[taken:]
    return pages


def _parted(card: CardPart, words: list[str], content: Rect, desk: Desk) -> list[str]:
    """A sentence; in as few parts as fit a page each, where it is too long for one."""
    room = content.inset(desk.mm(4), desk.mm(2))

    def fits(count: int) -> bool:
        part = CardPart(card.picture, card.tint, card.title, " ".join(words[:count]))
        return _text(part, room.width, desk).height <= room.height

    count = next((n for n in range(len(words), 1, -1) if fits(n)), 1)
    if count == len(words):
        return [" ".join(words)]
    return [" ".join(words[:count]), *_parted(card, words[count:], content, desk)]


def _fits(card: CardPart, sentences: list[str], content: Rect, desk: Desk) -> bool:
    part = CardPart(card.picture, card.tint, card.title, " ".join(sentences))
    return only(part, content, desk) is not None


def only(card: CardPart, content: Rect, desk: Desk) -> list[Drawn] | None:
    """The card alone, its text as large as there is room."""
    for cap in (7.0, 6.4, 5.6, 4.8):
        if desk.panel.portrait or content.height > content.width:
            drawn = _upright(card, content, desk, cap=cap)
        else:
            drawn = lying(card, content, desk, cap)
        if drawn is not None:
            return drawn
    return None


def _text_only(card: CardPart, content: Rect, desk: Desk) -> list[Drawn]:
    room = content.inset(desk.mm(4), desk.mm(2))
    text = _text(card, room.width, desk)
    words = Rect(room.x, room.y + (room.height - text.height) / 2, room.width, text.height)
    return [card_box(content, desk), *text.drawn(words, "left", desk)]


def _sentences(text: str) -> list[str]:
    sentences: list[str] = []
    start = 0
    for end, (mark, space) in enumerate(zip(text, text[1:] + " ", strict=True), start=1):
        if mark in ".!?؟…" and space == " ":
            sentences.append(text[start:end].strip())
            start = end
    rest = text[start:].strip()
    return [*sentences, rest] if rest else sentences
