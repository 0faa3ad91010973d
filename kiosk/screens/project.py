"""A project's tile: its picture, its label and its cost, alike on all tiles of a ballot."""

from collections.abc import Sequence

from consultation.frozen import Frozen
from kiosk.part import Drawn, Rect, Target
from kiosk.screens.desk import Desk
from kiosk.screens.grid import Limits
from kiosk.screens.tiles import tile_badges, tile_box
from kiosk.theme.typeset import Paragraph
from kiosk.views.budget import ProjectTile

LEAST_PICTURE_MM = 9.5
BADGE_MM = 9.5
"""The corner that the badge of a chosen or locked tile needs."""


def limits(desk: Desk) -> Limits:
    """How large tiles are at the least and at the most."""
    return Limits(desk.mm(36), desk.mm(20), desk.mm(110), desk.mm(60), desk.gap)


class Face(Frozen):
    """Where things stand in a tile whose top left is at 0, 0."""

    picture: Rect
    label: Rect
    cost: Rect
    align: str


def face(
    projects: Sequence[tuple[str, str]], width: float, height: float, desk: Desk
) -> Face | None:
    """The layout for all `projects` (label, cost) with the larger picture; None without room."""
    room = Rect(0, 0, width, height).inset(desk.mm(1.6), desk.mm(1.2))
    faces = [found for way in (_beside, _below) if (found := way(projects, room, desk)) is not None]
    if not faces:
        return _headed(projects, room, desk)
    return max(faces, key=lambda found: found.picture.width)


def _set(texts: Sequence[str], width: float, desk: Desk) -> tuple[list[Paragraph], float]:
    """Paragraphs, and the height of the highest."""
    set = [desk.set(text, desk.strong, max(1.0, width)) for text in texts]
    return set, max(one.height for one in set)


def _costs(projects: Sequence[tuple[str, str]], room: Rect, desk: Desk) -> tuple[float, float]:
    """Width of the widest cost, and the height of a line."""
    set = [desk.set(cost, desk.body, room.width) for _, cost in projects]
    return max(one.width for one in set), set[0].height


def _large(side: float, desk: Desk) -> bool:
    return side >= desk.mm(LEAST_PICTURE_MM)


def _beside(projects: Sequence[tuple[str, str]], room: Rect, desk: Desk) -> Face | None:
    """Label and cost beside the picture; the badge's corner is left free."""
    side = int(min(room.height, room.width * 0.42, desk.mm(40)))
    between, badge = desk.mm(2), desk.mm(BADGE_MM)
    left = room.width - side - between
    cost, line = _costs(projects, room, desk)
    labels, high = _set([label for label, _ in projects], left, desk)
    used = high + line
    free = (room.height - used) / 2 >= badge
    wide = max(one.width for one in labels)
    fits = cost <= left and used <= room.height
    if not fits or not _large(side, desk) or wide > (left if free else left - badge):
        return None
    x, y = room.x + side + between, room.y + (room.height - used) / 2
    return Face(
        Rect(room.x, room.y + (room.height - side) / 2, side, side),
        Rect(x, y, left, high),
        Rect(x, y + high, left, line),
        "left",
    )


def _headed(projects: Sequence[tuple[str, str]], room: Rect, desk: Desk) -> Face | None:
    """The cost beside the picture, the label below both."""
    between, badge = desk.mm(2), desk.mm(BADGE_MM)
    cost, line = _costs(projects, room, desk)
    # A thick frame comes nearer to the label than to anything else.
    pad = desk.mm(0.8)
    labels, high = _set([label for label, _ in projects], room.width - 2 * pad, desk)
    side = int(min(room.height - high, room.width - cost - between - badge, desk.mm(40)))
    if not _large(side, desk) or max(one.width for one in labels) > room.width - 2 * pad:
        return None
    y = room.y + (room.height - high - side) / 2
    x = room.x + side + between
    return Face(
        Rect(room.x, y, side, side),
        Rect(room.x + pad, y + side, room.width - 2 * pad, high),
        Rect(x, y + (side - line) / 2, room.right - badge - x, line),
        "left",
    )


def _below(projects: Sequence[tuple[str, str]], room: Rect, desk: Desk) -> Face | None:
    """The picture above, then label and cost, all in the middle."""
    cost, line = _costs(projects, room, desk)
    labels, high = _set([label for label, _ in projects], room.width, desk)
    wide = room.width - 2 * desk.mm(BADGE_MM)
    side = int(min(room.height - high - line - desk.mm(0.4), wide, desk.mm(40)))
    fits = cost <= room.width and max(one.width for one in labels) <= room.width
    if not fits or not _large(side, desk):
        return None
    y = room.y + (room.height - side - high - line - desk.mm(0.4)) / 2
    low = y + side + desk.mm(0.4)
    return Face(
        Rect(room.x + (room.width - side) / 2, y, side, side),
        Rect(room.x, low, room.width, high),
        Rect(room.x, low + high, room.width, line),
        "centre",
    )


def project_target(project: ProjectTile, rect: Rect, inside: Face | None, desk: Desk) -> Target:
    """One project to choose; what cannot be had is flat and has a lock, and is read as well."""
    tile = project.tile
    drawn: list[Drawn] = [tile_box(tile, rect, desk)]
    if inside is None:
        words = desk.set(f"{tile.label} {project.cost}", desk.strong, rect.width)
        drawn.append(desk.words(words, rect, "centre"))
    else:
        drawn.extend(_faced(project, rect, inside, desk))
    drawn.extend(tile_badges(tile, rect, desk))
    spoken = f"{tile.label} {project.cost}"
    sinks = 0 if tile.chosen or tile.locked else desk.mm(0.7)
    return Target(
        tile.id, rect, tuple(drawn), spoken, answers=True, chosen=tile.chosen, sinks=sinks
    )


def _faced(project: ProjectTile, rect: Rect, inside: Face, desk: Desk) -> list[Drawn]:
    picture, label, cost = (
        Rect(rect.x + spot.x, rect.y + spot.y, spot.width, spot.height)
        for spot in (inside.picture, inside.label, inside.cost)
    )
    return [
        desk.picture(project.tile.picture, picture),
        desk.words(desk.set(project.tile.label, desk.strong, label.width), label, inside.align),
        desk.words(desk.set(project.cost, desk.body, cost.width), cost, inside.align),
    ]
