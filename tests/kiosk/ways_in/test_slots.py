"""Sticks that come and go."""

from pathlib import Path

from kiosk.machine.machine import Stick
from kiosk.ways_in.slots import SETTLES, Felt, Slots

STICK = Stick("stick", Path("stick"), read_only=False, free=0)


class Sticks:
    """Those that a test plugs in."""

    plugged: tuple[Stick, ...] = ()

    def here(self) -> tuple[Stick, ...]:
        """As the test wants it."""
        return self.plugged

    def release(self, stick: Stick) -> None:
        """Nothing is written."""


def test_a_stick_is_felt_once_when_it_comes_and_when_it_goes() -> None:
    """Between, nothing happens."""
    sticks = Sticks()
    slots = Slots(sticks, 0.0)
    sticks.plugged = (STICK,)
    assert [slots.felt(SETTLES + 1), slots.felt(SETTLES + 2)] == [Felt.CAME, Felt.NOTHING]
    sticks.plugged = ()
    assert [slots.felt(SETTLES + 3), slots.felt(SETTLES + 4)] == [Felt.CHANGED, Felt.NOTHING]


def test_what_was_plugged_in_before_the_start_calls_nobody() -> None:
    """Whether it is there at once, or found a little later."""
    sticks = Sticks()
    sticks.plugged = (STICK,)
    assert Slots(sticks, 0.0).felt(SETTLES + 1) is Felt.NOTHING
    late = Sticks()
    slots = Slots(late, 0.0)
    late.plugged = (STICK,)
    assert slots.felt(SETTLES - 1) is Felt.CHANGED
