"""A voice that is a command: started once for each sentence, it writes a sound file."""

import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from consultation.frozen import Frozen
from packs.sound import Sound
from packs.voices import Credit, heard

LONGEST = 60.0
"""Seconds that one sentence may take."""

Command = Callable[[str, Path], Sequence[str]]
"""The words to start that speak a sentence into a file."""


class CommandVoice(Frozen):
    """Speaks by `command`, on every core."""

    name: str
    credit: Credit | None
    command: Command

    def render(self, sentences: Sequence[str]) -> Iterator[tuple[str, Sound | None]]:
        """Speak each of `sentences`; None where the command fails or writes no sound."""
        with (
            tempfile.TemporaryDirectory(prefix="nacelle-voices-") as folder,
            ThreadPoolExecutor(os.cpu_count()) as pool,
        ):
            jobs = {
                pool.submit(self._speak, sentence, Path(folder, f"{number}.wav")): sentence
                for number, sentence in enumerate(sentences)
            }
            for job in as_completed(jobs):
                yield jobs[job], job.result()

    def can_speak(self) -> bool:
        """Whether it says a short word."""
        return all(sound is not None for _, sound in self.render(["Radio"]))

    def _speak(self, sentence: str, out: Path) -> Sound | None:
        ended = run(self.command(sentence, out))
        return heard(out, sentence) if ended is not None and ended.returncode == 0 else None


def run(
    command: Sequence[str], said: str = "", seconds: float = LONGEST
) -> subprocess.CompletedProcess[str] | None:
    """What `command` ended with and printed, `said` to it; None where it could not or hung."""
    try:
        return subprocess.run(
            command, input=said, capture_output=True, text=True, timeout=seconds, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
