"""Say it aloud. Value: the sound in base64, and how many seconds it lasts."""

import binascii
from base64 import b64decode, b64encode
from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields
from consultation.errors import NotAnAnswer
from consultation.question import Common
from consultation.questions.contribution import Contribution

LEAST_SECONDS = 5
MOST_SECONDS = 60

BYTES_A_SECOND = 3_200
"""Speech at 24 kbit/s is 3,000, and its Ogg pages are less than 100."""
HEADERS = 1_024
"""Those of an Ogg Opus file (RFC 7845), with room to spare."""


class Voice(Contribution):
    """A question to which up to `seconds` of speech are the answer, as an Ogg Opus file."""

    kind: ClassVar[str] = "voice"

    seconds: int

    @classmethod
    def read(cls, fields: Fields) -> "Voice":
        """Read from a step's `fields`; raises NotAConsultation."""
        return cls(
            *Common.read(fields),
            seconds=fields.number("seconds", LEAST_SECONDS, MOST_SECONDS, default=MOST_SECONDS),
        )

    @property
    def most_sound(self) -> int:
        """The most bytes of sound that are taken, before they are written in base64."""
        return self.seconds * BYTES_A_SECOND + HEADERS

    @property
    def most_bytes(self) -> int:
        """Base64 makes four of three; the rest is the group round it."""
        return -(-self.most_sound // 3) * 4 + 40

    def _accept(self, value: object) -> Value:
        if not isinstance(value, Mapping) or set(value) != {"opus", "seconds"}:
            raise NotAnAnswer(f"'{self.id}' takes 'opus' and 'seconds' and nothing else.")
        seconds = value["seconds"]
        if not isinstance(seconds, int) or isinstance(seconds, bool):
            raise NotAnAnswer(f"'{self.id}' takes whole seconds, not {seconds!r}.")
        if not 1 <= seconds <= self.seconds:
            raise NotAnAnswer(f"'{self.id}' takes 1 to {self.seconds} seconds, not {seconds}.")
        sound = self._sound(value["opus"])
        written = b64encode(sound).decode("ascii")
        return MappingProxyType({"opus": written, "seconds": seconds})

    def _sound(self, text: object) -> bytes:
        if not isinstance(text, str):
            raise NotAnAnswer(f"'{self.id}' takes sound as a text in base64.")
        if len(text) > self.most_bytes:
            raise NotAnAnswer(f"'{self.id}' takes {self.most_sound} bytes of sound at most.")
        try:
            sound = b64decode(text, validate=True)
        except (binascii.Error, ValueError) as error:
            raise NotAnAnswer(f"'{self.id}' takes sound in base64 (RFC 4648).") from error
        if not 1 <= len(sound) <= self.most_sound:
            raise NotAnAnswer(f"'{self.id}' takes 1 to {self.most_sound} bytes of sound.")
        return sound

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {**self._common(), "seconds": self.seconds}
