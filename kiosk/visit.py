"""The resident's passage as state: all that is known of who stands there. No clock, no disk."""

from enum import Enum
from typing import TYPE_CHECKING

from consultation.answer import Value
from consultation.consultation import Consultation
from consultation.frozen import Frozen, field, replace
from consultation.participation import Participation
from consultation.question import Question
from consultation.season import Season
from consultation.step import Step
from consultation.tally import SMALLEST_TALLY, Tally
from consultation.wording import Language, base_of, easy_of, is_easy
from kiosk.comfort import Comfort
from kiosk.putting.kinds import putting
from kiosk.putting.putting import Lot
from kiosk.signing import Signing
from kiosk.ways_in.scan import Scan

if TYPE_CHECKING:
    from kiosk.agent.session import Session


AGENT = "agent"
"""To whom an attendant hands what was done for a field agent."""


class Phase(Enum):
    """The way through, in order; COMFORT is beside it, CALM is where every fault ends.

    AGENT is the way of field agents, which has rooms of its own.

    SEASON stands for all from the commitment on where nothing is asked, RESTING for the poster
    where there is nothing to ask.
    """

    RESTING = "resting"
    ATTRACT = "attract"
    CALIBRATION = "calibration"
    LANGUAGE = "language"
    ABOUT = "about"
    SEASON = "season"
    COMMITMENT = "commitment"
    STEPS = "steps"
    GIVING = "giving"
    THANKS = "thanks"
    COMFORT = "comfort"
    CALM = "calm"
    AGENT = "agent"


class Visit(Frozen):
    """All that the kiosk knows of the resident before it."""

    consultation: Consultation
    language: str
    phase: Phase = Phase.ATTRACT
    season: Season = Season.OPEN
    """What the day was to the consultation when this resident came."""
    chapter: int = 0
    """Which of `chapters` is told, where nothing is asked."""
    comfort: Comfort = field(default_factory=Comfort)
    participation: Participation | None = None
    draft: object = None
    """What was touched on the step before the resident; its kind knows what it holds."""
    seed: str = ""
    """From which everything is drawn that differs from one resident to the next."""
    place: Tally | None = None
    """What the place had said when this resident began."""
    page: int = 0
    heard: str | None = None
    """The touch id last heard, which a second touch chooses when listening is on."""
    saying: str | None = None
    """The touch id about which something is being said right now."""
    unheard: bool = False
    """Whether something that should have been said could not be."""
    still_there: bool = False
    tally: Tally | None = None
    left: tuple[Phase, int] = (Phase.LANGUAGE, 0)
    """From the settings back: the phase and the page that were left for them."""
    focus: tuple[str, ...] = ()
    """The touch ids that keys or switches point out: one, or those of a row that is offered."""
    scan: Scan = field(default_factory=Scan)
    """Where a switch's scanning has come to."""
    reactions: tuple[float, ...] = ()
    """Seconds that this resident took to press a switch, while it is being calibrated."""
    signal: bool = False
    """Whether a press is being waited for, while a switch is being calibrated."""
    signing: Signing | None = None
    """What the film does in which this screen is signed; None where there is no such."""
    agent: "Session | None" = None
    """What the field agent does who stands before the screen in the stead of a resident."""

    @classmethod
    def attract(cls, consultation: Consultation, season: Season = Season.OPEN) -> "Visit":
        """Nobody is there: everything of the last resident is gone."""
        phase = Phase.ATTRACT if consultation.steps else Phase.RESTING
        return cls(consultation, consultation.languages[0], phase, season)

    @property
    def chapters(self) -> tuple[str, ...]:
        """The screens that tell of a consultation that asks nothing now, by name."""
        if self.season is not Season.DECIDED:
            return (self.season.value,)
        enough = self.tally is not None and self.tally.participations >= SMALLEST_TALLY
        return ("decision", *(("place",) if enough else ()), "promise")

    @property
    def step(self) -> Step | None:
        """The step before the resident, if one is."""
        there = self.phase is Phase.STEPS and self.participation is not None
        return self.here.step if there else None

    @property
    def patient(self) -> bool:
        """Whether more time is given before it is asked if anybody is still there."""
        return self.comfort.patient or self.agent is not None

    @property
    def other_reading(self) -> Language | None:
        """The same language in easy words, or out of them; None where there is no such."""
        here = self.language
        other = base_of(here) if is_easy(here) else easy_of(here)
        return other if other in self.consultation.languages else None

    @property
    def film(self) -> str | None:
        """The film in which the screen before the resident is signed, where they want signs."""
        if not self.comfort.signs:
            return None
        if self.phase is Phase.COMMITMENT:
            return self.consultation.commitment.signs.get(self.language)
        if self.phase is Phase.SEASON:
            decision = self.consultation.decision
            told = decision is not None and self.chapters[self.chapter] == "decision"
            return decision.signs.get(self.language) if told and decision else None
        step = self.step
        if step is None or putting(step).fills(step, self.draft):
            return None
        return step.signs.get(self.language)

    @property
    def question(self) -> Question | None:
        """The question before the resident, if a question is."""
        return self.step if isinstance(self.step, Question) else None

    @property
    def lot(self) -> Lot:
        """What is drawn for this resident on the step before them."""
        return self.lot_of(self.step)

    @property
    def here(self) -> Participation:
        """The participation underway; there is one from the commitment on."""
        if self.participation is None:
            raise ValueError("No participation is underway on this screen.")
        return self.participation

    def lot_of(self, step: Step | None) -> Lot:
        """What is drawn for this resident on `step`."""
        if step is None:
            return Lot()
        counted = self.place.questions.get(step.id) if self.place is not None else None
        return Lot(f"{self.seed}/{step.id}", counted.counts if counted is not None else {})

    def chosen(self) -> Value | None:
        """What is said to the question before the resident, as far as it is whole."""
        return None if self.step is None else putting(self.step).value(self.step, self.draft)


def given(visit: Visit, tally: Tally | None) -> Visit:
    """The participation is on disk: say thank you."""
    return replace(visit, phase=Phase.THANKS, participation=None, draft=None, tally=tally)


def calm(visit: Visit) -> Visit:
    """Something went wrong that is no resident's business."""
    fresh = Visit.attract(visit.consultation, visit.season)
    return replace(fresh, phase=Phase.CALM, language=visit.language)


def can_go_on(visit: Visit) -> bool:
    """Whether 'on' does something: a card was read, or the question has a whole answer."""
    return visit.step is None or putting(visit.step).may_go_on(visit.step, visit.draft)


def can_give(visit: Visit) -> bool:
    """Whether something was said to a question that is still asked."""
    return any(question.id in visit.here.answers for question in visit.here.questions_asked())


def may_follow(visit: Visit) -> bool:
    """Whether another person may begin at once, after the thanks."""
    return visit.consultation.several and visit.season is Season.OPEN
