"""Sentences that no pack brings, spoken by the espeak-ng of this pod when they are asked for.

They hold names of places, sticks and networks, which anybody may have chosen. So a text goes to
the program by a pipe, and its sound comes back by one: it is in no file, in no list of processes
and in no log, and what harms the program harms nothing else.
"""

import io
import logging
import re
import subprocess
import wave
from collections.abc import Sequence

from consultation.wording import Language
from kiosk.speech.speaker import USUAL_PACE, Spoken
from packs.engines.names import espeak_name

log = logging.getLogger(__name__)

RATE = 120
"""Words a minute at the usual pace, as voices that are made with a pack have it."""
SLOWEST = 80
"""Words a minute; espeak-ng speaks no slower."""
LONGEST = 1000
"""Letters of a text that are spoken."""
PATIENCE = 5.0
"""Seconds that a text may take to be spoken into memory, at the most."""
COMMAND = ("espeak-ng", "--stdin", "-b", "1", "-z", "--stdout")
"""Text as UTF-8 from a pipe, no pause after it, a WAV file into a pipe."""
LETTER = ("-k", "2", "--punct")
"""Of one letter alone it is said whether it is a capital, and what a mark is called."""

_ORDERS = re.compile(r"[\x00-\x1f\x7f-\x9f]+|\[(?=\[)")
"""What it would take for orders: a control character; two brackets, which hold its own sounds."""


class Espeak:
    """The espeak-ng of this pod; what it cannot say is told to the log once for each language."""

    def __init__(self, command: Sequence[str] = COMMAND, patience: float = PATIENCE) -> None:
        """`patience`: seconds that a text may take to be spoken."""
        self._command, self._patience = tuple(command), patience
        self._mute: set[Language] = set()

    def speak(self, spoken: Spoken, pace: int = USUAL_PACE) -> bytes | None:
        """A WAV file (mono, 16 bit) of a text at `pace` percent; None where it cannot be spoken.

        Takes some hundredths of a second: call it away from the screen's thread.
        """
        language = spoken.language.split("-x-")[0]
        rate = max(SLOWEST, round(RATE * pace / USUAL_PACE))
        letter = LETTER if len(spoken.text) == 1 else ()
        command = (*self._command, "-v", espeak_name(language), "-s", str(rate), *letter)
        # Names of sticks may be made of anything.
        text = _ORDERS.sub(" ", spoken.text)[:LONGEST].encode(errors="replace")
        try:
            done = subprocess.run(
                command, input=text, capture_output=True, timeout=self._patience, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            self._tell(language, type(error).__name__)
            return None
        sound = _whole(done.stdout) if done.returncode == 0 else None
        if sound is None:
            self._tell(language, f"code {done.returncode}")
        return sound

    def _tell(self, language: Language, why: str) -> None:
        if language not in self._mute:
            self._mute.add(language)
            log.warning("espeak-ng does not speak %s here: %s", language, why)


def _whole(piped: bytes) -> bytes | None:
    """The file with its true length, which a pipe's header cannot know; None where it is empty."""
    try:
        with wave.open(io.BytesIO(piped)) as said:
            samples, rate = said.readframes(said.getnframes()), said.getframerate()
    except (wave.Error, EOFError):
        return None
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples)
    return out.getvalue() if samples else None
