"""The assistant that a town's own people record with: a sentence at a time, by a few keys."""

import textwrap
from collections.abc import Callable, Sequence
from enum import StrEnum

from consultation.errors import NotReady
from consultation.frozen import Frozen, replace
from packs.recorded import Line
from packs.sound import NotASound, level, read_sound, write_sound
from packs.studio.card import Card
from packs.studio.take import Take, take_of

WIDTH = 60
"""Letters in a line: a sentence is read aloud from it."""


class Keys(StrEnum):
    """The keys that mean something."""

    ENTER = "\r"
    HEAR = "h"
    AGAIN = "r"
    KEEP = "k"
    SKIP = "s"
    BACK = "b"
    QUIT = "q"


SAME = {"\n": Keys.ENTER, "\x03": Keys.QUIT, "\x04": Keys.QUIT}
"""What terminals send for some of them."""

SPEAK = "Speak now. Press Enter when you have said it."
START = "Enter: record    s: skip    b: back    q: stop"
START_RECORDED = "Enter: record it anew    h: hear    s: skip    b: back    q: stop"
DECIDE = "h: hear    k: keep    r: again    s: skip    b: back    q: stop"
NOTHING_TO_HEAR = "There is nothing to hear yet. Press Enter to record."
NOTHING_TO_KEEP = "There is nothing to keep yet. Press Enter to record."
FIRST = "This is the first sentence."


class At(Frozen):
    """Where one is: which sentence, and what was recorded of it and not kept yet."""

    number: int
    """The first is 0."""
    take: Take | None = None


class Studio(Frozen):
    """Asks for keys, tells what there is to do, and writes what is kept."""

    lines: Sequence[Line]
    card: Card
    key: Callable[[], str]
    """Wait for a key and give it."""
    tell: Callable[[str], None]
    """Show some words."""

    def run(self) -> None:
        """Go through every sentence that has no recording; all that is kept stays."""
        at = self._next(-1)
        if at is None and self.lines:
            self.tell("Every sentence is recorded. You may hear them, or record them anew.")
            at = At(0)
        if at is not None:
            self._show(at)
        while at is not None:
            at = self._pressed(at, self._key())
        done = sum(line.is_recorded for line in self.lines)
        self.tell(f"\n{done} of {len(self.lines)} sentences are recorded.")
        if done < len(self.lines):
            self.tell("Start again to go on; what has no recording is spoken by a program.")

    def _pressed(self, at: At, key: str) -> At | None:
        """Where one is after `key`; None at the end."""
        match key:
            case Keys.ENTER | Keys.AGAIN:
                return self._record(at)
            case Keys.HEAR:
                self._hear(at)
            case Keys.KEEP if at.take is not None and at.take.sound is not None:
                return self._shown(self._kept(at))
            case Keys.KEEP:
                self.tell(NOTHING_TO_KEEP)
            case Keys.SKIP:
                return self._shown(self._next(at.number))
            case Keys.BACK if at.number:
                return self._shown(At(at.number - 1))
            case Keys.BACK:
                self.tell(FIRST)
            case Keys.QUIT:
                return None
            case _:
                self.tell(self._choices(at))
        return at

    def _record(self, at: At) -> At:
        line = self.lines[at.number]
        try:
            self.card.start()
        except NotReady as error:
            self.tell(str(error))
            return at
        self.tell(SPEAK)
        while self._key() != Keys.ENTER:
            self.tell(SPEAK)
        take = take_of(self.card.stop(), line.sentence)
        for fault in take.faults:
            self.tell(f"  ! {fault}")
        if take.sound is not None:
            seconds = len(take.sound.samples) / take.sound.rate
            fine = "" if take.faults else " It sounds well."
            self.tell(f"Recorded, {seconds:.1f} seconds.{fine}")
        after = replace(at, take=take)
        self.tell(self._choices(after))
        return after

    def _hear(self, at: At) -> None:
        line = self.lines[at.number]
        try:
            if at.take is not None and at.take.sound is not None:
                self.card.play(level(at.take.sound))
            elif line.is_recorded:
                self.card.play(level(read_sound(line.file)))
            else:
                self.tell(NOTHING_TO_HEAR)
        except (NotReady, NotASound) as error:
            self.tell(str(error))

    def _kept(self, at: At) -> At | None:
        assert at.take is not None
        assert at.take.sound is not None
        write_sound(self.lines[at.number].file, level(at.take.sound))
        return self._next(at.number)

    def _next(self, number: int) -> At | None:
        """The next sentence after `number` that has no recording."""
        left = (n for n in range(number + 1, len(self.lines)) if not self.lines[n].is_recorded)
        return next((At(n) for n in left), None)

    def _shown(self, at: At | None) -> At | None:
        if at is not None:
            self._show(at)
        return at

    def _show(self, at: At) -> None:
        line = self.lines[at.number]
        known = " (recorded)" if line.is_recorded else ""
        said = textwrap.indent(textwrap.fill(line.sentence, WIDTH), "      ")
        head = f"Sentence {at.number + 1} of {len(self.lines)}{known}"
        self.tell(f"\n{head}\n\n{said}\n\n{self._choices(at)}")

    def _choices(self, at: At) -> str:
        if at.take is not None and at.take.sound is not None:
            return DECIDE
        return START_RECORDED if self.lines[at.number].is_recorded else START

    def _key(self) -> str:
        key = self.key()
        return SAME.get(key, key.lower())
