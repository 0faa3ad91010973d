"""The resident's passage as state: which touch leads where. No widget, no clock, no disk."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum

from consultation.answer import Value
from consultation.consultation import Consultation
from consultation.participation import Participation
from consultation.question import Question
from consultation.questions.choices import Choices
from consultation.tally import Tally


class Phase(Enum):
    """The way through, in order; CALM is where every fault ends."""

    ATTRACT = "attract"
    LANGUAGE = "language"
    COMMITMENT = "commitment"
    STEPS = "steps"
    GIVING = "giving"
    THANKS = "thanks"
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class Comfort:
    """How this resident wants the screen; forgotten when they leave."""

    listening: bool = False
    high_contrast: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """All that the kiosk knows of the resident before it."""

    consultation: Consultation
    language: str
    phase: Phase = Phase.ATTRACT
    comfort: Comfort = field(default_factory=Comfort)
    participation: Participation | None = None
    drafts: tuple[str, ...] = ()
    """Options touched on a question with several choices that are not yet an answer."""
    page: int = 0
    heard: str | None = None
    """The touch id last heard, which a second touch chooses when listening is on."""
    saying: str | None = None
    """The touch id about which something is being said right now."""
    unheard: bool = False
    """Whether something that should have been said could not be."""
    still_there: bool = False
    tally: Tally | None = None

    @classmethod
    def attract(cls, consultation: Consultation) -> "Visit":
        """Nobody is there: everything of the last resident is gone."""
        return cls(consultation, consultation.languages[0])

    @property
    def question(self) -> Question | None:
        """The question before the resident, if a question is."""
        if self.phase is Phase.STEPS and self.participation is not None:
            step = self.participation.step
            return step if isinstance(step, Question) else None
        return None

    @property
    def here(self) -> Participation:
        """The participation underway; there is one from the commitment on."""
        if self.participation is None:
            raise ValueError("No participation is underway on this screen.")
        return self.participation

    def chosen(self) -> Value | None:
        """What is chosen on the question before the resident, answered or drafted."""
        question = self.question
        if question is None:
            return None
        if isinstance(question, Choices):
            return self.drafts
        return self.here.answers.get(question.id)


def after(visit: Visit, touch: str) -> Visit:
    """The visit after a touch on the target `touch`; one that means nothing changes nothing."""
    name, _, value = touch.partition(":")
    if name == "choose" and visit.comfort.listening and visit.heard != touch:
        return replace(visit, heard=touch)
    move = MOVES.get((visit.phase, name)) or MOVES.get((None, name))
    return move(visit, value) if move is not None else visit


def given(visit: Visit, tally: Tally | None) -> Visit:
    """The participation is on disk: say thank you."""
    return replace(visit, phase=Phase.THANKS, participation=None, drafts=(), tally=tally)


def calm(visit: Visit) -> Visit:
    """Something went wrong that is no resident's business."""
    return replace(Visit.attract(visit.consultation), phase=Phase.CALM, language=visit.language)


def _touch(visit: Visit, _value: str) -> Visit:
    return replace(visit, phase=Phase.LANGUAGE)


def _language(visit: Visit, value: str) -> Visit:
    if value not in visit.consultation.languages:
        return visit
    phase = Phase.STEPS if visit.participation is not None else Phase.COMMITMENT
    return replace(visit, language=value, phase=phase, page=0, heard=None)


def _listen(visit: Visit, _value: str) -> Visit:
    comfort = replace(visit.comfort, listening=not visit.comfort.listening)
    return replace(visit, comfort=comfort, heard=None)


def _contrast(visit: Visit, _value: str) -> Visit:
    comfort = replace(visit.comfort, high_contrast=not visit.comfort.high_contrast)
    return replace(visit, comfort=comfort)


def _leave(visit: Visit, _value: str) -> Visit:
    return Visit.attract(visit.consultation)


def _start(visit: Visit, _value: str) -> Visit:
    return _arrive(replace(visit, phase=Phase.STEPS), Participation.begin(visit.consultation))


def _arrive(visit: Visit, participation: Participation) -> Visit:
    """Stand before the step at which `participation` has arrived."""
    step = participation.step
    answer = participation.answers.get(step.id) if isinstance(step, Choices) else None
    drafts = answer if isinstance(answer, tuple) else ()
    return replace(visit, participation=participation, drafts=drafts, page=0, heard=None)


