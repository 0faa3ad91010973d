"""Thank you, and what the place has said."""

from collections.abc import Iterator

from consultation.frozen import Frozen, replace
from kiosk.view import CardPart, FramedView, Say, Source


class Bar(Frozen):
    """How much of the place said one thing."""

    picture: Source
    tint: str
    label: str
    share: float
    """Of those who answered, 0 to 1."""
    words: str
    count: str


class PlaceSays(Frozen):
    """What the place has said to one question."""

    question: str
    bars: tuple[Bar, ...]


class ThanksView(FramedView):
    """Thank you; then the place's tally, where it may be shown."""

    heading: str
    heading_spoken: str
    """The heading with a number that was prepared to be said."""
    said: tuple[PlaceSays, ...]
    notes: tuple[CardPart, ...]
    """Shown instead of bars where there are none."""

    def sentences(self) -> Iterator[Say]:
        """Thanks, then what the place has said."""
        yield from self.framed()
        if self.heading_spoken:
            yield Say(self.heading_spoken)
        for note in self.notes:
            yield from (Say(note.title), Say(note.text))
        for said in self.said:
            yield Say(said.question)
            for bar in said.bars:
                yield from (Say(bar.label), Say(bar.words))

    def grown(self, part: float) -> "ThanksView":
        """The same while its bars come up, `part` (0 to 1) of the way."""
        said = (
            replace(one, bars=tuple(replace(bar, share=bar.share * part) for bar in one.bars))
            for one in self.said
        )
        return replace(self, said=tuple(said))
