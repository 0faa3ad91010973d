"""A small town of ours, set up from nothing: key, pack, centre and pod. Demo and gallery use it."""

import hashlib
import importlib.resources
import shutil
import subprocess
import sys
from pathlib import Path

import click

from consultation.errors import NacelleError, NotReady
from consultation.frozen import Frozen

EXAMPLES = Path(str(importlib.resources.files("nacelle"))).parent / "examples"


class Town(Frozen):
    """Where everything of the town lies."""

    folder: Path
    asks: str = "saint-martin"
    """What its pod asks: the name of an example, or the folder of another consultation."""
    languages: tuple[str, ...] = ()
    """In which it asks, of those of the consultation; all where there are none."""

    @property
    def keys(self) -> Path:
        """The keys of the town's repository."""
        return self.folder / "keys"

    @property
    def key(self) -> Path:
        """The one that signs packs."""
        return self.keys / "packs.key"

    @property
    def repository(self) -> Path:
        """The packs that the town's pods believe."""
        return self.folder / "repository"

    @property
    def root(self) -> Path:
        """What its pods and its centre are set up with."""
        return self.repository / "metadata" / "1.root.json"

    @property
    def pack(self) -> Path:
        """The built pack."""
        return self.folder / f"{Path(self.asks).name}.pack"

    @property
    def pod(self) -> Path:
        """The pod's home."""
        return self.folder / "pod"

    @property
    def centre(self) -> Path:
        """The centre's home."""
        return self.folder / "centre"

    def open_pod(self) -> None:
        """Make key, pack and pod where they are not there yet, by the commands of every day."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not self.repository.exists():
            run("trust", "init", self.repository, "--keys", self.keys)
        only = [word for language in self.languages for word in ("--language", language)]
        run("pack", "build", example(self.asks), "--key", self.key, "--out", self.pack, *only)
        if self._has_changed():
            self._begin_anew()
            run("trust", "init", self.repository, "--keys", self.keys)
        run("pack", "publish", self.pack, "--repository", self.repository, "--keys", self.keys)
        run("pod", "init", "--home", self.pod, "--trust", self.root)
        run("pod", "install", self.repository, "--home", self.pod)

    def _has_changed(self) -> bool:
        """Whether the pack is another than the last time."""
        digest = hashlib.sha256(self.pack.read_bytes()).hexdigest()
        mark = self.folder / "pack.sha256"
        before = mark.read_text() if mark.exists() else digest
        mark.write_text(digest)
        return before != digest

    def _begin_anew(self) -> None:
        """A town of the same pack goes on where it was; one of another pack is founded anew."""
        click.echo("The example has changed since the last time: everything begins anew.")
        for old in (self.pod, self.centre, self.repository):
            shutil.rmtree(old, ignore_errors=True)
        for truth in self.folder.glob("truth-*"):
            truth.unlink()


def nacelle(*arguments: object) -> list[str]:
    """The words that start a command of this same Nacelle."""
    return [sys.executable, "-m", "nacelle", *map(str, arguments)]


def run(*arguments: object) -> str:
    """Show a command, run it, show what it says; raises NacelleError where it fails."""
    click.echo(f"$ nacelle {' '.join(map(str, arguments))}")
    done = subprocess.run(nacelle(*arguments), stdout=subprocess.PIPE, text=True, check=False)
    click.echo(done.stdout, nl=False)
    if done.returncode:
        raise NacelleError(f"'nacelle {arguments[0]} {arguments[1]}' did not end well; see above.")
    return done.stdout.strip()


def example(name: str) -> Path:
    """The folder of a consultation that comes with Nacelle, its media drawn; raises NotReady.

    Another folder's whole path stands for itself.
    """
    folder = EXAMPLES / name
    if not folder.is_dir():
        raise NotReady("The examples are only in a checkout of Nacelle; run it there.")
    media = folder / "make_media.py"
    if media.exists() and not (folder / "videos").is_dir():
        subprocess.run([sys.executable, str(media)], check=True)
    return folder
