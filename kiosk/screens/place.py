"""A map under a cross-hair: the map, what moves it, the tile that sets the pin, named places."""

from collections.abc import Sequence

from consultation.frozen import replace
from kiosk.part import Box, Drawn, Part, Photo, Rect, Stroke, Target
from kiosk.putting.place import window
from kiosk.screens.desk import Desk
from kiosk.screens.grid import Grid, Limits, arrange, page_of
from kiosk.screens.pad import pad
from kiosk.screens.surround import Framed, surround
from kiosk.screens.tiles import inner, page_turner, slim_turner, tile_target
from kiosk.view import Control
from kiosk.views.place import MapView

MOST_PIXELS = 2048
"""Of a map's longer side: what every graphics card takes."""
CONTROL_MM = 13.2
HERE_MM = 21.0
LINE_MM = 18.0
"""Of a name, two lines high."""
CROSS_MM = 22.0
PIN_MM = 15.0
PIN_TIP = 87 / 96
"""Where the pin's drawing touches the ground, of its height."""


def lay_out(view: MapView, desk: Desk) -> tuple[Part, ...]:
    """The map as large as can be, and beside it (below it, on an upright panel) the rest."""
    # Room before advice: the cross-hair and 'here' say themselves what they are for.
    frame = replace(view.frame, hint=None) if desk.small else view.frame
    framed = surround(frame, desk)
    below = desk.panel.portrait
    room, parts = _below(view, framed.content, desk) if below else _beside(view, framed, desk)
    if view.listing and _has_list(parts):
        parts = [*parts, *_name_parts(view, room, desk)]
    else:
        inside = Rect(room.x, room.y, room.width, room.height - desk.gap)
        arrows = pad(view.pad, inside, desk, on=room)
        parts = [*parts, map_target(view, room, desk), *arrows]
    return desk.finish((*framed.parts, *parts))


def _has_list(parts: Sequence[Part]) -> bool:
    return any(isinstance(part, Target) and part.id == "places" for part in parts)


# Around the map.


def _beside(view: MapView, framed: Framed, desk: Desk) -> tuple[Rect, list[Part]]:
    """The room for the map, and the column at its end."""
    content = framed.content
    side = desk.mm(CONTROL_MM)
    count = 3 if view.names else 2
    width = count * side + (count - 1) * desk.gap
    column = Rect(content.right - width, content.y, width, content.height)
    room = Rect(content.x, content.y, content.width - width - desk.gap, content.height)
    left = column.height - side - desk.mm(HERE_MM) - 2 * desk.gap
    between = Rect(column.x, column.y + side + desk.gap, width, left)
    names = _grid(view.names, between, desk) if view.names else None
    listed = names is not None and names.pages == 1
    parts = _controls(view, column, desk, with_list=bool(view.names) and not listed)
    here = Rect(column.x, column.bottom - desk.mm(HERE_MM), width, desk.mm(HERE_MM))
    if listed:
        parts += _name_parts(view, between, desk)
    else:
        high = min(left + desk.gap + here.height, desk.mm(46))
        here = Rect(column.x, column.bottom - high, width, high)
    return room, [*parts, _here(view, here, desk)]


def _below(view: MapView, content: Rect, desk: Desk) -> tuple[Rect, list[Part]]:
    """The room for the map, and under it the controls, the names and 'here'."""
    side, high = desk.mm(CONTROL_MM), desk.mm(HERE_MM)
    foot = Rect(content.x, content.bottom - high, content.width, high)
    used = 2 * side + 2 * desk.gap
    row = Rect(foot.x, foot.y + (high - side) / 2, used, side)
    parts = _controls(view, row, desk, with_list=False)
    parts.append(_here(view, Rect(foot.x + used, foot.y, foot.width - used, high), desk))
    bottom = foot.y - desk.gap
    if view.names:
        names = Rect(content.x, bottom - desk.mm(45), content.width, desk.mm(45))
        grid = _grid(view.names, names, desk)
        tall = grid.rows * grid.height + (grid.rows - 1) * desk.gap
        names = Rect(names.x, bottom - tall, names.width, tall)
        parts += _name_parts(view, names, desk)
        bottom = names.y - desk.gap
    return Rect(content.x, content.y, content.width, bottom - content.y), parts


def _controls(view: MapView, row: Rect, desk: Desk, with_list: bool) -> list[Part]:
    side, x = desk.mm(CONTROL_MM), row.x
    parts: list[Part] = []
    for control in (view.nearer, view.farther, *((view.places,) if with_list else ())):
        target = desk.help(control, Rect(x, row.y, side, side))
        parts += [target] if control.enabled else _faint(target)
        x += side + desk.gap
    return parts


def _faint(target: Target) -> list[Part]:
    """A control that does nothing now: drawn without its ground, and not to be touched."""
    box, *rest = target.drawn
    assert isinstance(box, Box)
    return [replace(box, fill="paper"), *rest]


def _here(view: MapView, place: Rect, desk: Desk) -> Target:
    inside = inner([view.here.label], place.width, place.height, desk)
    return tile_target(view.here, place, inside, desk)


# The named places.


