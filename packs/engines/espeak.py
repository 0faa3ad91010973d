"""espeak-ng through pyttsx3, in a process of its own: it speaks almost every language."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from consultation.errors import NotReady
from consultation.frozen import Frozen
from consultation.wording import Language
from packs.engines.names import espeak_name
from packs.sound import Sound
from packs.voices import RATE, Credit, heard

_MOUTH = (sys.executable, "-m", "packs.engines.mouth")


class EspeakEngine(Frozen):
    """The espeak-ng of this machine."""

    version: str
    rate: int = RATE

    @classmethod
    def find(cls) -> "EspeakEngine | None":
        """Ask for its version; None where there is none."""
        asked = subprocess.run(_MOUTH, capture_output=True, text=True, check=False)
        return None if asked.returncode else cls(asked.stdout.strip())

    def voice(self, language: Language) -> "EspeakVoice":
        """The voice that it calls by the language's tag, whether there is one or not."""
        return EspeakVoice(self.version, self.rate, espeak_name(language))


class EspeakVoice(Frozen):
    """One voice of espeak-ng."""

    version: str
    rate: int
    language: str
    """As espeak-ng calls it."""

    @property
    def name(self) -> str:
        """Such as ``espeak-ng 1.51, 120 words a minute``."""
        return f"espeak-ng {self.version}, {self.rate} words a minute"

    @property
    def credit(self) -> Credit | None:
        """Its sound carries no licence of its own."""
        return None

    def render(self, sentences: Sequence[str]) -> Iterator[tuple[str, Sound | None]]:
        """Speak on every core; each sound comes as soon as it is there."""
        with tempfile.TemporaryDirectory(prefix="nacelle-voices-") as folder:
            outs = [Path(folder, f"{number}.wav") for number in range(len(sentences))]
            jobs = [self._job(*pair) for pair in zip(sentences, outs, strict=True)]
            with _mouth(Path(folder, "jobs.json"), jobs) as lines:
                for line in lines:
                    number, outcome = line.split()
                    said, out = sentences[int(number)], outs[int(number)]
                    yield said, heard(out, said) if outcome == "spoken" else None
                    out.unlink(missing_ok=True)

    def _job(self, sentence: str, out: Path) -> dict[str, object]:
        return {
            "sentence": sentence,
            "voice": self.language,
            "rate": self.rate,
            "out": str(out),
        }


@contextmanager
def _mouth(file: Path, jobs: Sequence[dict[str, object]]) -> Iterator[IO[str]]:
    """The lines that the speaking process prints after its version."""
    file.write_text(json.dumps(jobs), encoding="utf-8")
    with subprocess.Popen([*_MOUTH, str(file)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            process.stdout.readline()
            yield process.stdout
        except BaseException:
            process.kill()
            raise
    if process.returncode:
        raise NotReady(f"The voice program stopped (code {process.returncode}). Build again.")
