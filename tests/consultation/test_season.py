"""Which days a consultation asks on, and what became of it."""

from datetime import date, timedelta
from typing import Any

import pytest

from consultation.consultation import Consultation
from consultation.decision import MOST_OUTCOMES
from consultation.errors import NotAConsultation
from consultation.season import Season, season_of
from tests import builders

OPENS, CLOSES = date(2026, 9, 1), date(2027, 6, 30)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "season"),
    [
        (date(1970, 1, 1), Season.AHEAD),
        (OPENS - DAY, Season.AHEAD),
        (OPENS, Season.OPEN),
        (CLOSES, Season.OPEN),
        (CLOSES + DAY, Season.CLOSED),
        (date(2099, 1, 1), Season.CLOSED),
    ],
)
def test_it_asks_on_its_first_and_its_last_day(day: date, season: Season) -> None:
    """And on none outside."""
    assert season_of(builders.consultation(), day) is season


@pytest.mark.parametrize("day", [date(1970, 1, 1), OPENS, CLOSES + DAY])
def test_a_decision_ends_it_whatever_the_clock_says(day: date) -> None:
    """A pod whose clock was lost shows it too."""
    decided = builders.consultation(decision=builders.decision())
    assert season_of(decided, day) is Season.DECIDED


def test_a_decision_is_written_and_read_again() -> None:
    """All of it, with its films."""
    decision = builders.decision(signs={"fr": "videos/decision.mp4"})
    decided = builders.consultation(decision=decision)
    assert Consultation.from_document(decided.to_document()) == decided
    assert decided.to_document()["decision"] == decision


def test_without_a_decision_its_document_stays_as_it_was() -> None:
    """Packs that were built before there were decisions have the same bytes."""
    assert "decision" not in builders.consultation().to_document()


def test_what_a_decision_says_shows_and_signs_is_part_of_it() -> None:
    """So that it is translated, spoken and packed."""
    decision = builders.decision(signs={"fr": "videos/decision.mp4"})
    decision["outcomes"][0]["picture"] = "forest"
    decided = builders.consultation(decision=decision)
    assert decision["outcomes"][1]["why"] in list(decided.wordings())
    assert decision["who"] in list(decided.wordings())
    assert "forest" in set(decided.pictures())
    assert "videos/decision.mp4" in set(decided.films())
    assert decided.signed == ("fr",)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"outcomes": []}, "takes 1 to 6 of them"),
        ({"outcomes": builders.decision()["outcomes"] * MOST_OUTCOMES}, "takes 1 to 6 of them"),
        ({"outcomes": builders.decision()["outcomes"][:1] * 2}, "two outcomes have the same id"),
        ({"who": {"fr": "Le conseil"}}, "has no translation in en"),
        ({"who": {}}, "a sentence by language is needed"),
        ({"day": "2027-06-29"}, "it is decided before it closes"),
        ({"votes": 3}, "'votes' is not known here"),
    ],
)
def test_half_a_decision_is_none(changes: dict[str, Any], said: str) -> None:
    """Each fault is told."""
    with pytest.raises(NotAConsultation, match=said):
        builders.consultation(decision=builders.decision(**changes))


@pytest.mark.parametrize("key", ["what", "why", "picture", "tint", "id"])
def test_an_outcome_lacks_nothing(key: str) -> None:
    """What was decided, why, and a picture of it."""
    decision = builders.decision()
    del decision["outcomes"][0][key]
    with pytest.raises(NotAConsultation, match=f"'{key}' is missing"):
        builders.consultation(decision=decision)
