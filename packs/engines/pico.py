"""SVOX pico: five languages, small and clear; `apt install libttspico-utils`."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from consultation.frozen import Frozen
from consultation.wording import Language
from packs.engines.command import CommandVoice
from packs.voices import Credit

VOICES = {"en": "en-GB", "fr": "fr-FR", "de": "de-DE", "es": "es-ES", "it": "it-IT"}
"""Its voices by language; it has an American one too."""
PACE = 80
"""Percent of its own pace."""
CREDIT = Credit("SVOX AG", "Apache-2.0")

_MARKS = str.maketrans("<>", "  ")
"""What it would take for commands."""


class PicoEngine(Frozen):
    """The pico2wave of this machine."""

    program: str

    @classmethod
    def find(cls, path: str) -> "PicoEngine | None":
        """Look for it in the folders of `path`; None where there is none."""
        program = shutil.which("pico2wave", path=path)
        return None if program is None else cls(program)

    def voice(self, language: Language) -> CommandVoice | None:
        """Its voice for `language`; None where it has none, or its files are not there."""
        tag = "en-US" if language == "en-US" else VOICES.get(language.split("-")[0])
        if tag is None:
            return None

        def command(sentence: str, out: Path) -> Sequence[str]:
            words = f"<speed level='{PACE}'>{sentence.translate(_MARKS)}</speed>"
            return (self.program, "-l", tag, "-w", str(out), words)

        voice = CommandVoice(f"pico {tag}, at {PACE} % of its pace", CREDIT, command)
        return voice if voice.can_speak() else None
