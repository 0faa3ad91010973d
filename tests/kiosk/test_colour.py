"""Colours by role."""

import pytest
from hypothesis import given, strategies

from consultation.question import TINTS
from kiosk.comfort import Contrast
from kiosk.theme.colour import DEFAULT, HIGH, LOW, PALETTES, Palette, contrast, palette_of, rgb

GROUNDS = ("paper", "card", "halo", *TINTS)
CHANNEL = strategies.floats(0, 1)
COLOUR = strategies.tuples(CHANNEL, CHANNEL, CHANNEL)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize(("palette", "least"), [(DEFAULT, 10), (HIGH, 20)], ids=["default", "high"])
def test_ink_stands_out_on_every_ground(palette: Palette, least: float, ground: str) -> None:
    """Ink on paper, cards and every tint: 10:1, in the high palette 20:1."""
    assert contrast(palette["ink"], palette[ground]) >= least


@pytest.mark.parametrize("text", ["ink", "soft-ink"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_low_contrast_is_calm_and_can_be_read(ground: str, text: str) -> None:
    """Ink on paper, cards and every tint: 4.5:1 to 8:1 (VVSG 2.0, 7.1-D)."""
    assert 4.5 <= contrast(LOW[text], LOW[ground]) <= 8


def test_nothing_is_bright_in_low_contrast() -> None:
    """No role gives half of white's light, pictures included."""
    white, black = rgb("#FFFFFF"), rgb("#000000")
    for role, colour in LOW.roles.items():
        assert contrast(colour, black) - 1 < (contrast(white, black) - 1) / 2, role


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_light_on_ink_stands_out(palette: Palette) -> None:
    """What is written on filled buttons: 10:1 at least; in low contrast 4.5:1 to 8:1."""
    ratio = contrast(palette["on-ink"], palette["ink"])
    assert 4.5 <= ratio <= 8 if palette is LOW else ratio >= 10


def test_every_contrast_has_its_palette() -> None:
    """Whatever a resident chooses is there, and they differ."""
    assert [palette_of(one.value) for one in Contrast] == list(PALETTES)


@pytest.mark.parametrize("palette", [DEFAULT, HIGH], ids=lambda palette: palette.name)
@pytest.mark.parametrize("ground", ["paper", "card"])
def test_soft_ink_can_be_read(palette: Palette, ground: str) -> None:
    """The softer ink is still at 7:1 (WCAG 2 AAA)."""
    assert contrast(palette["soft-ink"], palette[ground]) >= 7


@pytest.mark.parametrize("tint", TINTS)
@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_a_bar_stands_out_on_its_track(palette: Palette, tint: str) -> None:
    """What is no text needs 3:1 (WCAG 2, 1.4.11)."""
    assert contrast(palette[f"{tint}-deep"], palette["card"]) >= 3


def test_every_role_is_in_all_palettes() -> None:
    """Whoever names a role finds it, whatever the resident chose."""
    assert set(DEFAULT.roles) == set(HIGH.roles) == set(LOW.roles)


def test_black_on_white_is_twenty_one() -> None:
    """The ratio's two ends."""
    assert contrast(rgb("#000000"), rgb("#FFFFFF")) == pytest.approx(21)
    assert contrast(rgb("#777777"), rgb("#777777")) == 1


@given(COLOUR, COLOUR)
def test_contrast_has_no_order(
    one: tuple[float, float, float], other: tuple[float, float, float]
) -> None:
    """From 1 to 21, whichever colour is named first."""
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.0001
