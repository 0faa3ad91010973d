"""Voices: sentences become sounds, by a program on this machine, the same ones every time."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from consultation.errors import NotReady
from consultation.wording import Language
from packs.sound import NotASound, Sound, read_sound

RATE = 120
"""Words a minute; VVSG 2.0, 7.1-L asks for 120 to 125 at first."""

NOT_INSTALLED = (
    "The voice program espeak-ng is not on this machine, so that no sentence can be spoken. "
    "Install it with: sudo apt install espeak-ng"
)


@dataclass(frozen=True, slots=True, order=True)
class Utterance:
    """A sentence to be spoken in a language."""

    language: Language
    sentence: str


class Voices(Protocol):
    """Whatever can speak. The same utterance gives the same sound, whatever was said before."""

    @property
    def name(self) -> str:
        """The program, its version and its settings, in words; other words, other sounds."""

    def render(self, utterances: Sequence[Utterance]) -> Iterator[tuple[Utterance, Sound]]:
        """Speak each of `utterances`, in any order; raises NotReady where one cannot be."""


@dataclass(frozen=True, slots=True)
class EspeakVoices:
    """espeak-ng through pyttsx3, in a process of its own."""

    version: str
    rate: int = RATE

    @classmethod
    def find(cls) -> "EspeakVoices":
        """The espeak-ng of this machine; raises NotReady where there is none."""
        asked = subprocess.run(
            [sys.executable, "-m", "packs.mouth"], capture_output=True, text=True, check=False
        )
        if asked.returncode:
            raise NotReady(NOT_INSTALLED)
        return cls(asked.stdout.strip())

    @property
    def name(self) -> str:
        """Such as ``espeak-ng 1.51, 120 words a minute``."""
        return f"espeak-ng {self.version}, {self.rate} words a minute"

    def render(self, utterances: Sequence[Utterance]) -> Iterator[tuple[Utterance, Sound]]:
        """Speak on every core; each sound comes as soon as it is there."""
        with tempfile.TemporaryDirectory(prefix="nacelle-voices-") as folder:
            outs = [Path(folder, f"{number}.wav") for number in range(len(utterances))]
            jobs = [self._job(*pair) for pair in zip(utterances, outs, strict=True)]
            with _mouth(Path(folder, "jobs.json"), jobs) as lines:
                for line in lines:
                    number, outcome = line.split()
                    said, out = utterances[int(number)], outs[int(number)]
                    yield said, _spoken(said, out, outcome)
                    out.unlink()

    def _job(self, utterance: Utterance, out: Path) -> dict[str, object]:
        return {
            "sentence": utterance.sentence,
            # espeak-ng takes 'fr' for France's voice, 'en' for Britain's; 'fr-fr' it refuses here.
            "voice": utterance.language,
            "rate": self.rate,
            "out": str(out),
        }


@contextmanager
def _mouth(file: Path, jobs: Sequence[dict[str, object]]) -> Iterator[IO[str]]:
    """The lines that the speaking process prints after its version."""
    file.write_text(json.dumps(jobs), encoding="utf-8")
    command = [sys.executable, "-m", "packs.mouth", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            process.stdout.readline()
            yield process.stdout
        except BaseException:
            process.kill()
            raise
    if process.returncode:
        raise NotReady(f"The voice program stopped (code {process.returncode}). Build again.")


def _spoken(utterance: Utterance, out: Path, outcome: str) -> Sound:
    if outcome == "no-voice":
        raise NotReady(
            f"espeak-ng has no voice for the language '{utterance.language}'. "
            f"Record every sentence under sounds/{utterance.language}/, or take the language away."
        )
    try:
        if outcome == "spoken":
            return read_sound(out)
    except NotASound:
        pass
    raise NotReady(
        f"espeak-ng could not speak '{utterance.sentence}' in '{utterance.language}'. "
        "Change the sentence, or record it."
    )
