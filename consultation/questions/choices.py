"""Choose several options. Value: their ids, in the order in which the pack lists them."""

from dataclasses import dataclass
from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields
from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.question import Option, Question, read_options


@dataclass(frozen=True, slots=True)
class Choices(Question):
    """A question to which `least` to `most` of the options are the answer."""

    kind: ClassVar[str] = "choices"

    options: tuple[Option, ...]
    least: int
    most: int

    @classmethod
    def read(cls, fields: Fields) -> "Choices":
        """Read from a step's `fields`; raises NotAConsultation."""
        options = read_options(fields.items("options"), fields.where)
        question = cls(
            id=fields.text("id"),
            theme=fields.optional_text("theme"),
            words=fields.words("words"),
            hint=fields.optional_words("hint"),
            options=options,
            least=fields.number("min", 1, len(options)) if fields.has("min") else 1,
            most=fields.number("max", 1, len(options)) if fields.has("max") else len(options),
        )
        if question.least > question.most:
            raise NotAConsultation(f"{fields.where}: 'min' is above 'max'.")
        return question

    def accept(self, value: object) -> Value:
        """Ids of `least` to `most` options, in any order, each once."""
        if not isinstance(value, list | tuple | set | frozenset):
            raise NotAnAnswer(f"'{self.id}' takes a list of options, not {value!r}.")
        chosen = tuple(option for option in self.cells() if option in value)
        if len(chosen) != len(value):
            raise NotAnAnswer(f"'{self.id}' takes each of {', '.join(self.cells())} once at most.")
        if not self.least <= len(chosen) <= self.most:
            raise NotAnAnswer(f"'{self.id}' takes {self.least} to {self.most} options.")
        return chosen

    def cells(self) -> tuple[str, ...]:
        """The options' ids."""
        return tuple(option.id for option in self.options)

    def counted(self, value: Value) -> tuple[str, ...]:
        """Every chosen option."""
        return value if isinstance(value, tuple) else ()

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {
            **self._common_document(),
            "options": [option.to_document() for option in self.options],
            "min": self.least,
            "max": self.most,
        }
