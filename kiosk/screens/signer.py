"""The window of a signer: always of one size, under the helps at the end of the line.

What is touched stands beside it, or below it on a panel that stands upright. On a desk where all
that is touched stands low, the window is only seen: what stops it is one of the helps at the foot.
"""

from consultation.frozen import replace
from kiosk.part import Box, Drawn, Part, Rect, Screenplay, Target
from kiosk.screens.desk import Desk
from kiosk.screens.head import has_head
from kiosk.view import Control, Frame

WINDOW_MM = (60.0, 45.0)
SMALL_MM = (45.0, 34.0)
"""Width and height where room is scarce."""
BADGE_MM, ASKING_MM = 9.0, 13.0
"""The disc in the window's corner while the signer signs, and when they wait to be asked again."""


def window(frame: Frame, desk: Desk) -> Rect:
    """Where the signer is seen."""
    width, height = (desk.mm(side) for side in (SMALL_MM if desk.small else WINDOW_MM))
    y = desk.margin + (desk.mm(13.2) + desk.gap if has_head(frame, desk) else 0)
    return Rect(desk.panel.width - desk.margin - width, y, width, height)


def film_size(desk: Desk) -> tuple[int, int]:
    """Pixels of the place into which a signer's film is drawn."""
    width, height = (desk.mm(side) for side in (SMALL_MM if desk.small else WINDOW_MM))
    return int(width), int(height)


def text_width(frame: Frame, desk: Desk) -> float:
    """Pixels from the margin to the window, or to the other margin where nobody signs."""
    if frame.signer is None:
        return desk.panel.width - 2 * desk.margin
    return window(frame, desk).x - desk.gap - desk.margin


def beside(content: Rect, frame: Frame, desk: Desk) -> Rect:
    """What the window leaves of a screen's `content`."""
    if frame.signer is None:
        return content
    taken = window(frame, desk)
    if not desk.panel.portrait:
        return replace(content, width=taken.x - desk.gap - content.x)
    y = max(content.y, taken.bottom + desk.gap)
    return replace(content, y=y, height=content.bottom - y)


def with_help(frame: Frame, desk: Desk) -> tuple[Control, ...]:
    """The helps of a screen, and what stops the signer where the window is out of reach."""
    low = desk.lower and frame.signer is not None
    return (*frame.helps, frame.signer) if low and frame.signer else frame.helps


def signer_parts(frame: Frame, desk: Desk) -> list[Part]:
    """The window, its film, and all of it as one thing to touch."""
    if frame.signer is None:
        return []
    place = window(frame, desk)
    edge = desk.mm(0.5)
    parts: list[Part] = [
        Box(place.inset(-edge), "ink"),
        Box(place, "sky"),
        desk.picture("sign-language", place.inset(desk.mm(6))),
        Screenplay(place, None),
    ]
    if desk.lower:
        return parts
    drawn, label = tuple(_badge(frame.signer, place, desk)), frame.signer.label
    return [*parts, Target(frame.signer.id, place, drawn, label, sinks=desk.mm(0.4))]


def _badge(control: Control, place: Rect, desk: Desk) -> list[Drawn]:
    """What a touch does, in the corner at the end of the line."""
    if control.icon is None:
        return []
    side, in_mm = desk.mm(ASKING_MM if control.on else BADGE_MM), desk.mm(1.2)
    spot = Rect(place.right - side - in_mm, place.bottom - side - in_mm, side, side)
    box = Box(spot, "card", side / 2, edge="ink", edge_width=desk.mm(0.5))
    return [box, desk.picture(control.icon, spot.inset(side * 0.2))]