def _grid(names: Sequence[Control], room: Rect, desk: Desk) -> Grid:
    least = desk.mm(CONTROL_MM)

    def fits(width: float, height: float) -> bool:
        words = [desk.set(name.label, desk.strong, width - desk.mm(5)) for name in names]
        high = max(word.height for word in words)
        return max(word.width for word in words) <= width - desk.mm(5) and high <= height

    most = Limits(desk.mm(20), least, desk.mm(75), desk.mm(22), desk.gap)
    return arrange(len(names), room, [fits], most, lambda width, _height: width / desk.mm(10))


def _name_parts(view: MapView, room: Rect, desk: Desk) -> list[Part]:
    """The named places in `room`, and what turns their pages."""
    grid = _grid(view.names, room, desk)
    rows = max(1, int((room.height + desk.gap) // (desk.mm(LINE_MM) + desk.gap)))
    if grid.pages > -(-len(view.names) // rows):
        return _name_column(view, room, rows, desk)
    page = page_of(len(view.names), view.frame.page, room, grid, desk.gap)
    parts: list[Part] = [
        _name(view.names[number], place, desk)
        for number, place in zip(page.items, page.places, strict=True)
    ]
    if page.turner is not None:
        parts.append(page_turner(view.frame.more, page.next, page.turner, desk))
    return parts


def _name_column(view: MapView, room: Rect, rows: int, desk: Desk) -> list[Part]:
    """One column, and a slim turner beside it: the room for the widest names."""
    pages = -(-len(view.names) // rows)
    page = view.frame.page % pages
    high = min(room.height, desk.mm(45))
    turner, rest = slim_turner(view.frame.more, (page + 1) % pages, room, desk, high)
    height = float(int(min(desk.mm(22), (rest.height + desk.gap) / rows - desk.gap)))
    names = view.names[page * rows : (page + 1) * rows]
    y = [rest.y + row * (height + desk.gap) for row in range(rows)]
    return [
        turner,
        *(
            _name(name, Rect(rest.x, at, rest.width, height), desk)
            for name, at in zip(names, y, strict=False)
        ),
    ]


def _name(name: Control, place: Rect, desk: Desk) -> Target:
    edge, width = ("ink", desk.mm(0.9)) if name.on else ("edge", desk.mm(0.5))
    box = Box(place, "card", desk.mm(2.7), edge=edge, edge_width=width)
    words = desk.set(name.label, desk.strong, place.width - desk.mm(5))
    drawn = (box, desk.words(words, place, "centre"))
    return Target(name.id, place, drawn, name.label, sinks=desk.mm(0.5))


# The map.


def map_target(view: MapView, room: Rect, desk: Desk) -> Target:
    """The map with its pin and its cross-hair; it follows the finger."""
    edge = desk.mm(0.5)
    rect = room.inset(edge)
    width, height = window(view.shape, rect.width / rect.height, view.zoom)
    shown = Rect(view.point[0] - width / 2, view.point[1] - height / 2, width, height)
    drawn: list[Drawn] = [
        Box(room, "sand", edge="edge", edge_width=edge),
        _photo(view, rect, shown),
        *_cross(rect, desk),
        *_pin(view.pin, rect, shown, desk),
    ]
    return Target("map", rect, tuple(drawn), view.says, follows=True, on=rect)


def _photo(view: MapView, rect: Rect, shown: Rect) -> Photo:
    """What there is of the map in the window: beyond its edges the ground is bare."""
    left, top = max(0.0, shown.x), max(0.0, shown.y)
    seen = Rect(left, top, min(1.0, shown.right) - left, min(1.0, shown.bottom) - top)
    across, down = rect.width / shown.width, rect.height / shown.height
    place = Rect(
        rect.x + (seen.x - shown.x) * across,
        rect.y + (seen.y - shown.y) * down,
        seen.width * across,
        seen.height * down,
    )
    return Photo(place, view.map, seen, min(view.pixels, MOST_PIXELS))


def _pin(pin: tuple[float, float] | None, rect: Rect, shown: Rect, desk: Desk) -> list[Drawn]:
    """The pin with its tip on its point, where the window shows all of it."""
    if pin is None:
        return []
    side = desk.mm(PIN_MM)
    x = rect.x + (pin[0] - shown.x) / shown.width * rect.width
    y = rect.y + (pin[1] - shown.y) / shown.height * rect.height
    place = Rect(round(x - side / 2), round(y - side * PIN_TIP), side, side)
    return [desk.picture("pin", place)] if rect.holds(place) else []


def _cross(rect: Rect, desk: Desk) -> list[Drawn]:
    """Four lines that leave the middle free, light around so that they stand out on any map."""
    x, y = rect.x + rect.width / 2, rect.y + rect.height / 2
    inner, outer = desk.mm(2.6), desk.mm(CROSS_MM / 2)
    place = Rect(x - outer, y - outer, 2 * outer, 2 * outer)
    lines = [
        (x + dx * inner, y + dy * inner, x + dx * outer, y + dy * outer)
        for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0))
    ]
    return [
        Stroke(place, line, width, colour)
        for width, colour in ((desk.mm(2.4), "card"), (desk.mm(1.1), "ink"))
        for line in lines
    ]
