"""A map under a cross-hair, and zones: what fingers make of them."""

import pytest
from hypothesis import given, strategies

from consultation.frozen import replace
from consultation.questions.place import Place, at, where
from kiosk.part import Target, Trace
from kiosk.putting.kinds import putting
from kiosk.putting.place import NEAREST, Looking, window
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.theme.typeset import Typesetter
from kiosk.view import Control
from kiosk.views.place import MapView
from kiosk.views.zones import ZonesView
from tests.kiosk.putting.laws import (
    LOT,
    assert_lawful,
    question,
    seen,
    sight,
    touched,
    touches,
    walked,
)
from tests.kiosk.way import PANELS

PIN: Place = question("place")
ZONE: Place = question("zone")
FRACTION = strategies.floats(-3, 4).map(lambda number: f"{number:.5f}")
TRACES = [
    f"{move},{x},{y},{scale},{shape}"
    for move in ("down", "move", "up", "pinch")
    for x, y, scale, shape in (("0.5", "0.5", "1", "1.5"), ("-2", "9", "40", "0.01"))
]
VALUES = ("", "station", "river", "nowhere", *TRACES)
NAMES = ("map", "here", "to", "nearer", "farther", "places", "choose")


def traced(draft: Looking, *moves: tuple[str, float, float], shape: float = 1.5) -> Looking:
    """The draft after a finger went over a map window of this shape."""
    for move, x, y in moves:
        _, _, value = Trace("map", move, x, y, shape=shape).touch.partition(":")
        draft = putting(PIN).touched(PIN, draft, "map", value, LOT)
    return draft


@given(touches(NAMES, VALUES))
def test_whatever_is_touched_a_pin_is_on_the_map(done: list[tuple[str, str]]) -> None:
    """Point, zoom and pin stay within their limits, and a pin comes back from its answer."""
    draft = touched(PIN, Looking(), *done)
    assert isinstance(draft, Looking)
    assert all(0 <= number <= 1 for number in (*draft.point, *(draft.pin or ())))
    assert 1 <= draft.zoom <= NEAREST
    value = putting(PIN).value(PIN, draft)
    assert (value is None) is (draft.pin is None)
    if value is not None:
        again = putting(PIN).begin(PIN, value, LOT)
        assert again.pin == draft.pin
        assert putting(PIN).value(PIN, again) == value


@given(touches(NAMES, VALUES))
def test_whatever_is_touched_a_zone_is_one_of_them(done: list[tuple[str, str]]) -> None:
    """Zones obey the law of all drafts."""
    assert_lawful(ZONE, touched(ZONE, Looking(), *done))


@pytest.mark.parametrize("step", [PIN, ZONE], ids=["pin", "zone"])
def test_a_walk_ends_with_an_answer(step: Place) -> None:
    """Nothing is preselected, and one touch is enough."""
    assert putting(step).value(step, Looking()) is None
    assert_lawful(step, walked(step))
    assert putting(step).value(step, walked(step)) is not None


def test_a_touched_point_comes_under_the_cross_hair() -> None:
    """The window shows the whole map, so its fractions are the map's."""
    draft = traced(Looking(), ("down", 0.2, 0.9), ("up", 0.2, 0.9))
    assert draft.point == pytest.approx((0.2, 0.9))


def test_a_wide_window_shows_less_of_the_height() -> None:
    """Twice as wide as the map's shape: its middle half is seen."""
    assert window(1.5, 3.0, 1.0) == (1.0, 0.5)
    draft = traced(Looking(), ("down", 0.5, 1.0), ("up", 0.5, 1.0), shape=3.0)
    assert draft.point == pytest.approx((0.5, 0.75))


def test_the_map_goes_with_the_finger() -> None:
    """A finger to the right brings what lay to the left under the cross-hair."""
    draft = traced(Looking(), ("down", 0.4, 0.5), ("move", 0.5, 0.5), ("move", 0.6, 0.4))
    assert draft.point == pytest.approx((0.3, 0.6))
    draft = traced(draft, ("up", 0.6, 0.4))
    assert (draft.point, draft.finger) == (pytest.approx((0.3, 0.6)), None)


def test_a_trembling_finger_moves_nothing() -> None:
    """A few millimetres are still a touch."""
    draft = traced(Looking(), ("down", 0.5, 0.5), ("move", 0.51, 0.49))
    assert draft.point == (0.5, 0.5)


