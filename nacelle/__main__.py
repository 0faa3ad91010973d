"""`nacelle`: one command whose groups are imported only when they are called."""

import importlib
import sys
from collections.abc import Mapping

import click

from consultation.errors import NacelleError

GROUPS: Mapping[str, str] = {
    "pack": "write, check, build, publish and show packs",
    "trust": "say which packs pods believe, and who may say so",
    "stick": "write and check the sticks of field agents",
    "pod": "what a pod does without its screen",
    "kiosk": "open the pod's screen",
    "rehearse": "let simulated residents use the screen",
    "centre": "the central server",
    "results": "pull results from a centre",
    "demo": "pod and centre together, on this machine",
    "words": "check and mark the interface's translations",
    "gallery": "write a picture of every screen",
    "guide": "write the field agent's picture guide",
}
"""Each is a module of this package that holds a command called ``command``."""


class Groups(click.Group):
    """Finds a group by its name and imports it then."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name every group."""
        return list(GROUPS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the group called `cmd_name`."""
        if cmd_name not in GROUPS:
            return None
        module = importlib.import_module(f"nacelle.{cmd_name}")
        command = module.command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the groups without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(GROUPS.items()))


@click.group(cls=Groups)
@click.version_option(package_name="nacelle")
def nacelle() -> None:
    """Nacelle: the software of physical participation pods."""


def main() -> None:
    """Run the command; what Nacelle expects to go wrong is one sentence and exit 1."""
    try:
        sys.exit(nacelle.main(standalone_mode=False) or 0)
    except NacelleError as error:
        click.echo(f"nacelle: {error}", err=True)
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(1)
    except click.Abort:
        click.echo("nacelle: stopped.", err=True)
        sys.exit(130)
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        click.echo(f"nacelle: {error.strerror or error}{where}.", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
