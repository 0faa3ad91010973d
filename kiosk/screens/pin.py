"""A PIN: how many digits there are, and two rows of keys; upright panels have four."""

from collections.abc import Iterator

from consultation.frozen import replace
from kiosk.part import Box, Drawn, Part, Rect, Target
from kiosk.screens.desk import Desk
from kiosk.screens.surround import surround
from kiosk.theme.typeset import Paragraph
from kiosk.view import Control
from kiosk.views.pin import DIGIT, PinView

DOT_MM = 4.0
KEY_MM = 13.2
"""Height of a key at the least: a hint has to go before keys are smaller."""
CAPITALS_MM = (8.0, 6.4, 5.6)
"""Heights of the digits, the largest that has room."""
MOST_KEY_MM = (30.0, 24.0)
"""Width and height of a key at the most."""


def lay_out(view: PinView, desk: Desk) -> tuple[Part, ...]:
    """The dots above, the keys below; digits stand alike in every language."""
    height = desk.mm(9.0)
    for hint in (view.frame.hint, None):
        framed = surround(replace(view.frame, hint=hint), desk)
        content = framed.content
        if content.height - height - 2 * desk.gap >= 2 * desk.mm(KEY_MM):
            break
    missing = view.frame.hint if hint is None else None
    dots = _dots(view, missing, Rect(content.x, content.y, content.width, height), desk)
    top = content.y + height + desk.gap
    room = Rect(content.x, top, content.width, content.bottom - top)
    return (*desk.finish((*framed.parts, *dots)), *_keys(view, room, desk))


def _dots(view: PinView, hint: str | None, room: Rect, desk: Desk) -> Iterator[Drawn]:
    """A dot a digit, in a field; before the first one a hint that had no room elsewhere."""
    if hint is not None and view.count == 0:
        said = desk.set(hint, desk.body, room.width)
        if said.height <= room.height:
            yield desk.words(said, room, "centre", "soft-ink")
            return
    side, between = desk.mm(DOT_MM), desk.mm(3.0)
    field = Rect(room.x + room.width / 2 - desk.mm(45), room.y, desk.mm(90), room.height)
    yield Box(field, "card", desk.mm(2.7), edge="edge", edge_width=desk.mm(0.5))
    width = view.count * side + max(0, view.count - 1) * between
    x, y = field.x + (field.width - width) / 2, field.y + (field.height - side) / 2
    for number in range(view.count):
        spot = Rect(round(x + number * (side + between)), round(y), side, side)
        yield Box(spot, "ink", side / 2)


def _keys(view: PinView, room: Rect, desk: Desk) -> Iterator[Part]:
    digits = [Control(f"{DIGIT}:{'1234567890'[at]}", text) for at, text in enumerate(view.digits)]
    rows = [[*digits[:5], view.delete], [*digits[5:], view.enter]]
    if desk.panel.portrait:
        rows = [digits[:3], digits[3:6], digits[6:9], [view.delete, digits[9], view.enter]]
    gap, across = desk.gap, len(rows[0])
    width = int(min((room.width - (across - 1) * gap) / across, desk.mm(MOST_KEY_MM[0])))
    height = int(min((room.height - (len(rows) - 1) * gap) / len(rows), desk.mm(MOST_KEY_MM[1])))
    x = room.x + (room.width - across * width - (across - 1) * gap) / 2
    y = room.y + (room.height - len(rows) * height - (len(rows) - 1) * gap) / 2
    for line, row in enumerate(rows):
        for column, control in enumerate(row):
            place = Rect(
                round(x + column * (width + gap)), round(y + line * (height + gap)), width, height
            )
            yield from _key(control, place, desk)


def _key(control: Control, place: Rect, desk: Desk) -> Iterator[Part]:
    filled = control.filled and control.enabled
    fill = "ink" if filled else ("sand" if control.icon else "card")
    box = Box(
        place,
        fill if control.enabled else "paper",
        desk.mm(2.7),
        edge="edge",
        edge_width=desk.mm(0.5),
        shadow=desk.mm(0.5) if control.enabled else 0,
    )
    drawn: list[Drawn] = [box]
    if control.icon:
        colour = "on-ink" if filled else ("soft-ink" if not control.enabled else None)
        drawn.append(desk.picture(control.icon, place.inset(place.height * 0.26), colour))
    else:
        drawn.append(desk.words(_label(control.label, place, desk), place, "centre"))
    target = Target(control.id, place, tuple(drawn), control.label, sinks=desk.mm(0.5))
    yield from (target,) if control.enabled else drawn


def _label(text: str, place: Rect, desk: Desk) -> Paragraph:
    """As large as its key is high enough for: lines are higher in some scripts."""
    sizes = (desk.set(text, desk.style(cap, bold=True), place.width) for cap in CAPITALS_MM)
    return next(
        (one for one in sizes if one.height <= place.height),
        desk.set(text, desk.strong, place.width),
    )
