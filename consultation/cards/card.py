"""A card with a title, a text and a picture."""

from collections.abc import Iterator
from typing import ClassVar

from consultation.document import Document, Fields
from consultation.information import Information
from consultation.placed import Placing
from consultation.wording import Wording


class Card(Information):
    """Something to read or to hear."""

    kind: ClassVar[str] = "card"

    title: Wording
    text: Wording
    picture: str

    @classmethod
    def read(cls, fields: Fields) -> "Card":
        """Read from a step's `fields`; raises NotAConsultation."""
        return cls(
            *Placing.read(fields),
            title=fields.words("title"),
            text=fields.words("text"),
            picture=fields.text("picture"),
        )

    def wordings(self) -> Iterator[Wording]:
        """Title and text."""
        yield from (self.title, self.text)

    def pictures(self) -> Iterator[str]:
        """The one."""
        yield self.picture

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {
            **self._place(),
            "title": dict(self.title),
            "text": dict(self.text),
            "picture": self.picture,
        }
