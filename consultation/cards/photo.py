"""A photo, with words for those who do not see it."""

from collections.abc import Iterator
from typing import ClassVar

from consultation.document import Document, Fields, present
from consultation.information import Information
from consultation.placed import Placing
from consultation.wording import Wording


class Photo(Information):
    """A photo that fills the screen."""

    kind: ClassVar[str] = "photo"

    title: Wording
    text: Wording | None
    picture: str
    description: Wording
    """What can be seen, said to whoever listens."""

    @classmethod
    def read(cls, fields: Fields) -> "Photo":
        """Read from a step's `fields`; raises NotAConsultation."""
        return cls(
            *Placing.read(fields),
            title=fields.words("title"),
            text=fields.optional_words("text"),
            picture=fields.text("picture"),
            description=fields.words("description"),
        )

    def wordings(self) -> Iterator[Wording]:
        """Title, text if there is one, and description."""
        yield self.title
        if self.text is not None:
            yield self.text
        yield self.description

    def pictures(self) -> Iterator[str]:
        """The photo."""
        yield self.picture

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {
            **self._place(),
            "title": dict(self.title),
            **present({"text": None if self.text is None else dict(self.text)}),
            "picture": self.picture,
            "description": dict(self.description),
        }
