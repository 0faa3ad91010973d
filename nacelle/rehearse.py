"""`nacelle rehearse`: simulated residents use the real screen; nothing of it is ever counted."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.comfort import Way
from kiosk.rehearsal.truth import Truth
from nacelle.kiosk import HOME, SIZE

if TYPE_CHECKING:
    from kiosk.store.keeper import Keeper


@click.command()
@HOME
@SIZE
@click.option("--residents", type=click.IntRange(1, 1_000_000), required=True)
@click.option("--seed", type=int, required=True, help="The same seed, the same residents.")
@click.option(
    "--truth",
    "truth_file",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="Where what they meant is written, one JSON line a resident.",
)
@click.option(
    "--ways",
    default=Way.TOUCH.value,
    help=f"How they act, by turns, with commas between: {', '.join(way.value for way in Way)}.",
)
def command(
    home: Path, size: str | None, residents: int, seed: int, truth_file: Path, ways: str
) -> None:
    """Let simulated residents touch the screen, and write down what they meant.

    A rehearsal that was killed goes on where it was when it is called again.
    """
    acting = tuple(_way(name.strip()) for name in ways.split(","))
    given = rehearse(home, size or "1280x800", residents, seed, truth_file, acting)
    told = Truth(truth_file, seed).told()
    click.echo(f"{told} residents were there; {given} gave. What they meant: {truth_file}")
    if told < residents:
        click.echo(f"It was ended before {residents} had been there; call it again to go on.")


def _way(name: str) -> Way:
    try:
        return Way(name)
    except ValueError:
        known = ", ".join(way.value for way in Way)
        raise click.BadParameter(f"'{name}' is no way in; they are {known}.") from None


def rehearse(
    home: Path,
    size: str,
    residents: int,
    seed: int,
    truth_file: Path,
    ways: Sequence[Way] = (Way.TOUCH,),
) -> int:
    """Run a rehearsal in this process; how many gave in it. Raises NacelleError."""
    # Late: Kivy has to be told where to draw before it is imported.
    from kiosk.panel import Panel
    from kiosk.rehearsal.clock import SimulatedClock
    from kiosk.rehearsal.truth import Witness
    from kiosk.screen import has_screen
    from kiosk.settings import Settings
    from kiosk.wiring import open_app

    truth, clock = Truth(truth_file, seed), SimulatedClock()
    truth.told()
    settings = Settings(
        home,
        Panel.named(size),
        offscreen=not has_screen(os.environ),
        windowed=True,
        rehearsal=True,
        motion=False,
        sound=False,
        paced=False,
        now=clock,
    )
    witnesses: list[Witness] = []

    def watch(keeper: "Keeper") -> "Keeper":
        witnesses.append(Witness(keeper, truth))
        return witnesses[0]

    app = open_app(settings, watch)
    witness = witnesses[0]
    truth_file.parent.mkdir(parents=True, exist_ok=True)
    from kiosk.rehearsal.rehearsal import Rehearsal

    rehearsal = Rehearsal(app, clock, witness, truth, residents, ways)
    rehearsal.start()
    app.run()
    if rehearsal.error is not None:
        raise rehearsal.error
    return rehearsal.given
