"""`nacelle words`: for those who translate the interface."""

from collections.abc import Iterator
from pathlib import Path

import click

import kiosk
from consultation.errors import NotReady
from kiosk.words.catalogue import CATALOGUES, faults, marked, messages, save, unused
from kiosk.words.languages import TONGUES

CODE = Path(kiosk.__file__).parent


@click.group()
def command() -> None:
    """Check the catalogues of residents and agents, and mark what was translated."""


@command.command()
def check() -> None:
    """Tell what is missing, stale, left over, incomplete or unused; exit 1 where anything is."""
    found = [fault for folder in CATALOGUES for fault in _faults(folder)]
    for fault in found:
        click.echo(fault)
    if found:
        raise SystemExit(1)
    click.echo(f"{sum(map(len, CATALOGUES.values()))} catalogues are complete and fresh.")


def _faults(folder: Path) -> Iterator[str]:
    name = folder.relative_to(CODE.parent)
    for tag in CATALOGUES[folder]:
        yield from (f"{name}/{tag}.ftl: {fault}" for fault in faults(tag, folder))
    for id in unused(messages("en", folder), CODE):
        yield f"{name}/en.ftl: '{id}' is used nowhere."


@command.command()
@click.argument("language")
@click.argument("ids", nargs=-1)
def mark(language: str, ids: tuple[str, ...]) -> None:
    """Say that IDS, or all of LANGUAGE, say what their source says now."""
    if language not in TONGUES:
        raise NotReady(f"The kiosk does not know '{language}'; it knows {', '.join(TONGUES)}.")
    for folder, languages in CATALOGUES.items():
        if language in languages:
            save(marked(language, ids or tuple(messages(language, folder)), folder), folder)


@command.command("list")
def list_languages() -> None:
    """Name every language, and say whether a native speaker reviewed it."""
    for tongue in TONGUES.values():
        reviewed = "reviewed" if tongue.reviewed_by_native else "not reviewed"
        click.echo(f"{tongue.tag:10} {tongue.name:16} {reviewed} by a native speaker")
