"""'Still there?', laid over any other screen."""

from kiosk.part import Box, Part, Rect, Target
from kiosk.screens.cards import card_box
from kiosk.screens.desk import Desk
from kiosk.view import Control
from kiosk.views.still_there import StillThereView


def lay_out(view: StillThereView, desk: Desk) -> tuple[Part, ...]:
    """A card over the veiled screen, with the seconds that are left and one large button."""
    whole = desk.whole
    width = min(whole.width - 2 * desk.margin, desk.mm(150))
    height = min(whole.height - 2 * desk.margin, desk.mm(96))
    y = (whole.height - height) / 2
    if desk.lower:
        # The button at its foot has to be within reach, not the whole card.
        y = whole.height - desk.margin - height
    place = Rect((whole.width - width) / 2, y, width, height)
    room = place.inset(desk.mm(6), desk.mm(5))
    title = desk.set(view.title, desk.heading, room.width)
    hint = desk.set(view.hint, desk.body, room.width)
    stay = Control("stay", view.stay, "still-here", filled=True)
    button_width = min(room.width, desk.button_width(stay) + desk.mm(8))
    button_height = max(desk.mm(15.6 if desk.small else 20), desk.control_height())
    button = Rect(
        room.x + (room.width - button_width) / 2,
        room.bottom - button_height,
        button_width,
        button_height,
    )
    above = button.y - room.y - title.height - hint.height
    side = max(desk.mm(14), min(desk.mm(30), above - desk.mm(3)))
    y = room.y + max(0, (above - side) / 2)
    number = desk.set(view.seconds, desk.style(9.0, bold=True), room.width)
    hand = Rect(room.x + room.width / 2 - side - desk.mm(2), y, side, side)
    count = Rect(room.x + room.width / 2 + desk.mm(2), y, number.width, side)
    y += side
    parts: list[Part] = [
        Box(whole, "veil"),
        card_box(place, desk),
        desk.picture("hourglass", hand),
        desk.words(number, count),
        desk.words(title, Rect(room.x, y, room.width, title.height), "centre"),
        desk.words(
            hint,
            Rect(room.x, y + title.height, room.width, hint.height),
            "centre",
            "soft-ink",
        ),
    ]
    target = desk.button(stay, button)
    return desk.finish(
        (*parts, Target("stay", button, target.drawn, view.stay, sinks=target.sinks))
    )
