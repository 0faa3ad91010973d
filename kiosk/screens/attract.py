"""The poster that stops people: the question, its pictures, a hand, the languages."""

from consultation.frozen import replace
from kiosk.part import Box, Drawn, Part, Rect, Target
from kiosk.screens.desk import Desk
from kiosk.theme.typeset import Paragraph
from kiosk.view import Name
from kiosk.views.attract import AttractView

INVITING_MM = (14.0, 12.5, 11.0, 9.5, 8.5, 7.5, 6.6, 5.8, 5.2, 4.8)
"""Heights of the invitation's capitals, the best first."""
LEAST_BESIDE_TITLE_MM = 5.8
"""Where the invitation would be smaller, the consultation's name makes room for it."""


def lay_out(view: AttractView, desk: Desk) -> tuple[Part, ...]:
    """Words beside the pictures, or under them on a panel that stands upright."""
    width = float(desk.panel.width)
    languages = _languages(view, desk)
    foot = min(part.rect.y for part in languages)
    if desk.panel.portrait:
        split = round(foot * 0.52)
        mosaic, text = Rect(0, 0, width, split), Rect(0, split, width, foot - split)
    else:
        split = round(width * 0.52)
        mosaic, text = Rect(split, 0, width - split, foot), Rect(0, 0, split, foot)
    drawn = [*_mosaic(view, mosaic, desk), *_text(view, text, desk)]
    # Between the poster and the languages lies the gap that any two targets need.
    touched = Rect(0, 0, width, foot - desk.gap)
    poster = Target("touch", touched, tuple(drawn), view.invitation)
    return desk.finish((poster, *languages))


