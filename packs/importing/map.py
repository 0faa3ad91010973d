"""A map that stands in until the author has drawn theirs."""

from packs.importing.draft import Guess
from packs.shape import PICTURES

MAP_PLACE = f"{PICTURES}/map.svg"

MAP = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 700">
  <rect width="1000" height="700" fill="#EBDFC9"/>
  <path d="M0 420 Q260 340 520 430 T1000 380" fill="none" stroke="#CDE5F4" stroke-width="60"/>
  <path d="M300 0 V700 M700 0 V700 M0 180 H1000 M0 560 H1000" fill="none" stroke="#FFFFFF"
        stroke-width="22"/>
</svg>
"""


def placed() -> dict[str, object]:
    """The keys of a step of kind `place` on that map, which lies nowhere yet."""
    return {
        "map": Guess(MAP_PLACE, "your own map, and two points of it below that say where it lies"),
        "control": [
            {"x": 0, "y": 700, "lat": 46.2, "lon": 1.8},
            {"x": 1000, "y": 0, "lat": 46.21, "lon": 1.82},
        ],
    }
