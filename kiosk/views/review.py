"""What was said, before it is given."""

from collections.abc import Iterator

from consultation.frozen import Frozen
from kiosk.view import FramedView, Say, Source


class ReviewLine(Frozen):
    """One question and what was said to it."""

    id: str
    question: str
    said: tuple[str, ...]
    """Each thing said, as it is prepared to be spoken."""
    pictures: tuple[tuple[Source, str], ...]
    between: str = ", "
    """What stands between two things said."""

    @property
    def answer(self) -> str:
        """All that was said, in one line."""
        return self.between.join(self.said)


class ReviewView(FramedView):
    """What was said, before it is given."""

    lines: tuple[ReviewLine, ...]

    def sentences(self) -> Iterator[Say]:
        """Each question and what was said to it."""
        yield from self.framed()
        for line in self.lines:
            yield Say(line.question, line.id)
            for part in line.said:
                yield Say(part, line.id)
