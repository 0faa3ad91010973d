"""What every step has: its place in a consultation, what it says, and what it shows."""

from abc import abstractmethod
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import ClassVar, NamedTuple

from consultation.condition import Condition
from consultation.document import Document, Fields, present
from consultation.frozen import Frozen
from consultation.wording import Language, Wording

MOST_CONDITIONS = 10
"""More than a coordinator can keep in mind."""


Films = Mapping[Language, str]
"""Names of films by language, where there is one: sign languages differ as spoken ones do."""


def read_signs(fields: Fields) -> Films:
    """The films in which something is signed; raises NotAConsultation."""
    return fields.optional_words("signs") or MappingProxyType({})


class Placing(NamedTuple):
    """What places a step, as it is read; in the order of the fields of `Placed`."""

    id: str
    theme: str | None
    when: tuple[Condition, ...]
    signs: Films

    @classmethod
    def read(cls, fields: Fields) -> "Placing":
        """Read what every step has; raises NotAConsultation."""
        return cls(
            fields.id("id"),
            fields.optional_text("theme"),
            _conditions(fields),
            read_signs(fields),
        )


class Placed(Frozen):
    """A step, of whatever kind."""

    kind: ClassVar[str]

    id: str
    theme: str | None
    when: tuple[Condition, ...]
    """All of these have to hold for the step to be shown."""
    signs: Films
    """Films in which the step is signed."""

    @abstractmethod
    def wordings(self) -> Iterator[Wording]:
        """Every sentence of this step that is shown and spoken."""

    @abstractmethod
    def pictures(self) -> Iterator[str]:
        """Every picture that this step names, once or more."""

    def films(self) -> Iterator[str]:
        """Every film that this step names, once or more."""
        yield from self.signs.values()

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
                "signs": dict(self.signs) or None,
            }
        )


def _conditions(fields: Fields) -> tuple[Condition, ...]:
    if not fields.has("when"):
        return ()
    return fields.each("when", "condition", Condition.read, 1, MOST_CONDITIONS)
