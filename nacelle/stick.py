"""`nacelle stick`: the sticks of field agents, written and checked at the office."""

from pathlib import Path

import click

FOLDER = click.Path(path_type=Path, file_okay=False)


@click.group()
def command() -> None:
    """Write and check the sticks of field agents."""


@command.command()
@click.option("--repository", type=FOLDER, required=True, help="The repository of the packs.")
@click.option("--to", "mount", type=FOLDER, required=True, help="Where the stick is mounted.")
def write(repository: Path, mount: Path) -> None:
    """Bring every pack of a repository to a stick, and read it back."""
    from packs.trust.repository import Repository
    from packs.trust.stick import check_stick, write_stick

    Repository(repository).root()
    written = write_stick(repository, mount)
    offers = check_stick(mount, None)
    count = f"{len(offers)} pack{'' if len(offers) == 1 else 's'}"
    click.echo(f"The stick holds {count}; {written / 1e6:.1f} MB were new. You may pull it out.")


@command.command()
@click.argument("mount", type=FOLDER)
@click.option(
    "--trust",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The root that the pod was set up with; without it, the stick's own is believed.",
)
def check(mount: Path, trust: Path | None) -> None:
    """Say what a pod would make of the stick at MOUNT."""
    from packs.trust.stick import check_stick

    for offer in check_stick(mount, trust):
        languages = ", ".join(offer.languages)
        click.echo(f"{offer.path}  {offer.title} ({languages}), {offer.opens} to {offer.closes}")
    whose = (
        "the root that was named" if trust else "its own root alone: name the pod's with --trust"
    )
    click.echo(f"Every pack is whole and signed, believing {whose}.")
