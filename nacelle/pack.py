"""`nacelle pack`: begin, preview, check, record, build, publish and show packs."""

import importlib.metadata
import os
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from consultation.errors import NotReady, SourceProblems
from nacelle.beginning import BEGINNINGS
from nacelle.cache import cache_of
from nacelle.preview import command as preview
from packs.install import Summary, show
from packs.problem import Problem, stops
from packs.trust.key import create_signing_key, public_path, read_key, read_signing_key

if TYPE_CHECKING:
    from consultation.consultation import Consultation
    from packs.check import Checked
    from packs.clips import Spoken
    from packs.picture_search import Found
    from packs.source import Source

FILE = click.Path(path_type=Path)


@click.group()
def command() -> None:
    """Begin, preview, check, record, build, publish and show packs."""


for _one in (*BEGINNINGS, preview):
    command.add_command(_one)


@command.command("check")
@click.argument("folder", type=FILE)
def check_folder(folder: Path) -> None:
    """Print every problem of FOLDER, each with its line and what to do."""
    checked = _checked(folder)
    _print_problems(checked.problems)
    if stops(checked.problems):
        raise click.exceptions.Exit(1)
    _print_crowded(checked.source)
    click.echo(f"{folder} can be built.")


@command.command("keygen")
@click.option("--out", type=FILE, required=True, help="The key's file, which must not be there.")
def keygen(out: Path) -> None:
    """Make a key to sign packs with, and its public half for the pods."""
    key = create_signing_key(out)
    click.echo(f"Key          {out} (keep it secret, and a copy of it in a safe)")
    click.echo(f"Public half  {public_path(out)} (goes on every pod)")
    click.echo(f"Fingerprint  {_fingerprint(bytes(key.verify_key))}")


@command.command("build")
@click.argument("folder", type=FILE)
@click.option("--key", "key_file", type=FILE, required=True, help="The key to sign with.")
@click.option("--out", type=FILE, required=True, help="The pack's file.")
@click.option(
    "--language",
    "only",
    multiple=True,
    help="Only this language of the folder; may be repeated. The first one is shown first.",
)
def build_folder(folder: Path, key_file: Path, out: Path, only: tuple[str, ...]) -> None:
    """Build FOLDER into one signed file."""
    # Late: 'check' and 'show' need neither pictures nor sound.
    from kiosk.words.spoken import spoken_sentences
    from packs.build import build
    from packs.engines.present import engines_of

    key = read_signing_key(key_file)
    checked = _checked(folder)
    _print_problems(checked.problems)
    if stops(checked.problems):
        raise SourceProblems(f"{folder} was not built. Correct the lines above, then build again.")
    _print_crowded(checked.source)
    built = build(
        checked,
        out,
        key,
        engines_of(os.environ),
        spoken_sentences,
        cache=cache_of(os.environ) / "voices",
        made_by=importlib.metadata.version("nacelle"),
        only=only,
    )
    click.echo(f"Pack       {built.consultation.id}, version {built.consultation.version}")
    click.echo(f"Steps      {len(built.consultation.steps)}")
    for language, spoken in built.spoken.items():
        for line in _said_by(spoken):
            click.echo(f"Voice {language:<4} {line}")
    click.echo(f"Signed by  {_fingerprint(bytes(key.verify_key))}")
    click.echo(f"File       {built.out} ({_size(built.bytes)})")


@command.command("publish")
@click.argument("file", type=FILE)
@click.option("--repository", type=FILE, required=True, help="The repository that pods believe.")
@click.option(
    "--keys",
    "places",
    type=FILE,
    multiple=True,
    required=True,
    help="A key, or a folder of keys; may be repeated.",
)
@click.option("--pods", default="", help="Only for these pods, by their names, with commas.")
def publish(file: Path, repository: Path, places: tuple[Path, ...], pods: str) -> None:
    """Put the built pack FILE into a repository, from which sticks are written."""
    from nacelle.trust import keys_at
    from packs.trust.repository import Repository

    named = tuple(name.strip() for name in pods.split(",") if name.strip())
    done = Repository(repository, keys_at(places)).publish(file, named)
    what = "was published already" if done.again else "is published"
    whom = f" for {', '.join(named)}" if named else ""
    click.echo(f"Version {done.version} of '{done.id}' {what} in {repository}{whom}.")