def _choose(visit: Visit, value: str) -> Visit:
    question = visit.question
    if question is None or value not in question.cells():
        return visit
    if isinstance(question, Choices):
        return replace(visit, drafts=_toggled(question, visit.drafts, value))
    answer = value if not value.isdigit() or question.kind != "scale" else int(value)
    if visit.here.answers.get(question.id) == answer:
        return replace(visit, participation=visit.here.without(question))
    return replace(visit, participation=visit.here.answer(question, answer))


def _toggled(question: Choices, drafts: tuple[str, ...], value: str) -> tuple[str, ...]:
    if value in drafts:
        return tuple(option for option in drafts if option != value)
    if len(drafts) >= question.most:
        return drafts
    return tuple(option for option in question.cells() if option in drafts or option == value)


def can_go_on(visit: Visit) -> bool:
    """Whether 'on' does something: a card was read, or the question has a whole answer."""
    question = visit.question
    if question is None:
        return True
    if isinstance(question, Choices):
        return question.least <= len(visit.drafts) <= question.most
    return question.id in visit.here.answers


def _forward(visit: Visit, _value: str) -> Visit:
    if visit.here.at_review or not can_go_on(visit):
        return visit
    return _arrive(visit, _with_drafts(visit).forward())


def _skip(visit: Visit, _value: str) -> Visit:
    return visit if visit.here.at_review else _arrive(visit, visit.here.skip())


def _with_drafts(visit: Visit) -> Participation:
    """The participation with what was touched here, where that is a whole answer."""
    question = visit.question
    if not isinstance(question, Choices):
        return visit.here
    if can_go_on(visit):
        return visit.here.answer(question, visit.drafts)
    return visit.here.without(question)


def _back(visit: Visit, _value: str) -> Visit:
    if visit.here.position == 0 and not visit.here.changing:
        return replace(visit, phase=Phase.COMMITMENT, page=0, heard=None)
    return _arrive(visit, _with_drafts(visit).back())


def _resume(visit: Visit, value: str) -> Visit:
    if visit.participation is None:
        return _start(visit, value)
    return _arrive(replace(visit, phase=Phase.STEPS), visit.participation)


def _to_language(visit: Visit, _value: str) -> Visit:
    return replace(visit, phase=Phase.LANGUAGE, page=0, heard=None)


def _change(visit: Visit, value: str) -> Visit:
    if not visit.here.at_review:
        return visit
    try:
        question = visit.consultation.question(value)
    except KeyError:
        return visit
    return _arrive(visit, visit.here.change(question))


def _give(visit: Visit, _value: str) -> Visit:
    if not visit.here.at_review or not visit.here.answers:
        return visit
    return replace(visit, phase=Phase.GIVING, participation=visit.here.give(), heard=None)


def _page(visit: Visit, value: str) -> Visit:
    return replace(visit, page=int(value), heard=None) if value.isdigit() else visit


def _stay(visit: Visit, _value: str) -> Visit:
    return replace(visit, still_there=False)


MOVES: dict[tuple[Phase | None, str], Callable[[Visit, str], Visit]] = {
    (Phase.ATTRACT, "touch"): _touch,
    (Phase.ATTRACT, "language"): _language,
    (Phase.LANGUAGE, "language"): _language,
    (Phase.LANGUAGE, "leave"): _leave,
    (Phase.COMMITMENT, "forward"): _resume,
    (Phase.COMMITMENT, "back"): _to_language,
    (Phase.COMMITMENT, "languages"): _to_language,
    (Phase.STEPS, "choose"): _choose,
    (Phase.STEPS, "forward"): _forward,
    (Phase.STEPS, "skip"): _skip,
    (Phase.STEPS, "back"): _back,
    (Phase.STEPS, "change"): _change,
    (Phase.STEPS, "give"): _give,
    (Phase.STEPS, "leave"): _leave,
    (Phase.STEPS, "languages"): _to_language,
    (Phase.THANKS, "finish"): _leave,
    (Phase.CALM, "finish"): _leave,
    (None, "listen"): _listen,
    (None, "contrast"): _contrast,
    (None, "page"): _page,
    (None, "stay"): _stay,
}
"""Where each touch leads, by phase; None stands for every phase."""
