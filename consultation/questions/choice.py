"""Choose one option. Value: the option's id."""

from dataclasses import dataclass
from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields
from consultation.errors import NotAnAnswer
from consultation.question import Option, Question, read_options


@dataclass(frozen=True, slots=True)
class Choice(Question):
    """A question to which one of the options is the answer."""

    kind: ClassVar[str] = "choice"

    options: tuple[Option, ...]

    @classmethod
    def read(cls, fields: Fields) -> "Choice":
        """Read from a step's `fields`; raises NotAConsultation."""
        return cls(
            id=fields.text("id"),
            theme=fields.optional_text("theme"),
            words=fields.words("words"),
            hint=fields.optional_words("hint"),
            options=read_options(fields.items("options"), fields.where),
        )

    def accept(self, value: object) -> Value:
        """One id of an option."""
        if isinstance(value, str) and value in self.cells():
            return value
        raise NotAnAnswer(f"'{self.id}' takes one of {', '.join(self.cells())}, not {value!r}.")

    def cells(self) -> tuple[str, ...]:
        """The options' ids."""
        return tuple(option.id for option in self.options)

    def counted(self, value: Value) -> tuple[str, ...]:
        """The chosen option."""
        return (str(value),)

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {
            **self._common_document(),
            "options": [option.to_document() for option in self.options],
        }
