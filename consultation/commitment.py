"""What a consultation can change, who decides, and when the answer comes back."""

from datetime import date
from enum import StrEnum

from consultation.document import Document, Fields, present
from consultation.errors import NotAConsultation
from consultation.frozen import Frozen
from consultation.placed import Films, read_signs
from consultation.wording import Wording


class Level(StrEnum):
    """How far the residents' word reaches, from being told to deciding together."""

    INFORMATION = "information"
    CONSULTATION = "consultation"
    DELIBERATION = "deliberation"
    REPRESENTATION = "representation"
    CO_DECISION = "co-decision"


class Commitment(Frozen):
    """What is promised to residents before they are asked anything."""

    level: Level
    you: Wording
    decides: Wording
    changes: Wording
    decided_on: date
    answered_by: date
    signs: Films
    """Films in which it is signed."""

    @classmethod
    def from_document(cls, document: object) -> "Commitment":
        """Read the ``commitment`` of a consultation; raises NotAConsultation."""
        fields = Fields(document, "commitment")
        name = fields.text("level")
        if name not in list(Level):
            raise NotAConsultation(f"commitment: '{name}' is no level of commitment.")
        commitment = cls(
            level=Level(name),
            you=fields.words("you"),
            decides=fields.words("decides"),
            changes=fields.words("changes"),
            decided_on=fields.day("decided_on"),
            answered_by=fields.day("answered_by"),
            signs=read_signs(fields),
        )
        fields.done()
        if commitment.answered_by < commitment.decided_on:
            raise NotAConsultation("commitment: the answer cannot come before the decision.")
        return commitment

    def to_document(self) -> Document:
        """The inverse of `from_document`."""
        return {
            "level": self.level.value,
            "you": dict(self.you),
            "decides": dict(self.decides),
            "changes": dict(self.changes),
            "decided_on": self.decided_on.isoformat(),
            "answered_by": self.answered_by.isoformat(),
            **present({"signs": dict(self.signs) or None}),
        }
