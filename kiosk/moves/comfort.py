"""The moves of comfort: how a resident wants the screen, the sound and the signer."""

from collections.abc import Callable

from consultation.frozen import replace
from kiosk.comfort import HOLD, PACES, Comfort, Contrast, Size
from kiosk.moves.move import Move, Moves
from kiosk.visit import Phase, Visit


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


def _suited(change: Callable[[Comfort, str], Comfort]) -> Move:
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


MOVES: Moves = {
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
}
"""Some touches mean more on the settings' own screen than a key of a keypad does anywhere."""
