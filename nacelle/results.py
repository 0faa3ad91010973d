"""`nacelle results`: pull one consultation's results from a centre, as CSV, JSON or for ODK."""

import json
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import quote, urlencode

import click
import msgspec
import requests

from consultation.errors import CentreUnavailable, NotReady
from nacelle.cells import write_rows
from nacelle.columns import Question, Table, duels
from nacelle.odk import write_odk
from nacelle.pulled import Counted, Results, Row
from sync.call import CentreRefuses, call, expect
from sync.wire import API

MOST_BYTES = 1 << 30
PATIENCE_SECONDS = 60.0
POLL_SECONDS = 0.5
UNKNOWN = "urn:nacelle:problem:unknown-consultation"


@click.command()
@click.argument("consultation")
@click.option("--centre", required=True, help="The centre's address.")
@click.option(
    "--token",
    envvar="NACELLE_TOKEN",
    required=True,
    help="A token whose role is analyst; or in NACELLE_TOKEN.",
)
@click.option("--rehearsals", is_flag=True, help="Count rehearsals too.")
@click.option("--format", type=click.Choice(["csv", "json", "odk"]), required=True)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True)
def command(
    consultation: str, centre: str, token: str, rehearsals: bool, format: str, out: Path
) -> None:
    """Pull the results of CONSULTATION, once the centre has counted what it holds."""
    with requests.Session() as http:
        source = Source(http, centre.rstrip("/"), token, consultation, rehearsals)
        waiting = wait_until_counted(source, time.monotonic, time.sleep)
        document = source.fetch(rows=True)
    found = _read(document, source.url)
    match format:
        case "csv":
            written = write_csv(found, out)
        case "odk":
            written = write_odk(found, out)
        case _:
            written = write_json(document, out)
    if waiting:
        click.echo(
            f"The centre still has {waiting} batches to count; these results are without them. "
            "Pull again later.",
            err=True,
        )
    if found.waiting.contributions:
        click.echo(
            f"{found.waiting.contributions} contributions wait to be read; what they say is "
            "not in these results.",
            err=True,
        )
    click.echo(f"{found.participations} participations. Wrote {' and '.join(map(str, written))}.")


class Source:
    """One consultation's results at one centre."""

    def __init__(
        self, http: requests.Session, centre: str, token: str, consultation: str, rehearsals: bool
    ) -> None:
        self._http = http
        self._token = token
        self._rehearsals = rehearsals
        self.centre = centre
        self.url = f"{centre}{API}/consultations/{quote(consultation, safe='')}/results"

    def fetch(self, rows: bool) -> bytes:
        """The results as JSON; raises CentreUnavailable."""
        if not self._token.isascii() or not self._token.isprintable():
            raise NotReady("This is no token. Make one with 'nacelle centre token'.")
        query = urlencode({"rows": int(rows), "rehearsals": int(self._rehearsals)})
        return self._get(f"{self.url}?{query}", self.url)

    def waiting(self) -> int:
        """How many batches the centre has not counted yet."""
        url = f"{self.centre}{API}/health"
        try:
            document = json.loads(self._get(url, url))
            return int(document["waiting"]["batches"])
        except (ValueError, KeyError, TypeError) as error:
            raise CentreUnavailable(f"What answers at {url} is no centre of Nacelle.") from error

    def _get(self, url: str, shown: str) -> bytes:
        headers = {"Authorization": f"Bearer {self._token}"}
        answer = call(self._http, "GET", url, MOST_BYTES, headers=headers)
        return expect(answer, (200,), "application/json", shown)


def wait_until_counted(
    source: Source, clock: Callable[[], float], sleep: Callable[[float], None]
) -> int:
    """Wait while batches are being counted; how many still are once patience ends.

    What the centre refuses for good is refused at once: an unknown consultation may become known
    while batches wait, a token may not.
    """
    until = clock() + PATIENCE_SECONDS
    while True:
        try:
            waiting = _read(source.fetch(rows=False), source.url).waiting.batches
        except CentreRefuses as error:
            waiting = source.waiting() if error.type == UNKNOWN else 0
            if waiting == 0 and (error.type != UNKNOWN or _still_refused(source)):
                raise
        if waiting == 0 or clock() >= until:
            return waiting
        sleep(POLL_SECONDS)


def _still_refused(source: Source) -> bool:
    """Whether the consultation is unknown although everything is counted."""
    try:
        source.fetch(rows=False)
    except CentreRefuses:
        return True
    return False


def _read(document: bytes, url: str) -> Results:
    try:
        return msgspec.json.decode(document, type=Results)
    except (msgspec.DecodeError, RecursionError) as error:
        raise CentreUnavailable(
            f"What answers at {url} is no centre of Nacelle: {error}. Check the address."
        ) from error


def write_json(document: bytes, out: Path) -> tuple[Path, ...]:
    """Write the results as the centre gave them."""
    out.write_bytes(msgspec.json.format(document, indent=2) + b"\n")
    return (out,)


def write_csv(found: Results, out: Path) -> tuple[Path, ...]:
    """Write the counts in long form and, beside them, the participations and their pairs."""
    counts = (
        (found.consultation, one.question, one.cell, one.site, one.language, one.day, one.count)
        for one in found.breakdown
    )
    head = ("consultation", "question", "option", "site", "language", "day", "count")
    _write_rows(out, head, counts)
    beside = _beside(out, "participations")
    table = Table([_question(id, one) for id, one in found.questions.items()])
    top = ("id", "site", "language", "day", "people", "rehearsal", *table.head())
    _write_rows(beside, top, ((*_passage(row), *table.row(row.answers)) for row in found.rows))
    pairs = [question.id for question in table.questions if question.kind == "pairs"]
    return (out, beside, *([_write_pairs(found, pairs, _beside(out, "pairs"))] if pairs else []))


def _beside(out: Path, name: str) -> Path:
    return out.with_name(f"{out.stem}.{name}.csv")


def _question(id: str, found: Counted) -> Question:
    return Question(id, found.kind, list(found.counts), found.pin)


def _passage(row: Row) -> tuple[object, ...]:
    rehearsal = "yes" if row.rehearsal else "no"
    return row.id, row.site, row.language, row.day, row.people, rehearsal


def _write_pairs(found: Results, questions: Iterable[str], path: Path) -> Path:
    """Each pair that somebody was shown, one a row."""
    pairs = (
        (row.id, question, *duel)
        for row in found.rows
        for question in questions
        for duel in duels(row.answers.get(question))
    )
    _write_rows(path, ("id", "question", "first", "second", "chosen"), pairs)
    return path


def _write_rows(path: Path, head: Iterable[object], rows: Iterable[Iterable[object]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        write_rows(file, head, rows)
