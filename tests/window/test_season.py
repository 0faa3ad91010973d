"""What the real screen shows before a consultation opens, after it, and where there is none."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from consultation.consultation import Consultation
from consultation.season import Season
from kiosk.blank import NO_PACK, blank_pack
from kiosk.comfort import Comfort
from kiosk.kiosk import TURN
from kiosk.view import View
from kiosk.views.attract import AttractView
from kiosk.views.calm import CalmView
from kiosk.views.cards import CardsView
from kiosk.views.thanks import ThanksView
from kiosk.visit import Phase
from kiosk.ways_in.keys import Key
from tests import builders
from tests.window.stage import MemoryKeeper, Stage, pack_of
from tests.window.test_way import TO_REVIEW

Open = Callable[..., Stage]

BEFORE, LAST, AFTER = date(2026, 8, 31), date(2027, 6, 30), date(2027, 7, 1)


class Days:
    """Tells the day that it was told."""

    def __init__(self, day: date) -> None:
        self.day = day

    def __call__(self) -> date:
        """The day."""
        return self.day


@pytest.fixture
def open_on(open_stage: Open, tmp_path: Path) -> Open:
    """Opens a kiosk on a day, with a consultation that lets another person follow."""

    def open(days: Days, consultation: Consultation | None = None, crowd: int = 0) -> Stage:
        asked = consultation or builders.consultation(several=True)
        keeper = MemoryKeeper(crowd=crowd)
        return open_stage(pack_of(tmp_path, asked), today=days, keeper=keeper)

    return open


def shown(stage: Stage) -> View:
    """What is on the screen."""
    return stage.kiosk.scene.view


def test_it_opens_at_midnight(open_on: Open) -> None:
    """A poster that said when becomes one that asks, by itself."""
    days = Days(BEFORE)
    stage = open_on(days)
    view = shown(stage)
    assert isinstance(view, AttractView)
    assert view.season == "Bientôt"
    before = stage.pixels()
    days.day = date(2026, 9, 1)
    stage.wait(0.25)
    view = shown(stage)
    assert isinstance(view, AttractView)
    assert view.season is None
    assert stage.pixels() != before
    stage.touch("language:fr")
    assert stage.kiosk.visit.phase is Phase.COMMITMENT


def test_it_asks_on_its_last_day_and_closes_at_midnight(open_on: Open) -> None:
    """Whoever comes after is told, in their language, when the answer comes."""
    days = Days(LAST)
    stage = open_on(days)
    assert stage.kiosk.visit.season is Season.OPEN
    days.day = AFTER
    stage.wait(0.25)
    stage.touch("language:en")
    view = shown(stage)
    assert isinstance(view, ThanksView)
    assert view.frame.title == "It is over. Thank you!"
    assert "30\u00a0July" in view.notes[0].text
    stage.touch("finish")
    assert isinstance(shown(stage), AttractView)


def test_who_is_in_the_middle_at_midnight_is_heard(open_on: Open) -> None:
    """They give, they are thanked, and nobody follows them."""
    days = Days(LAST)
    stage = open_on(days)
    stage.touch(*TO_REVIEW[:6])
    days.day = AFTER
    stage.wait(0.25)
    stage.touch(*TO_REVIEW[6:], "give")
    stage.until(lambda: isinstance(shown(stage), ThanksView))
    assert len(stage.keeper.kept) == 1
    assert stage.finger.target("another") is None
    stage.touch("finish")
    view = shown(stage)
    assert isinstance(view, AttractView)
    assert view.season == "C’est fini. Merci !"


def test_who_stands_before_the_commitment_at_midnight_may_begin(open_on: Open) -> None:
    """They came while it was open."""
    days = Days(LAST)
    stage = open_on(days)
    stage.touch("language:fr")
    days.day = AFTER
    stage.wait(0.25)
    stage.touch("forward")
    assert stage.kiosk.visit.phase is Phase.STEPS


def test_the_place_is_told_what_it_said(open_on: Open) -> None:
    """As bars, once eleven have given; said before the resident has chosen to listen or after."""
    days = Days(LAST)
    stage = open_on(days, crowd=12)
    stage.touch(*TO_REVIEW, "give")
    stage.until(lambda: isinstance(shown(stage), ThanksView))
    days.day = AFTER
    stage.touch("finish", "language:fr")
    stage.until(lambda: isinstance(view := shown(stage), ThanksView) and bool(view.said))
    assert stage.kiosk.visit.phase is Phase.SEASON
    assert stage.finger.target("forward") is None


def test_where_the_tally_is_not_shown_it_is_not_told_later_either(open_on: Open) -> None:
    """A ballot stays closed to passers-by."""
    stage = open_on(Days(AFTER), builders.consultation(shows_tally=False), crowd=12)
    stage.keeper.kept.append((dict(builders.answers()), "fr"))
    stage.touch("language:fr")
    stage.frames(20)
    view = shown(stage)
    assert isinstance(view, ThanksView)
    assert not view.said


def test_a_decision_is_shown_and_said(open_on: Open) -> None:
    """From the poster on, whatever the day."""
    decided = builders.consultation(decision=builders.decision())
    stage = open_on(Days(date(1970, 1, 1)), decided)
    view = shown(stage)
    assert isinstance(view, AttractView)
    assert view.season == "La décision est là."
    stage.touch("language:ar", "listen")
    view = shown(stage)
    assert isinstance(view, CardsView)
    assert "تُزرع 40 شجرة." not in [card.title for card in view.cards]
    assert "تُزرع ٤٠ شجرة." in [card.title for card in view.cards]
    assert not stage.kiosk.visit.unheard


def test_who_leaves_is_wiped_from_it_too(open_on: Open) -> None:
    """After the countdown the poster is there again, in the first language."""
    stage = open_on(Days(AFTER))
    stage.touch("language:ar")
    stage.wait(31)
    assert stage.kiosk.visit.still_there
    stage.wait(21)
    view = shown(stage)
    assert isinstance(view, AttractView)
    assert stage.kiosk.visit.language == "fr"


def test_keys_lead_through_it(open_on: Open) -> None:
    """Without a touch, to the end."""
    stage = open_on(Days(AFTER))
    for wanted in ("language:en", "finish"):
        for _ in range(40):
            if wanted in stage.kiosk.visit.focus:
                break
            stage.clock.pass_by(1.0)
            stage.kiosk.pressed(Key.RIGHT)
        stage.clock.pass_by(1.0)
        stage.kiosk.pressed(Key.SELECT)
        if wanted != "finish":
            assert stage.kiosk.visit.phase is Phase.SEASON
    assert stage.kiosk.visit.phase is Phase.ATTRACT


def test_a_kiosk_that_is_told_no_day_asks(open_stage: Open) -> None:
    """A rehearsal looks at no calendar."""
    assert open_stage().kiosk.visit.season is Season.OPEN


def test_a_pod_without_a_pack_tells_it_in_turn(open_stage: Open, tmp_path: Path) -> None:
    """In French, English and Arabic; no touch of a resident leads anywhere."""
    stage = open_stage(blank_pack(tmp_path, NO_PACK), today=Days(AFTER))
    seen = []
    for _ in range(4):
        view = shown(stage)
        assert isinstance(view, CalmView)
        seen.append(view.title)
        for key in set(Key) - {Key.AGENT}:
            stage.kiosk.pressed(key)
            stage.clock.pass_by(1.0)
            assert stage.kiosk.visit.phase is Phase.RESTING
        stage.kiosk.touched("comfort")
        assert stage.kiosk.visit.phase is Phase.RESTING
        assert stage.kiosk.visit.comfort == Comfort()
        stage.wait(TURN)
    assert seen[:3] == ["Bientôt ici", "Coming soon", "قريبًا هنا"]
    assert seen[3] == seen[0]
