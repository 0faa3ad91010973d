"""Hands that tremble."""

import pytest

from kiosk.ways_in.tremor import TREMOR, TYPING, Tremor, touches_apart


def test_what_comes_again_at_once_counts_once() -> None:
    """However often, as long as no pause is long enough."""
    tremor = Tremor[str]()
    assert not tremor.again("tile", 0.0, TREMOR)
    assert tremor.again("tile", 0.4, TREMOR)
    assert tremor.again("tile", 0.8, TREMOR)
    assert not tremor.again("tile", 1.3, TREMOR)


def test_something_else_counts_at_once() -> None:
    """Only the same again may be a tremor."""
    tremor = Tremor[str]()
    tremor.again("tile", 0.0, TREMOR)
    assert not tremor.again("next", 0.1, TREMOR)


def test_the_next_resident_is_not_kept_waiting() -> None:
    """What the one before touched last is forgotten."""
    tremor = Tremor[str]()
    tremor.again("touch", 0.0, TREMOR)
    tremor.forget()
    assert not tremor.again("touch", 0.1, TREMOR)


@pytest.mark.parametrize("target", ["key:a", "digit:7", "delete-letter"])
def test_double_letters_can_be_typed(target: str) -> None:
    """Keys of a keyboard on the screen come closer together than other targets."""
    assert touches_apart(target) == TYPING < touches_apart("choose:a") == TREMOR