def test_nearer_the_same_finger_moves_less() -> None:
    """Four times as wide, the map moves by a quarter."""
    draft = touched(PIN, Looking(), ("map", "pinch,0.5,0.5,4,1.5"))
    assert isinstance(draft, Looking)
    assert draft.zoom == pytest.approx(4)
    draft = traced(draft, ("down", 0.5, 0.5), ("up", 0.9, 0.5))
    assert draft.point == pytest.approx((0.4, 0.5))


def test_zoom_stays_between_one_and_six() -> None:
    """However often it is touched."""
    near = touched(PIN, Looking(), *[("nearer", "")] * 9)
    far = touched(PIN, near, *[("farther", "")] * 20)
    assert isinstance(near, Looking)
    assert isinstance(far, Looking)
    assert (near.zoom, far.zoom) == (NEAREST, 1)
    shown = seen(PIN, near)
    assert isinstance(shown, MapView)
    assert not shown.nearer.enabled
    assert shown.farther.enabled


def test_a_pin_stays_where_it_was_set() -> None:
    """The map moves on, the answer does not; a second 'here' moves it."""
    draft = touched(PIN, Looking(), ("to", "station"), ("here", ""))
    assert isinstance(draft, Looking)
    first = putting(PIN).value(PIN, draft)
    assert first == at(PIN, 0.82, 0.3)
    moved = traced(draft, ("down", 0.1, 0.1), ("up", 0.6, 0.6))
    assert putting(PIN).value(PIN, moved) == first
    again = touched(PIN, moved, ("here", ""))
    assert putting(PIN).value(PIN, again) == at(PIN, *moved.point) != first


def test_a_named_place_brings_the_map_there() -> None:
    """Under the cross-hair, nearer than before, and the list is put away."""
    draft = touched(PIN, Looking(), ("places", ""), ("to", "river"))
    assert isinstance(draft, Looking)
    assert (draft.point, draft.listing, draft.pin) == ((0.6, 0.8), False, None)
    assert draft.zoom > 1


def test_a_touch_beside_a_zone_means_it() -> None:
    """The map itself takes touches too, near to a zone's point."""
    near = touched(ZONE, Looking(), ("map", "up,0.8,0.33,1,1.5"))
    assert putting(ZONE).value(ZONE, near) == "station"
    far = touched(ZONE, Looking(), ("map", "up,0.99,0.99,1,1.5"))
    assert putting(ZONE).value(ZONE, far) is None


def test_the_review_names_what_is_near() -> None:
    """The nearest named place, or just a place on the map."""
    near, far = at(PIN, 0.8, 0.32), at(PIN, 0.01, 0.99)
    assert [mark.label for mark in putting(PIN).said(PIN, near, sight())] == ["near: The station"]
    assert [mark.label for mark in putting(PIN).said(PIN, far, sight())] == ["a place on the map"]
    assert [mark.label for mark in putting(ZONE).said(ZONE, "river", sight())] == ["The riverside"]


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: f"{panel.width}x{panel.height}")
@pytest.mark.parametrize("kind", ["place", "zone"])
def test_a_map_is_never_mirrored(typesetter: Typesetter, panel: object, kind: str) -> None:
    """In Arabic its window stands elsewhere, and what is on it stands as it did."""
    step = question(kind)
    found = []
    for mirrored in (False, True):
        desk = Desk(panel, typesetter, "ar", mirrored)  # type: ignore[arg-type]
        view = seen(step, walked(step), language="ar")
        assert isinstance(view, MapView | ZonesView)
        footer = (Control("back", "Back", "back"),)
        parts = lay_out(replace(view, frame=replace(view.frame, footer=footer)), desk)
        on_map = [part for part in parts if isinstance(part, Target) and part.on is not None]
        assert on_map
        found.append([(part.id, _inside(part)) for part in on_map])
    assert found[0] == found[1]


def _inside(target: Target) -> list[tuple[float, float]]:
    """Where everything of a target stands, from the picture's corner."""
    assert target.on is not None
    rects = [target.rect, *(part.rect for part in target.drawn)]
    return [(round(rect.x - target.on.x, 3), round(rect.y - target.on.y, 3)) for rect in rects]


def test_where_a_pin_was_is_where_it_is_shown() -> None:
    """Coming back, the pin lies under the cross-hair."""
    draft = putting(PIN).begin(PIN, at(PIN, 0.25, 0.75), LOT)
    assert draft.pin == draft.point == where(PIN, at(PIN, 0.25, 0.75))
