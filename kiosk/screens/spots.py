"""Spots over the whole panel, up to its edges; the way out lies among them."""

from kiosk.part import Box, Drawn, Part, Rect, Target
from kiosk.screens.desk import Desk
from kiosk.screens.surround import foot
from kiosk.views.spots import ACROSS, DOWN, SpotsView

EDGE_MM = 1.0
FOOT_MM = 20.0


def lay_out(view: SpotsView, desk: Desk) -> tuple[Part, ...]:
    """A grid of spots that ends above the foot; how many are left stands beside the way out."""
    below = foot(view.frame.footer, desk)
    top = min(part.rect.y for part in below)
    edge, gap = desk.mm(EDGE_MM), desk.gap
    across, down = (DOWN, ACROSS) if desk.panel.portrait else (ACROSS, DOWN)
    width = (desk.panel.width - 2 * edge - (across - 1) * gap) / across
    height = (top - 2 * edge - gap - (down - 1) * gap) / down
    parts: list[Part] = list(below)
    for column in range(ACROSS):
        for row in range(DOWN):
            x, y = (row, column) if desk.panel.portrait else (column, row)
            place = Rect(
                round(edge + x * (width + gap)),
                round(edge + y * (height + gap)),
                int(width),
                int(height),
            )
            parts.append(_spot(f"{column}-{row}", place, view, desk))
    end = max(part.rect.right for part in below)
    left = desk.set(view.left, desk.strong, desk.panel.width - end - 2 * desk.margin)
    room = Rect(
        end + desk.margin, top, desk.panel.width - end - 2 * desk.margin, desk.control_height()
    )
    parts.append(desk.words(left, room, "right"))
    return desk.finish(parts)


def _spot(name: str, place: Rect, view: SpotsView, desk: Desk) -> Target:
    touched = name in view.touched
    fill, edge = ("leaf", "ink") if touched else ("card", "edge")
    thick = desk.mm(1.0 if touched else 0.5)
    drawn: list[Drawn] = [Box(place, fill, desk.mm(2.7), edge=edge, edge_width=thick)]
    side = min(place.width, place.height) * 0.5
    spot = place.inset((place.width - side) / 2, (place.height - side) / 2)
    drawn.append(desk.picture("tick" if touched else "touch", spot))
    return Target(f"spot:{name}", place, tuple(drawn), view.names[name], chosen=touched)
