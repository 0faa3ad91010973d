"""`nacelle pod packs`, `show`, `remove`: the packs that a pod has installed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from consultation.errors import NotReady
from kiosk.home import packs_path
from nacelle.kiosk import HOME
from packs import shelf
from packs.shelf import Shelved
from packs.trust.clock import days


@click.command("packs")
@HOME
def packs(home: Path) -> None:
    """List the packs that are installed, which is active, and which is shown today."""
    today = _today(home)()
    there = shelf.shelf(packs_path(home), today)
    for one in there:
        click.echo(_line(one, today))
    if not there:
        click.echo("No pack is installed. Install one with 'nacelle pod install'.")


@click.command("show")
@click.argument("name", metavar="ID[@VERSION]")
@HOME
def show(name: str, home: Path) -> None:
    """Make an installed pack the active one: back to the version before, or another one.

    Without a version it is the newest that is installed.
    """
    today = _today(home)
    id, version = _named(home, name)
    pack = shelf.show(packs_path(home), id, version)
    title = pack.consultation.title[pack.consultation.languages[0]]
    click.echo(f"Active is '{title}' ({pack.id}, version {pack.version}).")
    shown = shelf.shown_name(packs_path(home), today())
    if shown != f"{id}/{version}":
        click.echo(f"Today {shown.replace('/', '@')} is shown: it is open, and this one is not.")


@click.command("remove")
@click.argument("name", metavar="ID@VERSION")
@HOME
def remove(name: str, home: Path) -> None:
    """Take an installed pack off the disk; never the one that is active or shown today."""
    today = _today(home)
    if "@" not in name:
        raise NotReady(f"Name the version too, such as {name}@1.")
    id, version = _named(home, name)
    shelf.remove(packs_path(home), id, version, today())
    click.echo(f"Version {version} of '{id}' is no longer here.")


def _today(home: Path) -> Callable[[], date]:
    if not (home / "trust").is_dir():
        raise NotReady(f"{home} is no pod yet. Make it one with 'nacelle pod init'.")
    return days(home / "trust")


def _named(home: Path, name: str) -> tuple[str, int]:
    id, at, version = name.partition("@")
    if not at:
        versions = shelf.versions(packs_path(home), id)
        if not versions:
            raise NotReady(f"'{id}' is not installed here; 'nacelle pod packs' lists what is.")
        return id, max(versions)
    if not (version.isascii() and version.isdecimal()):
        raise NotReady(f"'{version}' is no version. Write ID@VERSION, such as {id}@1.")
    return id, int(version)


def _line(one: Shelved, today: date) -> str:
    """Name, title, days, what it is today, languages and size of a pack, in a line."""
    marks = [word for word, so in (("active", one.is_active), ("shown", one.is_shown)) if so]
    return (
        f"{one.id}@{one.version}  {one.label}  {one.opens} to {one.closes}, {_state(one, today)}  "
        f"{' '.join(one.languages)}  {one.bytes / 1e6:.1f} MB  {' '.join(marks)}"
    ).rstrip()


def _state(one: Shelved, today: date) -> str:
    if one.decided is not None:
        return f"decided {one.decided}"
    if one.asks_on(today):
        return "open"
    return "not open yet" if today < one.opens else "closed"
