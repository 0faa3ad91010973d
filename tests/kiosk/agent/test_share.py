"""How much is done is told truly, only ever more, and not too often."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.agent.share import APART, Share
from kiosk.rehearsal.clock import SimulatedClock

STEPS = st.lists(st.tuples(st.floats(0, 2), st.floats(0, 2 * APART)), max_size=30)


@given(STEPS)
def test_only_ever_more_and_not_too_often(steps: list[tuple[float, float]]) -> None:
    """Whatever is counted, and whenever."""
    clock = SimulatedClock()
    told: list[tuple[float, float]] = []
    share = Share(lambda done: told.append((clock(), done)), clock)
    for done, seconds in steps:
        share(done)
        clock.pass_by(seconds)
    assert all(0 < done <= 1 for _, done in told)
    for (before, less), (after, more) in pairwise(told):
        assert more > less
        assert after - before >= APART


def test_the_first_is_told_at_once() -> None:
    """And the next one when its time has come."""
    clock, told = SimulatedClock(), list[float]()
    share = Share(told.append, clock)
    for done in (0.1, 0.2, 0.3):
        share(done)
    assert told == [0.1]
    clock.pass_by(APART)
    share(0.4)
    assert told == [0.1, 0.4]


def test_a_part_counts_between_its_ends() -> None:
    """More than was thought ends where the part ends; nothing to do is no error."""
    clock, told = SimulatedClock(), list[float]()

    def tell(done: float) -> None:
        told.append(done)
        clock.pass_by(APART)

    share = Share(tell, clock)
    read = share.part(0.0, 0.5, 10)
    for count in (5, 5, 5):
        read(count)
    share.part(0.5, 1.0, 0)(1)
    assert told == [0.25, 0.5, 1.0]
