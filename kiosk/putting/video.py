"""A film: a poster with a large button; then pictures, subtitles and what stops or winds it.

The draft says what the film should do; an attendant does it and hands back where the film is.
"""

from collections.abc import Iterator
from enum import Enum

from consultation.answer import Value
from consultation.cards.video import Cue, Video
from consultation.frozen import Frozen, replace
from consultation.wording import Language, Wording
from kiosk.putting.putting import Lot, Putting, Sight
from kiosk.view import CardPart, Control, Frame, View
from kiosk.views.video import VideoView
from kiosk.words import Words

LONGEST_LINE = 64
"""Letters of a subtitle shown at a time: a longer one is shown in parts, each for its share."""


class State(Enum):
    """What the film does."""

    POSTER = "poster"
    PLAYING = "playing"
    PAUSED = "paused"
    MISSING = "missing"
    """It cannot be shown; nobody is held up by that."""


class Draft(Frozen):
    """What the film should do, and where it is."""

    state: State = State.POSTER
    at: float = 0.0
    """Seconds from its beginning."""
    seconds: float = 0.0
    """Its length; 0 until it is known."""
    sought: int = 0
    """How often the resident has gone elsewhere in it: with each, it has to go to `at`."""

    @property
    def shows(self) -> bool:
        """Whether the film is on the screen."""
        return self.state in {State.PLAYING, State.PAUSED}


class Reached(Frozen):
    """Handed over: where the film is, and how long it is, in seconds."""

    at: float
    seconds: float


class Ended(Enum):
    """Handed over: why the film is no longer shown."""

    OVER = "over"
    MISSING = "missing"


class PutVideo(Putting[Video, Draft]):
    """A card that can be watched or passed by."""

    def title(self, step: Video) -> Wording:
        """The film's."""
        return step.title

    def begin(self, step: Video, answer: Value | None, lot: Lot) -> Draft:
        """The poster."""
        return Draft()

    def touched(self, step: Video, draft: Draft, name: str, value: str, lot: Lot) -> Draft:
        """``play``, ``pause``, ``again``, ``chapter:N`` (from 1)."""
        if draft.state is State.MISSING:
            return draft
        if name == "play":
            return replace(draft, state=State.PLAYING)
        if name == "pause" and draft.state is State.PLAYING:
            return replace(draft, state=State.PAUSED)
        if name == "again" and draft.shows:
            return _at(draft, 0.0)
        starts = {str(number): one.at for number, one in enumerate(step.chapters, 1)}
        if name == "chapter" and value in starts:
            return _at(draft, float(starts[value]))
        return draft

    def fills(self, step: Video, draft: Draft) -> bool:
        """While the film is shown."""
        return draft.shows

    def handed(self, step: Video, draft: Draft, thing: object) -> Draft:
        """Where the film is, or that it has ended: then the poster comes back."""
        match thing:
            case Reached(at, seconds) if draft.shows:
                return replace(draft, at=at, seconds=seconds)
            case Ended.OVER:
                return Draft()
            case Ended.MISSING:
                return Draft(State.MISSING)
        return draft

    def may_go_on(self, step: Video, draft: Draft) -> bool:
        """At once: nobody has to watch."""
        return True

    def next_touch(self, step: Video, draft: Draft) -> str | None:
        """The large button."""
        return "play" if draft.state is State.POSTER else None

    def view(self, step: Video, draft: Draft, frame: Frame, sight: Sight) -> View:
        """The poster; or the film with its subtitle and its controls."""
        words = sight.words
        missing = CardPart("film", "sand", "", words("video-missing"))
        now = _chapter(step, draft)
        return VideoView(
            frame,
            picture=sight.picture(step.picture),
            play=Control("play", words("video-play"), "play"),
            shows=draft.shows,
            subtitle=subtitle(step, draft.at, words.language, words) if draft.shows else "",
            part=min(1.0, draft.at / draft.seconds) if draft.seconds else 0.0,
            controls=_controls(draft, words) if draft.shows else (),
            chapters=tuple(
                Control(f"chapter:{number}", sight.say(one.title), on=number == now)
                for number, one in enumerate(step.chapters, 1)
            ),
            missing=missing if draft.state is State.MISSING else None,
        )

    def spoken(self, step: Video, words: Words) -> Iterator[str]:
        """The button, and what is said where there is no film."""
        yield from (words("video-play"), words("video-missing"))


def subtitle(step: Video, at: float, language: Language, words: Words) -> str:
    """What is written at `at` seconds; nothing where the language is silent."""
    shown = [cue for cue in step.cues if cue.start <= at * 1000 < cue.end]
    said = [cue for cue in shown if language in cue.words]
    return words.digits(_part(said[-1], at, language)) if said else ""


def _part(cue: Cue, at: float, language: Language) -> str:
    """A cue that is too long is shown in parts of like length, each for its share of the time."""
    words = cue.words[language].split()
    length = sum(map(len, words)) + len(words)
    count = -(-length // LONGEST_LINE)
    parts: list[list[str]] = [[] for _ in range(count)]
    before = 0
    for word in words:
        parts[before * count // length].append(word)
        before += len(word) + 1
    shown = [part for part in parts if part]
    share = (at * 1000 - cue.start) / (cue.end - cue.start)
    return " ".join(shown[min(len(shown) - 1, int(share * len(shown)))]) if shown else ""


def _at(draft: Draft, at: float) -> Draft:
    return replace(draft, state=State.PLAYING, at=at, sought=draft.sought + 1)


def _chapter(step: Video, draft: Draft) -> int:
    """The number of the chapter that is shown; 0 where none is."""
    return sum(one.at <= draft.at for one in step.chapters) if draft.shows else 0


def _controls(draft: Draft, words: Words) -> tuple[Control, ...]:
    runs = draft.state is State.PLAYING
    first = Control("pause", words("video-pause"), "pause")
    if not runs:
        first = Control("play", words("video-resume"), "play")
    return first, Control("again", words("video-again"), "undo")
