"""When nobody has touched for a while."""

import pytest
from hypothesis import given, strategies

from kiosk.idle import COUNTDOWN, LIMIT, LIMIT_PATIENT, Idle

SECONDS = strategies.floats(0, 1e6)


@pytest.mark.parametrize(("patient", "limit"), [(False, LIMIT), (True, LIMIT_PATIENT)])
def test_the_question_comes_at_the_limit(patient: bool, limit: float) -> None:
    """Not a moment before the limit, and later where speech is on."""
    idle = Idle(0).stirred(100, patient)
    assert not idle.asking(100 + limit - 0.1)
    assert idle.asking(100 + limit)


def test_nobody_is_there_after_the_countdown() -> None:
    """The question stands for the whole countdown."""
    idle = Idle(0)
    assert not idle.gone(LIMIT + COUNTDOWN - 0.1)
    assert idle.gone(LIMIT + COUNTDOWN)


def test_a_stir_begins_anew() -> None:
    """Whoever touches during the countdown has all the time again."""
    idle = Idle(0).stirred(LIMIT + COUNTDOWN - 1, patient=False)
    assert not idle.asking(LIMIT + COUNTDOWN)
    assert idle.asking(LIMIT + COUNTDOWN - 1 + LIMIT)


def test_seconds_are_counted_down_to_zero() -> None:
    """The number shown begins with the countdown, is whole, and ends at 0."""
    idle = Idle(0)
    assert idle.seconds_left(LIMIT) == COUNTDOWN
    assert idle.seconds_left(LIMIT + 0.5) == COUNTDOWN
    assert idle.seconds_left(LIMIT + 1) == COUNTDOWN - 1
    assert idle.seconds_left(LIMIT + COUNTDOWN - 0.1) == 1
    assert idle.seconds_left(LIMIT + COUNTDOWN) == 0


@given(SECONDS, SECONDS, strategies.booleans())
def test_who_is_gone_was_asked(since: float, passed: float, patient: bool) -> None:
    """Gone implies asked; while somebody may be there, a second at least is shown."""
    idle = Idle(0).stirred(since, patient)
    now = since + passed
    assert idle.asking(now) or not idle.gone(now)
    assert 0 <= idle.seconds_left(now) <= COUNTDOWN
    if not idle.gone(now):
        assert idle.seconds_left(now) >= 1 or now - since > idle.limit + COUNTDOWN - 1e-6
