"""A map with zones to touch: tiles on the map where there is room, else numbers and a list."""

from collections.abc import Sequence
from math import hypot

from consultation.frozen import replace
from kiosk.part import Box, Drawn, Part, Photo, Rect, Target
from kiosk.screens.desk import Desk
from kiosk.screens.place import MOST_PIXELS
from kiosk.screens.surround import surround
from kiosk.screens.tiles import LEAST_MM, LEAST_PICTURE_MM, inner, slim_turner, tile_target
from kiosk.views.zones import PlacedTile, ZonesView

SHARES = (0.44, 0.36, 0.28, 0.2)
"""Of the content that a map takes beside a list, the first with which every label fits."""
ASTRAY_MM = 14.0
"""A tile whose middle lies further from its point would belong nowhere."""
DOT_MM = 9.0
NUMBER_MM = 2.6
"""Around the number of a zone in the list."""


def lay_out(view: ZonesView, desk: Desk) -> tuple[Part, ...]:
    """Every zone can be touched on a tile of 20 mm."""
    frame = replace(view.frame, hint=None) if desk.small else view.frame
    framed = surround(frame, desk)
    whole = _shaped(view.shape, framed.content, desk)
    places = _on_map(view, whole, desk)
    if places is not None:
        parts = _tiled(view, whole, places, desk)
    else:
        parts = _listed(view, framed.content, desk)
    return desk.finish((*framed.parts, *parts))


def _shaped(shape: float, content: Rect, desk: Desk) -> Rect:
    """The largest place of the map's shape in the middle of `content`."""
    room = content.inset(desk.mm(0.5))
    width = min(room.width, room.height * shape)
    height = width / shape
    x, y = room.x + (room.width - width) / 2, room.y + (room.height - height) / 2
    return Rect(round(x), round(y), round(width), round(height))


def _map(view: ZonesView, place: Rect, desk: Desk) -> tuple[Drawn, ...]:
    edge = desk.mm(0.5)
    box = Box(place.inset(-edge), "sand", edge="edge", edge_width=edge)
    return box, Photo(place, view.map, side=min(view.pixels, MOST_PIXELS))


# Tiles on the map.


def _on_map(view: ZonesView, whole: Rect, desk: Desk) -> list[Rect] | None:
    """Where the tiles stand; None where they would stray too far from their points."""
    for widest in (70, 45, 30):
        places = spread(
            [_around(zone, whole, desk, desk.mm(widest)) for zone in view.zones], whole, desk.gap
        )
        if places is not None and all(
            _astray(zone, place, whole) <= desk.mm(ASTRAY_MM)
            for zone, place in zip(view.zones, places, strict=True)
        ):
            return places
    return None


def _around(zone: PlacedTile, whole: Rect, desk: Desk, widest: float) -> Rect:
    label = desk.set(zone.tile.label, desk.strong, widest)
    least = desk.mm(LEAST_MM)
    width = max(least, label.width + desk.mm(4.5))
    height = max(least, label.height + desk.mm(LEAST_PICTURE_MM + 5))
    x, y = _point(zone, whole)
    return Rect(x - width / 2, y - height / 2, width, height)


def _point(zone: PlacedTile, whole: Rect) -> tuple[float, float]:
    return whole.x + zone.x * whole.width, whole.y + zone.y * whole.height


def _astray(zone: PlacedTile, place: Rect, whole: Rect) -> float:
    x, y = _point(zone, whole)
    dx = max(place.x - x, x - place.right, 0)
    dy = max(place.y - y, y - place.bottom, 0)
    return hypot(dx, dy)


def _tiled(view: ZonesView, whole: Rect, places: Sequence[Rect], desk: Desk) -> list[Part]:
    parts: list[Part] = [*_map(view, whole, desk)]
    for zone, place in zip(view.zones, places, strict=True):
        inside = inner([zone.tile.label], place.width, place.height, desk)
        parts.append(replace(tile_target(zone.tile, place, inside, desk), on=whole))
    return parts


def spread(places: Sequence[Rect], room: Rect, gap: float) -> list[Rect] | None:
    """The places pushed apart by `gap` and into `room`; None where that does not come about."""
    now = [_into(place, room) for place in places]
    for _ in range(80):
        calm = True
        for one in range(len(now)):
            for other in range(one):
                if (push := _push(now[one], now[other], gap)) != (0, 0):
                    calm = False
                    now[one] = _into(_by(now[one], *push), room)
                    now[other] = _into(_by(now[other], -push[0], -push[1]), room)
        if calm:
            whole = all(room.holds(place) for place in now)
            return [_whole(place) for place in now] if whole else None
    return None


def _push(one: Rect, other: Rect, gap: float) -> tuple[float, float]:
    """Half of the way by which `one` has to leave `other`, the shorter way."""
    dx = (one.x + one.width / 2) - (other.x + other.width / 2)
    dy = (one.y + one.height / 2) - (other.y + other.height / 2)
    across = (one.width + other.width) / 2 + gap + 1 - abs(dx)
    down = (one.height + other.height) / 2 + gap + 1 - abs(dy)
    if across <= 0.5 or down <= 0.5:
        return 0, 0
    if across < down:
        return (across if dx >= 0 else -across) / 2, 0
    return 0, (down if dy >= 0 else -down) / 2


def _by(place: Rect, dx: float, dy: float) -> Rect:
    return Rect(place.x + dx, place.y + dy, place.width, place.height)


def _into(place: Rect, room: Rect) -> Rect:
    x = min(max(place.x, room.x), room.right - place.width)
    y = min(max(place.y, room.y), room.bottom - place.height)
    return Rect(x, y, place.width, place.height)


