"""Compare two or three scenarios and choose one, or none. Value: the scenario's id, or ``none``."""

from collections.abc import Iterator
from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields, present
from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.frozen import Frozen
from consultation.option import read_listed, read_tint
from consultation.question import Common, Question
from consultation.wording import Wording

NONE = "none"
"""'None of them', which is always offered."""

MOST_ARGUMENTS = 3


class Scenario(Frozen):
    """One way in which things could go, with what speaks for it and against it."""

    last: ClassVar[bool] = False

    id: str
    title: Wording
    text: Wording
    picture: str
    tint: str
    in_favour: tuple[Wording, ...]
    against: tuple[Wording, ...]

    @classmethod
    def read(cls, fields: Fields) -> "Scenario":
        """Read one scenario; raises NotAConsultation."""
        return cls(
            id=fields.id("id"),
            title=fields.words("title"),
            text=fields.words("text"),
            picture=fields.text("picture"),
            tint=read_tint(fields),
            in_favour=fields.sentences("for", 1, MOST_ARGUMENTS),
            against=fields.sentences("against", 1, MOST_ARGUMENTS),
        )

    def wordings(self) -> Iterator[Wording]:
        """Every sentence of it."""
        yield from (self.title, self.text, *self.in_favour, *self.against)

    def to_document(self) -> Document:
        """The inverse of `read`."""
        return {
            "id": self.id,
            "title": dict(self.title),
            "text": dict(self.text),
            "picture": self.picture,
            "tint": self.tint,
            "for": [dict(words) for words in self.in_favour],
            "against": [dict(words) for words in self.against],
        }


class Compare(Question):
    """A question to which one of the scenarios, or none of them, is the answer."""

    kind: ClassVar[str] = "compare"

    scenarios: tuple[Scenario, ...]
    shuffle: bool

    @classmethod
    def read(cls, fields: Fields) -> "Compare":
        """Read from a step's `fields`; raises NotAConsultation."""
        scenarios = read_listed(fields, "scenarios", "scenario", Scenario.read, 2, 3)
        if any(scenario.id == NONE for scenario in scenarios):
            raise NotAConsultation(
                f"{fields.where}: '{NONE}' means 'none of them'; take another id."
            )
        return cls(*Common.read(fields), scenarios=scenarios, shuffle=fields.flag("shuffle"))

    def wordings(self) -> Iterator[Wording]:
        """The question, its hint, and all that is said of the scenarios."""
        yield from Question.wordings(self)
        for scenario in self.scenarios:
            yield from scenario.wordings()

    def pictures(self) -> Iterator[str]:
        """Those of the scenarios."""
        yield from (scenario.picture for scenario in self.scenarios)

    def _accept(self, value: object) -> Value:
        if isinstance(value, str) and value in self._cells():
            return value
        raise NotAnAnswer(f"'{self.id}' takes one of {', '.join(self.cells())}, not {value!r}.")

    def _cells(self) -> tuple[str, ...]:
        return (*(scenario.id for scenario in self.scenarios), NONE)

    def _counted(self, value: Value) -> tuple[str, ...]:
        return (str(value),)

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {
            **self._common(),
            "scenarios": [scenario.to_document() for scenario in self.scenarios],
            **present({"shuffle": self.shuffle}),
        }
