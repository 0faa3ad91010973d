"""A day to keep: a meeting, a walk, a vote."""

import re
from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from consultation.document import Document, Fields, present
from consultation.errors import NotAConsultation
from consultation.information import Information
from consultation.placed import Placing
from consultation.wording import Wording

TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
"""Hours and minutes, at the place."""


class Calendar(Information):
    """What happens when and where."""

    kind: ClassVar[str] = "calendar"

    title: Wording
    day: date
    time: str | None
    """Such as ``18:30``."""
    where: Wording
    picture: str

    @classmethod
    def read(cls, fields: Fields) -> "Calendar":
        """Read from a step's `fields`; raises NotAConsultation."""
        calendar = cls(
            *Placing.read(fields),
            title=fields.words("title"),
            day=fields.day("day"),
            time=fields.optional_text("time"),
            where=fields.words("where"),
            picture=fields.text("picture"),
        )
        if calendar.time is not None and not TIME.fullmatch(calendar.time):
            raise NotAConsultation(
                f"{fields.where}: 'time' is no hour: {calendar.time!r}; write it as 18:30."
            )
        return calendar

    def wordings(self) -> Iterator[Wording]:
        """What, and where."""
        yield from (self.title, self.where)

    def pictures(self) -> Iterator[str]:
        """The one."""
        yield self.picture

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {
            **self._place(),
            "title": dict(self.title),
            "day": self.day.isoformat(),
            **present({"time": self.time}),
            "where": dict(self.where),
            "picture": self.picture,
        }
