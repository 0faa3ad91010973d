"""Write it. Value: the text, without blanks round it."""

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields
from consultation.errors import NotAnAnswer
from consultation.question import Common
from consultation.questions.contribution import Contribution

LEAST_MOST = 10
MOST_MOST = 1_000
USUAL_MOST = 280

REFUSED = ("Cc", "Cs")
"""Unicode's categories of control characters, which do things to screens and files, and of halves
of characters, which UTF-8 cannot hold. Marks of direction and joining are no control characters."""


class Words(Contribution):
    """A question to which a text of up to `most` characters is the answer."""

    kind: ClassVar[str] = "words"

    most: int

    @classmethod
    def read(cls, fields: Fields) -> "Words":
        """Read from a step's `fields`; raises NotAConsultation."""
        return cls(
            *Common.read(fields),
            most=fields.number("most", LEAST_MOST, MOST_MOST, default=USUAL_MOST),
        )

    @property
    def most_bytes(self) -> int:
        """Four bytes a character in UTF-8, and the group round them."""
        return 4 * self.most + 20

    def _accept(self, value: object) -> Value:
        if not isinstance(value, Mapping) or set(value) != {"text"}:
            raise NotAnAnswer(f"'{self.id}' takes 'text' and nothing else.")
        text = value["text"]
        if not isinstance(text, str):
            raise NotAnAnswer(f"'{self.id}' takes a text, not {text!r}.")
        text = text.strip()
        if not 1 <= len(text) <= self.most:
            raise NotAnAnswer(f"'{self.id}' takes 1 to {self.most} characters.")
        if any(unicodedata.category(one) in REFUSED and one != "\n" for one in text):
            raise NotAnAnswer(f"'{self.id}' takes letters and new lines, no control characters.")
        return MappingProxyType({"text": text})

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {**self._common(), "most": self.most}
