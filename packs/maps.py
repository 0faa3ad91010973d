"""Where a map lies on Earth: two control points or a world file give its corners.

Maps are north up and linear in degrees; points of the source count in the pixels of its file.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from consultation.frozen import Frozen

DIGITS = 7
"""Of degrees: a centimetre."""
MOST_WORLD_BYTES = 4096


class NotPlaced(ValueError):
    """What does not say where a map lies; the message says why."""


class Axis(Frozen):
    """Degrees along one side of a map."""

    start: float
    """At the first edge."""
    each: float
    """More for each pixel."""

    def at(self, pixels: float) -> float:
        """The degrees at that many pixels from the first edge."""
        return round(self.start + self.each * pixels, DIGITS)


def corners(
    step: Mapping[str, object], folder: Path, width: float, height: float
) -> Mapping[str, float]:
    """The corners of a map of `width` by `height` pixels, in degrees; raises NotPlaced."""
    if "control" in step:
        along, down = by_control(_points(step["control"]))
    else:
        along, down = by_world_file(folder / str(step["world"]))
    found = {
        "west": along.at(0),
        "south": down.at(height),
        "east": along.at(width),
        "north": down.at(0),
    }
    if not (-180 <= found["west"] < found["east"] <= 180):
        raise NotPlaced("its west does not lie before its east, within 180 degrees of Greenwich")
    if not (-90 <= found["south"] < found["north"] <= 90):
        raise NotPlaced("its south does not lie below its north, within 90 degrees of the equator")
    return found


def by_control(points: Sequence[Mapping[str, float]]) -> tuple[Axis, Axis]:
    """Longitude from the left and latitude from the top, by two points; raises NotPlaced."""
    one, other = points
    if one["x"] == other["x"] or one["y"] == other["y"]:
        raise NotPlaced("the two control points lie on one line across or down")
    return _axis(one, other, "x", "lon"), _axis(one, other, "y", "lat")


def by_world_file(path: Path) -> tuple[Axis, Axis]:
    """The same by the six lines of a world file in degrees; raises NotPlaced.

    Source: ESRI's description of world files. It names the middle of the first pixel.
    """
    try:
        if path.stat().st_size > MOST_WORLD_BYTES:
            raise ValueError
        wide, turned, tilted, high, lon, lat = map(float, path.read_text("ascii").split())
    except (OSError, ValueError) as error:
        raise NotPlaced("the world file does not hold six numbers") from error
    if turned or tilted:
        raise NotPlaced("the world file turns the map")
    if abs(lon) > 180 or abs(lat) > 90:
        raise NotPlaced("the world file is not in degrees")
    return Axis(lon - wide / 2, wide), Axis(lat - high / 2, high)


def share(pixels: object, side: float) -> float:
    """Where a point lies along a side of the map, from 0 to 1."""
    assert isinstance(pixels, float | int)
    return round(min(1.0, pixels / side), 6)


def _axis(one: Mapping[str, float], other: Mapping[str, float], pixels: str, degrees: str) -> Axis:
    each = (other[degrees] - one[degrees]) / (other[pixels] - one[pixels])
    return Axis(one[degrees] - each * one[pixels], each)


def _points(control: object) -> list[dict[str, float]]:
    assert isinstance(control, Sequence)
    return [{key: float(value) for key, value in point.items()} for point in control]
