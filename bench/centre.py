"""The centre against its yardsticks, on one machine in one run: `python -m bench.centre`.

Prints a line of JSON for each ratio. The yardsticks: bare POSTs of the same bytes to a server
of the same kind that reads and forgets them, and PostgreSQL's own COPY of the same answers into a
table with a primary key, as stored answers need one (without a key: for information). An upload
empties a pod's store in a file; the one from memory, for information, is the road alone.
"""

import json
import secrets
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, nullcontext
from datetime import date
from pathlib import Path

import psycopg
import requests
from nacl.public import PublicKey
from nacl.signing import SigningKey
from sqlalchemy import Engine, text
from starlette.types import Receive, Scope, Send

from consultation.answer import value_to_json
from consultation.given import Given
from kiosk.store.store import Store
from packs.trust.box import seal
from sync.centre import pods, settings
from sync.centre.database import migrate, open_database, reading, writing
from sync.centre.expander import LARGE, OnAllCores, expand_ahead
from sync.centre.inbox import Waiting, waiting
from sync.centre.server import address, listen, server
from sync.centre.settings import Settings
from sync.pod.enrolled import Enrolment
from sync.pod.outbox import Outbox
from sync.pod.upload import BOXES, upload
from sync.wire import API, BATCH_TYPE, by_id, write_batch
from tests.postgres import Postgres, running

PARTICIPATIONS = 20_000
CLIENTS = 4
ROUNDS = 3
POD = "bench"
DAY = date(2026, 4, 2)


class InMemory:
    """An outbox without a disk: what remains is the road."""

    def __init__(self, boxes: Mapping[str, bytes]) -> None:
        self._boxes = dict(boxes)
        self._ids = sorted(boxes)

    def next_batch(self, most: int, after: str = "") -> Mapping[str, bytes]:
        """At most `most` boxes, the lowest that are higher than `after`."""
        start = bisect_right(self._ids, after)
        return {id: self._boxes[id] for id in self._ids[start : start + most] if id in self._boxes}

    def forget(self, boxes: Collection[str]) -> int:
        """Delete the boxes of these ids."""
        return sum(self._boxes.pop(id, None) is not None for id in boxes)

    def waiting(self) -> int:
        """How many boxes wait."""
        return len(self._boxes)


