"""`nacelle demo`: a pod and a centre together, on this machine."""

import json
import os
import signal
import subprocess
import threading
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import click

from consultation.errors import NacelleError
from nacelle.town import Town, nacelle, run

CONSULTATION = "saint-martin"
LANGUAGES = ("fr", "en", "ar")
"""Spoken by the demo's pod: few enough to be built while one waits."""
RESIDENTS = 12
SYNC_SECONDS = 15


@click.command()
@click.option("--port", default=8321, show_default=True, type=click.IntRange(1024, 65535))
@click.option(
    "--home",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("build"),
    help="Where everything of the demo lies.",
)
def command(port: int, home: Path) -> None:
    """Build a consultation, start a centre, enrol a pod, open its screen."""
    from kiosk.screen import has_screen

    town = Town(home / f"demo-{port}", CONSULTATION, LANGUAGES)
    url = f"http://127.0.0.1:{port}"
    town.open_pod()
    run("centre", "init", "--home", town.centre)
    with _serving(town, port):
        run("centre", "add", town.repository, "--home", town.centre, "--trust", town.root)
        if not (town.pod / "enrolment.json").exists():
            code = run(
                "centre", "enrol-code", "--home", town.centre, "--pod", "demo", "--site", "Market"
            )
            run("pod", "enrol", "--home", town.pod, "--centre", url, "--code", code)
        token = run("centre", "token", "--home", town.centre, "--role", "analyst")
        click.echo(f"\nResults: {url}/consultations/{CONSULTATION} (sign in with the token above)")
        if has_screen(os.environ):
            _open(town)
        else:
            _rehearse(town, url, token)


@contextmanager
def _serving(town: Town, port: int) -> Iterator[None]:
    """A centre on `port`, ended when left; raises NacelleError where it cannot be served."""
    words = nacelle("centre", "serve", "--home", town.centre, "--port", port)
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        if "listens" not in first:
            raise NacelleError("The centre could not be opened; see above. Try another --port.")
        click.echo(first, nl=False)
        reading = threading.Thread(target=process.stdout.read, daemon=True)
        reading.start()
        try:
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait()
            reading.join()


def _open(town: Town) -> None:
    """The kiosk in a window until it is closed or Ctrl-C; what is given is sent now and then."""
    click.echo("The kiosk opens. Close its window or press Ctrl-C to end.")
    words = nacelle("kiosk", "--home", town.pod, "--size", "1280x800", "--windowed", "--any-day")
    sync = nacelle("pod", "sync", "--home", town.pod)
    with subprocess.Popen(words) as kiosk:
        try:
            while kiosk.poll() is None:
                try:
                    kiosk.wait(SYNC_SECONDS)
                except subprocess.TimeoutExpired:
                    subprocess.run(sync, check=False, stdout=subprocess.DEVNULL)
        except KeyboardInterrupt:
            kiosk.wait()
    subprocess.run(sync, check=False)


def _rehearse(town: Town, url: str, token: str) -> None:
    """Without a screen: simulated residents, sync, results, pictures."""
    click.echo("There is no screen here: simulated residents use the kiosk offscreen.")
    truths = sorted(town.folder.glob("truth-*.jsonl"))
    truth = town.folder / f"truth-{len(truths) + 1}.jsonl"
    run(
        "rehearse", "--home", town.pod, "--residents", RESIDENTS, "--seed", len(truths) + 1,
        "--truth", truth,
    )  # fmt: skip
    run("pod", "sync", "--home", town.pod)
    out = town.folder / "results.json"
    run(
        "results", CONSULTATION, "--centre", url, "--token", token, "--rehearsals",
        "--format", "json", "--out", out,
    )  # fmt: skip
    results = json.loads(out.read_text(encoding="utf-8"))
    _table(results)
    _compare(results, [*truths, truth])
    run("gallery", "--home", town.pod, "--size", "1280x800", "--out", town.folder / "pictures")


def _table(results: Mapping[str, object]) -> None:
    questions = results["questions"]
    assert isinstance(questions, dict)
    click.echo(f"\n{results['participations']} participations (rehearsals)")
    for id, question in questions.items():
        click.echo(f"\n  {id} ({question['answered']} answered)")
        for option, count in question["counts"].items():
            click.echo(f"    {option:<14} {count:>4}  {'█' * count}")
    click.echo()


def _compare(results: Mapping[str, object], truths: list[Path]) -> None:
    """Recount what the residents meant, and say whether the centre says the same."""
    counts: Counter[tuple[str, str]] = Counter()
    for file in truths:
        for line in file.read_text(encoding="utf-8").splitlines():
            told = json.loads(line)
            for id, value in told["answers"].items() if told["given"] else ():
                for cell in value if isinstance(value, list) else [value]:
                    counts[id, str(cell)] += 1
    questions = results["questions"]
    assert isinstance(questions, dict)
    found = {
        (id, option): count
        for id, question in questions.items()
        for option, count in question["counts"].items()
        if count
    }
    if found != counts:
        raise NacelleError("The centre's counts are not what the residents meant: a fault of ours.")
    click.echo("The centre counts exactly what the residents meant.")
