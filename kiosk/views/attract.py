"""The poster."""

from collections.abc import Iterator

from kiosk.view import Name, Say, Source, View


class AttractView(View):
    """A poster: the question, its pictures, a hand, the languages."""

    title: str
    invitation: str
    touch: str
    promise: str
    pictures: tuple[tuple[Source, str], ...]
    """Each with its tint."""
    names: tuple[Name, ...]
    more: str
    """What leads to the languages that find no room is called."""
    numbers: tuple[str, ...]
    """Written numbers, from 0 on, as many as there are languages."""
    rehearsal: str | None = None
    season: str | None = None
    """What is said instead of asking: that it opens soon, that it is over, that it is decided."""

    @property
    def key(self) -> str:
        """There is one poster."""
        return "attract"

    def sentences(self) -> Iterator[Say]:
        """What it asks, or why it does not, and that touching is enough."""
        if self.season is not None:
            yield Say(self.season)
        yield Say(self.invitation)
        yield Say(self.touch, "touch")
        yield Say(self.promise)
