"""The resident's passage as state: which touch leads where. No widget, no clock, no disk."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING

from consultation.answer import DECLINED, Value
from consultation.consultation import Consultation
from consultation.participation import Participation
from consultation.question import Question
from consultation.season import Season
from consultation.step import Step
from consultation.tally import SMALLEST_TALLY, Tally
from consultation.wording import Language, base_of, easy_of, is_easy
from kiosk.comfort import HOLD, PACES, Comfort, Contrast, Size
from kiosk.putting.kinds import putting
from kiosk.putting.putting import Lot
from kiosk.signing import News, Signing
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


@dataclass(frozen=True, slots=True)
class Visit:
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


def after(visit: Visit, touch: str) -> Visit:
    """The visit after a touch on the target `touch`; one that means nothing changes nothing."""
    name, _, value = touch.partition(":")
    if _only_tells(visit, touch):
        return replace(visit, heard=touch)
    move = MOVES.get((visit.phase, name)) or MOVES.get((None, name))
    moved = move(visit, value) if move is not None else _touched(visit, name, value)
    return _signed(visit, moved)


def _signed(before: Visit, now: Visit) -> Visit:
    """A signer begins with the screen that they sign, and leaves with it."""
    if now.film is None:
        return now if now.signing is None else replace(now, signing=None)
    same = before.film == now.film and before.phase is now.phase and before.step is now.step
    return now if same and now.signing is not None else replace(now, signing=Signing())


def handed(visit: Visit, id: str, thing: object) -> Visit:
    """The visit after an attendant brought `thing` for the step, or the film, called `id`."""
    if id == AGENT:
        return visit if visit.agent is None else _with_agent(visit, visit.agent.told(thing))
    if isinstance(thing, News):
        if visit.film != id or visit.signing is None:
            return visit
        return replace(visit, signing=visit.signing.told(thing))
    step = visit.step
    if step is None or step.id != id:
        return visit
    return _signed(visit, replace(visit, draft=putting(step).handed(step, visit.draft, thing)))


def _only_tells(visit: Visit, touch: str) -> bool:
    """Whether `touch` says something and changes nothing, this time or always."""
    if visit.step is None:
        return False
    name, how = touch.partition(":")[0], putting(visit.step)
    first = visit.comfort.listening and visit.heard != touch and name in how.heard_first
    return first or name in how.tells


def refused(visit: Visit, touch: str) -> bool:
    """Whether `touch` asks for more than there may be."""
    name, _, value = touch.partition(":")
    step = visit.step
    return step is not None and (
        name == "why" or putting(step).refuses(step, visit.draft, name, value)
    )


def _touched(visit: Visit, name: str, value: str) -> Visit:
    """What the step itself, or the agent's room, makes of a touch."""
    if visit.agent is not None and visit.phase is Phase.AGENT:
        return _with_agent(visit, visit.agent.touched(name, value))
    step = visit.step
    if step is None:
        return visit
    how = putting(step)
    draft = how.touched(step, visit.draft, name, value, visit.lot)
    if draft == visit.draft:
        touch = f"{name}:{value}"
        return replace(visit, heard=touch) if refused(visit, touch) else visit
    if how.turns:
        return replace(visit, draft=draft, page=0, heard=None)
    return replace(visit, draft=draft)


def _with_agent(visit: Visit, agent: "Session") -> Visit:
    """The visit with an agent who has done something; another room begins with its first page."""
    page = visit.page if agent.place == getattr(visit.agent, "place", None) else 0
    return replace(visit, agent=agent, language=agent.language or visit.language, page=page)


def given(visit: Visit, tally: Tally | None) -> Visit:
    """The participation is on disk: say thank you."""
    return replace(visit, phase=Phase.THANKS, participation=None, draft=None, tally=tally)


def calm(visit: Visit) -> Visit:
    """Something went wrong that is no resident's business."""
    fresh = Visit.attract(visit.consultation, visit.season)
    return replace(fresh, phase=Phase.CALM, language=visit.language)


def _touch(visit: Visit, _value: str) -> Visit:
    return replace(visit, phase=Phase.LANGUAGE)


def _language(visit: Visit, value: str) -> Visit:
    if value not in visit.consultation.languages:
        return visit
    phase = Phase.COMMITMENT if visit.season is Season.OPEN else Phase.SEASON
    if visit.participation is not None:
        phase = Phase.STEPS
    comfort = replace(visit.comfort, signs=False)
    told = replace(visit, language=value, phase=phase, comfort=comfort)
    return replace(told, chapter=0, page=0, heard=None)


def _sign_language(visit: Visit, value: str) -> Visit:
    """Of the sign language that goes with the language `value`, written."""
    if value not in visit.consultation.signed:
        return visit
    chosen = _language(visit, value)
    return replace(chosen, comfort=replace(chosen.comfort, signs=True))


