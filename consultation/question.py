"""A question: a step that takes an answer. Its kind says what it takes and what is counted."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields
from consultation.errors import NotAConsultation
from consultation.wording import Wording

TINTS = ("sky", "leaf", "sun", "rose", "lilac", "sand")
"""The colours of tiles, by role; they group and never speak alone."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be chosen: a picture, a short text, and the sound of that text."""

    id: str
    label: Wording
    picture: str
    tint: str

    @classmethod
    def from_document(cls, document: object, where: str) -> "Option":
        """Read one option; raises NotAConsultation."""
        fields = Fields(document, where)
        option = cls(
            id=fields.text("id"),
            label=fields.words("label"),
            picture=fields.text("picture"),
            tint=fields.text("tint"),
        )
        fields.done()
        if option.tint not in TINTS:
            raise NotAConsultation(f"{where}: '{option.tint}' is no colour of tiles.")
        return option

    def to_document(self) -> Document:
        """The inverse of `from_document`."""
        return {
            "id": self.id,
            "label": dict(self.label),
            "picture": self.picture,
            "tint": self.tint,
        }


def read_options(items: Sequence[object], where: str) -> tuple[Option, ...]:
    """Read two options or more, with ids that differ; raises NotAConsultation."""
    options = tuple(
        Option.from_document(item, f"{where}, option {number}")
        for number, item in enumerate(items, start=1)
    )
    if len(options) < 2:
        raise NotAConsultation(f"{where}: a question needs two options or more.")
    if len({option.id for option in options}) < len(options):
        raise NotAConsultation(f"{where}: two options have the same id.")
    return options


@dataclass(frozen=True, slots=True)
class Question:
    """What every kind of question has in common."""

    kind: ClassVar[str]

    id: str
    theme: str | None
    words: Wording
    hint: Wording | None

    @abstractmethod
    def accept(self, value: object) -> Value:
        """Return `value` in its one written form; raises NotAnAnswer where it is refused."""

    @abstractmethod
    def cells(self) -> tuple[str, ...]:
        """Every cell of this question's tally, in the order in which they are shown."""

    @abstractmethod
    def counted(self, value: Value) -> tuple[str, ...]:
        """The cells to which an accepted `value` adds one."""

    @abstractmethod
    def to_document(self) -> Document:
        """The document from which this question can be read again."""

    def _common_document(self) -> dict[str, object]:
        document: dict[str, object] = {
            "kind": self.kind,
            "id": self.id,
            "words": dict(self.words),
        }
        if self.theme is not None:
            document["theme"] = self.theme
        if self.hint is not None:
            document["hint"] = dict(self.hint)
        return document
