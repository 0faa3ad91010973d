"""The commands of `nacelle pack` that begin a folder: from five questions, a form, a past vote."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from consultation.wording import Language

if TYPE_CHECKING:
    from packs.importing.draft import Left

FOLDER = click.Path(path_type=Path)
SOON = timedelta(days=45)
"""From today to the last day that `init` offers."""


class LanguageList(click.ParamType[tuple[Language, ...]]):
    """Languages that the kiosk speaks, the first one first, such as `fr,en`."""

    name = "languages"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[Language, ...]:
        """Read the list; each language is named once."""
        from kiosk.words.languages import READ
        from packs.problem import nearest

        if isinstance(value, tuple):
            return value
        tags = tuple(dict.fromkeys(str(value).replace(",", " ").split()))
        for tag in tags:
            if tag not in READ:
                todo = nearest(tag, READ, f"it speaks {', '.join(READ)}")
                self.fail(f"The kiosk does not speak '{tag}'; {todo}", param, ctx)
        return tags or self.fail("Name one language at least.", param, ctx)


class DayToCome(click.ParamType[date]):
    """A day after today, such as 2027-05-31."""

    name = "day"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """Read the day."""
        try:
            day = value if isinstance(value, date) else date.fromisoformat(str(value).strip())
        except ValueError:
            self.fail(f"'{value}' is no day; write it as {_today() + SOON}", param, ctx)
        return day if day > _today() else self.fail(f"{day} is over already", param, ctx)


class SomeWords(click.ParamType[str]):
    """Anything but nothing."""

    name = "words"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """Read the words as one line."""
        words = " ".join(str(value).split())
        if not words.isprintable():
            self.fail("These words hold signs that nobody can read.", param, ctx)
        return words or self.fail("A few words are needed.", param, ctx)


@click.command("init")
@click.argument("folder", type=FOLDER)
@click.option(
    "--languages",
    type=LanguageList(),
    prompt="In which languages? The first one is yours",
    default="fr,en",
    help="Its languages, yours first.",
)
@click.option(
    "--title", type=SomeWords(), prompt="What is it called?", help="The consultation's name."
)
@click.option("--author", type=SomeWords(), prompt="Who asks?", help="Who asks.")
@click.option("--decides", type=SomeWords(), prompt="Who decides?", help="Who decides.")
@click.option(
    "--closes",
    type=DayToCome(),
    prompt="What is the last day?",
    default=lambda: (_today() + SOON).isoformat(),
    help="The last day.",
)
def init_folder(
    folder: Path,
    languages: tuple[Language, ...],
    title: str,
    author: str,
    decides: str,
    closes: date,
) -> None:
    """Begin a consultation in FOLDER, which must not be there yet, with five questions.

    What is written passes `nacelle pack check`; what is yours to replace is marked.
    """
    from packs.importing.blank import blank
    from packs.importing.draft import write_draft
    from packs.importing.names import id_of

    id = id_of(folder.resolve().name, (), "consultation")
    draft = blank(id, languages, title, author, decides, closes, _today())
    left = write_draft(draft, folder)
    click.echo(f"{folder} is begun, and can be built as it is.")
    _print_left(left)
    click.echo(f"Next: change consultation.yaml, then run: nacelle pack check {folder}")


@click.command("import-xlsform")
@click.argument("file", type=FOLDER)
@click.option("--out", "folder", type=FOLDER, required=True, help="The folder to begin.")
@click.option("--language", help="The language of columns that name none, such as fr.")
def import_form(file: Path, folder: Path, language: str | None) -> None:
    """Begin a consultation with the form FILE (XLSForm: .xlsx, .xls, .csv).

    Pictures and recordings are looked for beside it. Each thing that cannot be carried over is
    listed with its sheet and row.
    """
    from kiosk.words.languages import READ
    from packs.importing.draft import write_draft
    from packs.importing.xlsform import import_xlsform

    _refuse_unspoken(language)
    imported = import_xlsform(file, READ, _today(), language)
    left = write_draft(imported.draft, folder)
    _print_lines("Not carried over:", imported.notes)
    _print_lines("Pictures:", imported.pictures)
    _print_lines("Called otherwise:", imported.names)
    _print_left(left)
    click.echo(f"{folder} is begun. Next: nacelle pack check {folder}")


@click.command("import-pabulib")
@click.argument("file", type=FOLDER)
@click.option("--out", "folder", type=FOLDER, required=True, help="The folder to begin.")
@click.option("--language", help="The language of its names, such as pl.")
def import_budget(file: Path, folder: Path, language: str | None) -> None:
    """Begin a participatory budget with the past one in FILE (Pabulib: .pb).

    Its projects, its money and its ballot go along; its votes do not.
    """
    from kiosk.words.languages import READ
    from packs.importing.draft import write_draft
    from packs.importing.pabulib import import_pabulib
    from packs.importing.pb import read_pb

    _refuse_unspoken(language)
    carried = import_pabulib(read_pb(file), READ, _today(), language)
    left = write_draft(carried.draft, folder)
    _print_lines("Not carried over:", carried.notes)
    _print_lines("Pictures:", carried.pictures)
    _print_left(left)
    click.echo(f"{folder} is begun. Next: nacelle pack check {folder}")


def _refuse_unspoken(language: str | None) -> None:
    from kiosk.words.languages import READ

    if language is not None and language not in READ:
        raise click.BadParameter(f"the kiosk speaks {', '.join(READ)}", param_hint="--language")


def _print_lines(title: str, lines: "Sequence[object]") -> None:
    if lines:
        click.echo(title)
    for line in lines:
        click.echo(f"  {line}")


def _print_left(left: "Sequence[Left]") -> None:
    """Print what the author has to write, and how much there is to translate."""
    from packs.importing.draft import TRANSLATE
    from packs.shape import MAIN

    main = [one for one in left if one.file == MAIN]
    if main:
        click.echo("Yours to write:")
    for one in main:
        click.echo(f"  {one}")
    for file in dict.fromkeys(one.file for one in left if one.file != MAIN):
        words = [one for one in left if one.file == file]
        fresh = sum(one.todo == TRANSLATE for one in words)
        click.echo(
            f"  {file}: {len(words)} marked sentences, {fresh} of which wait to be translated"
        )


def _today() -> date:
    return datetime.now(UTC).date()


BEGINNINGS: tuple[click.Command, ...] = (init_folder, import_form, import_budget)
