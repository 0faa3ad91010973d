"""A white sheet that follows the finger; beside it the pencils, and what takes strokes back."""

from collections.abc import Sequence

from consultation.frozen import replace
from consultation.questions.drawing import HEIGHT, WIDTH
from kiosk.part import Box, Drawn, Part, Rect, Stroke, Target
from kiosk.screens.desk import Desk
from kiosk.screens.pad import pad
from kiosk.screens.surround import surround
from kiosk.views.drawing import DrawingView, Pencil

PENCIL_MM = 13.2
DISC_MM = 9.6
WIDEST = 0.6
"""Of the content that the sheet takes at the most, where the rest stands beside it."""


def lay_out(view: DrawingView, desk: Desk) -> tuple[Part, ...]:
    """Strokes come last: only the one that is being drawn is drawn anew."""
    # Room before advice: a white sheet says what it is for. That it is full has to be said.
    frame = view.frame if view.full or not desk.small else replace(view.frame, hint=None)
    framed = surround(frame, desk)
    sheet, rest = (
        _below(framed.content, desk) if desk.panel.portrait else _beside(framed.content, desk)
    )
    box = Box(sheet, "card", desk.mm(1), edge="edge", edge_width=desk.mm(0.5))
    target = Target("sheet", sheet, (box,), view.says, follows=True, on=sheet)
    tools = _led(view, rest, desk) if view.pad else _tools(view, rest, desk)
    parts = (*tools, target, *_strokes(view, sheet, desk), *_pen(view, sheet, desk))
    return desk.finish((*framed.parts, *parts))


def _beside(content: Rect, desk: Desk) -> tuple[Rect, Rect]:
    width = round(min(content.width * WIDEST, content.height * WIDTH / HEIGHT))
    height = round(width * HEIGHT / WIDTH)
    sheet = Rect(content.x, round(content.y + (content.height - height) / 2), width, height)
    x = sheet.right + desk.gap
    return sheet, Rect(x, content.y, content.right - x, content.height)


def _below(content: Rect, desk: Desk) -> tuple[Rect, Rect]:
    tools = 3 * desk.mm(PENCIL_MM) + 2 * desk.gap
    width = round(min(content.width, (content.height - tools - desk.gap) * WIDTH / HEIGHT))
    height = round(width * HEIGHT / WIDTH)
    y = content.y + round((content.height - tools - desk.gap - height) / 2)
    sheet = Rect(round(content.x + (content.width - width) / 2), y, width, height)
    y = sheet.bottom + desk.gap
    return sheet, Rect(content.x, y, content.width, tools)


def _strokes(view: DrawingView, sheet: Rect, desk: Desk) -> list[Stroke]:
    scale = sheet.width / WIDTH
    width = max(desk.mm(1.1), sheet.width * 0.009)
    return [
        Stroke(
            sheet,
            tuple(
                (sheet.y if number % 2 else sheet.x) + value * scale
                for number, value in enumerate(points)
            ),
            width,
            f"pen-{colour}",
        )
        for colour, points in view.strokes
    ]


def _pen(view: DrawingView, sheet: Rect, desk: Desk) -> list[Drawn]:
    """Where the pencil is that arrows lead."""
    if view.pen is None:
        return []
    scale, side = sheet.width / WIDTH, desk.mm(4.5)
    x, y = sheet.x + view.pen[0] * scale, sheet.y + view.pen[1] * scale
    # A stroke moves with its sheet and is not turned round.
    place = Rect(sheet.x, sheet.y, sheet.width, sheet.height)
    cross = ((x - side, y, x + side, y), (x, y - side, x, y + side))
    return [Stroke(place, line, desk.mm(0.9), "ink") for line in cross]


# Pencils and controls.


def _led(view: DrawingView, room: Rect, desk: Desk) -> list[Part]:
    """The next pencil and what takes back, by their signs alone; arrows below them."""
    side = desk.mm(PENCIL_MM)
    arrows = pad(view.pad, room, desk)
    y = min(arrow.rect.y for arrow in arrows) - desk.gap - side
    x = arrows[0].rect.x
    parts: list[Part] = []
    for pencil in view.pencils:
        parts.append(_pencil(pencil, Rect(x, y, side, side), desk, with_name=False))
        x += side + desk.gap
    for control in (view.undo, view.again):
        target = desk.help(control, Rect(x, y, side, side))
        parts += [target] if control.enabled else target.drawn
        x += side + desk.gap
    return [*parts, *arrows]


