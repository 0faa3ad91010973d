"""Say it aloud: first who will hear it, then a recording that can be heard and made again.

The draft says what the microphone should do; an attendant does it and hands back what comes of it.
"""

from base64 import b64encode
from collections.abc import Iterator
from enum import Enum

from consultation.answer import Value
from consultation.frozen import Frozen, replace
from consultation.questions.voice import Voice
from kiosk.hearing.recording import Recording
from kiosk.putting.putting import Lot, Mark, PutQuestion, Sight
from kiosk.view import Frame, Tile, View
from kiosk.views.voice import VoiceView
from kiosk.words import Words

BARS = 12
"""Steps in which it is shown how loud it is."""


class Stage(Enum):
    """What the resident does; DEAF ends the way where no microphone works."""

    CONSENT = "consent"
    READY = "ready"
    RECORDING = "recording"
    ENDING = "ending"
    """It is over, and being made ready to be heard."""
    DONE = "done"
    PLAYING = "playing"
    DEAF = "deaf"


ON_AIR = frozenset({Stage.RECORDING, Stage.ENDING})
"""While something is recorded, what was recorded before is no answer."""


class Spoken(Frozen):
    """What the resident does, what is heard of it, and the recording that they made."""

    stage: Stage = Stage.CONSENT
    bars: int = 0
    """How loud it is, in steps of BARS."""
    seconds: int = 0
    """For how long it has been recorded, or how long the recording lasts."""
    answer: Value | None = None


class Works(Frozen):
    """Handed over: whether there is a microphone."""

    works: bool


class Heard(Frozen):
    """Handed over: how loud it is, from 0 to 1, and for how many seconds it has been recorded."""

    level: float
    seconds: float


class Over(Enum):
    """Handed over: what has ended."""

    UNHEARD = "unheard"
    """A recording in which nothing was heard."""
    PLAYED = "played"
    LEFT = "left"
    """Whatever it was: the resident was elsewhere meanwhile."""


TOUCHES: dict[tuple[Stage, str], Stage] = {
    (Stage.CONSENT, "agree"): Stage.READY,
    (Stage.READY, "record"): Stage.RECORDING,
    (Stage.RECORDING, "stop"): Stage.ENDING,
    (Stage.DONE, "hear"): Stage.PLAYING,
    (Stage.DONE, "anew"): Stage.READY,
    (Stage.PLAYING, "quiet"): Stage.DONE,
    (Stage.PLAYING, "anew"): Stage.READY,
}
"""Where each touch leads."""


