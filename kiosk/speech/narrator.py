"""Who reads sentences out, and tells what has no voice: to residents in the voices of a pack."""

import logging
from collections.abc import Callable, Iterable
from pathlib import Path

from consultation.wording import Language
from kiosk.speech.speaker import Clip, Source, Speaker
from kiosk.view import Say
from packs.pack import Pack

log = logging.getLogger(__name__)

Voice = Callable[[str, Language], Source | None]
"""Where a text's sound in a language comes from; None where it has none."""


def prepared(pack: Pack) -> Voice:
    """The voices of `pack`; what it has none for in a language, in its first ones."""

    def voice(text: str, language: Language) -> Path | None:
        languages = (language, *pack.consultation.languages)
        return next(filter(None, (pack.voice(tag, text) for tag in languages)), None)

    return voice


class Narrator:
    """Says what it has a voice for, one sentence after the other."""

    def __init__(
        self,
        voice: Voice,
        speaker: Speaker,
        began: Callable[[str | None], None],
        unheard: Callable[[], None],
    ) -> None:
        """`began` is told what each sentence is about, and None at the end.

        `unheard` is called for each that has no voice, or whose voice cannot be played.
        """
        self._voice, self._speaker = voice, speaker
        self._began, self._unheard = began, unheard

    def say(self, sentences: Iterable[Say], language: Language) -> None:
        """Say `sentences` instead of what is being said; where there are none, nothing changes."""
        clips = []
        for say in sentences:
            source = self._voice(say.text, language)
            if source is None:
                log.warning("voice missing in %s: %r", language, say.text)
                self._unheard()
            else:
                clips.append(Clip(source, say.about))
        if clips:
            self._speaker.say(clips, self._started, lambda _clip: self._unheard())

    def expect(self, texts: Iterable[str], language: Language) -> None:
        """Be ready to say any of `texts` at once."""
        voices = (self._voice(text, language) for text in texts)
        self._speaker.expect([voice for voice in voices if voice is not None])

    def _started(self, clip: Clip | None) -> None:
        self._began(None if clip is None else clip.about)
