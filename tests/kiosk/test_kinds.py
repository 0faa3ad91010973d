"""No kind is forgotten in any list."""

from consultation.cards import CARDS
from consultation.questions import KINDS
from kiosk.putting.kinds import PUTTINGS
from kiosk.putting.putting import Putting
from kiosk.rehearsal.acting.kinds import ACTINGS
from tests.kiosk.every import STEPS


def test_every_kind_is_put() -> None:
    """Each kind of question and of card has its way of being put."""
    assert set(PUTTINGS) == {*KINDS, *CARDS}
    assert all(issubclass(put, Putting) for put in PUTTINGS.values())


def test_every_question_is_answered_by_residents() -> None:
    """Each kind of question has simulated residents who can answer it."""
    assert set(ACTINGS) == set(KINDS)


def test_every_kind_is_laid_out_in_tests() -> None:
    """The consultation by which screens are measured and touched has a step of each kind."""
    assert {step()["kind"] for step in STEPS.values()} == {*KINDS, *CARDS}
