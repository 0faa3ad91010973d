"""A step: one screen of a consultation, either a card that informs or a question."""

from dataclasses import dataclass
from typing import ClassVar

from consultation.document import Document, Fields
from consultation.errors import NotAConsultation
from consultation.question import Question
from consultation.questions import KINDS
from consultation.wording import Wording


@dataclass(frozen=True, slots=True)
class Theme:
    """A chapter of a consultation, to which steps belong."""

    id: str
    title: Wording
    picture: str

    @classmethod
    def from_document(cls, document: object, where: str) -> "Theme":
        """Read one theme; raises NotAConsultation."""
        fields = Fields(document, where)
        theme = cls(fields.text("id"), fields.words("title"), fields.text("picture"))
        fields.done()
        return theme

    def to_document(self) -> Document:
        """The inverse of `from_document`."""
        return {"id": self.id, "title": dict(self.title), "picture": self.picture}


@dataclass(frozen=True, slots=True)
class Card:
    """A step that informs and asks nothing."""

    kind: ClassVar[str] = "card"

    id: str
    theme: str | None
    title: Wording
    text: Wording
    picture: str

    @classmethod
    def read(cls, fields: Fields) -> "Card":
        """Read from a step's `fields`; raises NotAConsultation."""
        return cls(
            id=fields.text("id"),
            theme=fields.optional_text("theme"),
            title=fields.words("title"),
            text=fields.words("text"),
            picture=fields.text("picture"),
        )

    def to_document(self) -> Document:
        """The document that `read` understands."""
        document: dict[str, object] = {
            "kind": self.kind,
            "id": self.id,
            "title": dict(self.title),
            "text": dict(self.text),
            "picture": self.picture,
        }
        if self.theme is not None:
            document["theme"] = self.theme
        return document


Step = Card | Question


def read_step(document: object, where: str) -> Step:
    """Read one step of any kind; raises NotAConsultation."""
    fields = Fields(document, where)
    kind = fields.text("kind")
    if kind == Card.kind:
        step: Step = Card.read(fields)
    elif kind in KINDS:
        step = KINDS[kind](fields)
    else:
        raise NotAConsultation(f"{where}: '{kind}' is no kind of step.")
    fields.done()
    return step
