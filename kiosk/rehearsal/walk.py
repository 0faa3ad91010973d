"""One resident's walk through the screens, from the poster to the thanks or out of the square."""

from collections.abc import Callable, Generator
from time import monotonic

from consultation.answer import Value
from consultation.question import Question
from consultation.questions.choices import Choices
from kiosk.rehearsal.finger import PATIENCE, QUICK, Finger, Frames, RehearsalStuck
from kiosk.rehearsal.resident import Resident
from kiosk.screens.layout import key
from kiosk.view import (
    AttractView,
    CardsView,
    LanguageView,
    ReviewView,
    ThanksView,
    TilesView,
)

Said = dict[str, Value]


class Walk:
    """Walks with one finger; `gives` is called right before the resident gives."""

    def __init__(self, resident: Resident, finger: Finger, gives: Callable[[Said], None]) -> None:
        self.resident, self.finger, self._gives = resident, finger, gives
        self._kiosk = finger.kiosk
        self._consultation = finger.kiosk.pack.consultation
        self.said: Said = {}
        self.thanked = False
        self._seen: list[str] = []
        self._switched = self._went_back = self._slid = self._changed = False

    def frames(self) -> Frames:
        """Everything from the poster on; ends with the poster again."""
        yield from self._until(AttractView)
        yield from self._arrive()
        while True:
            view = self.finger.sees
            if (screen := key(view)) not in self._seen:
                self._seen.append(screen)
            stays = self.resident.leaves_after
            if stays is not None and len(self._seen) > stays:
                yield from self._walk_away()
                return
            match view:
                case TilesView():
                    yield from self._question(view)
                case CardsView():
                    yield from self._card()
                case ReviewView():
                    if (yield from self._review()):
                        return
                case _:
                    yield

    def _until(self, kind: type) -> Frames:
        end = monotonic() + PATIENCE
        while monotonic() < end:
            if isinstance(self.finger.sees, kind):
                return
            yield
        raise RehearsalStuck(f"No {kind.__name__} came; still there is {self.finger.sees!r:.80}.")

    def _arrive(self) -> Frames:
        resident = self.resident
        if resident.number % 2:
            yield from self.finger.touch(f"language:{resident.language}")
        else:
            yield from self.finger.touch("touch")
            yield from self._until(LanguageView)
            if resident.high_contrast:
                yield from self.finger.touch("contrast")
            if resident.listens:
                yield from self.finger.touch("listen")
            yield from self.finger.touch(f"language:{resident.language}")

    def _walk_away(self) -> Frames:
        self.finger.clock.pass_by(1000)
        yield from self._until(AttractView)

    def _card(self) -> Frames:
        if self.resident.switches_to and not self._switched and self._kiosk.visit.participation:
            self._switched = True
            yield from self.finger.touch("languages")
            yield from self.finger.touch(f"language:{self.resident.switches_to}")
            return
        next_page = f"page:{self._kiosk.visit.page + 1}"
        yield from self.finger.touch("forward" if self.finger.target("forward") else next_page)

    def _question(self, view: TilesView) -> Frames:
        question = self._consultation.question(view.frame.key.split(":")[1])
        resident = self.resident
        if resident.goes_back and not self._went_back and self._seen.index(view.frame.key) > 2:
            self._went_back = True
            yield from self.finger.touch("back")
            return
        meant = resident.answers.get(question.id)
        first = resident.second_thoughts.get(question.id)
        on_review = resident.changes_on_review == question.id and not self._changed
        if on_review and first is not None:
            yield from self._say(question, first)
        elif meant is None:
            self.said.pop(question.id, None)
            yield from self.finger.touch("skip")
            return
        else:
            if first is not None:
                yield from self._say(question, first)
            yield from self._say(question, meant)
        yield from self.finger.touch("forward")

    def _say(self, question: Question, value: Value) -> Frames:
        """Touch tiles until exactly `value` is chosen."""
        wanted = set(question.counted(value))
        chosen = self._kiosk.visit.chosen()
        now = set() if chosen is None else set(question.counted(chosen))
        if not isinstance(question, Choices):
            now &= wanted
        for cell in sorted(now - wanted) + sorted(wanted - now):
            yield from self._tap(question, cell)
        self.said[question.id] = value

    def _tap(self, question: Question, cell: str) -> Frames:
        target = f"choose:{cell}"
        for _ in range(20):
            if self._exactly(target):
                break
            yield from self.finger.touch("page:")
        if self.resident.slides_out and not self._slid:
            self._slid = True
            yield from self.finger.slide_out(target)
        visit = self._kiosk.visit
        if visit.comfort.listening and visit.heard != target:
            yield from self.finger.touch(target)
        yield from self.finger.touch(target)
        if question.id in self.resident.double_taps:
            yield from self.finger.touch(target, QUICK)

    def _exactly(self, target: str) -> bool:
        found = self.finger.target(target)
        return found is not None and found.id == target

    def _review(self) -> Generator[None, None, bool]:
        """True when the walk has ended."""
        change = self.resident.changes_on_review
        if change is not None and not self._changed:
            self._changed = True
            yield from self._change(change)
            return False
        if self.finger.target("give") is None:
            yield from self.finger.touch("leave")
            yield from self._until(AttractView)
            return True
        self._gives(dict(self.said))
        yield from self.finger.touch("give")
        yield from self._until(ThanksView)
        self.thanked = True
        yield from self.finger.touch("finish")
        yield from self._until(AttractView)
        return True

    def _change(self, id: str) -> Frames:
        for _ in range(20):
            if self._exactly(f"change:{id}"):
                break
            yield from self.finger.touch("page:")
        yield from self.finger.touch(f"change:{id}")
        question = self._consultation.question(id)
        yield from self._say(question, self.resident.answers[id])
        yield from self.finger.touch("forward")
