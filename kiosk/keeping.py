"""What is kept and what was kept before: the keeper, asked away from the screen's thread."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from consultation.consultation import Consultation
from consultation.season import Season
from consultation.tally import Tally
from kiosk.handoff import Handoff
from kiosk.putting.kinds import putting
from kiosk.visit import Visit

if TYPE_CHECKING:
    from kiosk.store.keeper import Keeper

log = logging.getLogger(__name__)


def asks_place(consultation: Consultation) -> bool:
    """Whether what comes next for a resident depends on what the place has said."""
    return any(putting(step).asks_place for step in consultation.steps)


def tells_place(visit: Visit) -> bool:
    """Whether what the place has said is told, since the consultation is over."""
    return visit.consultation.shows_tally and visit.season in {Season.CLOSED, Season.DECIDED}


class Keeping:
    """Hands the keeper what residents give. Answers come back on the screen's thread."""

    def __init__(self, keeper: "Keeper", handoff: Handoff) -> None:
        self._keeper, self._handoff = keeper, handoff

    def give(
        self,
        visit: Visit,
        kept: Callable[[Tally | None], None],
        fail: Callable[[Exception], None],
    ) -> None:
        """Keep the participation of `visit`; `kept` gets the tally where it may be shown."""
        keeper, participation = self._keeper, visit.here
        shown = visit.consultation.shows_tally

        def job() -> Tally | None:
            keeper.give(participation, visit.language)
            return keeper.tally(visit.consultation) if shown else None

        def done(tally: Tally | None) -> None:
            self._handoff.run(keeper.settle, lambda _: None, self._unsettled)
            kept(tally)

        self._handoff.run(job, done, fail)

    def ask(self, consultation: Consultation, learned: Callable[[Tally], None]) -> None:
        """Ask what the place has said; where that is not known, `learned` is not called."""
        keeper = self._keeper
        self._handoff.run(lambda: keeper.tally(consultation), learned, self._unlearned)

    def _unsettled(self, error: Exception) -> None:
        log.warning("store not settled: %s", error)

    def _unlearned(self, error: Exception) -> None:
        log.warning("what the place said is not known: %s", error)