def _signer(visit: Visit, _value: str) -> Visit:
    return visit if visit.signing is None else replace(visit, signing=visit.signing.touched())


def _easy(visit: Visit, _value: str) -> Visit:
    return replace(visit, language=visit.other_reading or visit.language)


def _listen(visit: Visit, _value: str) -> Visit:
    comfort = replace(visit.comfort, listening=not visit.comfort.listening)
    return replace(visit, comfort=comfort, heard=None)


def _to_comfort(visit: Visit, value: str) -> Visit:
    if visit.phase is Phase.COMFORT:
        return _from_comfort(visit, value)
    if visit.phase in {Phase.CALIBRATION, Phase.GIVING, Phase.CALM, Phase.RESTING}:
        return visit
    # Settings that nobody is there to have would be the next resident's.
    left = (Phase.LANGUAGE if visit.phase is Phase.ATTRACT else visit.phase, visit.page)
    return replace(visit, phase=Phase.COMFORT, left=left, page=0, heard=None)


def _from_comfort(visit: Visit, _value: str) -> Visit:
    phase, page = visit.left
    return replace(visit, phase=phase, page=page, heard=None, left=(Phase.LANGUAGE, 0))


def _suited(change: Callable[[Comfort, str], Comfort]) -> "Callable[[Visit, str], Visit]":
    """The move that changes how the resident wants it; an unknown value changes nothing."""

    def move(visit: Visit, value: str) -> Visit:
        try:
            return replace(visit, comfort=change(visit.comfort, value))
        except (KeyError, ValueError):
            return visit

    return move


def _round(comfort: Comfort, _value: str) -> Comfort:
    """One step faster, and from the fastest to the slowest: for keypads, which have one key."""
    fastest = comfort.pace == PACES[-1]
    return replace(comfort, pace=PACES[0]) if fastest else comfort.paced(1)


def _leave(visit: Visit, _value: str) -> Visit:
    return Visit.attract(visit.consultation, visit.season)


def _start(visit: Visit, _value: str) -> Visit:
    return _arrive(replace(visit, phase=Phase.STEPS), Participation.begin(visit.consultation))


def _arrive(visit: Visit, participation: Participation) -> Visit:
    """Stand before the step at which `participation` has arrived."""
    step, draft = participation.step, None
    if step is not None:
        answer = participation.answers.get(step.id)
        held = None if answer == DECLINED else answer
        draft = putting(step).begin(step, held, visit.lot_of(step))
    return replace(visit, participation=participation, draft=draft, page=0, heard=None)


def can_go_on(visit: Visit) -> bool:
    """Whether 'on' does something: a card was read, or the question has a whole answer."""
    return visit.step is None or putting(visit.step).may_go_on(visit.step, visit.draft)


def can_give(visit: Visit) -> bool:
    """Whether something was said to a question that is still asked."""
    return any(question.id in visit.here.answers for question in visit.here.questions_asked())


def may_follow(visit: Visit) -> bool:
    """Whether another person may begin at once, after the thanks."""
    return visit.consultation.several and visit.season is Season.OPEN


def _forward(visit: Visit, _value: str) -> Visit:
    if visit.here.at_review or not can_go_on(visit):
        return visit
    return _arrive(visit, _with_draft(visit).forward())


def _skip(visit: Visit, _value: str) -> Visit:
    question = visit.question
    if visit.here.at_review or (question is not None and question.required):
        return visit
    return _arrive(visit, visit.here.skip())


def _decline(visit: Visit, _value: str) -> Visit:
    question = visit.question
    if question is None or not question.required:
        return visit
    return _arrive(visit, visit.here.answer(question, DECLINED).forward())


def _with_draft(visit: Visit) -> Participation:
    """The participation with what was touched here, where that is a whole answer."""
    question, value = visit.question, visit.chosen()
    if question is None:
        return visit.here
    if value is not None:
        return visit.here.answer(question, value)
    declined = visit.here.answers.get(question.id) == DECLINED
    return visit.here if declined else visit.here.without(question)


def _back(visit: Visit, _value: str) -> Visit:
    if visit.here.place_in_way()[0] <= 1 and not visit.here.changing:
        return replace(visit, phase=Phase.COMMITMENT, page=0, heard=None)
    return _arrive(visit, _with_draft(visit).back())


def _resume(visit: Visit, value: str) -> Visit:
    if visit.participation is None:
        return _start(visit, value)
    return _arrive(replace(visit, phase=Phase.STEPS), visit.participation)


def _to_language(visit: Visit, _value: str) -> Visit:
    return replace(visit, phase=Phase.LANGUAGE, page=0, heard=None)


def _told_on(visit: Visit, _value: str) -> Visit:
    last = len(visit.chapters) - 1
    return replace(visit, chapter=min(visit.chapter + 1, last), page=0, heard=None)


