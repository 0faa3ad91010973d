"""The question over the screen of a resident who has gone quiet."""

from collections.abc import Iterator

from kiosk.view import Say, View
from kiosk.words import Words


class StillThereView(View):
    """Laid over any screen: 'still there?', with its countdown."""

    title: str
    hint: str
    seconds: str
    stay: str

    @classmethod
    def of(cls, words: Words, seconds: int) -> "StillThereView":
        """With the whole seconds that are left."""
        title, hint, stay = words("still-there"), words("still-there-hint"), words("stay")
        return cls(title, hint, words.number(seconds), stay)

    @property
    def key(self) -> str:
        """There is one."""
        return "still-there"

    def sentences(self) -> Iterator[Say]:
        """The question, and what to touch."""
        yield Say(self.title)
        yield Say(self.stay, "stay")
