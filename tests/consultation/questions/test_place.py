"""Showing a place on a map."""

from typing import Any

import pytest
from hypothesis import given, strategies

from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.questions.place import Place, at, square, where
from tests.consultation import kinds

ZONES = [kinds.spot("north", 0.5, 0.2, tint="sky"), kinds.spot("south", 0.5, 0.8, tint="sun")]
FRACTION = strategies.floats(0, 1)
DECIMALS = strategies.integers(0, 6)


def place(**changes: Any) -> Place:
    """A map from 43.5 to 43.6 degrees north and from 1.4 to 1.5 degrees east."""
    question = kinds.question("place", **changes)
    assert isinstance(question, Place)
    return question


PIN = place()
ZONE = place(answer="zone", zones=ZONES)


def test_a_pin_is_rounded() -> None:
    """What is finer than the decimals is not kept."""
    value = PIN.accept({"lat": 43.512345678, "lon": 1.498765432})
    assert value == {"lat": 43.5123, "lon": 1.4988}
    assert PIN.accept({"lon": 1.4988, "lat": 43.5123}) == value


def test_degrees_are_written_with_a_point() -> None:
    """A whole number of degrees, and zero from below, have one form."""
    corners = {"west": -1, "south": -1, "east": 1, "north": 1}
    question = place(corners=corners, decimals=0)
    for value in ({"lat": 0, "lon": -0.2}, {"lat": -0.0, "lon": 0.0}):
        assert repr(question.accept(value)) == repr(question.accept({"lat": 0.0, "lon": 0.0}))


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("north", "takes 'lat' and 'lon'"),
        ([43.55, 1.45], "takes 'lat' and 'lon'"),
        ({"lat": 43.55}, "takes 'lat' and 'lon'"),
        ({"lat": 43.55, "lon": 1.45, "name": "Ada"}, "takes 'lat' and 'lon'"),
        ({"lat": "43.55", "lon": 1.45}, "takes degrees, not '43.55'"),
        ({"lat": True, "lon": 1.45}, "takes degrees, not True"),
        ({"lat": 43.7, "lon": 1.45}, "a place on its map, not 43.7 degrees"),
        ({"lat": 43.55, "lon": 1.39}, "a place on its map, not 1.39 degrees"),
        ({"lat": float("nan"), "lon": 1.45}, "a place on its map, not nan"),
        ({"lat": 43.55, "lon": float("inf")}, "a place on its map, not inf"),
        ({"lat": 10**400, "lon": 1.45}, "a place on its map"),
    ],
)
def test_what_is_no_pin_is_refused(value: object, sentence: str) -> None:
    """Each fault of an answer has its sentence."""
    with pytest.raises(NotAnAnswer, match=sentence):
        PIN.accept(value)


@pytest.mark.parametrize("value", ["moon", "", {"lat": 43.55, "lon": 1.45}, ["north"], 1, None])
def test_a_zone_takes_zones_alone(value: object) -> None:
    """No pin, no other name."""
    with pytest.raises(NotAnAnswer, match="takes one of north, south"):
        ZONE.accept(value)


def test_a_zone_is_counted_by_its_name() -> None:
    """Zones are cells."""
    assert ZONE.cells() == ("north", "south")
    assert ZONE.counted(ZONE.accept("south")) == ("south",)
    assert where(ZONE, "south") == (0.5, 0.8)


def test_pins_are_counted_in_squares() -> None:
    """Eight columns from the west, six rows from the north."""
    assert PIN.cells()[0] == "a1"
    assert PIN.cells()[7:9] == ("h1", "a2")
    assert PIN.cells()[-1] == "h6"
    assert len(PIN.cells()) == 48
    assert PIN.counted(PIN.accept({"lat": 43.599, "lon": 1.401})) == ("a1",)
    assert PIN.counted(PIN.accept({"lat": 43.501, "lon": 1.401})) == ("a6",)
    assert PIN.counted(PIN.accept({"lat": 43.599, "lon": 1.499})) == ("h1",)


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [(0, 0, "a1"), (1, 1, "h6"), (1, 0, "h1"), (0, 1, "a6"), (0.5, 0.5, "e4"), (0.124, 0, "a1")],
)
def test_a_point_lies_in_one_square(x: float, y: float, expected: str) -> None:
    """The last edge belongs to the last square."""
    assert square(x, y) == expected


