"""Whether the sentences of a consultation have room on a panel, measured before anybody sees them.

Screens page rather than shrink; what no page can hold is for its author to shorten.
"""

from collections.abc import Iterator

from consultation.consultation import Consultation
from consultation.frozen import Frozen, replace
from consultation.tally import QuestionTally, Tally
from consultation.wording import Language
from kiosk.ahead import leaves, past, said, told
from kiosk.moves.after import after
from kiosk.part import Part, Target
from kiosk.route import Route
from kiosk.screens.desk import Desk
from kiosk.screens.hold import holds
from kiosk.screens.layout import SCREENS
from kiosk.screens.suit import NO_ROOM, pages
from kiosk.view import View
from kiosk.visit import Visit, given

CROWD = 268
"""How many made the tally of the thanks, whose labels stand beside its bars."""


class Crowded(Frozen):
    """A screen that does not hold its sentences."""

    step: str | None
    """Which step's; None for the poster, the commitment, the review and the thanks."""
    longest: str
    """The longest of the sentences that stand on it."""


def crowded(consultation: Consultation, route: Route, desk: Desk) -> Iterator[Crowded]:
    """Every step, and at most one of the other screens, whose words the desk's panel cannot hold.

    Letters are of the default size; whoever wants them larger gets the largest that have room.
    """
    met: set[str | None] = set()
    for step, visit in _moments(consultation, desk.language):
        view = route.view(visit)
        if step not in met and not _holds(view, desk):
            met.add(step)
            yield Crowded(step, _longest(view))


def _moments(consultation: Consultation, language: Language) -> Iterator[tuple[str | None, Visit]]:
    """Each screen on which a pack's sentences stand, unanswered and answered."""
    visit = Visit(consultation, language)
    yield None, visit
    visit = after(visit, f"language:{language}")
    yield None, visit
    visit = after(visit, "forward")
    while (step := visit.step) is not None:
        for leaf in (*leaves(visit), *leaves(said(visit))):
            yield step.id, leaf
        visit = past(said(visit))
    yield None, visit
    giving = after(visit, "give")
    yield None, given(giving, _tally(consultation))
    for _, visit in told(consultation, language):
        yield None, visit
        yield None, replace(visit, tally=_tally(consultation))


def _tally(consultation: Consultation) -> Tally:
    return Tally(
        CROWD,
        {
            question.id: QuestionTally(CROWD, dict.fromkeys(question.cells(), CROWD))
            for question in consultation.questions
        },
    )


def _holds(view: View, desk: Desk) -> bool:
    try:
        laid_out = pages(view, desk, SCREENS[type(view).__name__])
    except NO_ROOM:
        return False
    return all(holds(tuple(_apart(parts)), desk) for parts in laid_out.values())


def _apart(parts: tuple[Part, ...]) -> Iterator[Part]:
    """The parts; of the poster, which is touched wherever it is, what is drawn of it."""
    for part in parts:
        if isinstance(part, Target) and part.id == "touch":
            yield from part.drawn
        else:
            yield part


def _longest(view: View) -> str:
    return max((say.text for say in view.sentences()), key=len, default="")
