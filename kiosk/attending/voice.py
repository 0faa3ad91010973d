"""Records and plays a voice as a visit asks, and stops at once when it is left.

Of what is heard nothing is kept here: it goes from the microphone to the draft, and with that.
"""

import io
import logging
from base64 import b64decode
from collections.abc import Mapping

from kivy.graphics.texture import Texture

from consultation.answer import Value
from consultation.questions.voice import Voice
from kiosk.attendant import Hand
from kiosk.handoff import Handoff
from kiosk.hearing.echo import Echo
from kiosk.hearing.microphone import BLOCK, Microphone
from kiosk.hearing.recording import OPUS_RATE, Recording
from kiosk.putting.voice import ON_AIR, Heard, Over, Spoken, Stage, Works
from kiosk.visit import Visit

log = logging.getLogger(__name__)

RUNNING = ON_AIR | {Stage.PLAYING}
"""Something is heard or played."""
LEVELS = 2
"""Of so many levels that the microphone tells, one is handed over: ten in a second."""


class Recorder:
    """Does what the draft of a voice says."""

    def __init__(self, hand: Hand, microphone: Microphone, echo: Echo, handoff: Handoff) -> None:
        self._hand, self._microphone, self._echo = hand, microphone, echo
        self._handoff = handoff
        self._step: Voice | None = None
        self._stage = Stage.CONSENT
        self._levels: list[float] = []
        self._heard = 0
        """Levels since the recording began."""
        self._turn = 0
        """How often something began or was left: what comes too late is dropped."""

    @property
    def texture(self) -> Texture | None:
        """There is nothing to see."""
        return None

    @property
    def busy(self) -> bool:
        """Whether somebody is being recorded, or hears themselves."""
        return self._stage in RUNNING

    def attend(self, before: Visit, now: Visit) -> None:
        """Follow the draft of the voice before the resident."""
        step, draft = now.step, now.draft
        if not isinstance(step, Voice) or not isinstance(draft, Spoken):
            self._leave()
            return
        if self._step is not step:
            self._leave()
            self._step = step
            self._ask(step)
            if draft.stage in RUNNING:
                # They come back from choosing a language: nothing begins without a touch.
                self._hand(step.id, Over.LEFT)
                return
        if draft.stage is not self._stage:
            was, self._stage = self._stage, draft.stage
            self._turn += 1
            self._end(was, draft.stage)
            self._begin(step, draft)

    def _leave(self) -> None:
        """Nobody is there any more: hear nothing, say nothing, know nothing."""
        if self._step is not None:
            self._microphone.forget()
            self._echo.stop()
        self._step, self._stage = None, Stage.CONSENT
        self._levels.clear()
        self._turn += 1

    def _ask(self, step: Voice) -> None:
        def told(works: bool) -> None:
            if self._step is step:
                self._hand(step.id, Works(works))

        self._handoff.run(self._microphone.works, told, _log)

    def _end(self, was: Stage, now: Stage) -> None:
        if was is Stage.RECORDING and now is Stage.ENDING:
            self._microphone.stop()
        elif was in ON_AIR and now is not Stage.DONE:
            self._microphone.forget()
        elif was is Stage.PLAYING:
            self._echo.stop()

    def _begin(self, step: Voice, draft: Spoken) -> None:
        if draft.stage is Stage.RECORDING:
            self._levels.clear()
            self._heard = 0
            self._microphone.start(step.seconds, self._loud, self._recorded)
        elif draft.stage is Stage.PLAYING and draft.answer is not None:
            self._play(draft.answer)

    def _loud(self, level: float) -> None:
        self._heard += 1
        self._levels.append(level)
        if len(self._levels) >= LEVELS and self._step is not None:
            self._hand(self._step.id, Heard(max(self._levels), self._heard * BLOCK))
            self._levels.clear()

    def _recorded(self, made: Recording | None) -> None:
        if self._step is not None:
            self._hand(self._step.id, Over.UNHEARD if made is None else made)

    def _play(self, answer: Value) -> None:
        """Decode what was recorded; its samples live as long as they are heard."""
        turn = self._turn

        def begin(recording: Recording) -> None:
            if turn == self._turn:
                self._echo.play(recording, self._played)

        def fail(error: Exception) -> None:
            _log(error)
            if turn == self._turn:
                self._played()

        self._handoff.run(lambda: recalled(answer), begin, fail)

    def _played(self) -> None:
        if self._step is not None:
            self._hand(self._step.id, Over.PLAYED)


def recalled(answer: Value) -> Recording:
    """The recording that an answer holds, with its samples; raises ValueError where it is none."""
    import av

    match answer:
        case Mapping() if isinstance(sound := answer.get("opus"), str):
            opus, seconds = b64decode(sound), answer.get("seconds")
        case _:
            raise ValueError("There is no sound in this answer.")
    pcm = bytearray()
    try:
        with av.open(io.BytesIO(opus), "r") as file:
            resampler = av.AudioResampler("s16", "mono", OPUS_RATE)
            for decoded in file.decode(audio=0):
                for frame in resampler.resample(decoded):
                    pcm += bytes(frame.planes[0])[: frame.samples * 2]
    except av.FFmpegError as error:
        raise ValueError(f"This is no sound ({error}).") from error
    return Recording(seconds if isinstance(seconds, int) else 1, opus, bytes(pcm), OPUS_RATE)


def _log(error: Exception) -> None:
    log.warning("a voice cannot be recorded or heard: %s", error)
