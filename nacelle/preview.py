"""`nacelle pack preview`: the real kiosk on a folder, shown anew whenever a file changes."""

import importlib.metadata
import logging
import os
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import click

from consultation.errors import NacelleError, NotReady, SourceProblems
from consultation.frozen import replace
from nacelle.cache import cache_of

if TYPE_CHECKING:
    from kiosk.panel import Panel
    from kiosk.preview import PreviewApp, Shown
    from kiosk.theme.face import Faces
    from packs.clips import Sentences
    from packs.pack import Pack
    from packs.sound import Sound
    from packs.voices import Credit, Engine

FOLDER = click.Path(path_type=Path, file_okay=False)
KEYS = "F2: next panel. F3: next language. Ctrl-C or closing the window ends it."


@click.command("preview")
@click.argument("folder", type=FOLDER)
@click.option("--size", default="1280x800", show_default=True, help="The first panel, in pixels.")
@click.option(
    "--scale",
    type=click.FloatRange(0.3, 1.0),
    default=1.0,
    help="Show panels smaller than they are, as 0.5, where this screen has no room for them.",
)
@click.option("--language", "only", multiple=True, help="Only this one; may be repeated.")
@click.option("--voices", is_flag=True, help="Speak: slow the first time, as 'build' is.")
def command(folder: Path, size: str, scale: float, only: tuple[str, ...], voices: bool) -> None:
    """Open FOLDER as residents see it; what is saved is shown. Nothing that is answered is kept."""
    from kiosk.screen import has_screen

    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    if not folder.is_dir():
        raise NotReady(f"There is no folder {folder}. Begin one with 'nacelle pack init'.")
    offscreen = not has_screen(os.environ)
    if offscreen:
        click.echo("There is no screen here: the preview runs offscreen.")
    click.echo(KEYS)
    with tempfile.TemporaryDirectory(prefix="nacelle-") as work:
        app = open_folder(folder, Path(work), cache_of(os.environ), size, scale, only, voices)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda _number, _frame: app.stop())
        app.run()


class Watched:
    """A folder that is built anew whenever something in it has changed."""

    def __init__(self, folder: Path, build: "Callable[[Path], Pack]", work: Path) -> None:
        """`build` makes a pack below the folder that it is given, and may raise NacelleError."""
        self._folder, self._build, self._work = folder, build, work
        self._seen: object = None
        self._number = 0

    def look(self) -> "Shown | None":
        """The pack, or what stops it; None where nothing has changed since the last look."""
        now = frozenset(_files(self._folder))
        if now == self._seen:
            return None
        self._seen = now
        self._number += 1
        # The last one is still shown; the one before it is not.
        shutil.rmtree(self._work / str(self._number - 2), ignore_errors=True)
        try:
            pack = self._build(self._work / str(self._number))
        except SourceProblems as error:
            lines = tuple(str(error).splitlines())
            click.echo("\n".join(lines))
            return tuple(line for line in lines if ": warning: " not in line) or lines
        except NacelleError as error:
            click.echo(str(error))
            return (str(error),)
        many = len(pack.consultation.steps)
        click.echo(f"Shown: {many} step{'' if many == 1 else 's'}.")
        return pack


def _files(folder: Path) -> Iterator[tuple[str, int, int]]:
    """What tells whether a folder has changed; what editors keep for themselves does not count."""
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if name.startswith(".") or name.endswith(("~", ".tmp", ".swp")):
                continue
            try:
                status = (Path(root) / name).stat()
            except OSError:
                continue
            yield str(Path(root) / name), status.st_mtime_ns, status.st_size


def open_folder(
    folder: Path,
    work: Path,
    cache: Path,
    size: str = "1280x800",
    scale: float = 1.0,
    only: Sequence[str] = (),
    voices: bool = False,
) -> "PreviewApp":
    """The preview of `folder`, ready to run; `work` is emptied by whoever made it."""
    from kiosk.panel import KNOWN, Panel
    from kiosk.screen import has_screen
    from kiosk.theme.face import Faces
    from kiosk.wiring import open_preview
    from kiosk.words.languages import WAITED

    first = Panel.named(size)
    known = (Panel(*pixels, density) for pixels, density in KNOWN.items())
    panels = dict.fromkeys((first, *known))
    faces = Faces(cache / "faces")
    faces.prepare(WAITED[:1])
    build = _speaking(folder, cache, only, faces) if voices else _silent(folder, cache, only, faces)
    return open_preview(
        cache / "preview",
        [_scaled(panel, scale) for panel in panels],
        offscreen=not has_screen(os.environ),
        speaks=voices,
        faces=faces,
        look=Watched(folder, build, work).look,
    )


def _scaled(panel: "Panel", scale: float) -> "Panel":
    """The same millimetres in fewer pixels."""
    return replace(
        panel,
        width=round(panel.width * scale),
        height=round(panel.height * scale),
        density=panel.density * scale,
    )


def _speaking(
    folder: Path, cache: Path, only: Sequence[str], faces: "Faces"
) -> "Callable[[Path], Pack]":
    from kiosk.words.spoken import spoken_sentences
    from packs.engines.present import engines_of

    engines = engines_of(os.environ)
    return lambda work: _built(folder, work, cache, only, faces, engines, spoken_sentences)


def _silent(
    folder: Path, cache: Path, only: Sequence[str], faces: "Faces"
) -> "Callable[[Path], Pack]":
    def build(work: Path) -> "Pack":
        pack = _built(folder, work, cache, only, faces, (Silence(),), lambda *_: ())
        voices = dict.fromkeys(pack.consultation.languages, _Anything())
        return replace(pack, voices=MappingProxyType(voices))

    return build


def _built(
    folder: Path,
    work: Path,
    cache: Path,
    only: Sequence[str],
    faces: "Faces",
    engines: "Sequence[Engine]",
    spoken: "Sentences",
) -> "Pack":
    """Build and install as for a pod, with a key that nobody has."""
    from nacl.signing import SigningKey

    from kiosk.words.languages import READ
    from packs.build import build
    from packs.check import check
    from packs.install import install
    from packs.pictograms import load_index

    file = work / "preview.nacelle"
    built = build(
        check(folder, READ, load_index()),
        file,
        SigningKey.generate(),
        engines,
        spoken,
        cache=cache / "voices",
        made_by=importlib.metadata.version("nacelle"),
        only=only,
    )
    for missing in faces.prepare(built.consultation.languages):
        click.echo(f"{missing}. Until then Latin letters stand in.", err=True)
    pack = install(file, work / "packs", None)
    file.unlink()
    return pack


class Silence:
    """An engine, and its voice, that says every sentence of every language without a sound."""

    name = "silence"
    credit: "Credit | None" = None

    def voice(self, language: str) -> "Silence":
        """It is silent in any language."""
        return self

    def render(self, sentences: Sequence[str]) -> "Iterator[tuple[str, Sound | None]]":
        """A moment of silence each."""
        import numpy as np

        from packs.sound import Sound

        for said in sentences:
            yield said, Sound(np.zeros(800), 8000)


class _Anything(Mapping[str, str]):
    """Has a file for every sentence, the kiosk's own included; nobody plays it."""

    def __getitem__(self, sentence: str) -> str:
        return "silence"

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0
