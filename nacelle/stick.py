"""`nacelle stick`: the sticks of field agents, written and checked at the office."""

import hashlib
import os
from pathlib import Path

import click

from nacelle.cache import cache_of

FOLDER = click.Path(path_type=Path, file_okay=False)


@click.group()
def command() -> None:
    """Write and check the sticks of field agents."""


@command.command()
@click.option("--repository", type=FOLDER, help="The repository of the packs, where it is here.")
@click.option("--centre", help="The address of the centre that serves it, where it is not.")
@click.option(
    "--trust",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A root of the town's repository, that the centre's has to agree with.",
)
@click.option("--to", "mount", type=FOLDER, required=True, help="Where the stick is mounted.")
def write(repository: Path | None, centre: str | None, trust: Path | None, mount: Path) -> None:
    """Bring every pack of a repository to a stick, and read it back."""
    from packs.trust.repository import Repository
    from packs.trust.stick import check_stick, write_stick

    if (repository is None) == (centre is None):
        raise click.UsageError("Name one place of packs: --repository FOLDER or --centre URL.")
    repository = repository or _copied(str(centre), trust)
    Repository(repository).root()
    written = write_stick(repository, mount)
    offers = check_stick(mount, trust)
    count = f"{len(offers)} pack{'' if len(offers) == 1 else 's'}"
    click.echo(f"The stick holds {count}; {written / 1e6:.1f} MB were new. You may pull it out.")


def _copied(centre: str, trust: Path | None) -> Path:
    """The repository of a centre, kept here so that the next stick is quicker."""
    import requests

    from packs.trust.copy import copy_repository
    from sync.repository import centre_source

    name = hashlib.sha256(centre.rstrip("/").encode()).hexdigest()[:16]
    folder = cache_of(os.environ) / "repositories" / name
    with requests.Session() as http:
        copy_repository(centre_source(http, centre), folder, trust)
    return folder


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
        pods = f", for {', '.join(offer.pods)}" if offer.pods else ""
        days = f"{offer.opens} to {offer.closes}"
        click.echo(f"{offer.path}  {offer.title} ({languages}), {days}{pods}")
    whose = (
        "the root that was named" if trust else "its own root alone: name the pod's with --trust"
    )
    click.echo(f"Every pack is whole and signed, believing {whose}.")
