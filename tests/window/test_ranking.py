"""Ranking at pixels of a real window: places in order, rows that move, and simulated residents."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.putting.ranking import ORDER
from tests.kiosk.every import consultation_of
from tests.window.stage import Stage, pack_of

Open = Callable[..., Stage]


@pytest.fixture
def ranking(open_stage: Open, tmp_path: Path) -> Stage:
    """A kiosk on its ranking."""
    stage = open_stage(pack=pack_of(tmp_path, consultation_of("ranking")))
    stage.touch("language:fr", "forward")
    return stage


def test_touches_are_kept_in_order(ranking: Stage) -> None:
    """What was touched first is the first that is kept."""
    ranking.touch("choose:water", "choose:trees", "choose:light", "choose:trees", "forward")
    assert ranking.kiosk.visit.here.answers == {"ranking": ("water", "light")}


def test_rows_move(ranking: Stage) -> None:
    """On the rows up and down change the order."""
    ranking.touch("choose:water", "choose:trees", "choose:light", f"page:{ORDER}")
    ranking.touch("up:light", "down:water", "page:0", "forward")
    assert ranking.kiosk.visit.here.answers == {"ranking": ("light", "water", "trees")}


def test_second_thoughts(ranking: Stage) -> None:
    """Whatever was touched before, a resident brings exactly what they mean onto the screen."""
    for mind, said in ranking.residents(12):
        assert said == mind == ranking.kiosk.visit.chosen()


def test_listening_says_the_place(open_stage: Open, tmp_path: Path) -> None:
    """The second touch gives the place, and says which."""
    stage = open_stage(pack=pack_of(tmp_path, consultation_of("ranking")))
    stage.touch("language:en", "listen", "forward", "choose:water")
    assert stage.kiosk.visit.draft == ()
    stage.touch("choose:water")
    assert stage.kiosk.visit.draft == ("water",)
    assert str(stage.speaker.asked[-1]).endswith("/en/number 1")
