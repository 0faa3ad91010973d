"""What every step has: its place in a consultation, what it says, and what it shows."""

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from consultation.condition import Condition
from consultation.document import Document, Fields, present
from consultation.wording import Wording

MOST_CONDITIONS = 10
"""More than a coordinator can keep in mind."""


class Placing(NamedTuple):
    """What places a step, as it is read; in the order of the fields of `Placed`."""

    id: str
    theme: str | None
    when: tuple[Condition, ...]

    @classmethod
    def read(cls, fields: Fields) -> "Placing":
        """Read what every step has; raises NotAConsultation."""
        return cls(fields.id("id"), fields.optional_text("theme"), _conditions(fields))


@dataclass(frozen=True, slots=True)
class Placed:
    """A step, of whatever kind."""

    kind: ClassVar[str]

    id: str
    theme: str | None
    when: tuple[Condition, ...]
    """All of these have to hold for the step to be shown."""

    @abstractmethod
    def wordings(self) -> Iterator[Wording]:
        """Every sentence of this step that is shown and spoken."""

    @abstractmethod
    def pictures(self) -> Iterator[str]:
        """Every picture that this step names, once or more."""

    @abstractmethod
    def to_document(self) -> Document:
        """The document from which this step can be read again."""

    def _place(self) -> dict[str, object]:
        return present(
            {
                "kind": self.kind,
                "id": self.id,
                "theme": self.theme,
                "when": [condition.to_document() for condition in self.when],
            }
        )


def _conditions(fields: Fields) -> tuple[Condition, ...]:
    if not fields.has("when"):
        return ()
    return fields.each("when", "condition", Condition.read, 1, MOST_CONDITIONS)
