"""The choice of language."""

from collections.abc import Iterator

from kiosk.view import FramedView, Name, Say


class LanguageView(FramedView):
    """The languages, each by its own name."""

    names: tuple[Name, ...]

    def sentences(self) -> Iterator[Say]:
        """Each name in its own language."""
        yield from self.framed()
        for name in self.names:
            yield Say(name.label, name.id)
