"""Show a place on a map. Value: latitude and longitude of a pin, or the id of a zone.

Maps are north-up and linear in degrees (plate carrée), which over a town differs from other
projections by less than a finger. Fractions of the map count from its top left corner.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields, present
from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.frozen import Frozen
from consultation.option import read_listed, read_tint
from consultation.question import Common, Question
from consultation.wording import Wording

MOST_PIXELS = 20_000
MOST_DECIMALS = 6
"""A tenth of a metre; the default of 4 is eleven metres, a house rather than a person."""

COLUMNS = "abcdefgh"
"""Of the squares in which pins are counted, from west to east."""
ROWS = "123456"
"""From north to south."""


class Pointing(StrEnum):
    """How a place is shown."""

    PIN = "pin"
    ZONE = "zone"


class Corners(Frozen):
    """The edges of a map, in degrees (WGS 84); no map crosses the meridian of 180 degrees."""

    west: float
    south: float
    east: float
    north: float

    @classmethod
    def read(cls, fields: Fields) -> "Corners":
        """Read them; raises NotAConsultation."""
        corners = cls(
            west=fields.decimal("west", -180, 180),
            south=fields.decimal("south", -90, 90),
            east=fields.decimal("east", -180, 180),
            north=fields.decimal("north", -90, 90),
        )
        if corners.west >= corners.east or corners.south >= corners.north:
            raise NotAConsultation(f"{fields.where}: west lies before east, and south below north.")
        return corners

    def to_document(self) -> Document:
        """The inverse of `read`."""
        return {
            "west": self.west,
            "south": self.south,
            "east": self.east,
            "north": self.north,
        }


class Spot(Frozen):
    """A named point of the map, by which residents find their way; also the base of a zone."""

    last: ClassVar[bool] = False

    id: str
    label: Wording
    x: float
    """0 to 1, from the left."""
    y: float
    """0 to 1, from the top."""

    @classmethod
    def read(cls, fields: Fields) -> "Spot":
        """Read one point; raises NotAConsultation."""
        return cls(
            id=fields.id("id"),
            label=fields.words("label"),
            x=fields.decimal("x", 0, 1),
            y=fields.decimal("y", 0, 1),
        )

    def to_document(self) -> Document:
        """The inverse of `read`."""
        return {"id": self.id, "label": dict(self.label), "x": self.x, "y": self.y}


class Zone(Spot):
    """A part of the map that can be chosen, by the point that is touched."""

    tint: str

    @classmethod
    def read(cls, fields: Fields) -> "Zone":
        """Read one zone; raises NotAConsultation."""
        spot = Spot.read(fields)
        return cls(spot.id, spot.label, spot.x, spot.y, tint=read_tint(fields))

    def to_document(self) -> Document:
        """The inverse of `read`."""
        return {**Spot.to_document(self), "tint": self.tint}


class Place(Question):
    """A question to which a point or a zone of a map is the answer."""

    kind: ClassVar[str] = "place"

    map: str
    """The picture of the map."""
    width: int
    """Of the map, in pixels."""
    height: int
    corners: Corners
    answer: Pointing
    decimals: int
    """Of the degrees of a pin: what is finer is never kept."""
    places: tuple[Spot, ...]
    zones: tuple[Zone, ...]

    @classmethod
    def read(cls, fields: Fields) -> "Place":
        """Read from a step's `fields`; raises NotAConsultation."""
        question = cls(
            *Common.read(fields),
            map=fields.text("map"),
            width=fields.number("width", 1, MOST_PIXELS),
            height=fields.number("height", 1, MOST_PIXELS),
            corners=fields.one("corners", Corners.read),
            answer=Pointing(fields.one_of("answer", list(Pointing), default=Pointing.PIN)),
            decimals=fields.number("decimals", 0, MOST_DECIMALS, default=4),
            places=_spots(fields),
            zones=_zones(fields),
        )
        if (question.answer is Pointing.ZONE) != bool(question.zones):
            raise NotAConsultation(
                f"{fields.where}: 'zones' and 'answer: zone' need each other; write both or none."
            )
        return question

    def wordings(self) -> Iterator[Wording]:
        """The question, its hint, and the names on the map."""
        yield from Question.wordings(self)
        yield from (place.label for place in (*self.places, *self.zones))

    def pictures(self) -> Iterator[str]:
        """The map."""
        yield self.map

    def _accept(self, value: object) -> Value:
        if self.answer is Pointing.ZONE:
            if isinstance(value, str) and value in self._cells():
                return value
            raise NotAnAnswer(f"'{self.id}' takes one of {', '.join(self.cells())}, not {value!r}.")
        if not isinstance(value, Mapping) or set(value) != {"lat", "lon"}:
            raise NotAnAnswer(f"'{self.id}' takes 'lat' and 'lon', not {value!r}.")
        corners = self.corners
        lat = self._degrees(value["lat"], corners.south, corners.north)
        lon = self._degrees(value["lon"], corners.west, corners.east)
        return MappingProxyType({"lat": lat, "lon": lon})

    def _degrees(self, value: object, low: float, high: float) -> float:
        """`value` rounded as all are; the edges are rounded too, so that they stay on the map."""
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise NotAnAnswer(f"'{self.id}' takes degrees, not {value!r}.")
        if not self._rounded(low) <= value <= self._rounded(high) and not low <= value <= high:
            raise NotAnAnswer(f"'{self.id}' takes a place on its map, not {value!r} degrees.")
        return self._rounded(value)

    def _rounded(self, degrees: float) -> float:
        # Adding zero makes one zero of the two that floats have.
        return round(float(degrees), self.decimals) + 0.0

    def _cells(self) -> tuple[str, ...]:
        if self.answer is Pointing.ZONE:
            return tuple(zone.id for zone in self.zones)
        return tuple(column + row for row in ROWS for column in COLUMNS)

    def _counted(self, value: Value) -> tuple[str, ...]:
        if isinstance(value, Mapping):
            return (square(*where(self, value)),)
        return (str(value),)

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {
            **self._common(),
            "map": self.map,
            "width": self.width,
            "height": self.height,
            "corners": self.corners.to_document(),
            "answer": self.answer.value,
            "decimals": self.decimals,
            **present(
                {
                    "places": [place.to_document() for place in self.places],
                    "zones": [zone.to_document() for zone in self.zones],
                }
            ),
        }


