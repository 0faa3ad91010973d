"""Which screen a visit sees: one total function from state to view."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from consultation.answer import DECLINED, Value
from consultation.option import Option
from consultation.question import Question
from consultation.step import Step
from consultation.tally import Tally
from consultation.wording import Wording
from kiosk.putting.kinds import putting
from kiosk.putting.putting import Lot, Mark, Sight
from kiosk.view import CardPart, Control, Frame, Name, Progress, View
from kiosk.views.attract import AttractView
from kiosk.views.calm import CalmView
from kiosk.views.cards import CardsView
from kiosk.views.language import LanguageView
from kiosk.views.review import ReviewLine, ReviewView
from kiosk.views.still_there import StillThereView
from kiosk.views.thanks import PlaceSays, ThanksView
from kiosk.visit import Phase, Visit, can_give, can_go_on
from kiosk.words import NAMES, Words
from kiosk.words.spoken import spoken_count

SMALLEST_TALLY = 11
"""Below this many participations a tally would show what single people said."""
POSTER_PICTURES = 6


@dataclass(frozen=True, slots=True)
class Route:
    """From a visit to its view, with the pack's pictures and one language's words."""

    words: Words
    picture: Callable[[str], Path]
    """Finds a picture of the pack."""
    rehearsal: bool = False
    credits: tuple[str, ...] = ()
    """Who made what is shown, as sentences."""

    def view(self, visit: Visit) -> View:
        """The one screen that `visit` sees."""
        match visit.phase:
            case Phase.ATTRACT:
                return self._attract(visit)
            case Phase.LANGUAGE:
                return self._languages(visit)
            case Phase.ABOUT:
                return self._about(visit)
            case Phase.COMMITMENT:
                return self._commitment(visit)
            case Phase.STEPS:
                return self._step(visit)
            case Phase.GIVING:
                return CalmView("giving", "give", self.words("giving"), "", self._mark())
            case Phase.THANKS:
                return self._thanks(visit)
            case Phase.CALM:
                title, text = self.words("calm-title"), self.words("calm-text")
                return CalmView("calm", "heart", title, text, self._mark())

    def still_there(self, seconds: int) -> StillThereView:
        """The question over the screen of a resident who has gone quiet."""
        say = self.words
        number = say.number(seconds)
        return StillThereView(say("still-there"), say("still-there-hint"), number, say("stay"))

    def _mark(self) -> str | None:
        return self.words("rehearsal") if self.rehearsal else None

    def _in(self, wording: Wording) -> str:
        return self.words.digits(wording[self.words.language])

    def _names(self, visit: Visit) -> tuple[Name, ...]:
        return tuple(
            Name(f"language:{language}", NAMES[language], language, language == visit.language)
            for language in visit.consultation.languages
        )

    def _helps(self, visit: Visit, languages: bool = True) -> tuple[Control, ...]:
        say, comfort = self.words, visit.comfort
        helps = (
            Control(
                "listen",
                say("listen"),
                "quiet" if visit.unheard else "listen",
                on=comfort.listening,
            ),
            Control("contrast", say("contrast"), "contrast", on=comfort.high_contrast),
        )
        to_languages = Control("languages", say("language"), "language")
        return (*helps, to_languages) if languages else helps

    def _frame(
        self,
        visit: Visit,
        key: str,
        title: str,
        footer: tuple[Control, ...],
        hint: str | None = None,
        progress: Progress | None = None,
        languages: bool = True,
    ) -> Frame:
        return Frame(
            key=f"{key}:{visit.page}",
            title=title,
            progress=progress,
            helps=self._helps(visit, languages),
            footer=footer,
            hint=hint,
            page=visit.page,
            more=self.words("more"),
            rehearsal=self._mark(),
        )

    def _attract(self, visit: Visit) -> AttractView:
        consultation = visit.consultation
        pictured: Sequence[Option] = ()
        for question in consultation.questions:
            pictured = max(pictured, getattr(question, "options", ()), key=len)
        return AttractView(
            title=self._in(consultation.title),
            invitation=self._in(consultation.invitation),
            touch=self.words("touch"),
            promise=self.words("two-minutes"),
            pictures=tuple(
                (self.picture(option.picture), option.tint) for option in pictured[:POSTER_PICTURES]
            ),
            names=self._names(visit),
            rehearsal=self._mark(),
        )

    def _languages(self, visit: Visit) -> LanguageView:
        footer = (
            Control("leave", self.words("leave"), "cross"),
            Control("about", self.words("about"), "about"),
        )
        title = self.words("choose-language")
        frame = self._frame(visit, "language", title, footer, languages=False)
        return LanguageView(frame, self._names(visit))

    def _about(self, visit: Visit) -> CardsView:
        footer = (Control("back", self.words("back"), "back"),)
        frame = self._frame(visit, "about", self.words("about-title"), footer, languages=False)
        card = CardPart("about", "sky", "", " ".join(self.credits))
        return CardsView(frame, (card,), spoken=False)

    def _commitment(self, visit: Visit) -> CardsView:
        say, commitment = self.words, visit.consultation.commitment
        going_on = visit.participation is not None
        footer = (
            Control("back", say("back"), "back"),
            Control("forward", say("resume" if going_on else "start"), "forward", filled=True),
        )
        title = say(f"commitment-{commitment.level.value}")
        decided = say("decided-on", day=say.day(commitment.decided_on))
        answered = say("answered-by", day=say.day(commitment.answered_by))
        cards = (
            CardPart("people", "leaf", say("you-say"), self._in(commitment.you)),
            CardPart(
                "town-hall",
                "sky",
                self._in(commitment.decides),
                f"{decided} {self._in(commitment.changes)}",
            ),
            CardPart("calendar-tick", "sun", say("we-answer"), answered),
        )
        return CardsView(self._frame(visit, "commitment", title, footer), cards)

    def _progress(self, visit: Visit) -> Progress:
        step, total = visit.here.place_in_way()
        return Progress(step, total, self.words("progress", step=step, total=total))

    def _step(self, visit: Visit) -> View:
        step = visit.here.step
        if step is None:
            return self._review(visit)
        how, sight = putting(step), self._sight(visit)
        title = self._in(how.title(step))
        frame = self._frame(
            visit,
            f"step:{step.id}",
            title,
            self._ways(visit, step),
            how.hint(step, visit.draft, sight),
            self._progress(visit),
        )
        return how.view(step, visit.draft, frame, sight)

    def _sight(self, visit: Visit) -> Sight:
        lit = frozenset(filter(None, (visit.heard, visit.saying)))
        return Sight(self.words, self.picture, visit.lot, lit)

    def _ways(self, visit: Visit, step: Step) -> tuple[Control, ...]:
        """Back, past it, and on."""
        say, may = self.words, can_go_on(visit)
        back = Control("back", say("back"), "back")
        if not isinstance(step, Question):
            return back, Control("forward", say("next"), "forward", filled=True, enabled=may)
        past = Control("skip", say("skip"), "skip")
        if step.required:
            declined = visit.here.answers.get(step.id) == DECLINED
            past = Control("decline", say("decline"), "decline", on=declined)
        return back, past, Control("forward", say("forward"), "tick", filled=True, enabled=may)

    def _review(self, visit: Visit) -> ReviewView:
        say = self.words
        footer = [Control("back", say("back"), "back")]
        if can_give(visit):
            footer.append(Control("give", say("give"), "give", filled=True))
        else:
            footer.append(Control("leave", say("leave"), "cross"))
        hint = say("review-hint" if can_give(visit) else "nothing-to-give")
        frame = self._frame(visit, "review", say("review-title"), tuple(footer), hint)
        answers = visit.here.answers
        lines = tuple(
            self._line(question, answers.get(question.id))
            for question in visit.here.questions_asked()
        )
        return ReviewView(frame, lines)

    def _line(self, question: Question, value: Value | None) -> ReviewLine:
        marks = self._marks(question, value)
        pictures = tuple((mark.picture, mark.tint) for mark in marks if mark.picture is not None)
        labels = tuple(mark.label for mark in marks)
        asked = self._in(question.words)
        return ReviewLine(f"change:{question.id}", asked, labels, pictures, self.words.comma)

    def _marks(self, question: Question, value: Value | None) -> tuple[Mark, ...]:
        if value is None:
            return (Mark(self.words("no-answer")),)
        if value == DECLINED:
            return (Mark(self.words("decline"), "decline"),)
        return putting(question).said(question, value, Sight(self.words, self.picture))

    def _thanks(self, visit: Visit) -> ThanksView:
        say, commitment = self.words, visit.consultation.commitment
        footer: tuple[Control, ...] = (Control("finish", say("finish"), "tick", filled=True),)
        if visit.consultation.several:
            footer = (Control("another", say("another"), "another-person"), *footer)
        frame = self._frame(visit, "thanks", say("thanks"), footer, languages=False)
        frame = replace(frame, sign="tick")
        answered = say("answered-by", day=say.day(commitment.answered_by))
        note = CardPart("calendar-tick", "sun", say("we-answer"), answered)
        tally = visit.tally
        if tally is None or tally.participations < SMALLEST_TALLY:
            return ThanksView(frame, "", "", (), (note,))
        heading = say("thanks-count", count=tally.participations)
        spoken = spoken_count(say, tally.participations)
        return ThanksView(frame, heading, spoken, self._place_says(visit, tally), (note,))

    def _place_says(self, visit: Visit, tally: Tally) -> tuple[PlaceSays, ...]:
        """Question by question, where bars can say it; never about who was here."""
        sight = Sight(self.words, self.picture, Lot())
        said = (
            PlaceSays(
                self._in(question.words),
                putting(question).bars(question, tally.questions[question.id], sight),
            )
            for question in visit.consultation.questions
            if not question.profile and tally.questions[question.id].answered >= SMALLEST_TALLY
        )
        return tuple(one for one in said if one.bars)
