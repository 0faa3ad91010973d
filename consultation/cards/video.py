"""A film with subtitles, and chapters to jump to."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from consultation.document import Document, Fields, present
from consultation.errors import NotAConsultation
from consultation.frozen import Frozen
from consultation.information import Information
from consultation.placed import Placing
from consultation.wording import Wording

MOST_SECONDS = 3_600
"""An hour, which nobody stands through."""
MOST_CUES = 5_000
MOST_CHAPTERS = 20


class Cue(Frozen):
    """What is shown under the film for a while; a language that is silent then is not there."""

    start: int
    """Milliseconds from the film's beginning."""
    end: int
    words: Wording

    @classmethod
    def read(cls, fields: Fields) -> "Cue":
        """Read one cue; raises NotAConsultation."""
        cue = cls(
            start=fields.number("start", 0, MOST_SECONDS * 1000),
            end=fields.number("end", 0, MOST_SECONDS * 1000),
            words=fields.words("words"),
        )
        if cue.start >= cue.end:
            raise NotAConsultation(f"{fields.where}: it ends before it starts.")
        return cue

    def to_document(self) -> Document:
        """The inverse of `read`."""
        return {"start": self.start, "end": self.end, "words": dict(self.words)}


class Chapter(Frozen):
    """A part of the film."""

    at: int
    """Seconds from the film's beginning."""
    title: Wording

    @classmethod
    def read(cls, fields: Fields) -> "Chapter":
        """Read one chapter; raises NotAConsultation."""
        return cls(at=fields.number("at", 0, MOST_SECONDS), title=fields.words("title"))

    def to_document(self) -> Document:
        """The inverse of `read`."""
        return {"at": self.at, "title": dict(self.title)}


class Video(Information):
    """A film that residents may watch."""

    kind: ClassVar[str] = "video"

    title: Wording
    file: str
    cues: tuple[Cue, ...]
    """By their start; they may overlap, as languages need not be spoken at the same pace."""
    chapters: tuple[Chapter, ...]
    picture: str
    """What is shown before the film runs."""

    @classmethod
    def read(cls, fields: Fields) -> "Video":
        """Read from a step's `fields`; raises NotAConsultation."""
        video = cls(
            *Placing.read(fields),
            title=fields.words("title"),
            file=fields.text("file"),
            cues=fields.each("cues", "cue", Cue.read, 0, MOST_CUES),
            chapters=_chapters(fields),
            picture=fields.text("picture"),
        )
        _in_order([cue.start for cue in video.cues], fields.where, "cues", strictly=False)
        _in_order([chapter.at for chapter in video.chapters], fields.where, "chapters")
        return video

    def wordings(self) -> Iterator[Wording]:
        """The title and those of chapters; subtitles are shown and not spoken."""
        yield self.title
        yield from (chapter.title for chapter in self.chapters)

    def pictures(self) -> Iterator[str]:
        """The one before the film runs."""
        yield self.picture

    def films(self) -> Iterator[str]:
        """The film itself, and those in which it is signed."""
        yield self.file
        yield from Information.films(self)

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {
            **self._place(),
            "title": dict(self.title),
            "file": self.file,
            "cues": [cue.to_document() for cue in self.cues],
            **present({"chapters": [chapter.to_document() for chapter in self.chapters]}),
            "picture": self.picture,
        }


def _chapters(fields: Fields) -> tuple[Chapter, ...]:
    if not fields.has("chapters"):
        return ()
    return fields.each("chapters", "chapter", Chapter.read, 1, MOST_CHAPTERS)


def _in_order(times: Sequence[int], where: str, name: str, strictly: bool = True) -> None:
    if times != sorted(times) or (strictly and len(set(times)) < len(times)):
        raise NotAConsultation(f"{where}: '{name}' stand in the order of their times.")
