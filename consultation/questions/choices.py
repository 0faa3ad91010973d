"""Choose several options. Value: their ids, in the order in which the pack lists them."""

from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields
from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.option import read_options
from consultation.question import Common, OptionQuestion


class Choices(OptionQuestion):
    """A question to which `least` to `most` of the options are the answer."""

    kind: ClassVar[str] = "choices"

    least: int
    most: int

    @classmethod
    def read(cls, fields: Fields) -> "Choices":
        """Read from a step's `fields`; raises NotAConsultation."""
        options = read_options(fields)
        question = cls(
            *Common.read(fields),
            options=options,
            shuffle=fields.flag("shuffle"),
            least=fields.number("min", 1, len(options), default=1),
            most=fields.number("max", 1, len(options), default=len(options)),
        )
        if question.least > question.most:
            raise NotAConsultation(f"{fields.where}: 'min' is above 'max'.")
        return question

    def _accept(self, value: object) -> Value:
        chosen = self._chosen(value, self._ids())
        if not self.least <= len(chosen) <= self.most:
            raise NotAnAnswer(f"'{self.id}' takes {self.least} to {self.most} options.")
        return chosen

    def _cells(self) -> tuple[str, ...]:
        return self._ids()

    def _counted(self, value: Value) -> tuple[str, ...]:
        return tuple(map(str, value)) if isinstance(value, tuple) else ()

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {**self._with_options(), "min": self.least, "max": self.most}
