"""The screen as an object of so many millimetres: pixels, and how many make a millimetre."""

import re

from consultation.errors import NotReady
from consultation.frozen import Frozen

KNOWN = {
    (800, 480): 5.2,  # 7", 154 x 86 mm, the official one
    (1280, 800): 5.87,  # 10.1"
    (1920, 1080): 5.58,  # 15.6"
    (1080, 1920): 4.03,  # 21.5", portrait
}
"""Pixels a millimetre of panels that are known, by their size in pixels."""


LOWEST = 0.45
"""The part of a panel that everybody reaches, from below (EN 301 549, 8.3.2)."""
LEAST_LOWEST_MM = 55.0
"""Lower than that it holds no tiles above the controls at the foot."""


class Panel(Frozen):
    """A screen's size in pixels and its density in pixels a millimetre."""

    width: int
    height: int
    density: float

    def px(self, millimetres: float) -> float:
        """Millimetres as pixels."""
        return millimetres * self.density

    @property
    def portrait(self) -> bool:
        """Whether the panel stands upright."""
        return self.height > self.width

    @property
    def lowers(self) -> bool:
        """Whether its lowest 45 % hold a screen's controls: from 10" on, and upright."""
        return self.height * LOWEST / self.density >= LEAST_LOWEST_MM

    @classmethod
    def named(cls, size: str, density: float | None = None) -> "Panel":
        """Read ``1280x800``; an unknown size without `density` is taken as 5.5 px a millimetre."""
        match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", size)
        if match is None:
            raise NotReady(f"'{size}' is no size of a screen; write it like 1280x800.")
        width, height = int(match[1]), int(match[2])
        return cls(width, height, density or KNOWN.get((width, height), 5.5))
