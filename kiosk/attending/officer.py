"""Does what a field agent asks for, and tells what came of it."""

import logging
from collections.abc import Callable
from functools import partial

from kivy.clock import Clock, ClockEvent
from kivy.graphics.texture import Texture

from kiosk.agent.office import Office
from kiosk.agent.wishes import Done, Heard, Listen, Notice, Part, Sound, Wish
from kiosk.attendant import Hand
from kiosk.handoff import Handoff
from kiosk.hearing.echo import Echo
from kiosk.hearing.microphone import Microphone
from kiosk.hearing.recording import Recording
from kiosk.speech.speaker import Speaker
from kiosk.visit import AGENT, Visit

log = logging.getLogger(__name__)

TONES = ("touch", "chosen", "given")
"""The earcons that are heard in the test of the loudspeaker, each higher than the one before."""
APART = 0.7
"""Seconds between two tones."""
LISTENS = 3.0
"""Seconds for which the microphone is tried."""
LONGEST = 1800.0
"""Seconds after which nobody waits any longer: the largest pack from a slow stick takes fewer."""


class Officer:
    """Stands beside the kiosk while its agent's screens are open."""

    def __init__(
        self,
        hand: Hand,
        office: Callable[[], Office],
        handoff: Handoff,
        speaker: Speaker,
        microphone: Microphone,
        echo: Echo,
        longest: float = LONGEST,
    ) -> None:
        self._hand, self._open, self._handoff = hand, office, handoff
        self._speaker, self._microphone, self._echo = speaker, microphone, echo
        self._office: Office | None = None
        self._wish: Wish | None = None
        self._longest = longest
        self._patience: ClockEvent | None = None

    @property
    def texture(self) -> Texture | None:
        """There is nothing to see."""
        return None

    @property
    def busy(self) -> bool:
        """Whether an agent waits for something."""
        return self._wish is not None

    def attend(self, before: Visit, now: Visit) -> None:
        """Begin what is newly asked for; what an agent has left is still done, and not told."""
        wish = now.agent.wish if now.agent is not None else None
        if wish is self._wish:
            return
        self._expect(wish)
        if now.agent is None and before.agent is not None:
            self._microphone.forget()
            self._echo.stop()
        if wish is not None:
            self._begin(wish)

    def _expect(self, wish: Wish | None) -> None:
        """Wait for a wish, or for none; a stick that never answers keeps no resident waiting."""
        self._wish = wish
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None
        if wish is not None:
            late = self._longest
            self._patience = Clock.schedule_once(lambda _seconds: self._give_up(wish), late)

    def _begin(self, wish: Wish) -> None:
        if isinstance(wish, Sound):
            self._sound(wish)
        elif isinstance(wish, Listen):
            self._listen(wish)
        else:
            self._handoff.run(
                lambda: self._at_work().do(wish, partial(self._back, wish)),
                lambda done: self._tell(wish, done),
                lambda error: self._fail(wish, error),
            )

    def _at_work(self) -> Office:
        if self._office is None:
            self._office = self._open()
        return self._office

    def _back(self, wish: Wish, done: float) -> None:
        """On the office's thread: so much is done."""
        self._handoff.back(lambda: self._part(wish, done))

    def _part(self, wish: Wish, done: float) -> None:
        if wish is self._wish:
            self._hand(AGENT, Part(done))

    def _tell(self, wish: Wish, done: Done) -> None:
        if wish is self._wish:
            self._expect(None)
            self._hand(AGENT, done)

    def _fail(self, wish: Wish, error: Exception) -> None:
        log.error("an agent's wish failed: %r", error, exc_info=error)
        self._tell(wish, Done(notice=Notice("refused-failed", good=False)))

    def _give_up(self, wish: Wish) -> None:
        log.error("an agent's wish never ended: %s", type(wish).__name__)
        self._tell(wish, Done(notice=Notice("refused-failed", good=False)))

    def _sound(self, wish: Wish) -> None:
        for number, tone in enumerate(TONES):
            Clock.schedule_once(
                lambda _seconds, tone=tone: self._speaker.earcon(tone), number * APART
            )
        Clock.schedule_once(lambda _seconds: self._tell(wish, Done()), len(TONES) * APART)

    def _listen(self, wish: Wish) -> None:
        def level(loud: float) -> None:
            if wish is self._wish:
                self._hand(AGENT, Heard(loud))

        def recorded(made: Recording | None) -> None:
            if made is None or wish is not self._wish:
                self._tell(wish, Done())
            else:
                self._echo.play(made, lambda: self._tell(wish, Done()))

        self._microphone.start(LISTENS, level, recorded)
