"""A leaf of a calendar."""

from collections.abc import Iterator

from kiosk.view import FramedView, Say, Source


class CalendarView(FramedView):
    """A card with a leaf of a calendar."""

    picture: Source
    weekday: str
    day: str
    month: str
    time: str | None
    where: str
    spoken: str
    """The leaf as it is said."""

    def sentences(self) -> Iterator[Say]:
        """Day, hour and place."""
        yield from self.framed()
        yield Say(self.spoken)
        if self.time is not None:
            yield Say(self.time)
        yield Say(self.where)
