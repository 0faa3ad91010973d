"""Which screen a visit sees: one total function from state to view."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from consultation.answer import Value
from consultation.question import Option, Question
from consultation.questions.choices import Choices
from consultation.questions.scale import Scale, Shape
from consultation.step import Card
from consultation.tally import Tally
from consultation.wording import Wording
from kiosk.view import (
    AttractView,
    Bar,
    CalmView,
    CardPart,
    CardsView,
    Control,
    Frame,
    LanguageView,
    Name,
    Progress,
    ReviewLine,
    ReviewView,
    Source,
    StillThereView,
    ThanksView,
    Tile,
    TilesView,
    View,
)
from kiosk.visit import Phase, Visit, can_go_on
from kiosk.words import NAMES, Words
from kiosk.words.spoken import spoken_count

SMALLEST_TALLY = 11
"""Below this many participations a tally would show what single people said."""
POSTER_PICTURES = 6

FACES = {
    3: ("face-bad", "face-middle", "face-good"),
    5: ("face-very-bad", "face-bad", "face-middle", "face-good", "face-very-good"),
}
AGREEMENT = {
    3: ("disagree", "neither", "agree"),
    5: ("disagree-strongly", "disagree", "neither", "agree", "agree-strongly"),
}
SCALE_TINTS = {3: ("rose", "sand", "leaf"), 5: ("rose", "rose", "sand", "leaf", "leaf")}


@dataclass(frozen=True, slots=True)
class Route:
    """From a visit to its view, with the pack's pictures and one language's words."""

    words: Words
    picture: Callable[[str], Path]
    """Finds a picture of the pack."""
    rehearsal: bool = False

    def view(self, visit: Visit) -> View:
        """The one screen that `visit` sees."""
        match visit.phase:
            case Phase.ATTRACT:
                return self._attract(visit)
            case Phase.LANGUAGE:
                return self._languages(visit)
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
            key="attract",
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
        footer = (Control("leave", self.words("leave"), "cross"),)
        title = self.words("choose-language")
        frame = self._frame(visit, "language", title, footer, languages=False)
        return LanguageView(frame, self._names(visit))

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
        total, step = len(visit.consultation.steps), visit.here.position + 1
        return Progress(step, total, self.words("progress", step=step, total=total))

    def _step(self, visit: Visit) -> View:
        step = visit.here.step
        if step is None:
            return self._review(visit)
        if isinstance(step, Card):
            return self._card(visit, step)
        return self._question(visit, step)

    def _card(self, visit: Visit, card: Card) -> CardsView:
        say = self.words
        footer = (
            Control("back", say("back"), "back"),
            Control("forward", say("next"), "forward", filled=True),
        )
        frame = self._frame(
            visit, f"step:{card.id}", self._in(card.title), footer, progress=self._progress(visit)
        )
        part = CardPart(self.picture(card.picture), "sky", "", self._in(card.text))
        return CardsView(frame, (part,))

    def _question(self, visit: Visit, question: Question) -> TilesView:
        say = self.words
        footer = (
            Control("back", say("back"), "back"),
            Control("skip", say("skip"), "skip"),
            Control("forward", say("forward"), "tick", filled=True, enabled=can_go_on(visit)),
        )
        frame = self._frame(
            visit,
            f"step:{question.id}",
            self._in(question.words),
            footer,
            self._hint(question),
            self._progress(visit),
        )
        return TilesView(frame, self._tiles(visit, question), isinstance(question, Scale))

    def _hint(self, question: Question) -> str | None:
        if question.hint is not None:
            return self._in(question.hint)
        if not isinstance(question, Choices):
            return None
        if question.most < len(question.options):
            return self.words("choose-up-to", most=question.most)
        return self.words("choose-several")

    def _tiles(self, visit: Visit, question: Question) -> tuple[Tile, ...]:
        chosen = visit.chosen()
        cells = () if chosen is None else question.counted(chosen)
        return tuple(
            Tile(
                f"choose:{cell}",
                label,
                picture,
                tint,
                chosen=cell in cells,
                heard=f"choose:{cell}" in {visit.heard, visit.saying},
            )
            for cell, label, picture, tint in self._cells(question)
        )

    def _cells(self, question: Question) -> tuple[tuple[str, str, Source, str], ...]:
        """Cell, label, picture and tint of everything that can be said to `question`."""
        if isinstance(question, Scale):
            pictures = FACES if question.shape is Shape.FACES else AGREEMENT
            name = f"scale-{question.shape.value}-{question.points}"
            return tuple(
                (cell, self.words(f"{name}-{cell}"), picture, tint)
                for cell, picture, tint in zip(
                    question.cells(),
                    pictures[question.points],
                    SCALE_TINTS[question.points],
                    strict=True,
                )
            )
        options: Sequence[Option] = getattr(question, "options", ())
        return tuple(
            (option.id, self._in(option.label), self.picture(option.picture), option.tint)
            for option in options
        )

    def _review(self, visit: Visit) -> ReviewView:
        say = self.words
        footer = [Control("back", say("back"), "back")]
        if visit.here.answers:
            footer.append(Control("give", say("give"), "give", filled=True))
        else:
            footer.append(Control("leave", say("leave"), "cross"))
        hint = say("review-hint" if visit.here.answers else "nothing-to-give")
        frame = self._frame(visit, "review", say("review-title"), tuple(footer), hint)
        answers = visit.here.answers
        lines = tuple(
            self._line(question, answers.get(question.id))
            for question in visit.consultation.questions
        )
        return ReviewView(frame, lines)

    def _line(self, question: Question, value: Value | None) -> ReviewLine:
        counted = () if value is None else question.counted(value)
        said = [cell for cell in self._cells(question) if cell[0] in counted]
        labels = tuple(label for _, label, _, _ in said) or (self.words("no-answer"),)
        pictures = tuple((picture, tint) for _, _, picture, tint in said)
        return ReviewLine(f"change:{question.id}", self._in(question.words), labels, pictures)

    def _thanks(self, visit: Visit) -> ThanksView:
        say, commitment = self.words, visit.consultation.commitment
        footer = (Control("finish", say("finish"), "tick", filled=True),)
        frame = self._frame(visit, "thanks", say("thanks"), footer, languages=False)
        answered = say("answered-by", day=say.day(commitment.answered_by))
        note = CardPart("calendar-tick", "sun", say("we-answer"), answered)
        tally = visit.tally
        if tally is None or tally.participations < SMALLEST_TALLY:
            return ThanksView(frame, "", "", (), (note,))
        heading = say("thanks-count", count=tally.participations)
        spoken = spoken_count(say, tally.participations)
        return ThanksView(frame, heading, spoken, self._bars(visit, tally), (note,))

    def _bars(self, visit: Visit, tally: Tally) -> tuple[Bar, ...]:
        questions = visit.consultation.questions
        question = next((one for one in questions if isinstance(one, Choices)), questions[0])
        counted = tally.questions[question.id]
        bars = []
        for cell, label, picture, tint in self._cells(question):
            count = counted.counts.get(cell, 0)
            share = count / counted.answered if counted.answered else 0.0
            words, number = self.words(amount(share)), self.words.number(count)
            bars.append((count, Bar(picture, tint, label, share, words, number)))
        if not isinstance(question, Scale):
            bars.sort(key=lambda pair: -pair[0])
        return tuple(bar for _, bar in bars)


def amount(share: float) -> str:
    """How a share is said in easy words, as the name of a sentence."""
    if share >= 0.6:
        return "a-lot"
    if share >= 0.4:
        return "half"
    return "a-few" if share > 0 else "nobody"