def _whole(place: Rect) -> Rect:
    return Rect(round(place.x), round(place.y), round(place.width), round(place.height))


# Numbers on the map, and a list beside it.


def _listed(view: ZonesView, content: Rect, desk: Desk) -> list[Part]:
    """The map, numbered, and the list; the map is the smaller the wider its labels are."""
    for share in SHARES:
        place, room = _halves(view, content, share, desk)
        lines = _list(view, room, desk)
        if lines is not None:
            break
    drawn = [*_map(view, place, desk), *_dots(view, place, desk)]
    target = Target("map", place, tuple(drawn), view.says, follows=True, on=place)
    return [target, *(lines or _list(view, room, desk, whatever=True) or ())]


def _halves(view: ZonesView, content: Rect, share: float, desk: Desk) -> tuple[Rect, Rect]:
    """The map's place with `share` of the content at the most, and the list's."""
    if desk.panel.portrait:
        half = Rect(content.x, content.y, content.width, content.height * share)
        place = _shaped(view.shape, half, desk)
        place = Rect(place.x, half.y + desk.mm(0.5), place.width, place.height)
        y = place.bottom + desk.gap
        return place, Rect(content.x, y, content.width, content.bottom - y)
    half = Rect(content.x, content.y, content.width * share, content.height)
    place = _shaped(view.shape, half, desk)
    place = Rect(half.x + desk.mm(0.5), place.y, place.width, place.height)
    x = place.right + desk.gap
    return place, Rect(x, content.y, content.right - x, content.height)


def _dots(view: ZonesView, place: Rect, desk: Desk) -> list[Drawn]:
    side = _dot_side(desk)
    points = [_point(zone, place) for zone in view.zones]
    around = [Rect(x - side / 2, y - side / 2, side, side) for x, y in points]
    spots = spread(around, place, 0) or [_into(spot, place) for spot in around]
    return [
        part
        for zone, spot in zip(view.zones, spots, strict=True)
        for part in _dot(zone, spot, desk)
    ]


def _dot_side(desk: Desk) -> float:
    """Of a number's circle: its line has room in it, in Arabic too."""
    return max(desk.mm(DOT_MM), desk.strong.line_height + desk.mm(0.4))


def _dot(zone: PlacedTile, spot: Rect, desk: Desk) -> list[Drawn]:
    """The zone's number in a circle, filled with ink where the zone is chosen."""
    fill, ink = ("ink", "on-ink") if zone.tile.chosen else (zone.tile.tint, "ink")
    box = Box(spot, fill, spot.height / 2, edge="ink", edge_width=desk.mm(0.6))
    number = desk.set(zone.number, desk.strong, spot.width)
    return [box, desk.words(number, spot, "centre", ink)]


def _list(view: ZonesView, room: Rect, desk: Desk, whatever: bool = False) -> list[Part] | None:
    """A column of zones; where it is too long, a slim turner of pages beside it.

    None where a label finds no room, unless `whatever`.
    """
    count, least = len(view.zones), desk.mm(LEAST_MM)
    most = max(1, int((room.height + desk.gap) // (least + desk.gap)))
    parts: list[Part] = []
    first = 0
    if count > most:
        pages = -(-count // most)
        page = view.frame.page % pages
        high = min(room.height, desk.mm(45))
        turner, room = slim_turner(view.frame.more, (page + 1) % pages, room, desk, high)
        parts.append(turner)
        first, count = page * most, most
    high = float(int(min((room.height + desk.gap) / count - desk.gap, desk.mm(38))))
    if not whatever and not all(_fits(zone, room.width, high, desk) for zone in view.zones):
        return None
    y = room.y
    for zone in view.zones[first : first + count]:
        parts.append(_line(zone, Rect(room.x, round(y), room.width, high), desk))
        y += high + desk.gap
    return parts


def _fits(zone: PlacedTile, width: float, height: float, desk: Desk) -> bool:
    left = _left(width, desk)
    label = desk.set(zone.tile.label, desk.strong, left)
    return label.width <= left and label.height <= height


def _left(width: float, desk: Desk) -> float:
    """What a line leaves to its label: the number stands before it."""
    return width - _dot_side(desk) - desk.mm(3 * NUMBER_MM)


def _line(zone: PlacedTile, place: Rect, desk: Desk) -> Target:
    """The zone's number and its label; the badge of a zone that is chosen or heard is there."""
    target = tile_target(zone.tile, place, None, desk)
    side = _dot_side(desk)
    x, y = place.x + desk.mm(NUMBER_MM), place.y + (place.height - side) / 2
    spot = Rect(x, y, side, side)
    label = desk.set(zone.tile.label, desk.strong, _left(place.width, desk))
    words = Rect(spot.right + desk.mm(NUMBER_MM), place.y, label.width, place.height)
    drawn = (target.drawn[0], *_sign(zone, spot, desk), desk.words(label, words))
    return replace(target, drawn=drawn)


def _sign(zone: PlacedTile, spot: Rect, desk: Desk) -> list[Drawn]:
    """Heard, chosen, or just a number."""
    if zone.tile.heard:
        box = Box(spot, "card", spot.height / 2, edge="ink", edge_width=desk.mm(0.5))
        return [box, desk.picture("listen", spot.inset(desk.mm(1.7)))]
    if zone.tile.chosen:
        box = Box(spot, "ink", spot.height / 2)
        return [box, desk.picture("tick", spot.inset(desk.mm(1.7)), "on-ink")]
    return _dot(zone, spot, desk)
