"""`nacelle trust`: the repository whose packs pods believe, and the keys that speak for it."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from consultation.errors import NotReady

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nacl.signing import SigningKey

    from packs.trust.repository import Repository
    from packs.trust.roots import Roots

FILE = click.Path(path_type=Path, dir_okay=False)
FOLDER = click.Path(path_type=Path, file_okay=False)
ROLES = {"root": "root", "packs": "targets", "snapshot": "snapshot", "timestamp": "timestamp"}
"""What The Update Framework calls the roles, by the names that are used here."""
REPOSITORY = click.argument("repository", type=FOLDER)
KEYS = click.option(
    "--keys",
    "places",
    type=click.Path(path_type=Path),
    multiple=True,
    required=True,
    help="A key, or a folder of keys; may be repeated.",
)


@click.group()
def command() -> None:
    """Say which packs pods believe, and who may say so. docs/trust.md explains all of it."""


@command.command()
@REPOSITORY
@click.option("--keys", type=FOLDER, required=True, help="Where keys go, or lie.")
@click.option("--roots", default=3, show_default=True, help="How many root keys there are.")
@click.option("--threshold", default=2, show_default=True, help="How many of them have to agree.")
def init(repository: Path, keys: Path, roots: int, threshold: int) -> None:
    """Make an empty REPOSITORY, and the keys that speak for it where they are not there yet."""
    from packs.trust.key import create_signing_key, read_signing_key
    from packs.trust.repository import Repository

    names = [*(f"root-{number}" for number in range(1, roots + 1)), "packs", "office"]
    Repository.refuse_where_there_is_one(repository, roots, threshold)
    files = [keys / f"{name}.key" for name in names]
    made = [read_signing_key(one) if one.exists() else create_signing_key(one) for one in files]
    Repository.create(repository, made[:roots], threshold, made[-2], made[-1])
    click.echo(f"Repository   {repository}")
    click.echo(f"Root keys    {roots}, of which {threshold} have to agree: give each to a person,")
    click.echo("             on a stick of their own, and take them off this machine.")
    click.echo("packs.key    says which packs there are: with whoever answers for the questions.")
    click.echo("office.key   says that this is the newest word: on the machine that writes sticks.")
    click.echo(f"Pods         are set up with {repository / 'metadata' / '1.root.json'}")


@command.command()
@REPOSITORY
def show(repository: Path) -> None:
    """Say which packs are in REPOSITORY, until when it is believed, and who speaks for it."""
    from packs.trust.repository import Repository

    for line in Repository(repository).summary():
        click.echo(line)


@command.command()
@REPOSITORY
@click.argument("consultation")
@click.argument("key", type=FILE)
@KEYS
def delegate(repository: Path, consultation: str, key: Path, places: tuple[Path, ...]) -> None:
    """Let the public KEY sign the packs of one CONSULTATION, and no others."""
    from packs.trust.key import read_key

    _opened(repository, places).delegate(consultation, read_key(key))
    click.echo(f"{key.name} signs the packs of '{consultation}' from now on.")


@command.command()
@REPOSITORY
@click.argument("role", type=click.Choice(list(ROLES)))
@click.option("--old", type=FILE, help="The public key that goes; none: the new one is added.")
@click.option("--new", type=FILE, required=True, help="The public key that comes.")
@KEYS
def rotate(
    repository: Path, role: str, old: Path | None, new: Path, places: tuple[Path, ...]
) -> None:
    """Let another key speak for ROLE."""
    from packs.trust.key import read_key

    roots = _roots(repository, places)
    missing = roots.rotate(ROLES[role], None if old is None else read_key(old), read_key(new))
    _say_missing(repository, missing)


@command.command()
@REPOSITORY
@click.argument("role", type=click.Choice(list(ROLES)))
@click.argument("key", type=FILE)
@KEYS
def revoke(repository: Path, role: str, key: Path, places: tuple[Path, ...]) -> None:
    """Never believe the public KEY for ROLE again."""
    from packs.trust.key import read_key

    _say_missing(repository, _roots(repository, places).revoke(ROLES[role], read_key(key)))


@command.command()
@REPOSITORY
@KEYS
def sign(repository: Path, places: tuple[Path, ...]) -> None:
    """Sign the change of keys that waits in REPOSITORY."""
    _say_missing(repository, _roots(repository, places).sign())


@command.command()
@REPOSITORY
@KEYS
def refresh(repository: Path, places: tuple[Path, ...]) -> None:
    """Say anew that REPOSITORY is the newest word: it is believed for 120 days more."""
    _opened(repository, places).refresh()
    click.echo(f"{repository} is fresh. Sticks that are written now are good for 120 days.")


def keys_at(places: "Sequence[Path]") -> "list[SigningKey]":
    """The private keys that are named, and those in the folders that are; raises NotReady."""
    from packs.trust.key import read_signing_key

    files = [
        file
        for place in places
        for file in (sorted(place.glob("*.key")) if place.is_dir() else (place,))
    ]
    if not files:
        raise NotReady(f"There is no key in {places[0]}. Make some with 'nacelle trust init'.")
    return [read_signing_key(file) for file in files]


def _opened(repository: Path, places: "Sequence[Path]") -> "Repository":
    from packs.trust.repository import Repository

    return Repository(repository, keys_at(places))


def _roots(repository: Path, places: "Sequence[Path]") -> "Roots":
    from packs.trust.roots import Roots

    return Roots(repository, keys_at(places))


def _say_missing(repository: Path, missing: int) -> None:
    if not missing:
        click.echo("In force. Write the sticks again: pods learn it from them.")
        return
    more = "One more root key has" if missing == 1 else f"{missing} more root keys have"
    click.echo(f"Not yet in force. {more} to agree: 'nacelle trust sign {repository} --keys KEY'.")
