"""Put options in order. Value: their ids, the best first."""

from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields
from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.option import read_options
from consultation.question import Common, OptionQuestion


class Ranking(OptionQuestion):
    """A question to which `least` to `most` of the options, in order, are the answer.

    The cells say how often each option stood at each place, from which any rule of counting
    places (Borda's, for one) can be worked out; not those that compare whole orders.
    """

    kind: ClassVar[str] = "ranking"

    least: int
    most: int

    @classmethod
    def read(cls, fields: Fields) -> "Ranking":
        """Read from a step's `fields`; raises NotAConsultation. Without bounds all are ranked."""
        options = read_options(fields)
        most = fields.number("max", 1, len(options), default=len(options))
        question = cls(
            *Common.read(fields),
            options=options,
            shuffle=fields.flag("shuffle"),
            least=fields.number("min", 1, len(options), default=most),
            most=most,
        )
        if question.least > question.most:
            raise NotAConsultation(f"{fields.where}: 'min' is above 'max'.")
        return question

    def _accept(self, value: object) -> Value:
        if not isinstance(value, list | tuple):
            raise NotAnAnswer(f"'{self.id}' takes a list of options, best first, not {value!r}.")
        ids = self._ids()
        if not all(isinstance(one, str) and one in ids for one in value):
            raise NotAnAnswer(f"'{self.id}' puts {', '.join(ids)} in order and nothing else.")
        if len(set(value)) < len(value):
            raise NotAnAnswer(f"'{self.id}' takes each option once at most.")
        if not self.least <= len(value) <= self.most:
            raise NotAnAnswer(f"'{self.id}' takes {self.least} to {self.most} options.")
        return tuple(value)

    def _cells(self) -> tuple[str, ...]:
        places = range(1, self.most + 1)
        return tuple(f"{id}:{place}" for id in self._ids() for place in places)

    def _counted(self, value: Value) -> tuple[str, ...]:
        return tuple(f"{id}:{place}" for place, id in enumerate(self._said(value), start=1))

    def _said(self, value: Value) -> tuple[str, ...]:
        return tuple(map(str, value)) if isinstance(value, tuple) else ()

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {**self._with_options(), "min": self.least, "max": self.most}
