"""Show a place: a map is moved under a cross-hair that stands still, or a zone is touched."""

from collections.abc import Iterator
from math import hypot, inf

from consultation.answer import Value
from consultation.frozen import Frozen, replace
from consultation.questions.place import Place, Pointing, Spot, Zone, at, where
from consultation.tally import QuestionTally
from kiosk.part import Trace
from kiosk.putting.option import bar
from kiosk.putting.putting import NUDGES, Lot, Mark, PutQuestion, Sight
from kiosk.view import Control, Frame, Tile, View
from kiosk.views.place import MapView
from kiosk.views.thanks import Bar
from kiosk.views.zones import PlacedTile, ZonesView
from kiosk.words import Words

NEAREST = 6.0
"""How much wider than at first the map can be seen."""
NUDGE = 0.125
"""Of the window, by which an arrow moves the map."""
STEP = 1.6
"""By how much one touch on 'nearer' widens it."""
STILL = 0.03
"""Of the map's width on the screen: a finger that moves less has touched a point."""
NEAR = 0.15
"""Of the map's width: what lies further from a named place is not said to be near it."""
ZONE = 0.12
"""Of the map's width: a touch this near to a zone's point means the zone."""

SIDES = ("left-of", "right-of", "above", "below")
"""On which side of a named place a point can be, as the names of sentences."""

Point = tuple[float, float]
"""Fractions of the map, or of what is touched, from the top left."""


class Looking(Frozen):
    """What of the map is looked at, and what was said so far."""

    point: Point = (0.5, 0.5)
    """Under the cross-hair."""
    zoom: float = 1.0
    pin: Point | None = None
    zone: str | None = None
    listing: bool = False
    """Whether the named places are listed in the map's stead, where there is no room for both."""
    finger: Point | None = None
    """Where a finger was last on the map, in fractions of its window."""
    still: bool = False
    """Whether that finger has not moved yet."""


