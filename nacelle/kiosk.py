"""`nacelle kiosk`: open the pod's screen."""

import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from consultation.errors import NotReady

if TYPE_CHECKING:
    from kiosk.app import KioskApp
    from kiosk.settings import Settings

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
@click.option("--any-day", is_flag=True, help="Ask whatever the day: to try things out.")
def command(home: Path, size: str | None, windowed: bool, still: bool, any_day: bool) -> None:
    """Open the pod's screen; Ctrl-C ends it cleanly."""
    from kiosk import trial
    from kiosk.panel import Panel
    from kiosk.screen import has_screen
    from kiosk.settings import Settings

    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    logging.getLogger("kivy").setLevel(logging.WARNING)
    if not (home / "trust").is_dir():
        raise NotReady(f"{home} is no pod yet. Make it one with 'nacelle pod init'.")
    offscreen = not has_screen(os.environ)
    if offscreen:
        click.echo("There is no screen here: the kiosk runs offscreen. Ctrl-C ends it.")
    panel = Panel.named(size) if size else None
    if run(
        Settings(
            home,
            panel,
            offscreen,
            windowed,
            motion=not still,
            trial=trial.begin(home),
            any_day=any_day,
        )
    ):
        # One process has one window: what comes next begins anew.
        words = [sys.executable, "-m", "nacelle", *sys.argv[1:]]
        os.execv(sys.executable, words)  # noqa: S606  # No shell is wanted.


def run(settings: "Settings") -> bool:
    """Show the kiosk until it is ended; whether to begin anew, as there is something else to show.

    Raises NotReady where it cannot be opened.
    """
    from kiosk.home import standing
    from kiosk.trial import IDLE
    from kiosk.wiring import open_app

    patience = IDLE if settings.trial else None
    changed = PackChanged(standing(settings.home), patience)
    app = open_app(settings)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: app.stop())
    changed.watch(app)
    app.run()
    return changed.seen


class PackChanged:
    """Ends the app between two residents when there is something else to show.

    Another pack was made the active one, one opens and one closes at midnight, the pod was
    enrolled, moved or set otherwise; or nobody came for `patience` seconds: a trial is over.
    """

    def __init__(self, standing: Callable[[], str], patience: float | None = None) -> None:
        self._standing, self._patience = standing, patience
        self._before = standing()
        self.seen = False

    def watch(self, app: "KioskApp") -> None:
        """Look now and then, in a thread of its own: the screen never waits for the disk."""
        threading.Thread(target=self._look, args=(app,), daemon=True).start()

    def _look(self, app: "KioskApp") -> None:
        quiet = 0.0
        while not self.seen:
            time.sleep(LOOK_SECONDS)
            nobody = app.nobody_there()
            quiet = quiet + LOOK_SECONDS if nobody else 0.0
            over = self._patience is not None and quiet >= self._patience
            if nobody and (over or self._standing() != self._before):
                self.seen = True
        app.stop_soon()
