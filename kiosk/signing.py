"""The film in which a screen is signed, as state: whether it runs, and how often it was begun."""

from enum import Enum

from consultation.frozen import Frozen, replace


class State(Enum):
    """What the signer does."""

    SIGNING = "signing"
    PAUSED = "paused"
    OVER = "over"
    """They stand still, as in their last picture."""
    MISSING = "missing"
    """The film cannot be shown; the screen goes on without it."""


class News(Enum):
    """Handed over: what has become of the film."""

    SEEN = "seen"
    """There is a picture of it."""
    OVER = "over"
    MISSING = "missing"


class Signing(Frozen):
    """What the film should do. It runs by itself, once, when its screen comes."""

    state: State = State.SIGNING
    begun: int = 0
    """How often the resident has begun it anew."""
    seen: bool = False
    """Whether there is a picture of it."""

    def touched(self) -> "Signing":
        """Pause, go on, or begin anew."""
        match self.state:
            case State.SIGNING:
                return replace(self, state=State.PAUSED)
            case State.PAUSED:
                return replace(self, state=State.SIGNING)
            case State.OVER:
                return replace(self, state=State.SIGNING, begun=self.begun + 1)
            case State.MISSING:
                return self

    def told(self, news: News) -> "Signing":
        """After an attendant has brought `news`."""
        match news:
            case News.SEEN:
                return replace(self, seen=True)
            case News.OVER:
                return replace(self, state=State.OVER)
            case News.MISSING:
                return replace(self, state=State.MISSING)
