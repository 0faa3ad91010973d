"""Controls beside the cells of a page: they turn it, or lead to another look; none answers."""

from collections.abc import Sequence

from consultation.frozen import replace
from kiosk.part import Box, Drawn, Part, Picture, Rect, Target, Words
from kiosk.screens.desk import Desk
from kiosk.screens.tiles import inner, tile_target
from kiosk.view import Control, Frame, Tile


def aside(content: Rect, desk: Desk, wide_mm: float | None = None) -> tuple[Rect, Rect]:
    """The place of the controls, and what is left of `content` for cells.

    A column at the end of the line, `wide_mm` wide; on an upright panel a line below.
    """
    if desk.panel.portrait:
        height = desk.mm(22)
        left = Rect(content.x, content.y, content.width, content.height - height - desk.gap)
        return Rect(content.x, content.bottom - height, content.width, height), left
    width = desk.mm(wide_mm or (28 if desk.small else 33))
    left = Rect(content.x, content.y, content.width - width - desk.gap, content.height)
    return Rect(content.right - width, content.y, width, content.height), left


def turner(frame: Frame, page: int, pages: int, first: int = 0) -> tuple[Control, ...]:
    """The control to the page after `page`, round and round; none where there is one page."""
    if pages == 1:
        return ()
    return (Control(f"page:{first + (page + 1) % pages}", frame.more, "forward"),)


def control_parts(controls: Sequence[Control], place: Rect, desk: Desk) -> list[Part]:
    """Controls of one size in the middle of `place`, one after the other along its longer side."""
    many = len(controls)
    parts: list[Part] = []
    if place.width > place.height:
        width = min(desk.mm(60), (place.width - (many - 1) * desk.gap) / many)
        x = place.x + (place.width - many * width - (many - 1) * desk.gap) / 2
        for number, control in enumerate(controls):
            spot = Rect(x + number * (width + desk.gap), place.y, width, place.height)
            parts.extend(control_tile(control, _whole(spot), desk))
        return parts
    height = min(desk.mm(36), (place.height - (many - 1) * desk.gap) / many)
    y = place.y + (place.height - many * height - (many - 1) * desk.gap) / 2
    for number, control in enumerate(controls):
        spot = Rect(place.x, y + number * (height + desk.gap), place.width, height)
        parts.extend(control_tile(control, _whole(spot), desk))
    return parts


def _whole(rect: Rect) -> Rect:
    """The same place in whole pixels, none larger."""
    return Rect(round(rect.x), round(rect.y), int(rect.width), int(rect.height))


def control_tile(control: Control, rect: Rect, desk: Desk, bare: bool = False) -> list[Part]:
    """A control with its pictogram, and its label where there is room and it is not to be `bare`.

    One that does nothing yet is only drawn, without ground and frame: seen without colour.
    """
    face = _face(control, rect, desk, bare)
    if not control.enabled:
        return list(face)
    box = Box(rect, "card", desk.mm(2.7), edge="edge", edge_width=desk.mm(0.5))
    return [Target(control.id, rect, (box, *face), control.label, sinks=desk.mm(0.5))]


def _face(control: Control, rect: Rect, desk: Desk, bare: bool) -> Sequence[Drawn]:
    icon = control.icon or ""
    room = None if bare else inner([control.label], rect.width, rect.height, desk)
    if room is None:
        side = min(rect.width, rect.height, desk.mm(22)) - 2 * desk.mm(1.8)
        spot = Rect(rect.x, rect.y + (rect.height - side) / 2, rect.width, side)
        picture = desk.picture(icon, spot)
        return [picture if control.enabled else replace(picture, colour="edge")]
    faced = tile_target(Tile(control.id, control.label, icon, "card"), rect, room, desk).drawn[1:]
    return faced if control.enabled else [_at_rest(part) for part in faced]


def _at_rest(part: Drawn) -> Drawn:
    """A pictogram or a label of a control that does nothing yet."""
    match part:
        case Words():
            return replace(part, colour="soft-ink")
        case Picture():
            return replace(part, colour="edge")
    return part