@command.command("record")
@click.argument("folder", type=FILE)
@click.argument("language")
def record_folder(folder: Path, language: str) -> None:
    """Record the sentences of FOLDER in LANGUAGE with this machine's microphone.

    Each sentence is shown, recorded and heard; what is kept stays, and the next start goes on from
    there. docs/voices.md tells what makes a good recording.
    """
    from consultation.consultation import Consultation
    from kiosk.words.spoken import spoken_sentences
    from packs.compiled import document
    from packs.recorded import lines
    from packs.studio.card import PortAudioCard
    from packs.studio.session import Studio

    checked = _checked(folder, recordings=False)
    if stops(checked.problems):
        _print_problems(checked.problems)
        raise SourceProblems("Nothing was recorded. Correct the lines above first.")
    consultation = Consultation.from_document(document(checked.source))
    if language not in consultation.languages:
        spoken = ", ".join(consultation.languages)
        raise NotReady(f"{folder} has no language '{language}'. It has: {spoken}.")
    said = lines(checked.source, language, spoken_sentences(consultation, language))
    Studio(said, PortAudioCard(), click.getchar, click.echo).run()


@command.command("show")
@click.argument("file", type=FILE)
@click.option("--trust", type=FILE, multiple=True, help="A public key that is believed.")
def show_file(file: Path, trust: tuple[Path, ...]) -> None:
    """Check the signature of FILE and say what it holds."""
    summary = show(file, [read_key(path) for path in trust])
    for line in _summary(summary, asked=bool(trust)):
        click.echo(line)
    if trust and not summary.is_trusted:
        raise click.exceptions.Exit(1)


@command.command("diff")
@click.argument("before", type=FILE)
@click.argument("after", type=FILE)
def tell_differences(before: Path, after: Path) -> None:
    """Tell what a resident or an analyst would notice from pack BEFORE to pack AFTER.

    Each is a folder or a built pack. What old answers are worth is told first. What pictures, films
    and recordings hold is not compared.
    """
    from packs.difference import Effect, differences

    titles = {
        Effect.APART: "Answers from before and after cannot be counted together, for:",
        Effect.CARE: "Whether they mean the same has to be looked at, for:",
        Effect.NONE: "Answers are as good as before, though:",
    }
    found = differences(_consultation_at(before), _consultation_at(after))
    for effect, title in titles.items():
        lines = [one.what for one in found if one.effect is effect]
        if lines:
            click.echo("\n".join([title, *(f"  {line}" for line in lines)]))
    if not found:
        click.echo("Residents and analysts would notice nothing.")


@command.command("pictograms")
@click.argument("words", nargs=-1, metavar="[WORD]...")
@click.option("--out", type=FILE, default=Path("pictograms.png"), help="The PNG to draw them on.")
def find_pictograms(words: tuple[str, ...], out: Path) -> None:
    """Find pictograms by a WORD, in French or English, and draw them at 20 and 8 mm.

    Without a WORD, draws the whole set of Nacelle. OpenMoji is searched too where it is installed.
    """
    # Late: 'check' and 'show' do without pictures.
    from packs.pictograms import contact_sheet, load_index, write_sheet

    if words:
        found = _found(" ".join(words))
        write_sheet(out, [(one.name, one.drawing()) for one in found])
        count = len(found)
    else:
        contact_sheet(out)
        count = len(load_index())
    click.echo(f"{count} pictogram{'s' if count > 1 else ''} drawn on {out}")


def _said_by(spoken: "Spoken") -> Iterator[str]:
    """Who says the sentences of one language: people, then each voice."""
    if spoken.recorded:
        yield f"people: {spoken.recorded} sentences"
    before = ""
    for voice, said in spoken.spoken.items():
        unable = f", which {before} could not speak: '{said[0]}'" if before else ""
        more = " and others" if before and len(said) > 1 else ""
        yield f"{voice.name}: {len(said)} sentences{unable}{more}"
        before = voice.name.split(",")[0]


