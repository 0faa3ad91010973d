"""`nacelle kiosk`: open the pod's screen."""

import logging
import os
import signal
from pathlib import Path

import click

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
def command(home: Path, size: str | None, windowed: bool) -> None:
    """Open the pod's screen; Ctrl-C ends it cleanly."""
    from kiosk.panel import Panel
    from kiosk.screen import has_screen
    from kiosk.wiring import Settings, open_app

    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    offscreen = not has_screen(os.environ)
    settings = Settings(home, Panel.named(size) if size else None, offscreen, windowed)
    app = open_app(settings)
    if offscreen:
        click.echo("There is no screen here: the kiosk runs offscreen. Ctrl-C ends it.")
    signal.signal(signal.SIGTERM, lambda _number, _frame: app.stop())
    signal.signal(signal.SIGINT, lambda _number, _frame: app.stop())
    app.run()
