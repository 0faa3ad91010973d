"""`nacelle centre`: make, serve and keep the central server."""

from datetime import UTC, date, datetime
from pathlib import Path

import click
from sqlalchemy import Engine, func, select

from packs.trust.stick import repository_at
from sync.centre import consultations, inbox, pods, tokens
from sync.centre import settings as centre_settings
from sync.centre.database import check_migrated, migrate, open_database, reading, writing
from sync.centre.inbox import Intake
from sync.centre.learning import learn, trust_of
from sync.centre.settings import Settings
from sync.centre.stick import take
from sync.centre.tables import refused

HOME = click.option(
    "--home",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    help="The centre's folder.",
)


@click.group()
def command() -> None:
    """The central server: pods send to it, analysts ask it."""


@command.command()
@HOME
@click.option("--database", help="Such as postgresql://user@host/name; SQLite in HOME by default.")
def init(home: Path, database: str | None) -> None:
    """Make a centre, or bring it up to date."""
    settings = centre_settings.create(home, database)
    engine = open_database(settings.database)
    try:
        migrate(engine)
    finally:
        engine.dispose()
    click.echo(f"The centre at {home} is ready. Keep a copy of {home / 'keys'} in a safe place:")
    click.echo("without it, nobody can open what pods bring.")


@command.command()
@HOME
@click.option("--port", type=click.IntRange(0, 65535), required=True, help="0 takes any free one.")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option(
    "--repository",
    type=click.Path(path_type=Path, file_okay=False),
    help="The town's repository, whose packs pods may fetch here.",
)
def serve(home: Path, port: int, host: str, repository: Path | None) -> None:
    """Serve pods, analysts and browsers until told to end."""
    from packs.trust.repository import Repository
    from sync.centre import server

    settings = centre_settings.load(home)
    if repository is not None:
        Repository(repository).root()
    listener = server.listen(host, port)
    url = server.address(listener)

    def started() -> None:
        click.echo(f"The centre listens at {url}")

    server.serve(settings, listener, _now, started, repository)


@command.command("enrol-code")
@HOME
@click.option("--pod", required=True, help="The pod's name, once enrolled.")
@click.option("--site", required=True, help="Where it will stand.")
def enrol_code(home: Path, pod: str, site: str) -> None:
    """Print a code with which one machine becomes a pod, within seven days."""
    with Opened(home) as centre, writing(centre.engine) as connection:
        code = pods.give_code(connection, centre.settings, pod, site, _today())
    click.echo(code)


@command.command()
@HOME
@click.option("--role", type=click.Choice([role.value for role in tokens.Role]), required=True)
def token(home: Path, role: str) -> None:
    """Print a token for a person or a program; it is shown this once."""
    with Opened(home) as centre, writing(centre.engine) as connection:
        made = tokens.give_token(connection, tokens.Role(role), _today())
    click.echo(made)


@command.command()
@HOME
@click.option("--pod", help="The pod that may not send any more.")
@click.option("--token", "old", help="The token that is not good any more.")
def revoke(home: Path, pod: str | None, old: str | None) -> None:
    """Put a pod, or a token, out at once."""
    if (pod is None) == (old is None):
        raise click.UsageError("Name one thing to revoke: --pod NAME or --token TOKEN.")
    with Opened(home) as centre, writing(centre.engine) as connection:
        if pod is not None:
            pods.revoke(connection, pod)
        if old is not None:
            tokens.revoke_token(connection, old)
    click.echo(f"'{pod}' may not send any more." if pod else "The token is not good any more.")


@command.command("take")
@click.argument("mount", type=click.Path(path_type=Path, file_okay=False))
@HOME
def take_from_stick(mount: Path, home: Path) -> None:
    """Keep the answers on the stick at MOUNT, and put the receipts for the pods on it."""
    with Opened(home) as centre:
        taken = take(Intake(centre.engine, centre.settings), mount, _now())
    click.echo(
        f"Batches kept: {taken.new} new, {taken.known} known before. "
        "Their receipts are on the stick."
    )
    for name, why in taken.refused.items():
        click.echo(f"{name} was left on the stick. {why}", err=True)
    if taken.refused:
        raise click.exceptions.Exit(1)


@command.command()
@click.argument("place", type=click.Path(path_type=Path, file_okay=False))
@HOME
@click.option(
    "--trust",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The root of the town's repository (metadata/1.root.json); named the first time.",
)
def add(place: Path, home: Path, trust: Path | None) -> None:
    """Know the consultations of PLACE, a repository or a stick: labels, and which answers count."""
    with Opened(home) as centre:
        believed = trust_of(home, trust)
        for one in learn(centre.engine, believed, repository_at(place), _today()):
            known = "is known now" if one.new else "was known already"
            click.echo(f"Version {one.version} of '{one.id}' {known}.")


@command.command()
@HOME
def status(home: Path) -> None:
    """Say what the centre holds and what waits."""
    with Opened(home) as centre, reading(centre.engine) as connection:
        waiting = inbox.waiting_count(connection)
        lost = connection.execute(select(func.count()).select_from(refused)).scalar_one()
        known = pods.all_pods(connection)
        listed = consultations.listed(connection)
    click.echo(f"Batches waiting to be counted: {waiting}")
    click.echo(f"Boxes and answers refused: {lost}")
    for pod in known:
        state = "revoked" if pod.revoked else f"since {pod.enrolled}"
        click.echo(f"Pod '{pod.name}' at '{pod.site}': {state}")
    for one in listed:
        pack = "" if one.document else " (no pack added)"
        click.echo(f"Consultation '{one.id}': {one.participations} participations{pack}")


class Opened:
    """A centre that is up to date, opened for one command beside the server."""

    def __init__(self, home: Path) -> None:
        self.settings: Settings = centre_settings.load(home)
        self.engine: Engine = open_database(self.settings.database)

    def __enter__(self) -> "Opened":
        try:
            check_migrated(self.engine, self.settings.home)
        except Exception:
            self.engine.dispose()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        self.engine.dispose()


def _now() -> datetime:
    return datetime.now(UTC)


def _today() -> date:
    return _now().date()
