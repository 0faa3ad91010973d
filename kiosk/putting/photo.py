"""A photo: large, with a line of text; what can be seen on it is said to those who listen."""

from consultation.answer import Value
from consultation.cards.photo import Photo
from consultation.wording import Wording
from kiosk.putting.putting import Lot, Putting, Sight
from kiosk.view import Frame, View
from kiosk.views.photo import PhotoView


class PutPhoto(Putting[Photo, None]):
    """There is no draft."""

    def title(self, step: Photo) -> Wording:
        """The photo's."""
        return step.title

    def begin(self, step: Photo, answer: Value | None, lot: Lot) -> None:
        """Nothing."""

    def touched(self, step: Photo, draft: None, name: str, value: str, lot: Lot) -> None:
        """Nothing."""

    def may_go_on(self, step: Photo, draft: None) -> bool:
        """At once."""
        return True

    def view(self, step: Photo, draft: None, frame: Frame, sight: Sight) -> View:
        """The photo, and its text if it has one."""
        text = None if step.text is None else sight.say(step.text)
        return PhotoView(frame, sight.picture(step.picture), text, sight.say(step.description))
