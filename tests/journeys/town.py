"""A whole town for journeys: real commands, real processes, one key, centres and pods."""

import json
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from consultation.frozen import Frozen

CONSULTATION = "saint-martin"
EXAMPLES = Path(__file__).parents[2] / "examples"
LANGUAGES = ("fr", "en", "ar")
"""Spoken on journeys: few enough to be built while one waits."""
SIZE = "800x480"
"""The panel on which journeys are made: the one with the most pages."""


def nacelle(*words: object) -> list[str]:
    """The words that start a command."""
    return [sys.executable, "-m", "nacelle", *map(str, words)]


def run(*words: object) -> str:
    """Run a command that has to succeed; what it printed."""
    done = subprocess.run(
        nacelle(*words), capture_output=True, text=True, check=False, timeout=1200
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()


def fails(*words: object) -> str:
    """Run a command that has to be refused with one sentence; the sentence."""
    done = subprocess.run(nacelle(*words), capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr.strip()


class Town(Frozen):
    """Keys, a repository, a pack, and a pod's home that is installed and not yet enrolled."""

    folder: Path
    asks: str = CONSULTATION
    """The example that its pod asks."""

    @property
    def keys(self) -> Path:
        """The keys of its repository."""
        return self.folder / "keys"

    @property
    def key(self) -> Path:
        """The key that signs packs."""
        return self.keys / "packs.key"

    @property
    def repository(self) -> Path:
        """What its pods believe."""
        return self.folder / "repository"

    @property
    def root(self) -> Path:
        """What its pods are set up with."""
        return self.repository / "metadata" / "1.root.json"

    @property
    def pack(self) -> Path:
        """The built pack."""
        return self.folder / "pack"

    @property
    def blank(self) -> Path:
        """The home from which pods are copied."""
        return self.folder / "blank"

    def found(self) -> None:
        """Make everything, once."""
        self.folder.mkdir(parents=True)
        run("trust", "init", self.repository, "--keys", self.keys)
        media = EXAMPLES / self.asks / "make_media.py"
        if media.exists():
            subprocess.run([sys.executable, str(media)], check=True, timeout=300)
        only = [word for language in LANGUAGES for word in ("--language", language)]
        run("pack", "build", EXAMPLES / self.asks, "--key", self.key, "--out", self.pack, *only)
        run("pack", "publish", self.pack, "--repository", self.repository, "--keys", self.keys)
        run("pod", "init", "--home", self.blank, "--trust", self.root)
        run("pod", "install", self.repository, "--home", self.blank)

    def pod(self, home: Path) -> Path:
        """A new pod that is not enrolled."""
        return Path(shutil.copytree(self.blank, home))


class Centre(Frozen):
    """A served centre."""

    home: Path
    port: int

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    def enrol(self, pod: Path, name: str, at: str | None = None) -> None:
        """Join `pod`, by the road `at` where one is named."""
        code = run("centre", "enrol-code", "--home", self.home, "--pod", name, "--site", "Market")
        run("pod", "enrol", "--home", pod, "--centre", at or self.url, "--code", code)

    def results(self, out: Path, *more: str, of: str = CONSULTATION) -> dict[str, object]:
        """Pull the results as an analyst does."""
        token = run("centre", "token", "--home", self.home, "--role", "analyst")
        words = ("results", of, "--centre", self.url, "--token", token)
        run(*words, "--format", "json", "--out", out, *more)
        results = json.loads(out.read_text())
        assert isinstance(results, dict)
        return results


@contextmanager
def serving(
    home: Path,
    database: str | None = None,
    keys: Path | None = None,
    repository: Path | None = None,
) -> Iterator[Centre]:
    """A centre of its own process, on a free port.

    It has the keys of another one, and serves a repository of packs, where they are named.
    """
    if keys is not None:
        shutil.copytree(keys / "keys", home / "keys")
    run("centre", "init", "--home", home, *(("--database", database) if database else ()))
    packs = ("--repository", repository) if repository else ()
    words = nacelle("centre", "serve", "--home", home, "--port", 0, *packs)
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        try:
            yield Centre(home, int(line.strip().rstrip("/").rpartition(":")[2]))
        finally:
            process.send_signal(signal.SIGTERM)
            process.stdout.read()
            process.wait(60)


def meant(truth: Path) -> tuple[int, dict[str, Counter[str]]]:
    """How many gave, and how often each thing was meant."""
    given, counts = 0, dict[str, Counter[str]]()
    for line in truth.read_text().splitlines():
        told = json.loads(line)
        given += told["given"]
        for id, value in told["answers"].items() if told["given"] else ():
            cells = value if isinstance(value, list) else [value]
            counts.setdefault(id, Counter()).update(str(cell) for cell in cells)
    return given, counts


def counted(results: dict[str, object]) -> dict[str, Counter[str]]:
    """How often each thing was counted, zeros left out."""
    questions = results["questions"]
    assert isinstance(questions, dict)
    found = {id: Counter(question["counts"]) for id, question in questions.items()}
    return {id: +counts for id, counts in found.items() if +counts}
