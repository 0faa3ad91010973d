"""What is put to residents: title, commitment, themes, steps, dates and languages."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from consultation.answer import Value
from consultation.commitment import Commitment
from consultation.condition import Condition
from consultation.document import Document, Fields, present
from consultation.errors import NotAConsultation
from consultation.frozen import Frozen
from consultation.given import MOST_BYTES
from consultation.question import Question
from consultation.questions.contribution import Contribution
from consultation.step import Step, Theme, read_step
from consultation.wording import Language, Wording

if TYPE_CHECKING:
    from consultation.decision import Decision

OTHER_BYTES = 8 * 1024
"""What is kept free of a participation for all answers that are no contributions."""

MOST_NAMED = 50
"""So many cells are named in a refusal."""


class Consultation(Frozen):
    """One consultation; every sentence is there in every one of `languages`."""

    id: str
    version: int
    title: Wording
    invitation: Wording
    languages: tuple[Language, ...]
    opens: date
    closes: date
    commitment: Commitment
    themes: tuple[Theme, ...]
    steps: tuple[Step, ...]
    shows_tally: bool
    """Whether residents see, once they have given, what the place has said so far."""
    several: bool
    """Whether another person may follow at once, after the thanks."""
    decision: "Decision | None" = None
    """What became of the answers, once that is known."""

    @property
    def questions(self) -> tuple[Question, ...]:
        """The steps that take an answer, in order."""
        return tuple(step for step in self.steps if isinstance(step, Question))

    def question(self, id: str) -> Question:
        """The question called `id`; raises KeyError."""
        for question in self.questions:
            if question.id == id:
                return question
        raise KeyError(id)

    def wordings(self) -> Iterator[Wording]:
        """Every sentence of this consultation, as shown and spoken."""
        yield from (self.title, self.invitation)
        yield from (
            self.commitment.you,
            self.commitment.decides,
            self.commitment.changes,
        )
        yield from (theme.title for theme in self.themes)
        for step in self.steps:
            yield from step.wordings()
        if self.decision is not None:
            yield from self.decision.wordings()

    def pictures(self) -> Iterator[str]:
        """Every picture that this consultation names, once or more."""
        yield from (theme.picture for theme in self.themes)
        for step in self.steps:
            yield from step.pictures()
        if self.decision is not None:
            yield from (outcome.picture for outcome in self.decision.outcomes)

    def films(self) -> Iterator[str]:
        """Every film that this consultation names, once or more."""
        yield from self.commitment.signs.values()
        for step in self.steps:
            yield from step.films()
        if self.decision is not None:
            yield from self.decision.signs.values()

    @property
    def signed(self) -> tuple[Language, ...]:
        """The languages in which something of it is signed."""
        films = [self.commitment.signs, *(step.signs for step in self.steps)]
        if self.decision is not None:
            films.append(self.decision.signs)
        return tuple(tag for tag in self.languages if any(tag in one for one in films))

    def steps_for(self, answers: Mapping[str, Value]) -> tuple[Step, ...]:
        """The steps that who gave `answers` is shown, in order.

        An answer to a question that is not asked, because a condition of its own does not hold,
        says nothing: what depends on it is judged as if it had been left open.
        """
        shown: list[Step] = []
        questions: dict[str, Question] = {}
        for step in self.steps:
            if all(_holds(condition, answers, questions) for condition in step.when):
                shown.append(step)
                if isinstance(step, Question):
                    questions[step.id] = step
        return tuple(shown)

    @classmethod
    def from_document(cls, document: object) -> "Consultation":
        """Read a whole consultation; raises NotAConsultation."""
        fields = Fields(document, "consultation")
        consultation = cls(
            id=fields.text("id"),
            version=fields.number("version", 1, 1_000_000),
            title=fields.words("title"),
            invitation=fields.words("invitation"),
            languages=tuple(str(language) for language in fields.items("languages")),
            opens=fields.day("opens"),
            closes=fields.day("closes"),
            commitment=Commitment.from_document(fields.group("commitment")),
            themes=tuple(
                Theme.from_document(item, f"theme {number}")
                for number, item in enumerate(fields.items("themes"), start=1)
            ),
            steps=tuple(
                read_step(item, f"step {number}")
                for number, item in enumerate(fields.items("steps"), start=1)
            ),
            shows_tally=fields.flag("shows_tally", default=True),
            several=fields.flag("several"),
            decision=_decision(fields),
        )
        fields.done()
        consultation._check()
        return consultation

    def to_document(self) -> Document:
        """The inverse of `from_document`."""
        return {
            "id": self.id,
            "version": self.version,
            "title": dict(self.title),
            "invitation": dict(self.invitation),
            "languages": list(self.languages),
            "opens": self.opens.isoformat(),
            "closes": self.closes.isoformat(),
            "commitment": self.commitment.to_document(),
            "themes": [theme.to_document() for theme in self.themes],
            "steps": [step.to_document() for step in self.steps],
            "shows_tally": self.shows_tally,
            **present(
                {
                    "several": self.several,
                    "decision": self.decision and self.decision.to_document(),
                }
            ),
        }

    def _check(self) -> None:
        if not self.languages:
            raise NotAConsultation("consultation: one language is needed at least.")
        if len(set(self.languages)) < len(self.languages):
            raise NotAConsultation("consultation: a language is named twice.")
        if not self.questions:
            raise NotAConsultation("consultation: one question is needed at least.")
        if self.closes < self.opens:
            raise NotAConsultation("consultation: it closes before it opens.")
        if self.decision is not None and self.decision.day < self.closes:
            raise NotAConsultation("consultation: it is decided before it closes.")
        for things, name in ((self.steps, "steps"), (self.themes, "themes")):
            ids = [thing.id for thing in things]
            if len(set(ids)) < len(ids):
                raise NotAConsultation(f"consultation: two {name} have the same id.")
        themes = {theme.id for theme in self.themes}
        for step in self.steps:
            if step.theme is not None and step.theme not in themes:
                raise NotAConsultation(f"step '{step.id}': there is no theme '{step.theme}'.")
        self._check_conditions()
        self._check_profile()
        self._check_lengths()
        for words in self.wordings():
            for language in self.languages:
                if language not in words:
                    some = next(iter(words.values()))
                    raise NotAConsultation(f"'{some}' has no translation in {language}.")

    def _check_conditions(self) -> None:
        """Each names a question that came before, and what can be said to it."""
        before: dict[str, Question] = {}
        for step in self.steps:
            for condition in step.when:
                if condition.question not in before:
                    raise NotAConsultation(
                        f"step '{step.id}': no question '{condition.question}' comes before it, "
                        "and its condition names one."
                    )
                _check_condition(condition, before[condition.question], f"step '{step.id}'")
            if isinstance(step, Question):
                before[step.id] = step

    def _check_profile(self) -> None:
        asked = False
        for step in self.steps:
            profile = isinstance(step, Question) and step.profile
            if asked and not profile:
                raise NotAConsultation(
                    f"step '{step.id}': what is asked about residents themselves comes last; "
                    "put this step before it."
                )
            asked = asked or profile

    def _check_lengths(self) -> None:
        """Whatever is said can be given: no resident may lose their words at the end."""
        longest = [step.most_bytes for step in self.steps if isinstance(step, Contribution)]
        if sum(longest) + OTHER_BYTES > MOST_BYTES:
            raise NotAConsultation(
                "consultation: its voices, drawings and texts can be too long together; "
                "ask for fewer of them, or for fewer seconds."
            )


def _decision(fields: Fields) -> "Decision | None":
    if not fields.has("decision"):
        return None
    # Most packs bring none: the poster waits for no module that it does not need.
    from consultation.decision import Decision

    return fields.one("decision", Decision.read)


def _holds(
    condition: Condition, answers: Mapping[str, Value], asked: Mapping[str, Question]
) -> bool:
    question = asked.get(condition.question)
    return condition.unanswered if question is None else condition.holds(answers, question)


def _check_condition(condition: Condition, question: Question, where: str) -> None:
    if condition.measures and not question.measured:
        raise NotAConsultation(
            f"{where}: 'least' and 'most' compare numbers, and '{question.id}' takes none."
        )
    cells = question.cells()
    for cell in (*condition.any, *condition.none):
        if cell not in cells:
            raise NotAConsultation(
                f"{where}: nobody can say '{cell}' to '{question.id}'; "
                f"what can be said is {', '.join(cells[:MOST_NAMED])}."
            )
