"""One pictogram and a few words."""

from collections.abc import Iterator

from kiosk.view import Say, View


class CalmView(View):
    """One pictogram and a few words: a pause, a wait, nothing to ask yet."""

    name: str
    icon: str
    title: str
    text: str
    rehearsal: str | None = None
    done: float = 0.0
    """How much of what is waited for is done, 0 to 1."""
    told: str = ""
    """The same in words: '42 %'; empty where nothing tells."""
    said: str = ""
    """The same as it is said, in larger steps."""
    spoken: bool = True
    """Whether its words are said: not over what is to be heard itself."""

    @property
    def key(self) -> str:
        """Its name."""
        return self.name

    def sentences(self) -> Iterator[Say]:
        """Its few words."""
        texts = (self.title, self.text, self.said) if self.spoken else ()
        yield from (Say(text) for text in texts if text)
