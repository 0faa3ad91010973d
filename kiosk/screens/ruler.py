"""A bank card in its true size, as far as the panel is known, between minus and plus."""

from kiosk.part import Box, Drawn, Part, Rect
from kiosk.screens.aside import control_tile
from kiosk.screens.desk import Desk
from kiosk.screens.surround import surround
from kiosk.views.ruler import CARD_MM, RulerView

KEY_MM = 15.0


def lay_out(view: RulerView, desk: Desk) -> tuple[Part, ...]:
    """Where the card is too high for the panel, its lower part is missing: its width counts."""
    framed = surround(view.frame, desk)
    content = framed.content
    width = round(CARD_MM[0] * view.density)
    height = min(round(CARD_MM[1] * view.density), int(content.height))
    x = round(content.x + (content.width - width) / 2)
    y = round(content.y + (content.height - height) / 2)
    card = Rect(x, y, width, height)
    drawn: list[Drawn] = [
        Box(card, "sky", view.density * 3.2, edge="ink", edge_width=desk.mm(0.5)),
        Box(
            Rect(x + width * 0.1, y + height * 0.35, width * 0.14, height * 0.2),
            "sun",
            desk.mm(1),
            edge="ink",
            edge_width=desk.mm(0.35),
        ),
    ]
    side = desk.mm(KEY_MM)
    middle = content.y + (content.height - side) / 2
    less = Rect(content.x, middle, side, side)
    more = Rect(content.right - side, middle, side, side)
    parts: list[Part] = [*framed.parts, *drawn]
    parts += control_tile(view.smaller, less, desk, bare=True)
    parts += control_tile(view.larger, more, desk, bare=True)
    return desk.finish(parts)