def at(question: Place, x: float, y: float) -> Value:
    """The value of a pin at the fractions `x` and `y` of the map, 0 to 1 from its top left."""
    corners = question.corners
    lat = corners.north - y * (corners.north - corners.south)
    lon = corners.west + x * (corners.east - corners.west)
    return question.accept({"lat": lat, "lon": lon})


def where(question: Place, value: Value) -> tuple[float, float]:
    """The fractions of the map at which a value lies: a pin's, or those of its zone's point.

    Raises NotAnAnswer where `value` is no place of `question`. What rounding put beyond an edge
    is put on it.
    """
    accepted = question.accept(value)
    for zone in question.zones:
        if zone.id == accepted:
            return zone.x, zone.y
    match accepted:
        case {"lat": float(lat), "lon": float(lon)}:
            corners = question.corners
            x = (lon - corners.west) / (corners.east - corners.west)
            y = (corners.north - lat) / (corners.north - corners.south)
            return _within(x), _within(y)
    raise NotAnAnswer(f"'{question.id}' was declined, which is nowhere.")


def square(x: float, y: float) -> str:
    """The square of the grid in which a point of the map is counted: ``a1`` in the north-west."""
    column = min(int(x * len(COLUMNS)), len(COLUMNS) - 1)
    row = min(int(y * len(ROWS)), len(ROWS) - 1)
    return COLUMNS[column] + ROWS[row]


def _within(fraction: float) -> float:
    return min(max(fraction, 0.0), 1.0)


def _spots(fields: Fields) -> tuple[Spot, ...]:
    return read_listed(fields, "places", "place", Spot.read, 1) if fields.has("places") else ()


def _zones(fields: Fields) -> tuple[Zone, ...]:
    return read_listed(fields, "zones", "zone", Zone.read) if fields.has("zones") else ()