def _told_before(visit: Visit, value: str) -> Visit:
    if visit.chapter == 0:
        return _to_language(visit, value)
    return replace(visit, chapter=visit.chapter - 1, page=0, heard=None)


def _about(visit: Visit, _value: str) -> Visit:
    return replace(visit, phase=Phase.ABOUT, page=0, heard=None)


def _change(visit: Visit, value: str) -> Visit:
    if not visit.here.at_review:
        return visit
    try:
        question = visit.consultation.question(value)
    except KeyError:
        return visit
    if question not in visit.here.questions_asked():
        return visit
    return _arrive(visit, visit.here.change(question))


def _give(visit: Visit, _value: str) -> Visit:
    if not visit.here.at_review or not can_give(visit):
        return visit
    return replace(visit, phase=Phase.GIVING, participation=visit.here.give(), heard=None)


def _another(visit: Visit, _value: str) -> Visit:
    """Somebody else of the same sitting: nothing of the former's is left but the language."""
    if not may_follow(visit):
        return visit
    fresh = Visit(visit.consultation, visit.language, comfort=visit.comfort, seed=f"{visit.seed}+")
    return _start(fresh, "")


def _page(visit: Visit, value: str) -> Visit:
    return replace(visit, page=int(value), heard=None) if value.isdecimal() else visit


def _stay(visit: Visit, _value: str) -> Visit:
    return replace(visit, still_there=False)


MOVES: dict[tuple[Phase | None, str], Callable[[Visit, str], Visit]] = {
    (Phase.ATTRACT, "touch"): _touch,
    (Phase.ATTRACT, "language"): _language,
    (Phase.ATTRACT, "signed"): _sign_language,
    (Phase.ATTRACT, "languages"): _touch,
    (Phase.LANGUAGE, "language"): _language,
    (Phase.LANGUAGE, "signed"): _sign_language,
    (Phase.CALIBRATION, "leave"): _leave,
    (Phase.LANGUAGE, "leave"): _leave,
    (Phase.LANGUAGE, "about"): _about,
    (Phase.ABOUT, "back"): _to_language,
    (Phase.SEASON, "forward"): _told_on,
    (Phase.SEASON, "back"): _told_before,
    (Phase.SEASON, "languages"): _to_language,
    (Phase.SEASON, "finish"): _leave,
    (Phase.COMMITMENT, "forward"): _resume,
    (Phase.COMMITMENT, "back"): _to_language,
    (Phase.COMMITMENT, "languages"): _to_language,
    (Phase.STEPS, "forward"): _forward,
    (Phase.STEPS, "skip"): _skip,
    (Phase.STEPS, "decline"): _decline,
    (Phase.STEPS, "back"): _back,
    (Phase.STEPS, "change"): _change,
    (Phase.STEPS, "give"): _give,
    (Phase.STEPS, "leave"): _leave,
    (Phase.STEPS, "languages"): _to_language,
    (Phase.THANKS, "finish"): _leave,
    (Phase.THANKS, "another"): _another,
    (Phase.CALM, "finish"): _leave,
    (Phase.AGENT, "leave"): _leave,
    (None, "listen"): _listen,
    (None, "signer"): _signer,
    (None, "comfort"): _to_comfort,
    (Phase.COMFORT, "back"): _from_comfort,
    (Phase.COMFORT, "easy"): _easy,
    (Phase.COMFORT, "signs"): _suited(lambda it, _: replace(it, signs=not it.signs)),
    (Phase.COMFORT, "letters"): _suited(lambda it, value: replace(it, size=Size[value.upper()])),
    (Phase.COMFORT, "contrast"): _suited(lambda it, value: replace(it, contrast=Contrast(value))),
    (Phase.COMFORT, "lower"): _suited(lambda it, _: replace(it, lower=not it.lower)),
    (Phase.COMFORT, "still"): _suited(lambda it, _: replace(it, still=not it.still)),
    (Phase.COMFORT, "hold"): _suited(lambda it, _: replace(it, hold=0.0 if it.hold else HOLD)),
    (Phase.COMFORT, "dark"): _suited(lambda it, _: replace(it, curtain=True, listening=True)),
    (Phase.COMFORT, "slower"): _suited(lambda it, _: it.paced(-1)),
    (Phase.COMFORT, "faster"): _suited(lambda it, _: it.paced(1)),
    (Phase.COMFORT, "unset"): _suited(lambda it, _: it.unset),
    (None, "faster"): _suited(_round),
    (None, "softer"): _suited(lambda it, _: it.louder(-1)),
    (None, "louder"): _suited(lambda it, _: it.louder(1)),
    (None, "page"): _page,
    (None, "stay"): _stay,
}
"""Where each touch leads, by phase; None stands for every phase. The rest goes to the step."""
