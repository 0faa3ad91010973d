"""Speaking: a card with what is to be known or how loud it is, and one or two tiles to touch."""

from consultation.frozen import replace
from kiosk.part import Box, Drawn, Part, Rect
from kiosk.screens.cards import card_box
from kiosk.screens.desk import Desk
from kiosk.screens.surround import surround
from kiosk.screens.tiles import inner, tile_target
from kiosk.theme.typeset import Paragraph
from kiosk.view import Tile
from kiosk.views.voice import VoiceView

TILE_MM = 62.0
"""A tile is never wider."""
LEAST_MM = 38.0
PORTRAIT_MM = 60.0
"""Height of the tiles below the card of an upright panel."""
METER_MM = 9.0
PICTURE_MM = 11.0
"""A smaller one is left out."""
CAPS = (7.0, 6.2, 5.4, 4.8)
"""Of the text, as large as it fits."""


def lay_out(view: VoiceView, desk: Desk) -> tuple[Part, ...]:
    """The card first, the tiles after it along the line; below it on an upright panel."""
    # Room before advice: the card says what is to be known now.
    frame = replace(view.frame, hint=None) if desk.small else view.frame
    framed = surround(frame, desk)
    content = framed.content
    if not view.tiles:
        return desk.finish((*framed.parts, *_card(view, content, desk)))
    card, places = _split(content, len(view.tiles), desk)
    tiles = [_tile(tile, place, desk) for tile, place in zip(view.tiles, places, strict=True)]
    return desk.finish((*framed.parts, *tiles, *_card(view, card, desk)))


def _split(content: Rect, count: int, desk: Desk) -> tuple[Rect, list[Rect]]:
    """The place of the card, and those of the tiles."""
    if desk.panel.portrait:
        high = desk.mm(PORTRAIT_MM)
        width = (content.width - (count - 1) * desk.gap) / count
        y = content.bottom - high
        row = [Rect(content.x + n * (width + desk.gap), y, width, high) for n in range(count)]
        return Rect(content.x, content.y, content.width, y - desk.gap - content.y), row
    share = 0.42 if count == 1 else 0.3
    width = round(min(desk.mm(TILE_MM), max(desk.mm(LEAST_MM), content.width * share)))
    x = content.right - count * width - (count - 1) * desk.gap
    places = [
        Rect(x + n * (width + desk.gap), content.y, width, content.height) for n in range(count)
    ]
    return Rect(content.x, content.y, x - desk.gap - content.x, content.height), places


def _tile(tile: Tile, place: Rect, desk: Desk) -> Part:
    return tile_target(tile, place, inner([tile.label], place.width, place.height, desk), desk)


def _card(view: VoiceView, place: Rect, desk: Desk) -> list[Part]:
    """The picture and the text, as large as there is room; while somebody speaks the meter."""
    room = place.inset(desk.mm(3), desk.mm(2))
    meter: list[Box] = []
    if view.loud is not None:
        meter = _meter(view.loud, view.loudest, room, desk)
        room = Rect(room.x, room.y, room.width, meter[0].rect.y - desk.gap - room.y)
    for cap in CAPS:
        drawn = _beside(view, room, cap, desk) or _above(view, room, cap, desk)
        if drawn is not None:
            break
    else:
        text = desk.set(view.text, desk.body, room.width)
        drawn = [desk.words(text, room, "centre")]
    return [card_box(place, desk), *drawn, *meter]


def _beside(view: VoiceView, room: Rect, cap: float, desk: Desk) -> list[Drawn] | None:
    """The picture at the left of the text, on a card that lies."""
    side = float(int(min(room.height, room.width * 0.3, desk.mm(50))))
    words = Rect(room.x + side + desk.mm(4), room.y, room.width - side - desk.mm(4), room.height)
    text = desk.set(view.text, desk.style(cap, bold=False), words.width)
    lies = room.width > room.height * 1.4
    if not lies or side < desk.mm(PICTURE_MM) or _too_large(text, words):
        return None
    picture = Rect(room.x, room.y + (room.height - side) / 2, side, side)
    return [desk.picture(view.picture, picture), desk.words(text, words)]


def _above(view: VoiceView, room: Rect, cap: float, desk: Desk) -> list[Drawn] | None:
    """The picture above the text."""
    text = desk.set(view.text, desk.style(cap, bold=False), room.width)
    between = desk.mm(3)
    side = float(int(min(room.width, room.height - text.height - between, desk.mm(60))))
    if side < desk.mm(PICTURE_MM) or _too_large(text, room):
        return None
    y = room.y + (room.height - side - between - text.height) / 2
    picture = Rect(room.x + (room.width - side) / 2, y, side, side)
    words = Rect(room.x, y + side + between, room.width, text.height)
    return [desk.picture(view.picture, picture), desk.words(text, words, "centre")]


def _too_large(text: Paragraph, room: Rect) -> bool:
    return text.width > room.width or text.height > room.height


def _meter(loud: int, loudest: int, room: Rect, desk: Desk) -> list[Box]:
    """A row of bars at the foot of `room`, as many of them filled as it is loud."""
    gap = desk.mm(1)
    width = float(int((room.width - (loudest - 1) * gap) / loudest))
    height = desk.mm(METER_MM)
    return [
        Box(
            Rect(room.x + number * (width + gap), room.bottom - height, width, height),
            "leaf-deep" if number < loud else "paper",
            desk.mm(1.2),
            edge="ink",
            edge_width=desk.mm(0.45),
        )
        for number in range(loudest)
    ]