def _found(word: str) -> "Sequence[Found]":
    """Print what `word` finds, set by set; where nothing does, the nearest words, and exit 1."""
    from packs.openset import NOT_INSTALLED, is_installed
    from packs.picture_search import nearest_words, search

    with_open = is_installed()
    found = search(word, with_open=with_open)
    if not with_open:
        click.echo(NOT_INSTALLED, err=True)
    if not found:
        near = nearest_words(word, with_open=with_open)
        hint = f" Try: {', '.join(near)}." if near else ""
        click.echo(f"No pictogram is found by '{word}'.{hint}", err=True)
        raise click.exceptions.Exit(1)
    width = max(len(one.name) for one in found)
    for (set_name, licence), group in groupby(found, lambda one: (one.set, one.licence)):
        click.echo(f"{set_name} ({licence})")
        for one in group:
            click.echo(f"  {one.name:<{width}}  {one.labels['fr']} · {one.labels['en']}")
            if one.tags:
                click.echo(f"  {'':<{width}}  {', '.join(one.tags)}")
    return found


def _summary(summary: Summary, *, asked: bool) -> list[str]:
    manifest = summary.manifest
    titles, files, voices = (_group(manifest.get(key)) for key in ("title", "files", "voices"))
    trusted = "trusted" if summary.is_trusted else "not among the trusted keys"
    lines = [
        f"Pack       {manifest['id']}, version {manifest['version']}",
        *(f"  {language}       {title}" for language, title in titles.items()),
        f"Open       {manifest.get('opens')} to {manifest.get('closes')}",
        f"Author     {manifest.get('author')}",
        f"Licence    {manifest.get('licence')}",
    ]
    for language, voice in voices.items():
        one = _group(voice)
        spoken = [f"{count} by {name}" for name, count in _group(one.get("spoken")).items()]
        said = "; ".join([*spoken, f"{one.get('recorded')} recorded"])
        lines.append(f"Voice {language:<4} {said}")
    credits = manifest.get("credits")
    for credit in credits if isinstance(credits, Sequence) else ():
        one = _group(credit)
        kind = next((kind for kind in ("video", "voice") if kind in one), "picture")
        lines.append(
            f"{kind.title():<10} {one.get(kind)}: {one.get('author')}, {one.get('licence')}"
        )
    lines += [
        f"Built by   Nacelle {manifest.get('nacelle')}",
        f"Files      {len(files)} ({_size(summary.bytes)})",
        f"Signed by  {_fingerprint(summary.signer)}" + (f" ({trusted})" if asked else ""),
        "The signature holds.",
    ]
    return lines


def _consultation_at(place: Path) -> "Consultation":
    """The consultation of a folder without problems, or of a built pack."""
    from consultation.consultation import Consultation
    from packs.compiled import document
    from packs.install import consultation_in

    if place.is_file():
        return consultation_in(place)
    checked = _checked(place, recordings=False)
    if stops(checked.problems):
        _print_problems(checked.problems)
        raise SourceProblems(f"{place} was not compared. Correct the lines above first.")
    return Consultation.from_document(document(checked.source))


def _checked(folder: Path, *, recordings: bool = True) -> "Checked":
    from kiosk.words.languages import READ
    from packs.check import check
    from packs.pictograms import load_index
    from packs.trust.roles import system_now

    today = system_now().astimezone().date()
    return check(folder, READ, load_index(), recordings=recordings, today=today)


def _print_problems(problems: Sequence[Problem]) -> None:
    for problem in problems:
        click.echo(str(problem))


def _print_crowded(source: "Source") -> None:
    """Print which sentences of a folder without problems have no room, and on which panel."""
    from kiosk.theme.face import Faces
    from nacelle.crowded import warnings

    faces = Faces(cache_of(os.environ) / "faces")
    try:
        _print_problems(list(warnings(source, faces)))
    except NotReady as error:
        click.echo(f"Whether every sentence has its room was not looked at. {error}", err=True)


def _group(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _fingerprint(key: bytes) -> str:
    return key.hex()


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 100_000 else f"{count / 1e3:.1f} kB"
