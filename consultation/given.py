"""A participation that was given: what is sealed on the pod and opened at the centre."""

import json
from collections.abc import Mapping
from datetime import date

from consultation.answer import Value, value_from_json, value_to_json
from consultation.document import read_day
from consultation.errors import NotAnAnswer, NotAParticipation
from consultation.frozen import Frozen

FORMAT = 1
MOST_BYTES = 512 * 1024
"""No given participation is longer, written as JSON.

A minute of speech, 60 s of Opus at 24 kbit/s in base64, is 240 kB: there is room for two.
"""


class Given(Frozen):
    """One given participation. It names no person, no order, and no time finer than the day."""

    id: str
    """Random, 32 hexadecimal digits."""
    consultation: str
    version: int
    site: str
    language: str
    day: date
    answers: Mapping[str, Value]
    people: int = 1
    """How many took part together."""
    rehearsal: bool = False

    def to_bytes(self) -> bytes:
        """Write as compact JSON, keys in one order."""
        document = {
            "format": FORMAT,
            "id": self.id,
            "consultation": self.consultation,
            "version": self.version,
            "site": self.site,
            "language": self.language,
            "day": self.day.isoformat(),
            "people": self.people,
            "rehearsal": self.rehearsal,
            "answers": {id: value_to_json(value) for id, value in sorted(self.answers.items())},
        }
        return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Given":
        """Read what `to_bytes` wrote; raises NotAParticipation for anything else."""
        if len(data) > MOST_BYTES:
            raise NotAParticipation(f"A participation of {len(data)} bytes is too long.")
        try:
            document = json.loads(data)
        except (ValueError, RecursionError) as error:
            raise NotAParticipation("A participation has to be JSON.") from error
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            raise NotAParticipation("A participation of an unknown format.")
        return cls._from_document(document)

    @classmethod
    def _from_document(cls, document: dict[str, object]) -> "Given":
        numbers = [document.get(key) for key in ("format", "version", "people")]
        if any(isinstance(number, bool) for number in numbers):
            raise NotAParticipation("A participation holds true or false in place of a number.")
        match document:
            case {
                "id": str(id),
                "consultation": str(consultation),
                "version": int(version),
                "site": str(site),
                "language": str(language),
                "day": str(day),
                "people": int(people),
                "rehearsal": bool(rehearsal),
                "answers": dict(answers),
            } if len(document) == 10 and len(id) == 32 and 1 <= people <= 10_000:
                pass
            case _:
                raise NotAParticipation("A participation lacks what it must hold.")
        try:
            return cls(
                id=id,
                consultation=consultation,
                version=version,
                site=site,
                language=language,
                day=read_day(day),
                answers={str(key): value_from_json(value) for key, value in answers.items()},
                people=people,
                rehearsal=rehearsal,
            )
        except (ValueError, NotAnAnswer) as error:
            raise NotAParticipation(f"A participation cannot be read: {error}") from error
