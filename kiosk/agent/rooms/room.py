"""What every room of the agent's side has to tell of itself."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import date, datetime

from consultation.frozen import Frozen
from consultation.wording import Wording
from kiosk.agent.session import Session
from kiosk.agent.wishes import Done, Wish
from kiosk.view import CardPart, Control, Frame, Tile, View
from kiosk.views.cards import CardsView
from kiosk.views.sheet import Row, SheetView
from kiosk.words import Words

LIST = ", "
"""Between languages, each by its own name: a comma of one script would stand in another's face."""


class Look(Frozen):
    """What wording a room takes beside the session."""

    say: Words
    """The agent's sentences."""
    words: Words
    """The residents' sentences."""
    language: str
    density: float
    """Pixels a millimetre of the panel."""
    framed: Callable[[str, tuple[Control, ...], str | None], Frame]
    """A frame with this title, footer and hint."""
    aloud: bool = False
    """Whether whoever stands near hears what is said: there are no headphones."""

    @property
    def beware(self) -> str:
        """What is said where secrets are entered; empty where nobody else hears."""
        return self.say("heard-by-others") if self.aloud else ""

    def sheet(self, frame: Frame, rows: tuple[Row, ...], columns: int = 2) -> SheetView:
        """Rows, of which it is said how each is."""
        states = {state: self.say(f"state-{state}") for state in ("good", "care")}
        spoken = (LIST.join(filter(None, (row.text, states.get(row.state)))) for row in rows)
        return SheetView(frame, rows, columns, tuple(spoken))

    def frame(self, title: str, *footer: Control, hint: str | None = None) -> Frame:
        """What surrounds a room; the way back is always there."""
        back = Control("back", self.words("back"), "back")
        return self.framed(title, (back, *footer), hint)

    def card(self, title: str, picture: str, text: str, *footer: Control) -> View:
        """A room with one pictogram and a few words."""
        return CardsView(self.frame(title, *footer), (CardPart(picture, "sky", "", text),))

    def title(self, wording: Wording) -> str:
        """A title of a pack in the agent's language, else in the first of its own."""
        return self.words.digits(wording.get(self.language) or next(iter(wording.values())))

    def day(self, day: date | str) -> str:
        """A day, also one that was signed as ISO 8601; what is no day stays as it is."""
        if isinstance(day, date):
            return self.words.day(day)
        try:
            return self.words.day(date.fromisoformat(day))
        except ValueError:
            return day

    def moment(self, moment: datetime) -> str:
        """A day and an hour."""
        return f"{self.words.day(moment.date())}, {self.words.hour(moment.time())}"

    def size(self, count: int) -> str:
        """So many bytes, as people say it."""
        megabytes = count / 1e6
        if megabytes >= 1000:
            return self.say("gigabytes", count=self.words.number(round(megabytes / 1000)))
        return self.say("megabytes", count=self.words.number(max(1, round(megabytes))))


class Room(ABC):
    """One room: pure, from a session to a session, and to a view."""

    above = "menu"
    """Where the way back leads."""
    takes_keys = False
    """Whether keys are looked at here, and lead nowhere."""

    @abstractmethod
    def view(self, session: Session, look: Look) -> View:
        """What the screen shows."""

    def touched(self, session: Session, name: str, value: str) -> Session:
        """The session after the touch ``name:value``; one that means nothing changes nothing."""
        return session

    def pressed(self, session: Session, key: str) -> Session:
        """The session after a key."""
        return session

    def after(self, session: Session, wish: Wish, done: Done) -> Session:
        """The session, its facts being those of now, after a wish from this room was done."""
        return session


def way_to(room: str, label: str, picture: str, tint: str = "sky", chosen: bool = False) -> Tile:
    """A tile that leads into a room."""
    return Tile(f"room:{room}", label, picture, tint, chosen)