def _tools(view: DrawingView, room: Rect, desk: Desk) -> list[Part]:
    """Pencils with their names where there is room, else with their signs alone."""
    controls = _controls(view, room, desk)
    top = min(part.rect.y for part in controls)
    above = Rect(room.x, room.y, room.width, top - desk.gap - room.y)
    named = _named(view.pencils, above, desk)
    places = named or _row(len(view.pencils), above, desk)
    return [
        *(
            _pencil(pencil, place, desk, with_name=named is not None)
            for pencil, place in zip(view.pencils, places, strict=True)
        ),
        *controls,
    ]


def _named(pencils: Sequence[Pencil], room: Rect, desk: Desk) -> list[Rect] | None:
    """Places wide enough for every name, in as few rows as there can be."""
    names = [desk.set(pencil.label, desk.strong, room.width) for pencil in pencils]
    least = max(name.width for name in names) + desk.mm(DISC_MM + 8)
    for rows in range(1, len(pencils) + 1):
        columns = -(-len(pencils) // rows)
        width = (room.width - (columns - 1) * desk.gap) / columns
        height = (room.height - (rows - 1) * desk.gap) / rows
        if width >= least and height >= desk.mm(PENCIL_MM):
            width, height = min(width, least * 1.3), min(height, desk.mm(16))
            return _grid(len(pencils), columns, width, height, room, desk)
    return None


def _row(count: int, room: Rect, desk: Desk) -> list[Rect]:
    columns = next(
        columns
        for columns in range(count, 0, -1)
        if columns == 1 or columns * desk.mm(PENCIL_MM) + (columns - 1) * desk.gap <= room.width
    )
    side = desk.mm(PENCIL_MM)
    return _grid(count, columns, side, side, room, desk)


def _grid(
    count: int, columns: int, width: float, height: float, room: Rect, desk: Desk
) -> list[Rect]:
    return [
        Rect(
            round(room.x + number % columns * (width + desk.gap)),
            round(room.y + number // columns * (height + desk.gap)),
            int(width),
            int(height),
        )
        for number in range(count)
    ]


def _pencil(pencil: Pencil, place: Rect, desk: Desk, with_name: bool) -> Target:
    """A disc of the colour with what has this colour on it; its name beside it."""
    edge, width = ("ink", desk.mm(1.2)) if pencil.chosen else ("edge", desk.mm(0.5))
    side = desk.mm(DISC_MM)
    x = place.x + (desk.mm(2.2) if with_name else (place.width - side) / 2)
    disc = Rect(round(x), round(place.y + (place.height - side) / 2), side, side)
    drawn: list[Drawn] = [
        Box(place, "card", desk.mm(2.7), edge=edge, edge_width=width),
        Box(disc, pencil.colour, side / 2),
        desk.picture("listen" if pencil.heard else pencil.icon, disc.inset(side * 0.18), "on-ink"),
    ]
    if with_name:
        name = desk.set(pencil.label, desk.strong, place.width)
        words = Rect(disc.right + desk.mm(2.2), place.y, name.width, place.height)
        drawn.append(desk.words(name, words))
    return Target(pencil.id, place, tuple(drawn), pencil.label, sinks=desk.mm(0.4))


def _controls(view: DrawingView, room: Rect, desk: Desk) -> list[Part]:
    """Side by side at the foot of `room`; where not both fit, 'undo' is shown by its sign."""
    height = desk.mm(PENCIL_MM)
    wide = [desk.button_width(control) for control in (view.undo, view.again)]
    y = room.bottom - height
    if sum(wide) + desk.gap <= room.width:
        undo = desk.button(view.undo, Rect(room.x, y, wide[0], height))
    else:
        undo = desk.help(view.undo, Rect(room.x, y, height, height))
    x = undo.rect.right + desk.gap
    left = room.right - x
    place = Rect(x, y, min(wide[1], left), height)
    shown = replace(view.again, filled=view.again.on)
    again = desk.button(shown, place, with_icon=wide[1] <= left)
    parts: list[Part] = []
    for control, target in ((view.undo, undo), (view.again, again)):
        parts += [target] if control.enabled else target.drawn
    return parts
