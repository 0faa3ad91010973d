"""A resident's hand: finds what it wants on any page, and has the resident's habits."""

from collections.abc import Collection

from kiosk.putting.kinds import putting
from kiosk.rehearsal.finger import QUICK, Finger, Frames
from kiosk.visit import Visit

MOST_PAGES = 40
"""A target that is on none of so many pages is not there."""


class Hand:
    """One finger with habits: double taps, and once a slide off a tile."""

    def __init__(self, finger: Finger, double_taps: Collection[str], slides_out: bool) -> None:
        self.finger = finger
        self._double_taps, self._slides_out = double_taps, slides_out

    @property
    def visit(self) -> Visit:
        """Where the kiosk stands."""
        return self.finger.kiosk.visit

    def tap(self, target: str) -> Frames:
        """Touch the target called `target`, on whichever page it is, as this resident touches."""
        yield from self.find(target)
        if self._slides_out:
            self._slides_out = False
            yield from self.finger.slide_out(target)
        if not self.finger.leads:
            # What keys or a slide point out was heard already, and is chosen at once.
            yield from self.finger.touch(target)
            return
        if self.visit.comfort.listening and self.visit.heard != target and self._is_heard(target):
            yield from self.finger.touch(target)
        yield from self.finger.touch(target)
        question = self.visit.question
        there = self.finger.target(target) is not None
        if there and question is not None and question.id in self._double_taps:
            yield from self.finger.touch(target, QUICK)

    def find(self, target: str) -> Frames:
        """Turn pages until the target called `target` is there."""
        for _ in range(MOST_PAGES):
            found = self.finger.target(target)
            if found is not None and found.id == target:
                return
            yield from self.turn()

    def turn(self) -> Frames:
        """Go to the next page, or from the last to the first."""
        onward = f"page:{self.visit.page + 1}"
        yield from self.finger.touch(onward if self.finger.target(onward) else "page:")

    def _is_heard(self, target: str) -> bool:
        step = self.visit.step
        return step is not None and target.partition(":")[0] in putting(step).heard_first
