"""One pictogram and a few words."""

from kiosk.part import Box, Drawn, Part, Rect
from kiosk.screens.desk import Desk
from kiosk.screens.gauge import gauge
from kiosk.views.calm import CalmView


def lay_out(view: CalmView, desk: Desk) -> tuple[Part, ...]:
    """Everything in the middle; there is nothing to touch."""
    room = desk.whole.inset(desk.margin * 2)
    title = desk.set(view.title, desk.style(8.0, bold=True), room.width)
    text = desk.set(view.text, desk.body, room.width) if view.text else None
    told = desk.set(view.told, desk.strong, room.width) if view.told else None
    bar = desk.mm(6)
    below = desk.mm(6) + bar + desk.gap + told.height if told else 0
    words = desk.mm(6) + title.height + (text.height if text else 0) + below
    side = min(desk.mm(40), room.height * 0.4, room.height - words)
    height = side + words
    y = room.y + (room.height - height) / 2
    spot = Rect(room.x + (room.width - side) / 2, y, side, side)
    drawn: list[Drawn] = [
        Box(spot, "sun", side / 2, edge="mosaic-edge", edge_width=desk.mm(0.35)),
        desk.picture(view.icon, spot.inset(side * 0.2)),
    ]
    y += side + desk.mm(6)
    drawn.append(desk.words(title, Rect(room.x, y, room.width, title.height), "centre"))
    y += title.height
    if text:
        drawn.append(
            desk.words(text, Rect(room.x, y, room.width, text.height), "centre", "soft-ink")
        )
        y += text.height
    if told:
        y += desk.mm(6)
        width = min(desk.mm(100), room.width)
        place = Rect(round(room.x + (room.width - width) / 2), round(y), width, bar)
        drawn.extend(gauge(place, view.done, "leaf", desk))
        y += bar + desk.gap
        drawn.append(desk.words(told, Rect(room.x, y, room.width, told.height), "centre"))
    if view.rehearsal:
        drawn.extend(desk.mark(view.rehearsal, desk.margin, desk.margin, desk.mm(13.2)))
    return desk.finish(drawn)
