"""Choose one option. Value: the option's id."""

from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields
from consultation.errors import NotAnAnswer
from consultation.option import read_options
from consultation.question import Common, OptionQuestion


class Choice(OptionQuestion):
    """A question to which one of the options is the answer."""

    kind: ClassVar[str] = "choice"

    @classmethod
    def read(cls, fields: Fields) -> "Choice":
        """Read from a step's `fields`; raises NotAConsultation."""
        return cls(
            *Common.read(fields), options=read_options(fields), shuffle=fields.flag("shuffle")
        )

    def _accept(self, value: object) -> Value:
        if isinstance(value, str) and value in self._ids():
            return value
        raise NotAnAnswer(f"'{self.id}' takes one of {', '.join(self.cells())}, not {value!r}.")

    def _cells(self) -> tuple[str, ...]:
        return self._ids()

    def _counted(self, value: Value) -> tuple[str, ...]:
        return (str(value),)

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return self._with_options()
