"""One resident's walk through the screens, from the poster to the thanks or out of the square."""

from collections.abc import Callable, Generator
from time import monotonic

from consultation.answer import DECLINED, Value
from consultation.question import Question
from kiosk.rehearsal.acting.kinds import acting
from kiosk.rehearsal.finger import PATIENCE, Finger, Frames, RehearsalStuck
from kiosk.rehearsal.hand import MOST_PAGES, Hand
from kiosk.rehearsal.pressing import Explorer, Presser
from kiosk.rehearsal.resident import Resident
from kiosk.views.attract import AttractView
from kiosk.views.cards import CardsView
from kiosk.views.language import LanguageView
from kiosk.views.review import ReviewView
from kiosk.views.thanks import ThanksView
from kiosk.visit import Phase

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
        self._hand = Hand(finger, resident.double_taps, resident.slides_out)
        self._switched = self._went_back = self._changed = False

    def frames(self) -> Frames:
        """Everything from the poster on; ends with the poster again."""
        yield from self._until(AttractView)
        yield from self._arrive()
        while True:
            view = self.finger.sees
            if (screen := view.key) not in self._seen:
                self._seen.append(screen)
            stays = self.resident.leaves_after
            if stays is not None and len(self._seen) > stays:
                yield from self._walk_away()
                return
            question = self._kiosk.visit.question
            if question is not None:
                yield from self._question(question, screen)
            elif isinstance(view, ReviewView):
                if (yield from self._review()):
                    return
            elif self._kiosk.visit.phase is Phase.STEPS or isinstance(view, CardsView):
                yield from self._card()
            else:
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
        if isinstance(self.finger, Presser | Explorer):
            yield from self.finger.begin()
        elif resident.number % 2 and self.finger.target(f"language:{resident.language}"):
            yield from self.finger.touch(f"language:{resident.language}")
            return
        else:
            yield from self.finger.touch("touch")
            yield from self._until(LanguageView)
            if resident.high_contrast:
                yield from self.finger.touch("comfort")
                yield from self._hand.find("contrast:high")
                yield from self.finger.touch("contrast:high")
                yield from self.finger.touch("back")
            if resident.listens:
                yield from self.finger.touch("listen")
        yield from self._choose(resident.language)

    def _choose(self, language: str) -> Frames:
        """Choose a language where all are, on whichever page it is."""
        yield from self._until(LanguageView)
        yield from self._hand.find(f"language:{language}")
        yield from self.finger.touch(f"language:{language}")

    def _walk_away(self) -> Frames:
        self.finger.clock.pass_by(1000)
        yield from self._until(AttractView)

    def _card(self) -> Frames:
        if self.resident.switches_to and not self._switched and self._kiosk.visit.participation:
            self._switched = True
            yield from self.finger.touch("languages")
            yield from self._choose(self.resident.switches_to)
            return
        yield from self._on()

    def _question(self, question: Question, screen: str) -> Frames:
        resident = self.resident
        if resident.goes_back and not self._went_back and self._seen.index(screen) > 2:
            self._went_back = True
            yield from self.finger.touch("back")
            return
        first, meant = (
            minds.get(question.id) for minds in (resident.second_thoughts, resident.minds)
        )
        on_review = resident.changes_on_review == question.id and not self._changed
        if meant is None:
            yield from self._pass_by(question)
            return
        if first is not None:
            yield from self._say(question, first)
        if first is None or not on_review:
            yield from self._say(question, meant)
        yield from self._on()

    def _pass_by(self, question: Question) -> Frames:
        if question.required:
            self.said[question.id] = DECLINED
            yield from self.finger.touch("decline")
        else:
            self.said.pop(question.id, None)
            yield from self.finger.touch("skip")

    def _say(self, question: Question, mind: object) -> Frames:
        self.said[question.id] = yield from acting(question).say(question, mind, self._hand)

    def _on(self) -> Frames:
        """To the next screen, through the pages of this one where it has several."""
        for _ in range(MOST_PAGES):
            if self.finger.target("forward") is not None:
                yield from self.finger.touch("forward")
                return
            yield from self._hand.turn()

    def _review(self) -> Generator[None, None, bool]:
        """True when the walk has ended."""
        change = self.resident.changes_on_review
        if change is not None and not self._changed:
            self._changed = True
            if self._is_asked(change):
                yield from self._change(change)
                return False
        if self.finger.target("give") is None:
            yield from self.finger.touch("leave")
            yield from self._until(AttractView)
            return True
        self._gives(self._asked())
        yield from self.finger.touch("give")
        yield from self._until(ThanksView)
        self.thanked = True
        yield from self.finger.touch("finish")
        yield from self._until(AttractView)
        return True

    def _is_asked(self, id: str) -> bool:
        """Whether the question called `id` is asked, by what was said."""
        return any(question.id == id for question in self._kiosk.visit.here.questions_asked())

    def _asked(self) -> Said:
        """What was said to questions that are still asked: conditions may have changed since."""
        asked = {question.id for question in self._kiosk.visit.here.questions_asked()}
        return {id: value for id, value in self.said.items() if id in asked}

    def _change(self, id: str) -> Frames:
        yield from self._hand.tap(f"change:{id}")
        question = self._consultation.question(id)
        yield from self._say(question, self.resident.minds[id])
        yield from self._on()
