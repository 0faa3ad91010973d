"""Colours by role. No other module names a colour."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

Rgb = tuple[float, float, float]
"""Red, green and blue from 0 to 1."""


def rgb(hexadecimal: str) -> Rgb:
    """Read ``#RRGGBB``."""
    red, green, blue = bytes.fromhex(hexadecimal.removeprefix("#"))
    return red / 255, green / 255, blue / 255


def contrast(one: Rgb, other: Rgb) -> float:
    """The contrast ratio of WCAG 2, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Rgb) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@dataclass(frozen=True, slots=True)
class Palette:
    """One set of colours, by role."""

    name: str
    roles: Mapping[str, Rgb]

    def __getitem__(self, role: str) -> Rgb:
        """The colour of `role`; raises KeyError."""
        return self.roles[role]


def _palette(name: str, **roles: str) -> Palette:
    colours = {role.replace("_", "-"): rgb(value) for role, value in roles.items()}
    return Palette(name, MappingProxyType(colours))


DEFAULT = _palette(
    "default",
    ink="#1D1B3A",
    soft_ink="#3B3957",
    paper="#FBF6EC",
    card="#FFFFFF",
    on_ink="#FFFFFF",
    edge="#DCD8E0",
    shadow="#D9D2C3",
    tile_edge="#D9D2C3",
    card_edge="#FFFFFF",
    mosaic_edge="#FBF6EC",
    sky="#CDE5F4",
    leaf="#D3EBC8",
    sun="#FCE4A4",
    rose="#F9D2CC",
    lilac="#E1D7F4",
    sand="#EBDFC9",
    halo="#FDF0CF",
    sky_deep="#2C7FB8",
    leaf_deep="#3E8E41",
    sun_deep="#C88304",
    rose_deep="#C8503F",
    lilac_deep="#7A57B8",
    sand_deep="#8A6B3D",
    veil="#1D1B3A",
    pen_ink="#1D1B3A",
    pen_red="#C62828",
    pen_blue="#1565C0",
    pen_green="#2E7D32",
    pen_yellow="#A87900",
)
"""Ink on paper and tints at 10:1 or more."""

HIGH = _palette(
    "high",
    ink="#000000",
    soft_ink="#000000",
    paper="#FFFFFF",
    card="#FFFFFF",
    on_ink="#FFFFFF",
    edge="#000000",
    shadow="#000000",
    tile_edge="#000000",
    card_edge="#000000",
    mosaic_edge="#000000",
    sky="#FFFFFF",
    leaf="#FFFFFF",
    sun="#FFFFFF",
    rose="#FFFFFF",
    lilac="#FFFFFF",
    sand="#FFFFFF",
    halo="#FFFFFF",
    sky_deep="#000000",
    leaf_deep="#000000",
    sun_deep="#000000",
    rose_deep="#000000",
    lilac_deep="#000000",
    sand_deep="#000000",
    veil="#000000",
    pen_ink="#000000",
    pen_red="#A80000",
    pen_blue="#0000C0",
    pen_green="#005C00",
    pen_yellow="#6B5000",
)
"""Black on white, 21:1; edges do the work of tints."""

PALETTES = (DEFAULT, HIGH)
