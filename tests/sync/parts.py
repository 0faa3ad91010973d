"""What tests of sync are built from: an outbox in memory, a centre over real HTTP, answers."""

import secrets
import shutil
import threading
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path

import requests
from nacl.public import PublicKey
from nacl.signing import SigningKey
from sqlalchemy import Engine, select, text

from consultation.answer import Value
from consultation.consultation import Consultation
from consultation.frozen import Frozen
from consultation.given import Given
from packs.trust.box import seal
from sync.centre import pods, settings, tokens
from sync.centre.app import create_app
from sync.centre.database import open_database, reading, writing
from sync.centre.inbox import Intake, waiting_count
from sync.centre.server import address, listen, server
from sync.centre.settings import Settings
from sync.centre.tables import participations
from sync.pod.enrolled import Enrolment
from sync.wire import by_id, write_batch

TODAY = date(2026, 4, 2)
NOW = datetime(2026, 4, 2, 9, 41, tzinfo=UTC)
POD = "Nacelle 1"
SITE = "Place du Marché"


class MemoryOutbox:
    """An outbox that keeps its boxes in memory."""

    def __init__(self, boxes: Iterable[bytes] = ()) -> None:
        self._boxes = dict(sorted(by_id(boxes).items()))

    def next_batch(self, most: int, after: str = "") -> Mapping[str, bytes]:
        """At most `most` boxes, the lowest that are higher than `after`."""
        higher = ((id, box) for id, box in tuple(self._boxes.items()) if id > after)
        return dict(islice(higher, most))

    def forget(self, boxes: Collection[str]) -> int:
        """Delete the boxes of these ids; how many were there."""
        return sum(self._boxes.pop(id, None) is not None for id in boxes)

    def waiting(self) -> int:
        """How many boxes wait."""
        return len(self._boxes)


def given(
    answers: dict[str, Value] | None = None,
    consultation: str = "place",
    id: str | None = None,
    rehearsal: bool = False,
    people: int = 1,
    language: str = "fr",
) -> Given:
    """A participation with answers of three kinds."""
    said: dict[str, Value] = {"how": "walk", "want": ("benches", "trees"), "agree": 4}
    return Given(
        id=id or secrets.token_hex(16),
        consultation=consultation,
        version=1,
        site=SITE,
        language=language,
        day=TODAY,
        answers=said if answers is None else answers,
        people=people,
        rehearsal=rehearsal,
    )


def _words(sentence: str) -> dict[str, str]:
    return {"fr": sentence, "en": f"{sentence} (en)"}


def place_consultation(version: int = 1) -> Consultation:
    """The consultation that `given` answers."""

    def options(*ids: str) -> list[dict[str, object]]:
        tints = ("leaf", "sky", "sun")
        return [
            {"id": id, "label": _words(id), "picture": "x", "tint": tint}
            for id, tint in zip(ids, tints, strict=False)
        ]

    promise = {name: _words(name) for name in ("you", "decides", "changes")}
    return Consultation.from_document(
        {
            "id": "place",
            "version": version,
            "title": _words("La place <b>"),
            "invitation": _words("Dites"),
            "languages": ["fr", "en"],
            "opens": "2026-04-01",
            "closes": "2026-05-01",
            "commitment": {
                "level": "consultation",
                **promise,
                "decided_on": "2026-06-01",
                "answered_by": "2026-06-01",
            },
            "themes": [],
            "steps": [
                {
                    "kind": "choice",
                    "id": "how",
                    "words": _words("Comment venez-vous ?"),
                    "options": options("walk", "bike", "car"),
                },
                {
                    "kind": "choices",
                    "id": "want",
                    "words": _words("Que faut-il ?"),
                    "options": options("benches", "trees"),
                },
                {"kind": "scale", "id": "agree", "words": _words("D’accord ?")},
            ],
        }
    )