class PutVoice(PutQuestion[Voice, Spoken]):
    """The draft is the stage of the way, and the recording once there is one."""

    heard_first = frozenset({"agree", "record", "hear", "anew"})

    def begin(self, step: Voice, answer: Value | None, lot: Lot) -> Spoken:
        """What was recorded before, ready to be heard."""
        match answer:
            case {"seconds": int(seconds)}:
                return Spoken(Stage.DONE, seconds=seconds, answer=answer)
        return Spoken()

    def touched(self, step: Voice, draft: Spoken, name: str, value: str, lot: Lot) -> Spoken:
        """``agree``, ``record``, ``stop``, ``hear``, ``quiet``, ``anew``."""
        stage = TOUCHES.get((draft.stage, name))
        if stage is None:
            return draft
        recording = stage is Stage.RECORDING
        return replace(draft, stage=stage, bars=0, seconds=0 if recording else draft.seconds)

    def handed(self, step: Voice, draft: Spoken, thing: object) -> Spoken:
        """Whether a microphone works, how loud it is, the recording, and that it was played."""
        match thing:
            case Works(works):
                return _working(draft, works)
            case Heard(level, seconds) if draft.stage is Stage.RECORDING:
                return replace(draft, bars=round(level * BARS), seconds=int(seconds))
            case Recording(seconds=seconds, opus=opus) if draft.stage in ON_AIR:
                seconds = min(seconds, step.seconds)
                sound = b64encode(opus).decode("ascii")
                answer = step.accept({"opus": sound, "seconds": seconds})
                return Spoken(Stage.DONE, seconds=seconds, answer=answer)
            case Over.UNHEARD if draft.stage in ON_AIR:
                # Whoever has stopped at once may try again; else the microphone has ended it.
                stage = Stage.READY if draft.stage is Stage.ENDING else Stage.DEAF
                return replace(draft, stage=stage, bars=0, seconds=0)
            case Over.PLAYED | Over.LEFT if draft.stage is Stage.PLAYING:
                return replace(draft, stage=Stage.DONE)
            case Over.LEFT if draft.stage in ON_AIR:
                return replace(draft, stage=Stage.READY, bars=0, seconds=0)
        return draft

    def value(self, step: Voice, draft: Spoken) -> Value | None:
        """The recording, while no other is made."""
        return None if draft.stage in ON_AIR else draft.answer

    def next_touch(self, step: Voice, draft: Spoken) -> str | None:
        """Up to the end of a recording; the rest is the attendant's."""
        if draft.answer is not None:
            return None
        touches = {Stage.CONSENT: "agree", Stage.READY: "record", Stage.RECORDING: "stop"}
        return touches.get(draft.stage)

    def view(self, step: Voice, draft: Spoken, frame: Frame, sight: Sight) -> View:
        """What is to be known or seen, and what can be touched."""
        tiles = tuple(_tile(name, sight) for name in OFFERED[draft.stage])
        text = _text(step, draft, sight.words)
        bars = draft.bars if draft.stage is Stage.RECORDING else None
        hush = draft.stage in {*ON_AIR, Stage.PLAYING}
        return VoiceView(frame, PICTURES[draft.stage], text, tiles, bars, BARS, hush)

    def said(self, step: Voice, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """That something was recorded."""
        return (Mark(sight.words("voice-given"), "microphone", "sun"),)

    def spoken(self, step: Voice, words: Words) -> Iterator[str]:
        """Who hears it, every control, and every length."""
        for name in ("consent", "ending", "deaf", "given", *SIGNS):
            yield words(f"voice-{name}")
        yield words("voice-most", count=step.seconds)
        yield from (words("voice-seconds", count=count) for count in range(step.seconds + 1))


OFFERED = {
    Stage.CONSENT: ("agree",),
    Stage.READY: ("record",),
    Stage.RECORDING: ("stop",),
    Stage.ENDING: (),
    Stage.DONE: ("hear", "anew"),
    Stage.PLAYING: ("quiet", "anew"),
    Stage.DEAF: (),
}
"""What can be touched."""
SIGNS = {
    "agree": ("consent", "sun"),
    "record": ("record", "rose"),
    "stop": ("stop", "rose"),
    "hear": ("play", "sky"),
    "quiet": ("stop", "sky"),
    "anew": ("record", "rose"),
}
"""The picture and the tint of each tile."""
PICTURES = {
    Stage.CONSENT: "hearing",
    Stage.READY: "microphone",
    Stage.RECORDING: "microphone",
    Stage.ENDING: "hourglass",
    Stage.DONE: "microphone",
    Stage.PLAYING: "listen",
    Stage.DEAF: "silence",
}


def _working(draft: Spoken, works: bool) -> Spoken:
    """A microphone that does not work ends the way; one that works again opens it."""
    if works:
        return Spoken() if draft.stage is Stage.DEAF else draft
    waiting = draft.stage in {Stage.CONSENT, Stage.READY} and draft.answer is None
    return Spoken(Stage.DEAF) if waiting else draft


def _tile(name: str, sight: Sight) -> Tile:
    picture, tint = SIGNS[name]
    return Tile(name, sight.words(f"voice-{name}"), picture, tint, heard=name in sight.lit)


def _text(step: Voice, draft: Spoken, words: Words) -> str:
    match draft.stage:
        case Stage.READY:
            return words("voice-most", count=step.seconds)
        case Stage.RECORDING | Stage.DONE | Stage.PLAYING:
            return words("voice-seconds", count=draft.seconds)
        case stage:
            return words(f"voice-{stage.value}")
