"""A whole rehearsal: one resident after the other, until all have been there."""

from collections.abc import Sequence
from random import Random

from kivy.clock import Clock

from consultation.answer import Value
from kiosk.app import KioskApp
from kiosk.comfort import Way
from kiosk.rehearsal.clock import SimulatedClock
from kiosk.rehearsal.finger import Finger, Frames
from kiosk.rehearsal.pressing import FINGERS
from kiosk.rehearsal.resident import Resident, draw
from kiosk.rehearsal.truth import Truth, Witness
from kiosk.rehearsal.walk import Walk


class Rehearsal:
    """Lets `count` residents use the kiosk of `app`, in `ways` by turns, and ends the app then."""

    def __init__(
        self,
        app: KioskApp,
        clock: SimulatedClock,
        witness: Witness,
        truth: Truth,
        count: int,
        ways: Sequence[Way] = (Way.TOUCH,),
    ) -> None:
        self._app, self._clock, self._witness = app, clock, witness
        self._truth, self._count, self._ways = truth, count, ways
        self._frames: Frames | None = None
        self.given = 0
        self.error: Exception | None = None

    def start(self) -> None:
        """Begin with the next frame."""
        Clock.schedule_interval(lambda _seconds: self._step(), 0)

    def _step(self) -> bool:
        if self._frames is None:
            self._frames = self._residents()
        assert self._app.kiosk is not None
        self._app.kiosk.tick()
        try:
            next(self._frames)
        except StopIteration:
            self._app.stop()
            return False
        except Exception as error:  # noqa: BLE001  # Kept, and raised again where the app ended.
            self.error = error
            self._app.stop()
            return False
        return True

    def _residents(self) -> Frames:
        kiosk = self._app.kiosk
        assert kiosk is not None
        consultation = kiosk.pack.consultation
        self._truth.settle(self._witness.tally(consultation).participations)
        for number in range(self._truth.told(), self._count):
            resident = draw(consultation, self._truth.seed, number)
            way = self._ways[number % len(self._ways)]
            finger = FINGERS[way](kiosk, self._clock, Random(number))  # noqa: S311  # Places of touches.
            yield from self._one(resident, finger)

    def _one(self, resident: Resident, finger: Finger) -> Frames:
        truth = self._truth

        def gives(said: dict[str, Value]) -> None:
            before = self._witness.tally(finger.kiosk.pack.consultation).participations
            line, not_kept = (
                truth.line(resident.number, resident.language, given, said)
                for given in (True, False)
            )
            truth.note(before, line, not_kept)
            self._witness.expected = line

        walk = Walk(resident, finger, gives)
        yield from walk.frames()
        if walk.thanked:
            self.given += 1
        else:
            truth.tell(truth.line(resident.number, resident.language, False, walk.said))
