"""A durable give against plain sqlite3: `python -m bench store`.

A give seals a participation, keeps the box and counts its cells in one transaction that is on the
disk when it returns. The yardsticks write boxes that were sealed before: with the same counts,
and the box alone. All on the disk under build/, by turns; as in the kiosk, each one's write-ahead
log is emptied after each give, outside what is timed.
"""

import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from statistics import median

from nacl.public import PrivateKey

from bench.figure import ratio, show
from bench.pod import BUILD, pod
from consultation.participation import Participation
from kiosk.home import packs_path
from kiosk.rehearsal.resident import draw
from kiosk.store.cell import cells_of
from kiosk.store.keeper import SealingKeeper
from kiosk.store.store import PRAGMAS, Store
from packs.installed import active_pack
from packs.trust.box import box_id, seal

PAIRS = 600
WARM = 50
"""Gives before the first that counts."""

BOX = "INSERT INTO outbox (id, box) VALUES (?, ?)"
COUNT = (
    "INSERT INTO tallies (cell, count) VALUES (?, 1) "
    "ON CONFLICT (cell) DO UPDATE SET count = count + 1"
)

Give = Callable[[Participation], Callable[[], None]]
"""Prepares what is not timed; what it returns is."""


def participations() -> Sequence[Participation]:
    """Participations in which every question is answered, one for each pair."""
    consultation = active_pack(packs_path(pod())).consultation
    begun = Participation.begin(consultation)
    found: list[Participation] = []
    number = 0
    while len(found) < WARM + PAIRS:
        answers = draw(consultation, seed=5, number=number).minds
        number += 1
        if len(answers) < len(consultation.questions):
            continue
        one = begun
        for question in consultation.questions:
            one = one.answer(question, answers[question.id])
        found.append(one)
    return found


class Ours:
    """The pod's own keeper and store."""

    def __init__(self, file: Path, key: PrivateKey) -> None:
        number = iter(range(1 << 62))
        new_id = (f"{one:032x}" for one in number).__next__
        today = date(2027, 1, 2)
        store = Store.open(file)
        self._keeper = SealingKeeper(store, key.public_key, "bench", lambda: today, new_id, False)
        self.settle = self._keeper.settle

    def give(self, one: Participation) -> Callable[[], None]:
        """As the kiosk gives."""
        return lambda: self._keeper.give(one, "fr")


class Plain:
    """The same tables and the same PRAGMAs, written by sqlite3 alone."""

    def __init__(self, file: Path, key: PrivateKey, counts: bool) -> None:
        Store.open(file).close()
        self._key, self._counts, self._given = key.public_key, counts, 0
        self._connection = sqlite3.connect(file)
        for pragma in PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}").close()

    def give(self, one: Participation) -> Callable[[], None]:
        """What is written is ready beforehand."""
        from consultation.given import Given

        self._given += 1
        consultation, today = one.consultation, date(2027, 1, 2)
        given = Given(
            f"{self._given:032x}", consultation.id, 1, "bench", "fr", today, one.answers, False
        )
        box = seal(given.to_bytes(), self._key)
        row = (bytes.fromhex(box_id(box)), box)
        cells = [(cell,) for cell in cells_of(consultation, one.answers, False)]

        def write() -> None:
            self._connection.execute(BOX, row)
            if self._counts:
                self._connection.executemany(COUNT, cells)
            self._connection.commit()

        return write

    def settle(self) -> None:
        """Empty the write-ahead log."""
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()


def milliseconds(one: Ours | Plain, participation: Participation) -> float:
    """How long one give takes."""
    write = one.give(participation)
    begun = time.perf_counter()
    write()
    took = time.perf_counter() - begun
    one.settle()
    return 1000 * took


def main() -> None:
    """Measure, and print both figures."""
    BUILD.mkdir(exist_ok=True)
    given = participations()
    with tempfile.TemporaryDirectory(prefix="bench-store-", dir=BUILD) as folder:
        key = PrivateKey.generate()
        writers: dict[str, Ours | Plain] = {
            "give": Ours(Path(folder) / "ours.sqlite", key),
            "same rows": Plain(Path(folder) / "same.sqlite", key, counts=True),
            "box alone": Plain(Path(folder) / "alone.sqlite", key, counts=False),
        }
        took: dict[str, list[float]] = {name: [] for name in writers}
        for number, participation in enumerate(given):
            # There and back again, so that none is always behind the same other.
            for name in list(writers)[:: 1 if number % 2 else -1]:
                took[name].append(milliseconds(writers[name], participation))
    kept = {name: times[WARM:] for name, times in took.items()}
    for name, promise, figure in (
        ("same rows", 1.5, "durable give"),
        ("box alone", None, "durable give against the box alone"),
    ):
        show(
            figure,
            ratio(kept["give"], kept[name]),
            promise,
            "SealingKeeper.give: sealed, kept, counted, committed",
            f"plain sqlite3, same PRAGMAs, {name}, sealed beforehand",
            ratio_of_medians=median(kept["give"]) / median(kept[name]),
            of_milliseconds=median(kept["give"]),
            against_milliseconds=median(kept[name]),
            pairs=PAIRS,
        )
