"""`nacelle gallery`: a picture of every screen."""

from collections.abc import Iterator
from pathlib import Path

import click

from nacelle.town import Town

SHOWN = ("saint-martin", "station", "thirty-projects")
"""The examples whose screens are drawn: a usual one, one of every kind, and a long list."""
FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command()
@click.option("--out", type=FOLDER, required=True, help="Where the pictures go.")
@click.option("--home", type=FOLDER, help="A pod whose pack is shown; else the examples.")
@click.option("--size", "sizes", multiple=True, help="Only panels of this size; may be repeated.")
def command(out: Path, home: Path | None, sizes: tuple[str, ...]) -> None:
    """Write every screen in every panel size, language and contrast, and contact sheets."""
    from kiosk.home import faces_at
    from kiosk.wiring import open_gallery
    from kiosk.words.languages import TONGUES, WAITED

    count = 0
    for pod, folder in _pods(home, out):
        gallery = open_gallery(pod)
        count += gallery.hang(folder, sizes)
    languages = tuple(tongue.tag for tongue in TONGUES.values() if tongue.base is None)
    faces_at(pod).prepare(languages)
    count += gallery.hang_agents(out / "agents", languages if home is None else WAITED, sizes)
    click.echo(f"{count} pictures and their contact sheets are in {out}")


def _pods(home: Path | None, out: Path) -> Iterator[tuple[Path, Path]]:
    """Every pod to be shown, and where its pictures go."""
    if home is not None:
        yield home, out
        return
    for asks in SHOWN:
        town = Town(out.parent / f"gallery-{asks}", asks)
        town.open_pod()
        yield town.pod, out / asks
