"""`nacelle words`: for those who translate the interface."""

from pathlib import Path

import click

import kiosk
from consultation.errors import NotReady
from kiosk.words.catalogue import faults, marked, messages, save, unused
from kiosk.words.languages import TONGUES


@click.group()
def command() -> None:
    """Check the interface's catalogues, and mark what was translated."""


@command.command()
def check() -> None:
    """Tell what is missing, stale, left over, incomplete or unused; exit 1 where anything is."""
    found = [(tag, fault) for tag in TONGUES for fault in faults(tag)]
    code = Path(kiosk.__file__).parent
    found += [("en", f"'{id}' is used nowhere.") for id in unused(messages("en"), code)]
    for tag, fault in found:
        click.echo(f"{tag}: {fault}")
    if found:
        raise SystemExit(1)
    click.echo(f"{len(TONGUES)} catalogues are complete and fresh.")


@command.command()
@click.argument("language")
@click.argument("ids", nargs=-1)
def mark(language: str, ids: tuple[str, ...]) -> None:
    """Say that IDS, or all of LANGUAGE, say what their source says now."""
    if language not in TONGUES:
        raise NotReady(f"The kiosk does not know '{language}'; it knows {', '.join(TONGUES)}.")
    save(marked(language, ids or tuple(messages(language))))


@command.command("list")
def list_languages() -> None:
    """Name every language, and say whether a native speaker reviewed it."""
    for tongue in TONGUES.values():
        reviewed = "reviewed" if tongue.reviewed_by_native else "not reviewed"
        click.echo(f"{tongue.tag:10} {tongue.name:16} {reviewed} by a native speaker")
