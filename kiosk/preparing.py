"""Makes ready the screens that may come next, one after the other, while somebody looks at one."""

import logging
from collections.abc import Callable, Iterator

from kiosk.ahead import ahead
from kiosk.handoff import Handoff
from kiosk.part import Part
from kiosk.stock import Stock
from kiosk.theme.colour import Palette
from kiosk.visit import Visit

log = logging.getLogger(__name__)


class Preparing:
    """Fills the stock away from the screen's thread; a new beginning ends the one before."""

    def __init__(
        self, stock: Stock, handoff: Handoff, lay_out: Callable[[Visit], tuple[Part, ...]]
    ) -> None:
        """`lay_out` is called on the thread of `handoff`."""
        self._stock, self._handoff, self._lay_out = stock, handoff, lay_out
        self._ahead: Iterator[Visit] = iter(())

    def begin(self, visit: Visit, palette: Palette) -> None:
        """Prepare what may come after `visit`, in the colours of `palette`."""
        self._ahead = ahead(visit)
        self._next(self._ahead, palette)

    def _next(self, screens: Iterator[Visit], palette: Palette) -> None:
        visit = next(screens, None)
        if visit is None or screens is not self._ahead:
            return

        def job() -> None:
            self._stock.prepare(self._lay_out(visit), palette)

        def done(_result: None) -> None:
            self._next(screens, palette)

        self._handoff.run(job, done, self._failed)

    def _failed(self, error: Exception) -> None:
        log.warning("screens not prepared: %s", error)
