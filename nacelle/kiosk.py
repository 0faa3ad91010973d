"""`nacelle kiosk`: open the pod's screen."""

import logging
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from consultation.errors import NotReady

if TYPE_CHECKING:
    from kiosk.app import KioskApp
    from kiosk.waiting import WaitingApp
    from kiosk.wiring import Settings

LOOK_SECONDS = 5.0
"""How often a kiosk looks whether another pack was installed."""

HOME = click.option(
    "--home",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    help="The folder in which the pod keeps everything.",
)
SIZE = click.option("--size", default=None, help="The panel in pixels, like 1280x800.")


@click.command()
@HOME
@SIZE
@click.option("--windowed", is_flag=True, help="In a window, not filling the screen.")
@click.option("--still", is_flag=True, help="Without movement: screens change at once.")
def command(home: Path, size: str | None, windowed: bool, still: bool) -> None:
    """Open the pod's screen; Ctrl-C ends it cleanly."""
    from kiosk.panel import Panel
    from kiosk.screen import has_screen
    from kiosk.wiring import Settings

    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    logging.getLogger("kivy").setLevel(logging.WARNING)
    if not (home / "trust").is_dir():
        raise NotReady(f"{home} is no pod yet. Make it one with 'nacelle pod init'.")
    offscreen = not has_screen(os.environ)
    if offscreen:
        click.echo("There is no screen here: the kiosk runs offscreen. Ctrl-C ends it.")
    panel = Panel.named(size) if size else None
    if run(Settings(home, panel, offscreen, windowed, motion=not still)):
        # One process has one window: what comes next begins anew.
        words = [sys.executable, "-m", "nacelle", *sys.argv[1:]]
        os.execv(sys.executable, words)  # noqa: S606  # No shell is wanted.


def run(settings: "Settings") -> bool:
    """Show the kiosk, or a calm screen until there is something to ask; whether to begin anew."""
    from kiosk.wiring import open_app, open_waiting, packs_path, why_waiting

    try:
        app = open_app(settings)
    except NotReady:
        why = why_waiting(settings.home)
        if why is None:
            raise
        waiting = open_waiting(settings, why)
        _end_with(waiting)
        waiting.run()
        return waiting.is_ready
    _end_with(app)
    changed = PackChanged(app, packs_path(settings.home))
    changed.watch()
    app.run()
    return changed.seen


def _end_with(app: "WaitingApp | KioskApp") -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: app.stop())


class PackChanged:
    """Ends the app between two residents when another pack was made the active one."""

    def __init__(self, app: "KioskApp", packs: Path) -> None:
        self._app, self._active = app, packs / "active"
        self._before = self._now()
        self.seen = False

    def watch(self) -> None:
        """Look now and then, in a thread of its own: the screen never waits for the disk."""
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        while not self.seen:
            time.sleep(LOOK_SECONDS)
            if self._now() != self._before and self._app.nobody_there():
                self.seen = True
        self._app.stop_soon()

    def _now(self) -> bytes:
        try:
            return self._active.read_bytes()
        except OSError:
            return b""
