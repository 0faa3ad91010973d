"""Thank you; then what the place has said so far, as bars with words first and counts after."""

from dataclasses import dataclass

from kiosk.part import Box, Drawn, Part, Rect, Target
from kiosk.screens.cards import lay_out as lay_out_cards
from kiosk.screens.cards import lying
from kiosk.screens.desk import Desk
from kiosk.screens.tiles import slim_turner
from kiosk.theme.typeset import Paragraph, passing
from kiosk.views.cards import CardsView
from kiosk.views.thanks import Bar, PlaceSays, ThanksView

LEAST_BAR_MM = 9.4


def lay_out(view: ThanksView, desk: Desk) -> tuple[Part, ...]:
    """Bars where the place's tally may be shown, a card where it may not."""
    if not view.said:
        return lay_out_cards(CardsView(view.frame, view.notes), desk)
    framed = desk.frame(view.frame)
    parts: list[Part] = list(framed.parts)
    note = _note(view, framed.parts, desk)
    pages = _pages(view, framed.content, desk)
    count = len(pages) + (not note)
    page = view.frame.page % count
    content = framed.content
    if count > 1:
        turner, content = slim_turner(
            view.frame.more, (page + 1) % count, content, desk, min(content.height, desk.mm(60))
        )
        parts.append(turner)
    if page == len(pages):
        parts.extend(lying(view.notes[0], content, desk) or ())
    else:
        parts.extend(_said(pages[page], view.heading, content, desk))
    return desk.finish((*parts, *note))


@dataclass(frozen=True, slots=True)
class _Page:
    """Some bars of one question."""

    said: PlaceSays
    first: int
    fit: int
    """Bars for which there is room."""


def _pages(view: ThanksView, content: Rect, desk: Desk) -> list[_Page]:
    narrow = slim_turner(view.frame.more, 0, content, desk, 0)[1]
    pages = []
    for said in view.said:
        left = narrow.height - sum(line.height for line in _above(said, view.heading, narrow, desk))
        room = left - desk.mm(1.2) + desk.gap
        fit = max(1, int(room // (desk.mm(LEAST_BAR_MM) + desk.gap)))
        pages += [_Page(said, first, fit) for first in range(0, len(said.bars), fit)]
    return pages


def _above(said: PlaceSays, heading: str, content: Rect, desk: Desk) -> list[Paragraph]:
    """The question, and where there is room how many have answered."""
    question = desk.set(said.question, desk.strong, content.width)
    people = passing(desk.set(heading, desk.body, content.width))
    return [question] if desk.small else [people, question]


def _said(page: _Page, heading: str, content: Rect, desk: Desk) -> list[Part]:
    parts: list[Part] = []
    y = content.y
    for paragraph in _above(page.said, heading, content, desk):
        place = Rect(content.x, y, content.width, paragraph.height)
        colour = "soft-ink" if paragraph.text == heading else "ink"
        parts.append(desk.words(paragraph, place, colour=colour))
        y += paragraph.height
    y += desk.mm(1.2)
    room = Rect(content.x, y, content.width, content.bottom - y)
    bars = page.said.bars
    fit = min(page.fit, len(bars))
    some = bars[page.first : page.first + page.fit]
    return [*parts, *_bars(some, fit, room, _columns(bars, desk), desk)]


def _note(view: ThanksView, foot: tuple[Part, ...], desk: Desk) -> list[Drawn]:
    """When the answer comes, at the foot beside the ways on where there is room."""
    ways = {part.id: part.rect for part in foot if isinstance(part, Target)}
    finish, another = ways["finish"], ways.get("another")
    left = desk.margin if another is None else another.right + desk.margin
    room = Rect(left, finish.y, finish.x - desk.margin - left, finish.height)
    text = f"{view.notes[0].title} {view.notes[0].text}"
    paragraph = desk.set(text, desk.body, room.width)
    if paragraph.width > room.width or paragraph.height > room.height + desk.gap:
        return []
    return [desk.words(paragraph, room)]


def _bars(
    bars: tuple[Bar, ...],
    fit: int,
    content: Rect,
    widths: tuple[float, float, float],
    desk: Desk,
) -> list[Part]:
    height = min(desk.mm(19), (content.height - (fit - 1) * desk.gap) / fit)
    parts: list[Part] = []
    for number, bar in enumerate(bars):
        y = round(content.y + number * (height + desk.gap))
        place = Rect(content.x, y, content.width, round(height))
        parts.extend(_bar(bar, place, widths, desk))
    return parts


def _columns(bars: tuple[Bar, ...], desk: Desk) -> tuple[float, float, float]:
    """Widths of the labels, the words and the counts: the widest of each."""
    whole = desk.panel.width
    labels = max(desk.set(bar.label, desk.strong, whole).width for bar in bars)
    words = max(desk.set(bar.words, desk.body, whole).width for bar in bars)
    counts = max(desk.set(bar.count, desk.strong, whole).width for bar in bars)
    return labels, words, counts


def _bar(bar: Bar, place: Rect, widths: tuple[float, float, float], desk: Desk) -> list[Drawn]:
    labels, words, counts = widths
    side, between = place.height, desk.mm(2.4)
    edge, thin = "tile-edge", desk.mm(0.35)
    icon = Rect(place.x, place.y, side, side)
    drawn: list[Drawn] = [
        Box(icon, bar.tint, desk.mm(2), edge=edge, edge_width=thin),
        desk.picture(bar.picture, icon.inset(side * 0.1)),
    ]
    x = icon.right + between
    label = desk.set(bar.label, desk.strong, labels + 1)
    drawn.append(desk.words(label, Rect(x, place.y, labels, side)))
    x += labels + between
    right = place.right - counts - between if counts else place.right
    if right - words - between - x >= desk.mm(18):
        said = desk.set(bar.words, desk.body, words + 1)
        drawn.append(desk.words(said, Rect(right - words, place.y, words, side), "right"))
        right -= words + between
    drawn.extend(_track(bar, Rect(x, place.y, right - x, side), desk))
    if bar.count:
        count = passing(desk.set(bar.count, desk.strong, counts + 1))
        drawn.append(desk.words(count, Rect(place.right - counts, place.y, counts, side), "right"))
    return drawn


def _track(bar: Bar, track: Rect, desk: Desk) -> list[Drawn]:
    inner = track.inset(0, track.height * 0.14)
    drawn: list[Drawn] = [
        Box(inner, "card", desk.mm(1.6), edge="tile-edge", edge_width=desk.mm(0.35))
    ]
    filled = inner.width * bar.share
    if filled >= 1:
        spot = Rect(inner.x, inner.y, max(filled, desk.mm(1.8)), inner.height)
        drawn.append(Box(spot, f"{bar.tint}-deep", desk.mm(1.6)))
    return drawn
