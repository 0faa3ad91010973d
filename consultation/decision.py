"""What was done with the answers, brought back to the pods by a later version of the pack."""

from collections.abc import Iterator
from datetime import date

from consultation.document import Document, Fields, present
from consultation.errors import NotAConsultation
from consultation.frozen import Frozen
from consultation.option import read_tint
from consultation.placed import Films, read_signs
from consultation.wording import Wording

MOST_OUTCOMES = 6
"""More than that nobody keeps in mind who stands before a pod."""


class Outcome(Frozen):
    """One thing that was decided, and why."""

    id: str
    what: Wording
    why: Wording
    picture: str
    tint: str

    @classmethod
    def read(cls, fields: Fields) -> "Outcome":
        """Read one outcome; raises NotAConsultation."""
        return cls(
            id=fields.id("id"),
            what=fields.words("what"),
            why=fields.words("why"),
            picture=fields.text("picture"),
            tint=read_tint(fields),
        )

    def to_document(self) -> Document:
        """The inverse of `read`."""
        return {
            "id": self.id,
            "what": dict(self.what),
            "why": dict(self.why),
            "picture": self.picture,
            "tint": self.tint,
        }


class Decision(Frozen):
    """Who decided what, when and why."""

    day: date
    who: Wording
    outcomes: tuple[Outcome, ...]
    signs: Films
    """Films in which it is signed."""

    @classmethod
    def read(cls, fields: Fields) -> "Decision":
        """Read the ``decision`` of a consultation; raises NotAConsultation."""
        decision = cls(
            day=fields.day("day"),
            who=fields.words("who"),
            outcomes=fields.each("outcomes", "outcome", Outcome.read, 1, MOST_OUTCOMES),
            signs=read_signs(fields),
        )
        ids = [outcome.id for outcome in decision.outcomes]
        if len(set(ids)) < len(ids):
            raise NotAConsultation("decision: two outcomes have the same id.")
        return decision

    def wordings(self) -> Iterator[Wording]:
        """Every sentence of it, as shown and spoken."""
        yield self.who
        for outcome in self.outcomes:
            yield from (outcome.what, outcome.why)

    def to_document(self) -> Document:
        """The inverse of `read`."""
        return present(
            {
                "day": self.day.isoformat(),
                "who": dict(self.who),
                "outcomes": [outcome.to_document() for outcome in self.outcomes],
                "signs": dict(self.signs) or None,
            }
        )
