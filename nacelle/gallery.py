"""`nacelle gallery`: a picture of every screen."""

from pathlib import Path

import click

from nacelle.town import Town

FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command()
@click.option("--out", type=FOLDER, required=True, help="Where the pictures go.")
@click.option("--home", type=FOLDER, help="A pod whose pack is shown; else the example's.")
@click.option("--size", "sizes", multiple=True, help="Only panels of this size; may be repeated.")
def command(out: Path, home: Path | None, sizes: tuple[str, ...]) -> None:
    """Write every screen in every panel size, language and contrast, and contact sheets."""
    if home is None:
        town = Town(out.parent / "gallery-town")
        town.open_pod()
        home = town.pod
    from kiosk.wiring import open_gallery

    count = open_gallery(home).hang(out, sizes)
    click.echo(f"{count} pictures and their contact sheets are in {out}")