class Centre(Frozen):
    """A centre with one pod enrolled, perhaps serving."""

    settings: Settings
    engine: Engine
    key: SigningKey
    token: str
    url: str = ""

    @property
    def enrolment(self) -> Enrolment:
        """The pod's."""
        return self.enrolment_at(self.url)

    def enrolment_at(self, url: str) -> Enrolment:
        """The pod's, with another road to the centre."""
        keys = self.settings.public_sealing_key, self.settings.public_receipt_key
        return Enrolment(POD, SITE, url, *keys)

    def box(self, participation: Given) -> bytes:
        """A participation, sealed to this centre."""
        return seal(participation.to_bytes(), PublicKey(self.settings.public_sealing_key))

    def boxes(self, many: int) -> list[bytes]:
        """Sealed participations."""
        return [self.box(given()) for _ in range(many)]

    def batch(self, boxes: Iterable[bytes], pod: str = POD, key: SigningKey | None = None) -> bytes:
        """A batch of the pod that is enrolled here, unless told."""
        return write_batch(pod, by_id(boxes), key or self.key)

    def receive(self, batch: bytes) -> None:
        """Take a batch in, without a road."""
        Intake(self.engine, self.settings).receive(batch, NOW)

    def stored(self) -> int:
        """How many participations are stored."""
        with reading(self.engine) as connection:
            return len(connection.execute(select(participations.c.id)).all())

    def tally(self) -> dict[tuple[str, str], int]:
        """Counts by question and cell."""
        with reading(self.engine) as connection:
            rows = connection.execute(text("SELECT question, cell, count FROM tallies"))
            counts: dict[tuple[str, str], int] = {}
            for question, cell, count in rows:
                counts[question, cell] = counts.get((question, cell), 0) + count
            return counts

    def refusals(self) -> list[tuple[str, str]]:
        """Questions and reasons of what was refused."""
        with reading(self.engine) as connection:
            rows = connection.execute(text("SELECT question, reason FROM refused ORDER BY 1, 2"))
            return [(row.question, row.reason) for row in rows]

    def wait_until_counted(self) -> None:
        """Wait for the expander."""
        until = time.monotonic() + 120
        while time.monotonic() < until:
            with reading(self.engine) as connection:
                if waiting_count(connection) == 0:
                    return
            time.sleep(0.02)
        raise AssertionError("The expander does not come to an end.")

    def get(self, path: str, token: str | None = None) -> requests.Response:
        """Ask this centre, with the analyst's token unless told."""
        headers = {"Authorization": f"Bearer {self.token if token is None else token}"}
        return requests.get(self.url + path, headers=headers, timeout=120)


@contextmanager
def centre_at(home: Path, database: str | Path) -> Iterator[Centre]:
    """A centre over a migrated database (its URL, or a file that is copied), not serving."""
    if isinstance(database, Path):
        made = settings.create(home)
        shutil.copyfile(database, home / "centre.db")
    else:
        made = settings.create(home, database)
    engine = open_database(made.database)
    try:
        key = SigningKey.generate()
        with writing(engine) as connection:
            code = pods.give_code(connection, made, POD, SITE, TODAY)
            pods.enrol(connection, str(code), bytes(key.verify_key), TODAY)
            token = tokens.give_token(connection, tokens.Role.ANALYST, TODAY)
        yield Centre(made, engine, key, token)
    finally:
        engine.dispose()


@contextmanager
def serving(centre: Centre, repository: Path | None = None) -> Iterator[Centre]:
    """The same centre over real HTTP, in a thread; with a repository of packs where named."""
    listener, started = listen("127.0.0.1", 0), threading.Event()
    app = create_app(centre.settings, centre.engine, lambda: NOW, repository)
    program = server(app, started.set)
    thread = threading.Thread(target=program.run, args=([listener],))
    thread.start()
    try:
        assert started.wait(120)
        yield Centre(centre.settings, centre.engine, centre.key, centre.token, address(listener))
    finally:
        program.should_exit = True
        thread.join()
        listener.close()