class PutPlace(PutQuestion[Place, Looking]):
    """The draft is what is looked at, and the pin or the zone."""

    heard_first = frozenset({"choose", "to", "here"})

    def begin(self, step: Place, answer: Value | None, lot: Lot) -> Looking:
        """The pin under the cross-hair, or the zone."""
        if answer is None:
            return Looking()
        if step.answer is Pointing.ZONE:
            return Looking(zone=str(answer))
        pin = where(step, answer)
        return Looking(point=pin, pin=pin)

    def touched(self, step: Place, draft: Looking, name: str, value: str, lot: Lot) -> Looking:
        """``map:TRACE``, and ``choose:ZONE`` or ``here``, ``to:PLACE``, ``nearer``, ``farther``."""
        if name == "map":
            trace = Trace.read(name, value)
            return draft if trace is None else _followed(step, draft, trace)
        if step.answer is Pointing.ZONE:
            return _chosen(step, draft, value) if name == "choose" else draft
        match name:
            case "here":
                pin = where(step, at(step, *draft.point))
                return replace(draft, point=pin, pin=pin)
            case "to":
                return _brought(step, draft, value)
            case "nearer":
                return _zoomed(draft, STEP)
            case "farther":
                return _zoomed(draft, 1 / STEP)
            case "nudge" if value in NUDGES:
                dx, dy = (NUDGE * way for way in NUDGES[value])
                return _moved(step, draft, dx, dy, step.width / step.height)
            case "places" if step.places:
                return replace(draft, listing=not draft.listing)
        return draft

    def value(self, step: Place, draft: Looking) -> Value | None:
        """The pin in degrees, or the zone's id."""
        if step.answer is Pointing.ZONE:
            return draft.zone
        return None if draft.pin is None else at(step, *draft.pin)

    def next_touch(self, step: Place, draft: Looking) -> str | None:
        """The pin where the cross-hair is, or the second zone."""
        if step.answer is Pointing.ZONE:
            return f"choose:{step.zones[:2][-1].id}" if draft.zone is None else None
        return "here" if draft.pin is None else None

    def hint(self, step: Place, draft: Looking, sight: Sight) -> str | None:
        """How a map is used, where the pack says nothing better."""
        return super().hint(step, draft, sight) or _usual_hint(step, sight.words)

    def view(self, step: Place, draft: Looking, frame: Frame, sight: Sight) -> View:
        """The map with its cross-hair, or with its zones."""
        map, shape = sight.picture(step.map), step.width / step.height
        says = sight.words("place-map")
        if step.answer is Pointing.ZONE:
            zones = tuple(
                _zone(number, zone, draft, sight) for number, zone in enumerate(step.zones, 1)
            )
            return ZonesView(frame, map, shape, max(step.width, step.height), says, zones)
        return MapView(
            frame,
            map,
            shape,
            max(step.width, step.height),
            says,
            draft.point,
            draft.zoom,
            draft.pin,
            here=Tile(
                "here",
                sight.words("place-here"),
                "pin",
                "sun",
                chosen=draft.pin == draft.point,
                heard="here" in sight.lit,
            ),
            nearer=_control("nearer", "zoom-in", draft.zoom < NEAREST, sight.words),
            farther=_control("farther", "zoom-out", draft.zoom > 1, sight.words),
            places=replace(_control("places", "signpost", True, sight.words), on=draft.listing),
            names=tuple(_name(place, sight) for place in step.places),
            listing=draft.listing,
            pad=sight.pad(),
            under=_under(step, draft.point, sight),
        )

    def said(self, step: Place, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """The zone, or the named place to which the pin is nearest."""
        for zone in step.zones:
            if zone.id == value:
                return (Mark(sight.say(zone.label), "pin", zone.tint),)
        spot = _nearest(step, step.places, where(step, value), NEAR)
        if spot is None:
            return (Mark(sight.words("place-somewhere"), "pin", "sun"),)
        return (Mark(_near(spot, sight.words), "pin", "sun"),)

    def bars(self, step: Place, counted: QuestionTally, sight: Sight) -> tuple[Bar, ...]:
        """A bar a zone, the longest first; pins are too many for bars."""
        zones = sorted(step.zones, key=lambda zone: -counted.counts.get(zone.id, 0))
        return tuple(
            bar(
                Mark(sight.say(zone.label), "pin", zone.tint),
                counted.counts.get(zone.id, 0),
                counted.answered,
                sight,
            )
            for zone in zones
        )

    def spoken(self, step: Place, words: Words) -> Iterator[str]:
        """What a map and its controls are called, and near what a pin may be."""
        yield _usual_hint(step, words)
        yield words("place-map")
        if step.answer is Pointing.PIN:
            for name in ("here", "nearer", "farther", "places", "somewhere", *SIDES):
                yield words(f"place-{name}")
            yield from (_near(place, words) for place in step.places)


def _followed(step: Place, draft: Looking, trace: Trace) -> Looking:
    """The map under a finger: it goes with it, or comes to the point that was touched."""
    if step.answer is Pointing.ZONE:
        return _touched_zone(step, draft, trace)
    finger = trace.x, trace.y
    if trace.move == "down":
        return replace(draft, finger=finger, still=True)
    if trace.move == "pinch":
        return replace(_zoomed(draft, trace.scale), finger=None, still=False)
    if draft.finger is None:
        return draft
    dx, dy = draft.finger[0] - trace.x, draft.finger[1] - trace.y
    still, lifted = draft.still and hypot(dx, dy / trace.shape) < STILL, trace.move == "up"
    if still and not lifted:
        return draft
    if still:
        dx, dy = trace.x - 0.5, trace.y - 0.5
    moved = _moved(step, draft, dx, dy, trace.shape)
    return replace(moved, finger=None if lifted else finger, still=False)


def _moved(step: Place, draft: Looking, dx: float, dy: float, shape: float) -> Looking:
    """The cross-hair further by fractions of a window of this shape."""
    width, height = window(step.width / step.height, shape, draft.zoom)
    x, y = draft.point[0] + dx * width, draft.point[1] + dy * height
    return replace(draft, point=(_within(x, 0, 1), _within(y, 0, 1)))


def window(map_shape: float, shape: float, zoom: float) -> tuple[float, float]:
    """How much of the map a window shows, as fractions of it: at first it is just filled."""
    return min(1.0, shape / map_shape) / zoom, min(1.0, map_shape / shape) / zoom


def _zoomed(draft: Looking, by: float) -> Looking:
    zoom = _within(draft.zoom * by, 1, NEAREST)
    return replace(draft, zoom=zoom)


def _within(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)


def _brought(step: Place, draft: Looking, id: str) -> Looking:
    """The map with the named place under the cross-hair, near enough to see its streets."""
    for place in step.places:
        if place.id == id:
            zoom = max(draft.zoom, STEP**2)
            return replace(draft, point=(place.x, place.y), zoom=zoom, listing=False)
    return draft


def _chosen(step: Place, draft: Looking, id: str) -> Looking:
    if all(zone.id != id for zone in step.zones):
        return draft
    return replace(draft, zone=None if draft.zone == id else id)


def _touched_zone(step: Place, draft: Looking, trace: Trace) -> Looking:
    """A touch on the map itself, beside its tiles: the zone whose point is meant."""
    zone = _nearest(step, step.zones, (trace.x, trace.y), ZONE)
    return draft if trace.move != "up" or zone is None else replace(draft, zone=zone.id)


def _nearest(step: Place, spots: tuple[Spot, ...], point: Point, most: float) -> Spot | None:
    """The spot nearest to `point`, if it is no further than `most` of the map's width."""
    shape = step.width / step.height

    def far(spot: Spot) -> float:
        return hypot(spot.x - point[0], (spot.y - point[1]) / shape)

    return min((spot for spot in spots if far(spot) <= most), key=far, default=None)


def _under(step: Place, point: Point, sight: Sight) -> tuple[str, ...]:
    """What is said of a point: near which place it is, else on which side of the nearest one."""
    spot = _nearest(step, step.places, point, inf)
    if spot is None:
        return (sight.words("place-somewhere"),)
    across, down = point[0] - spot.x, (point[1] - spot.y) * step.height / step.width
    if hypot(across, down) <= NEAR:
        return (_near(spot, sight.words),)
    beside = abs(across) > abs(down)
    side = SIDES[2 * (not beside) + ((across if beside else down) > 0)]
    return sight.words(f"place-{side}"), sight.say(spot.label)


def _near(spot: Spot, words: Words) -> str:
    return words("place-near", place=words.digits(spot.label[words.language]))


def _usual_hint(step: Place, words: Words) -> str:
    return words("place-hint-zone" if step.answer is Pointing.ZONE else "place-hint-pin")


def _control(id: str, icon: str, enabled: bool, words: Words) -> Control:
    return Control(id, words(f"place-{id}"), icon, enabled=enabled)


def _name(place: Spot, sight: Sight) -> Control:
    touch = f"to:{place.id}"
    return Control(touch, sight.say(place.label), on=touch in sight.lit)


def _zone(number: int, zone: Zone, draft: Looking, sight: Sight) -> PlacedTile:
    touch = f"choose:{zone.id}"
    tile = Tile(
        touch,
        sight.say(zone.label),
        "pin",
        zone.tint,
        chosen=zone.id == draft.zone,
        heard=touch in sight.lit,
    )
    return PlacedTile(tile, sight.words.number(number), zone.x, zone.y)
