"""Thank you; then what the place has said so far, as bars with words first and counts after."""

from collections.abc import Sequence

from consultation.frozen import Frozen
from kiosk.part import Box, Drawn, Part, Rect, Target
from kiosk.screens.cards import lay_out as lay_out_cards
from kiosk.screens.cards import lying
from kiosk.screens.desk import Desk
from kiosk.screens.surround import surround
from kiosk.screens.tiles import slim_turner
from kiosk.theme.typeset import Paragraph, passing
from kiosk.views.cards import CardsView
from kiosk.views.thanks import Bar, PlaceSays, ThanksView

LEAST_BAR_MM = 9.4
USUAL_BAR_MM = 14.0
"""Several questions share a page where all their bars are that high."""
MOST_BAR_MM = 19.0
WAYS = frozenset({"another", "back", "forward", "finish"})
"""What may stand at the foot; the way on is the last."""
BETWEEN_MM = 9.0
"""Between two questions."""


def lay_out(view: ThanksView, desk: Desk) -> tuple[Part, ...]:
    """Bars where the place's tally may be shown, a card where it may not."""
    if not view.said:
        return lay_out_cards(CardsView(view.frame, view.notes), desk)
    framed = surround(view.frame, desk)
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
        parts.extend(_said(pages[page], view, content, desk))
    return desk.finish((*parts, *note))


class _Block(Frozen):
    """Some bars of one question."""

    said: PlaceSays
    bars: tuple[Bar, ...]
    fit: int
    """Bars for which a page of this question alone has room."""


def _pages(view: ThanksView, content: Rect, desk: Desk) -> list[list[_Block]]:
    """The questions, as many on a page as have bars that are seen from afar."""
    narrow = slim_turner(view.frame.more, 0, content, desk, 0)[1]
    whole = narrow.height - sum(line.height for line in _heading(view, narrow, desk))
    pages: list[list[_Block]] = []
    left = 0.0
    for said in view.said:
        above = _above(said, narrow, desk)
        room = whole - above + desk.gap
        fit = max(1, int(room // (desk.mm(LEAST_BAR_MM) + desk.gap)))
        for first in range(0, len(said.bars), fit):
            block = _Block(said, said.bars[first : first + fit], fit)
            height = above + len(block.bars) * (desk.mm(USUAL_BAR_MM) + desk.gap) - desk.gap
            if not pages or height + desk.mm(BETWEEN_MM) > left:
                pages.append([])
                left = whole + desk.mm(BETWEEN_MM)
            pages[-1].append(block)
            left -= height + desk.mm(BETWEEN_MM)
    return pages


def _heading(view: ThanksView, content: Rect, desk: Desk) -> list[Paragraph]:
    """How many have answered, where there is room for it."""
    return [] if desk.small else [passing(desk.set(view.heading, desk.body, content.width))]


def _above(said: PlaceSays, content: Rect, desk: Desk) -> float:
    """What a question takes above its bars."""
    return desk.set(said.question, desk.strong, content.width).height + desk.mm(1.2)


def _said(page: list[_Block], view: ThanksView, content: Rect, desk: Desk) -> list[Part]:
    """The questions of one page under each other, their bars of one height and one width."""
    parts: list[Part] = []
    y = content.y
    for paragraph in _heading(view, content, desk):
        place = Rect(content.x, y, content.width, paragraph.height)
        parts.append(desk.words(paragraph, place, colour="soft-ink"))
        y += paragraph.height
    rows = sum(len(block.bars) for block in page)
    if len(page) == 1:
        rows = min(page[0].fit, len(page[0].said.bars))
    used = sum(_above(block.said, content, desk) for block in page)
    used += (len(page) - 1) * (desk.mm(BETWEEN_MM) - desk.gap) + (rows - 1) * desk.gap
    height = round(min(desk.mm(MOST_BAR_MM), (content.bottom - y - used) / rows))
    widths = _columns([bar for block in page for bar in block.said.bars], desk)
    for block in page:
        paragraph = desk.set(block.said.question, desk.strong, content.width)
        parts.append(desk.words(paragraph, Rect(content.x, y, content.width, paragraph.height)))
        y += paragraph.height + desk.mm(1.2)
        for bar in block.bars:
            place = Rect(content.x, round(y), content.width, height)
            parts.extend(_bar(bar, place, widths, desk))
            y += height + desk.gap
        y += desk.mm(BETWEEN_MM) - desk.gap
    return parts


def _note(view: ThanksView, foot: tuple[Part, ...], desk: Desk) -> list[Drawn]:
    """When the answer comes, at the foot beside the ways on where there is room."""
    ways = [part.rect for part in foot if isinstance(part, Target) and part.id in WAYS]
    last = max(ways, key=lambda rect: rect.x)
    left = max((rect.right for rect in ways if rect is not last), default=0.0) + desk.margin
    room = Rect(left, last.y, last.x - desk.margin - left, last.height)
    text = f"{view.notes[0].title} {view.notes[0].text}"
    paragraph = desk.set(text, desk.body, room.width)
    if paragraph.width > room.width or paragraph.height > room.height + desk.gap:
        return []
    return [desk.words(paragraph, room)]


def _columns(bars: Sequence[Bar], desk: Desk) -> tuple[float, float, float]:
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
