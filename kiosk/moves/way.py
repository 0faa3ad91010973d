"""The moves of the way: from the poster through the steps to the thanks, and back."""

from consultation.answer import DECLINED
from consultation.frozen import replace
from consultation.participation import Participation
from consultation.season import Season
from kiosk.moves.move import Moves
from kiosk.putting.kinds import putting
from kiosk.visit import Phase, Visit, can_give, can_go_on, may_follow


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


MOVES: Moves = {
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
    (None, "page"): _page,
    (None, "stay"): _stay,
}