@contextmanager
def on_disk(boxes: Mapping[str, bytes]) -> Iterator[Store]:
    """A pod's own store in a file, that holds these boxes as if it had been given them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.sqlite"
        store = Store.open(path)
        with closing(sqlite3.connect(path)) as connection, connection:
            rows = [(bytes.fromhex(id), box) for id, box in boxes.items()]
            connection.executemany("INSERT INTO outbox (id, box) VALUES (?, ?)", rows)
        store.settle()
        with closing(store):
            yield store


def participations() -> list[Given]:
    """Participations of five answers each."""
    return [
        Given(
            id=secrets.token_hex(16),
            consultation="place-du-marche",
            version=1,
            site="Place du Marché",
            language=secrets.choice(("fr", "en", "ar")),
            day=DAY,
            answers={
                "how": secrets.choice(("walk", "bike", "bus", "car")),
                "want": ("benches", "trees"),
                "agree": 1 + secrets.randbelow(5),
                "when": secrets.choice(("morning", "noon", "evening")),
                "feel": 1 + secrets.randbelow(3),
            },
        )
        for _ in range(PARTICIPATIONS)
    ]


@contextmanager
def program(*words: str) -> Iterator[str]:
    """A server in a process of its own, that ends its first line with its address."""
    with subprocess.Popen([sys.executable, *words], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()


def sink() -> None:
    """Serve what reads all and keeps nothing, as the centre serves."""

    async def read(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        while (await receive()).get("more_body"):
            pass
        headers = [(b"content-type", b"text/plain"), (b"content-length", b"2")]
        await send({"type": "http.response.start", "status": 201, "headers": headers})
        await send({"type": "http.response.body", "body": b"ok"})

    listener = listen("127.0.0.1", 0)

    def say() -> None:
        sys.stdout.write(f"{address(listener)}\n")
        sys.stdout.flush()

    server(read, say).run([listener])


@contextmanager
def centre(postgres: Postgres, key: SigningKey) -> Iterator[tuple[Settings, Engine]]:
    """A centre over a fresh database, that knows one pod."""
    with tempfile.TemporaryDirectory() as folder:
        database = postgres.create(f"bench_{secrets.token_hex(6)}")
        made = settings.create(Path(folder), database)
        engine = open_database(made.database)
        migrate(engine)
        with writing(engine) as connection:
            code = pods.give_code(connection, made, POD, "bench", DAY)
            pods.enrol(connection, str(code), bytes(key.verify_key), DAY)
        try:
            yield made, engine
        finally:
            engine.dispose()


def seconds_of_copy(postgres: Postgres, given: Sequence[Given], key: str) -> float:
    """How long the driver's COPY of these answers takes, its commit included."""
    rows = [
        (POD, one.id, one.consultation, question, json.dumps(value_to_json(value)))
        for one in given
        for question, value in one.answers.items()
    ]
    with psycopg.connect(postgres.dsn()) as connection:
        connection.execute("DROP TABLE IF EXISTS raw")
        columns = "pod text, participation text, consultation text, question text, value text"
        connection.execute(f"CREATE TABLE raw ({columns}{key})".encode())
        connection.commit()
        begun = time.perf_counter()
        with connection.cursor() as cursor, cursor.copy("COPY raw FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        connection.commit()
        return time.perf_counter() - begun


def post(url: str, batches: Sequence[bytes]) -> float:
    """How long bare POSTs of these bytes take, one after the other, in seconds."""
    with requests.Session() as http:
        begun = time.perf_counter()
        for batch in batches:
            done = http.post(url, data=batch, headers={"Content-Type": BATCH_TYPE}, timeout=60)
            done.raise_for_status()
        return time.perf_counter() - begun


def seconds_of_intake(url: str, batches: Sequence[bytes]) -> float:
    """How long a few pods at once take to have these batches stored and signed for."""
    begun = time.perf_counter()
    with ThreadPoolExecutor(CLIENTS) as clients:
        some = [batches[start::CLIENTS] for start in range(CLIENTS)]
        list(clients.map(post, [url] * CLIENTS, some))
    return time.perf_counter() - begun


def seconds_of_upload(outbox: Outbox, enrolment: Enrolment, key: SigningKey) -> float:
    """How long a pod takes to send all that its outbox holds, and to forget it."""
    with requests.Session() as http:
        begun = time.perf_counter()
        done = upload(outbox, enrolment, key, http)
        took = time.perf_counter() - begun
    assert (done.boxes, outbox.waiting()) == (PARTICIPATIONS, 0)
    return took


def packed(boxes: Mapping[str, bytes], key: SigningKey) -> list[bytes]:
    """The batches in which a pod sends these boxes."""
    ids = sorted(boxes)
    return [
        write_batch(POD, {id: boxes[id] for id in ids[start : start + BOXES]}, key)
        for start in range(0, len(ids), BOXES)
    ]


def measure(postgres: Postgres, given: Sequence[Given]) -> dict[str, float]:
    """One round: seconds for everything."""
    key, took = SigningKey.generate(), {}
    took["copy"] = seconds_of_copy(postgres, given, ", PRIMARY KEY (pod, participation, question)")
    took["copy without a key"] = seconds_of_copy(postgres, given, "")
    with centre(postgres, key) as (made, engine):
        public = PublicKey(made.public_sealing_key)
        boxes = by_id(seal(one.to_bytes(), public) for one in given)
        batches = packed(boxes, key)
        with serving(made, engine, key) as url:
            took["intake"] = seconds_of_intake(f"{url}{API}/batches", batches)
        with writing(engine) as connection:
            connection.execute(text("UPDATE inbox SET state = 'waiting'"))
            connection.execute(text("TRUNCATE participations, tallies"))
        took["expansion"] = seconds_of_expansion(engine, made)
        keys = made.public_sealing_key, made.public_receipt_key
        for name, outbox in (("disk", on_disk(boxes)), ("memory", nullcontext(InMemory(boxes)))):
            took[f"posts beside {name}"] = seconds_of_posts(batches)
            with outbox as full, serving(made, engine, key) as url:
                enrolment = Enrolment(POD, "bench", url, *keys)
                took[f"upload from {name}"] = seconds_of_upload(full, enrolment, key)
    return took


def seconds_of_posts(batches: Sequence[bytes]) -> float:
    """How long bare POSTs take to a server that keeps nothing."""
    with program("-m", "bench.centre", "sink") as url:
        post(url, batches[:2])
        return post(url, batches)


@contextmanager
def serving(made: Settings, engine: Engine, key: SigningKey) -> Iterator[str]:
    """A centre that has answered before, on every connection that it keeps; its inbox is empty."""
    with writing(engine) as connection:
        connection.execute(text("TRUNCATE inbox"))
    words = ("-m", "nacelle", "centre", "serve", "--port", "0", "--home", str(made.home))
    with program(*words) as url:
        small = [write_batch(POD, by_id([b"%d" % number]), key) for number in range(LARGE - 1)]
        seconds_of_intake(f"{url}{API}/batches", small)
        with writing(engine) as connection:
            connection.execute(text("TRUNCATE inbox"))
        yield url


def seconds_of_expansion(engine: Engine, made: Settings) -> float:
    """How long it takes to open, store and count what waits; the other processes run already."""
    opener = OnAllCores(bytes(made.sealing_key))
    try:
        with reading(engine) as connection:
            some: tuple[Waiting, ...] = waiting(connection, LARGE)
        opener(some, {})()
        begun = time.perf_counter()
        expand_ahead(engine, opener, threading.Event())
        took = time.perf_counter() - begun
    finally:
        opener.close()
    with reading(engine) as connection:
        stored = connection.execute(text("SELECT count(*) FROM participations")).scalar_one()
    assert stored == PARTICIPATIONS
    return took


RATIOS = (
    ("upload from disk", "posts beside disk", 0.5),
    ("upload from memory", "posts beside memory", None),
    ("intake", "copy", 1.0),
    ("expansion", "copy", 0.15),
    ("intake", "copy without a key", None),
    ("expansion", "copy without a key", None),
)
"""What is measured, against what, and the least that is hoped for."""


def main() -> None:
    """Measure some rounds and print the median of each ratio."""
    given = participations()
    with running() as postgres:
        rounds = [measure(postgres, given) for _ in range(ROUNDS)]
    answers = sum(len(one.answers) for one in given)
    for what, against, least in RATIOS:
        ratios = sorted(took[against] / took[what] for took in rounds)
        best = min(took[what] for took in rounds)
        line = {
            "what": what,
            "against": against,
            "ratio": round(ratios[len(ratios) // 2], 3),
            "rounds": [round(ratio, 3) for ratio in ratios],
            "least": least,
            "seconds": round(best, 3),
            "answers_per_second": round(answers / best),
        }
        sys.stdout.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    sink() if sys.argv[1:] == ["sink"] else main()
