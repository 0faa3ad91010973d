"""Arrows that lead a map or a pencil, for whoever leads no finger."""

from collections.abc import Sequence

from kiosk.part import Rect, Target
from kiosk.screens.desk import Desk
from kiosk.view import Control

SIDE_MM = 13.2


def pad(
    controls: Sequence[Control], room: Rect, desk: Desk, on: Rect | None = None
) -> list[Target]:
    """Side by side at the foot of `room`, in its middle; they stand on the picture `on`."""
    side = desk.mm(SIDE_MM)
    width = len(controls) * side + (len(controls) - 1) * desk.gap
    x, y = room.x + (room.width - width) / 2, room.bottom - side
    places = (
        Rect(round(x + number * (side + desk.gap)), round(y), side, side)
        for number in range(len(controls))
    )
    return [
        Target(
            control.id,
            place,
            desk.help(control, place).drawn,
            control.label,
            sinks=desk.mm(0.4),
            on=on,
        )
        for control, place in zip(controls, places, strict=True)
    ]
