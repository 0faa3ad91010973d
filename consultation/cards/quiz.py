"""A question with a right answer, to learn by; what is answered is neither kept nor counted."""

from collections.abc import Iterator
from typing import ClassVar

from consultation.document import Document, Fields, present
from consultation.errors import NotAConsultation
from consultation.information import Information
from consultation.option import Option, read_options
from consultation.placed import Placing
from consultation.wording import Wording


class Quiz(Information):
    """One of the options is right; the others are answered kindly."""

    kind: ClassVar[str] = "quiz"

    words: Wording
    options: tuple[Option, ...]
    shuffle: bool
    """Whether the order of the options is drawn for each resident."""
    right: str
    well: Wording
    """Said to who found the right option."""
    explain: Wording
    """Said to everybody else: it tells the right option."""

    @classmethod
    def read(cls, fields: Fields) -> "Quiz":
        """Read from a step's `fields`; raises NotAConsultation."""
        quiz = cls(
            *Placing.read(fields),
            words=fields.words("words"),
            options=read_options(fields),
            shuffle=fields.flag("shuffle"),
            right=fields.text("right"),
            well=fields.words("well"),
            explain=fields.words("explain"),
        )
        if quiz.right not in {option.id for option in quiz.options}:
            raise NotAConsultation(f"{fields.where}: 'right' names no option: '{quiz.right}'.")
        return quiz

    def wordings(self) -> Iterator[Wording]:
        """The question, the options, and what is said after."""
        yield self.words
        yield from (option.label for option in self.options)
        yield from (self.well, self.explain)

    def pictures(self) -> Iterator[str]:
        """Those of the options."""
        yield from (option.picture for option in self.options)

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {
            **self._place(),
            "words": dict(self.words),
            "options": [option.to_document() for option in self.options],
            **present({"shuffle": self.shuffle}),
            "right": self.right,
            "well": dict(self.well),
            "explain": dict(self.explain),
        }
