"""Colours by role. No other module names a colour."""

from collections.abc import Mapping
from types import MappingProxyType

from consultation.frozen import Frozen

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


class Palette(Frozen):
    """One set of colours, by role; ``light`` is that in which pictures and films are seen."""

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
    dark="#000000",
    on_dark="#B8B8C0",
    pen_ink="#1D1B3A",
    pen_red="#C62828",
    pen_blue="#1565C0",
    pen_green="#2E7D32",
    pen_yellow="#A87900",
    light="#FFFFFF",
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
    dark="#000000",
    on_dark="#FFFFFF",
    pen_ink="#000000",
    pen_red="#A80000",
    pen_blue="#0000C0",
    pen_green="#005C00",
    pen_yellow="#6B5000",
    light="#FFFFFF",
)
"""Black on white, 21:1; edges do the work of tints."""

LOW = _palette(
    "low",
    ink="#1D1B3A",
    soft_ink="#232144",
    paper="#948E84",
    card="#A9A499",
    on_ink="#A9A499",
    edge="#7E786E",
    shadow="#827C72",
    tile_edge="#827C72",
    card_edge="#A9A499",
    mosaic_edge="#948E84",
    sky="#8FA5B3",
    leaf="#94A88B",
    sun="#B3A376",
    rose="#B79D96",
    lilac="#A69DB8",
    sand="#A89C84",
    halo="#A8A089",
    sky_deep="#1F4F73",
    leaf_deep="#27561F",
    sun_deep="#63420A",
    rose_deep="#74281D",
    lilac_deep="#4E3578",
    sand_deep="#544023",
    veil="#1D1B3A",
    dark="#000000",
    on_dark="#77777D",
    pen_ink="#1D1B3A",
    pen_red="#7A1414",
    pen_blue="#123E78",
    pen_green="#1B4A1E",
    pen_yellow="#553D00",
    light="#B4AEA2",
)
"""Nothing bright, for eyes that light hurts: ink on every ground at 4.5:1 to 8:1 (VVSG 2.0)."""

PALETTES = (DEFAULT, HIGH, LOW)


def palette_of(name: str) -> Palette:
    """The palette called `name`; raises KeyError."""
    return {palette.name: palette for palette in PALETTES}[name]
