"""A step: one screen of a consultation, either a card that informs or a question."""

from consultation.cards import CARDS
from consultation.cards.card import Card
from consultation.document import Document, Fields
from consultation.errors import NotAConsultation
from consultation.frozen import Frozen
from consultation.information import Information
from consultation.question import Question
from consultation.questions import KINDS
from consultation.wording import Wording

__all__ = ["Card", "Information", "Step", "Theme", "read_step"]


class Theme(Frozen):
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


Step = Information | Question


def read_step(document: object, where: str) -> Step:
    """Read one step of any kind; raises NotAConsultation."""
    fields = Fields(document, where)
    kind = fields.text("kind")
    reader = CARDS.get(kind) or KINDS.get(kind)
    if reader is None:
        raise NotAConsultation(f"{where}: '{kind}' is no kind of step.")
    step = reader(fields)
    fields.done()
    return step
