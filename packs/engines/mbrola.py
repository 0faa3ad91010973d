"""MBROLA voices, which espeak-ng reads to; `apt install mbrola mbrola-fr1`, from non-free."""

import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from consultation.frozen import Frozen
from consultation.wording import Language
from packs.engines.command import CommandVoice, run
from packs.voices import RATE, Credit

_VOICE = re.compile(r"mb/(mb-[a-z]+[0-9]+)\s*(.*)")
"""A voice in espeak-ng's list, and its other languages; those of a third part have an accent."""
_OTHER = re.compile(r"\((\S+) (\d+)\)")


class MbrolaEngine(Frozen):
    """The espeak-ng of this machine, where mbrola is there too."""

    program: str
    version: str
    listed: str
    """What espeak-ng says of the voices that it would know."""

    @classmethod
    def find(cls, path: str) -> "MbrolaEngine | None":
        """Look for both in the folders of `path`; None where one is missing."""
        program = shutil.which("espeak-ng", path=path)
        if program is None or shutil.which("mbrola", path=path) is None:
            return None
        told, listed = run((program, "--version")), run((program, "--voices=mb"))
        if told is None or listed is None:
            return None
        version = re.search(r"\d+(\.\d+)+", told.stdout)
        return cls(program, version[0] if version else "", listed.stdout)

    def voice(self, language: Language) -> CommandVoice | None:
        """The first voice for `language` whose file is there; None where none is."""
        for _, name in sorted(self._known(language.lower())):
            voice = self._voice(name)
            if voice.can_speak():
                return voice
        return None

    def _known(self, language: str) -> Iterator[tuple[int, str]]:
        """Each voice that espeak-ng would take for `language`, the lowest number first."""
        for line in self.listed.splitlines()[1:]:
            found = _VOICE.search(line)
            if found is None:
                continue
            priority, own = line.split()[:2]
            places = {tag: int(place) for tag, place in _OTHER.findall(found[2])}
            places[own] = int(priority)
            if language in places:
                yield places[language], found[1]

    def _voice(self, name: str) -> CommandVoice:
        def command(sentence: str, out: Path) -> Sequence[str]:
            # The space keeps a sentence that begins with a dash from being an option.
            return (self.program, "-v", name, "-s", str(RATE), "-w", str(out), f" {sentence}")

        credit = Credit(f"MBROLA voice {name[3:]}", "its own licence, not for what is sold")
        words = f"mbrola {name[3:]} through espeak-ng {self.version}, {RATE} words a minute"
        return CommandVoice(words, credit, command)