def test_corners_are_corners() -> None:
    """The top left of the map is its north-west."""
    assert at(PIN, 0, 0) == {"lat": 43.6, "lon": 1.4}
    assert at(PIN, 1, 1) == {"lat": 43.5, "lon": 1.5}
    assert where(PIN, at(PIN, 0, 0)) == (0, 0)
    assert where(PIN, at(PIN, 1, 1)) == (1, 1)


@given(FRACTION, FRACTION, DECIMALS)
def test_a_pin_is_found_where_it_was_put(x: float, y: float, decimals: int) -> None:
    """Within half a unit of the last decimal, and always on the map."""
    question = place(decimals=decimals)
    value = at(question, x, y)
    assert question.accept(value) == value
    found = where(question, value)
    assert all(0 <= fraction <= 1 for fraction in found)
    off = 0.5 * 10**-decimals / 0.1 + 1e-9
    assert abs(found[0] - x) <= off
    assert abs(found[1] - y) <= off
    assert question.counted(value) == (square(*found),)


@given(
    strategies.floats(-179, 178),
    strategies.floats(-89, 88),
    strategies.floats(0.001, 1),
    FRACTION,
    FRACTION,
    DECIMALS,
)
def test_any_map_takes_all_of_its_points(
    west: float, south: float, size: float, x: float, y: float, decimals: int
) -> None:
    """Rounding never pushes a point of the map off it."""
    corners = {"west": west, "south": south, "east": west + size, "north": south + size}
    question = place(corners=corners, decimals=decimals)
    value = at(question, x, y)
    assert question.accept(value) == value
    assert set(question.counted(value)) <= set(question.cells())


@pytest.mark.parametrize(("x", "y"), [(-0.1, 0.5), (0.5, 1.1)])
def test_beside_the_map_is_no_place(x: float, y: float) -> None:
    """Fractions outside 0 to 1 are refused."""
    with pytest.raises(NotAnAnswer):
        at(PIN, x, y)


def test_declined_is_nowhere() -> None:
    """Who would rather not say has no point on the map."""
    with pytest.raises(NotAnAnswer, match="was declined, which is nowhere"):
        where(place(required=True), "declined")


def test_names_on_the_map_are_said() -> None:
    """Places to find one's way by are among the sentences."""
    assert {"church", "school"} <= {words["fr"] for words in PIN.wordings()}


CORNERS = kinds.CORNERS


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"corners": {**CORNERS, "west": 1.5}}, "west lies before east"),
        ({"corners": {**CORNERS, "north": 43.5}}, "south below north"),
        ({"corners": {**CORNERS, "north": 91}}, "'north' has to be from -90 to 90"),
        ({"corners": {**CORNERS, "west": -181}}, "'west' has to be from -180 to 180"),
        ({"corners": {**CORNERS, "west": "1"}}, "'west' has to be a number"),
        ({"corners": {**CORNERS, "top": 1}}, "'top' is not known here"),
        ({"corners": {"west": 1}}, "corners: 'south' is missing"),
        ({"corners": [1, 2, 3, 4]}, "corners: a group of keys is needed"),
        ({"decimals": 7}, "'decimals' has to be from 0 to 6"),
        ({"width": 0}, "'width' has to be from 1 to 20000"),
        ({"answer": "line"}, "'answer' is pin or zone, not 'line'"),
        ({"answer": "zone"}, "'zones' and 'answer: zone' need each other"),
        ({"zones": ZONES}, "'zones' and 'answer: zone' need each other"),
        ({"answer": "zone", "zones": ZONES[:1]}, "two zones or more"),
        ({"places": []}, "'places' takes 1 to 100 of them, and there are 0"),
        ({"places": [kinds.spot("a", 1.5, 0)]}, "place 1: 'x' has to be from 0 to 1"),
        ({"answer": "zone", "zones": [ZONES[0], kinds.spot("b", 0, 0)]}, "'tint' is missing"),
    ],
)
def test_a_map_that_cannot_be_shown_is_refused(changes: dict[str, Any], sentence: str) -> None:
    """Each fault of the question has its sentence."""
    with pytest.raises(NotAConsultation, match=sentence):
        place(**changes)
