"""One pictogram and a few words."""

from kiosk.part import Box, Drawn, Part, Rect
from kiosk.screens.desk import Desk
from kiosk.views.calm import CalmView


def lay_out(view: CalmView, desk: Desk) -> tuple[Part, ...]:
    """Everything in the middle; there is nothing to touch."""
    room = desk.whole.inset(desk.margin * 2)
    title = desk.set(view.title, desk.style(8.0, bold=True), room.width)
    text = desk.set(view.text, desk.body, room.width) if view.text else None
    side = min(desk.mm(40), room.height * 0.4)
    height = side + desk.mm(6) + title.height + (text.height if text else 0)
    y = room.y + (room.height - height) / 2
    spot = Rect(room.x + (room.width - side) / 2, y, side, side)
    drawn: list[Drawn] = [
        Box(spot, "sun", side / 2, edge="mosaic-edge", edge_width=desk.mm(0.35)),
        desk.picture(view.icon, spot.inset(side * 0.2)),
    ]
    y += side + desk.mm(6)
    drawn.append(desk.words(title, Rect(room.x, y, room.width, title.height), "centre"))
    if text:
        y += title.height
        drawn.append(
            desk.words(text, Rect(room.x, y, room.width, text.height), "centre", "soft-ink")
        )
    if view.rehearsal:
        drawn.extend(desk.mark(view.rehearsal, desk.margin, desk.margin, desk.mm(13.2)))
    return desk.finish(drawn)
