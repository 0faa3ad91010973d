"""Thank you; then what the place has said so far, as bars with words first and counts after."""

from kiosk.part import Box, Drawn, Part, Rect, Target
from kiosk.screens.cards import lay_out as lay_out_cards
from kiosk.screens.cards import lying
from kiosk.screens.desk import Desk
from kiosk.screens.tiles import slim_turner
from kiosk.view import Bar, CardsView, ThanksView

LEAST_BAR_MM = 9.4


def lay_out(view: ThanksView, desk: Desk) -> tuple[Part, ...]:
    """Bars where the place's tally may be shown, a card where it may not."""
    if not view.bars:
        return lay_out_cards(CardsView(view.frame, view.notes), desk)
    framed = desk.frame(view.frame)
    parts: list[Part] = list(framed.parts)
    content = framed.content
    if view.heading:
        heading = desk.set(view.heading, desk.strong, content.width)
        place = Rect(content.x, content.y, content.width, heading.height)
        parts.append(desk.words(heading, place))
        used = heading.height + desk.mm(1.2)
        content = Rect(content.x, content.y + used, content.width, content.height - used)
    note = _note(view, framed.parts, desk)
    fit, pages = _pages(view, content, desk, bool(note))
    page = view.frame.page % pages
    if pages > 1:
        turner, content = slim_turner(
            view.frame.more, (page + 1) % pages, content, desk, min(content.height, desk.mm(60))
        )
        parts.append(turner)
    bars = view.bars[page * fit : (page + 1) * fit]
    if bars:
        parts.extend(_bars(bars, fit, content, _columns(view.bars, desk), desk))
    else:
        parts.extend(lying(view.notes[0], content, desk) or ())
    return desk.finish((*parts, *note))


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


def _pages(view: ThanksView, content: Rect, desk: Desk, noted: bool) -> tuple[int, int]:
    """Bars a page, and pages; one more page where the note has no room at the foot."""
    fit = max(1, int((content.height + desk.gap) // (desk.mm(LEAST_BAR_MM) + desk.gap)))
    fit = min(fit, len(view.bars))
    return fit, -(-len(view.bars) // fit) + (not noted)


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
    right = place.right - counts - between
    if right - words - between - x >= desk.mm(18):
        said = desk.set(bar.words, desk.body, words + 1)
        drawn.append(desk.words(said, Rect(right - words, place.y, words, side), "right"))
        right -= words + between
    drawn.extend(_track(bar, Rect(x, place.y, right - x, side), desk))
    count = desk.set(bar.count, desk.strong, counts + 1)
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
