"""What is put to residents: title, commitment, themes, steps, dates and languages."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from consultation.commitment import Commitment
from consultation.document import Document, Fields
from consultation.errors import NotAConsultation
from consultation.question import Question
from consultation.step import Card, Step, Theme, read_step
from consultation.wording import Language, Wording


@dataclass(frozen=True, slots=True)
class Consultation:
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
            if isinstance(step, Card):
                yield from (step.title, step.text)
            else:
                yield step.words
                if step.hint is not None:
                    yield step.hint
                yield from (option.label for option in getattr(step, "options", ()))

    def pictures(self) -> Iterator[str]:
        """Every picture that this consultation names, once or more."""
        yield from (theme.picture for theme in self.themes)
        for step in self.steps:
            if isinstance(step, Card):
                yield step.picture
            else:
                yield from (option.picture for option in getattr(step, "options", ()))

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
        for things, name in ((self.steps, "steps"), (self.themes, "themes")):
            ids = [thing.id for thing in things]
            if len(set(ids)) < len(ids):
                raise NotAConsultation(f"consultation: two {name} have the same id.")
        themes = {theme.id for theme in self.themes}
        for step in self.steps:
            if step.theme is not None and step.theme not in themes:
                raise NotAConsultation(f"step '{step.id}': there is no theme '{step.theme}'.")
        for words in self.wordings():
            for language in self.languages:
                if language not in words:
                    some = next(iter(words.values()))
                    raise NotAConsultation(f"'{some}' has no translation in {language}.")