def _mosaic(view: AttractView, place: Rect, desk: Desk) -> list[Drawn]:
    count = len(view.pictures)
    if count == 0:
        return [Box(place, "sky")]
    columns = 3 if desk.panel.portrait and count > 4 else min(2, count)
    rows = -(-count // columns)
    drawn: list[Drawn] = []
    for number, (picture, tint) in enumerate(view.pictures):
        row, column = divmod(number, columns)
        in_row = min(columns, count - row * columns)
        left, right = (
            round(place.x + place.width * edge / in_row) for edge in (column, column + 1)
        )
        top, bottom = (round(place.y + place.height * edge / rows) for edge in (row, row + 1))
        cell = Rect(left, top, right - left, bottom - top)
        drawn.append(Box(cell, tint, edge="mosaic-edge", edge_width=desk.mm(0.5)))
        inset = min(cell.width, cell.height) * 0.14
        drawn.append(desk.picture(picture, cell.inset(inset)))
    return drawn


def _text(view: AttractView, place: Rect, desk: Desk) -> list[Drawn]:
    room = place.inset(desk.mm(6 if desk.small else 8), desk.mm(3 if desk.small else 5))
    mark = view.rehearsal or view.season
    title = desk.set(view.title, desk.strong, room.width)
    if mark:
        title = desk.mark_text(mark, room.width)
    hand, touch = _touch(view.touch, room.width, desk)
    beside = room.width - hand - desk.mm(4)
    promise = desk.set(view.promise, desk.body, beside)
    left = (
        room.height
        - title.height
        - max(hand, touch.height + promise.height)
        - desk.mm(3 if desk.small else 8)
    )
    cap = _largest(view.invitation, room.width, left, desk)
    titled = mark is not None or cap >= LEAST_BESIDE_TITLE_MM
    if not titled:
        cap = _largest(view.invitation, room.width, left + title.height, desk)
    invitation = desk.set(view.invitation, desk.style(cap, bold=True), room.width)
    above = title.height if titled else 0.0
    height = above + invitation.height + max(hand, touch.height + promise.height)
    free = room.height - height
    y = room.y + free * 0.25
    # In a rehearsal, and where nothing is asked, a sign stands where the title stands otherwise.
    drawn: list[Drawn] = []
    if mark:
        drawn += desk.mark(mark, room.x, y - desk.mm(1.6), above + desk.mm(3.2), room.width)
    elif titled:
        place = Rect(room.x, y, room.width, above)
        drawn.append(desk.words(title, place, colour="soft-ink"))
    y += above + free * 0.1
    drawn.append(desk.words(invitation, Rect(room.x, y, room.width, invitation.height)))
    y += invitation.height + free * 0.4
    hand_top = y + (max(hand, touch.height + promise.height) - hand) / 2
    drawn.extend(_hand(Rect(room.x, hand_top, hand, hand), desk))
    x = room.x + hand + desk.mm(4)
    both = touch.height + promise.height
    top = hand_top + (hand - both) / 2
    drawn.append(desk.words(touch, Rect(x, top, beside, touch.height)))
    drawn.append(desk.words(promise, Rect(x, top + touch.height, beside, promise.height)))
    return drawn


def _touch(text: str, width: float, desk: Desk) -> tuple[float, Paragraph]:
    """The side of the hand and the word beside it; both smaller where the word is long."""
    for side, cap in ((16, 5.4), (12, 4.8)) if desk.small else ((22, 8.0), (18, 6.5), (14, 5.2)):
        hand = desk.mm(side)
        beside = width - hand - desk.mm(4)
        word = desk.set(text, desk.style(cap, bold=True), beside)
        if word.width <= beside:
            break
    return hand, word


def _largest(text: str, width: float, height: float, desk: Desk) -> float:
    """The height of capitals, in millimetres, with which the invitation has its room."""
    return next(
        (cap for cap in INVITING_MM if _fits(text, cap, width, height, desk)), INVITING_MM[-1]
    )


def _fits(text: str, cap: float, width: float, height: float, desk: Desk) -> bool:
    paragraph = desk.set(text, desk.style(cap, bold=True), width)
    return paragraph.width <= width and paragraph.height <= height


def _hand(place: Rect, desk: Desk) -> list[Drawn]:
    """A hand on two rings: what is done here is touching."""
    ring = place.width / 2
    inner = place.inset(desk.mm(1.8))
    return [
        Box(place, "halo", ring, edge="mosaic-edge", edge_width=desk.mm(0.35)),
        Box(inner, "sun", inner.width / 2),
        desk.picture("touch", inner.inset(inner.width * 0.14)),
    ]


def _languages(view: AttractView, desk: Desk) -> list[Part]:
    height = desk.mm(14.5 if desk.small else 22)
    bar = Rect(0, desk.panel.height - height, desk.panel.width, height)
    icon = desk.mm(8.5)
    spot = Rect(bar.x + desk.margin * 1.6, bar.y + (height - icon) / 2, icon, icon)
    parts: list[Part] = [Box(bar, "ink"), desk.picture("language", spot, "on-ink")]
    return [*parts, *_pills(view, spot.right + desk.mm(3.4), bar, desk)]


def _pills(view: AttractView, x: float, bar: Rect, desk: Desk) -> list[Target]:
    """As many languages as find room; where not all do, how many more there are."""
    pills: list[Target] = []
    for name in view.names:
        pills.append(_pill(name, x, bar, desk))
        x = pills[-1].rect.right + desk.gap
    end = bar.right - desk.margin
    if not pills or pills[-1].rect.right <= end:
        return pills
    while len(pills) > 1:
        pills.pop()
        count = f"+{view.numbers[len(view.names) - len(pills)]}"
        name = Name("languages", count, view.names[0].language, current=False)
        more = replace(_pill(name, pills[-1].rect.right + desk.gap, bar, desk), spoken=view.more)
        if more.rect.right <= end:
            return [*pills, more]
    return pills


def _pill(name: Name, x: float, bar: Rect, desk: Desk) -> Target:
    height = desk.mm(12.7)
    if name.id.startswith("signed:"):
        return _hands(name, x, bar, height, desk)
    paragraph = desk.set(name.label, desk.style(4.8, True, name.language), bar.width)
    width = max(paragraph.width + desk.mm(8.6), desk.mm(20))
    place = Rect(round(x), round(bar.y + (bar.height - height) / 2), width, height)
    edge = "on-ink" if name.current else "ink"
    box = Box(place, "ink", height / 2, edge=edge, edge_width=desk.mm(0.6))
    words = desk.words(paragraph, place, "centre", "on-ink")
    return Target(name.id, place, (box, words), name.label)


def _hands(name: Name, x: float, bar: Rect, height: float, desk: Desk) -> Target:
    """A sign language after its written one, by its pictogram alone."""
    place = Rect(round(x), round(bar.y + (bar.height - height) / 2), desk.mm(20), height)
    edge = "on-ink" if name.current else "ink"
    box = Box(place, "ink", height / 2, edge=edge, edge_width=desk.mm(0.6))
    hands = desk.picture("sign-language", place.inset(desk.mm(1.2)), "on-ink")
    return Target(name.id, place, (box, hands), name.label)
