"""A day to keep, as a leaf of a calendar."""

from collections.abc import Iterator
from datetime import time

from consultation.answer import Value
from consultation.cards.calendar import Calendar
from consultation.wording import Wording
from kiosk.putting.putting import Lot, Putting, Sight
from kiosk.view import Frame, View
from kiosk.views.calendar import CalendarView
from kiosk.words import Words


class PutCalendar(Putting[Calendar, None]):
    """There is no draft."""

    def title(self, step: Calendar) -> Wording:
        """What happens."""
        return step.title

    def begin(self, step: Calendar, answer: Value | None, lot: Lot) -> None:
        """Nothing."""

    def touched(self, step: Calendar, draft: None, name: str, value: str, lot: Lot) -> None:
        """Nothing."""

    def may_go_on(self, step: Calendar, draft: None) -> bool:
        """At once."""
        return True

    def view(self, step: Calendar, draft: None, frame: Frame, sight: Sight) -> View:
        """The leaf, and beside it the hour and the place."""
        words = sight.words
        return CalendarView(
            frame,
            picture=sight.picture(step.picture),
            weekday=words.weekday(step.day),
            day=words.digits(str(step.day.day)),
            month=words.month(step.day),
            time=_time(step, words),
            where=sight.say(step.where),
            spoken=_spoken(step, words),
        )

    def spoken(self, step: Calendar, words: Words) -> Iterator[str]:
        """The day, and the hour if there is one."""
        yield _spoken(step, words)
        hour = _time(step, words)
        if hour is not None:
            yield hour


def _spoken(step: Calendar, words: Words) -> str:
    weekday, day = words.weekday(step.day), words.day(step.day)
    return words("calendar-day", weekday=weekday, day=day)


def _time(step: Calendar, words: Words) -> str | None:
    if step.time is None:
        return None
    return words("calendar-time", time=words.hour(time.fromisoformat(step.time)))
