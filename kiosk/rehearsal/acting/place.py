"""Residents before a map: they move it until their place lies under the cross-hair."""

from collections.abc import Generator
from random import Random

from consultation.frozen import Frozen
from consultation.questions.place import Place, Pointing, at
from kiosk.part import Photo, Rect, Target
from kiosk.putting.place import NUDGE
from kiosk.rehearsal.acting.acting import Acting, Saying, liked
from kiosk.rehearsal.finger import Frames, RehearsalStuck
from kiosk.rehearsal.hand import Hand
from kiosk.views.place import MapView

NEARLY = 0.012
"""Of the map: what a finger meant to bring under the cross-hair lies there, but for its first
pixels, which are taken for a touch."""


class Way(Frozen):
    """How somebody shows a place: by its zone, or by moving the map under the cross-hair."""

    zone: str | None
    named: str | None
    """The named place from which they set out."""
    nearer: int
    """How many times they look nearer."""
    touched: tuple[float, float]
    """Where they touch the map, as fractions of its window."""
    dragged: tuple[float, float]
    """How far they move it then."""


class ActPlace(Acting[Place, Way]):
    """Means a zone, or a point near one that has a name."""

    def mind(self, question: Place, chance: Random) -> Way:
        """A zone, the first more often; or a way over the map."""
        zones = [zone.id for zone in question.zones]
        named = [place.id for place in question.places]
        return Way(
            zone=liked(tuple(zones), chance)[0] if zones else None,
            named=chance.choice(named) if named and chance.random() < 0.6 else None,
            nearer=chance.randrange(3),
            touched=(chance.uniform(0.1, 0.9), chance.uniform(0.1, 0.9)),
            dragged=(chance.uniform(-0.4, 0.4), chance.uniform(-0.4, 0.4)),
        )

    def say(self, question: Place, mind: Way, hand: Hand) -> Saying:
        """Move, look, and set the pin at what is seen under the cross-hair."""
        if question.answer is Pointing.ZONE:
            assert mind.zone is not None
            if hand.visit.chosen() != mind.zone:
                yield from hand.tap(f"choose:{mind.zone}")
            return question.accept(mind.zone)
        if mind.named is not None:
            yield from _to(mind.named, hand)
        for _ in range(mind.nearer):
            if hand.finger.target("nearer") is not None:
                yield from hand.tap("nearer")
        if hand.finger.leads:
            meant = yield from _touched(mind.touched, hand)
            meant = yield from _dragged(meant, mind.dragged, hand)
        else:
            meant = yield from _nudged(mind.dragged, hand)
        seen = _under_cross(hand)
        if max(abs(seen[0] - meant[0]), abs(seen[1] - meant[1])) > NEARLY:
            raise RehearsalStuck(f"{seen} lies under the cross-hair, and not {meant}.")
        yield from hand.tap("here")
        return at(question, *seen)


def _to(named: str, hand: Hand) -> Frames:
    """Bring a named place under the cross-hair, from the list where there is one."""
    if hand.finger.target("places") is not None and hand.finger.target("map") is not None:
        yield from hand.tap("places")
    yield from hand.tap(f"to:{named}")


def _touched(place: tuple[float, float], hand: Hand) -> Generator[None, None, tuple[float, float]]:
    """Touch the map there; returns the point of the map that was touched."""
    rect = (yield from _map(hand)).rect
    pixel = rect.x + place[0] * rect.width, rect.y + place[1] * rect.height
    point = _within(_point(hand, *pixel))
    yield from hand.finger.trace((pixel,))
    return point


def _dragged(
    under: tuple[float, float], by: tuple[float, float], hand: Hand
) -> Generator[None, None, tuple[float, float]]:
    """Move the map; returns the point that comes under the cross-hair, where `under` was."""
    rect = (yield from _map(hand)).rect
    x, y = rect.x + rect.width / 2, rect.y + rect.height / 2
    dx, dy = by[0] * rect.width, by[1] * rect.height
    (left, top), (right, bottom) = _point(hand, x, y), _point(hand, x + dx, y + dy)
    yield from hand.finger.trace(((x, y), (x + dx / 2, y + dy / 2), (x + dx, y + dy)))
    return _within((under[0] - (right - left), under[1] - (bottom - top)))


def _nudged(by: tuple[float, float], hand: Hand) -> Generator[None, None, tuple[float, float]]:
    """Move the map by its arrows; returns the point that comes under the cross-hair."""
    yield from _map(hand)
    x, y = _under_cross(hand)
    view = hand.finger.sees
    assert isinstance(view, MapView)
    for share, ways, size in ((by[0], ("left", "right"), 0), (by[1], ("up", "down"), 1)):
        way = ways[share > 0]
        for _ in range(round(abs(share) / NUDGE)):
            step = NUDGE / view.zoom * (1 if share > 0 else -1)
            x, y = _within((x + step, y) if size == 0 else (x, y + step))
            yield from hand.tap(f"nudge:{way}")
    return x, y


def _map(hand: Hand) -> Generator[None, None, Target]:
    """The map, after a list that stands in its stead was put away."""
    target = hand.finger.target("map")
    if target is None:
        yield from hand.tap("places")
        target = hand.finger.target("map")
    if target is None:
        raise RehearsalStuck("There is no map.")
    return target


def _point(hand: Hand, x: float, y: float) -> tuple[float, float]:
    """The point of the map that is seen at a pixel; beyond its edges too."""
    photo, window = _photo(hand), _photo(hand).window
    return (
        window.x + (x - photo.rect.x) / photo.rect.width * window.width,
        window.y + (y - photo.rect.y) / photo.rect.height * window.height,
    )


def _photo(hand: Hand) -> Photo:
    target = hand.finger.target("map")
    photos = [part for part in (target.drawn if target else ()) if isinstance(part, Photo)]
    if not photos:
        raise RehearsalStuck("There is no map.")
    return photos[0]


def _under_cross(hand: Hand) -> tuple[float, float]:
    target = hand.finger.target("map")
    rect = target.rect if target is not None else Rect(0, 0, 0, 0)
    return _within(_point(hand, rect.x + rect.width / 2, rect.y + rect.height / 2))


def _within(point: tuple[float, float]) -> tuple[float, float]:
    return min(max(point[0], 0.0), 1.0), min(max(point[1], 0.0), 1.0)
