"""What speaks for something and what speaks against it, side by side."""

from collections.abc import Iterator
from typing import ClassVar

from consultation.document import Document, Fields
from consultation.information import Information
from consultation.placed import Placing
from consultation.wording import Wording

MOST_ARGUMENTS = 4
"""On each side: what a screen shows without turning pages."""


class Arguments(Information):
    """One to four arguments on each side."""

    kind: ClassVar[str] = "arguments"

    title: Wording
    in_favour: tuple[Wording, ...]
    against: tuple[Wording, ...]
    picture: str

    @classmethod
    def read(cls, fields: Fields) -> "Arguments":
        """Read from a step's `fields`; raises NotAConsultation."""
        return cls(
            *Placing.read(fields),
            title=fields.words("title"),
            in_favour=fields.sentences("for", 1, MOST_ARGUMENTS),
            against=fields.sentences("against", 1, MOST_ARGUMENTS),
            picture=fields.text("picture"),
        )

    def wordings(self) -> Iterator[Wording]:
        """The title, then what speaks for it, then what speaks against it."""
        yield from (self.title, *self.in_favour, *self.against)

    def pictures(self) -> Iterator[str]:
        """The one."""
        yield self.picture

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {
            **self._place(),
            "title": dict(self.title),
            "for": [dict(words) for words in self.in_favour],
            "against": [dict(words) for words in self.against],
            "picture": self.picture,
        }
