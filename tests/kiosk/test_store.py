"""The pod's store: durable, in no order, and honest where the disk takes nothing."""

import os
import re
import resource
import signal
import sqlite3
import statistics
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import event
from sqlalchemy.engine.interfaces import DBAPIConnection

from consultation.errors import StoreUnavailable
from kiosk.store import migrations
from kiosk.store.cell import cell
from kiosk.store.store import AT_ONCE, REVISION, Store, engine_at
from packs.trust.box import box_id

MIGRATIONS = Path(migrations.__path__[0])
CELLS = (cell(False, "square"), cell(False, "square", "first", "trees"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a store may be made."""
    return tmp_path / "pod" / "store.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """An open store with nothing in it."""
    opened = Store.open(path)
    yield opened
    opened.close()


def box(number: int, length: int = 304) -> bytes:
    """A sealed box, as far as the store can tell."""
    return f"box {number} ".encode().ljust(length, b".")


def filled(store: Store, count: int) -> list[bytes]:
    """Give boxes 0 to `count`."""
    boxes = [box(number) for number in range(count)]
    for one in boxes:
        store.give(one, CELLS)
    return boxes


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    """What another program reads in the file."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def limited(path: Path, pragma: str) -> Store:
    """The store at `path`, every connection of which is held back by `pragma`."""
    engine = engine_at(path)

    @event.listens_for(engine, "connect")
    def _hold(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return Store(engine)


@contextmanager
def no_file_beyond(length: int) -> Iterator[None]:
    """The kernel refuses to let any file of this process grow past `length` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (length, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_what_is_given_is_seen_by_another_program(store: Store, path: Path) -> None:
    """Box and cells are in the file when `give` returns."""
    store.give(box(1), CELLS)
    assert rows(path, "SELECT box FROM outbox") == [(box(1),)]
    assert rows(path, "SELECT count(*), sum(count) FROM tallies") == [(2, 2)]


def test_every_commit_waits_for_the_disk(path: Path, store: Store) -> None:
    """Write-ahead log with synchronous=FULL: SQLite syncs the log at each commit."""
    with engine_at(path).connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA secure_delete").scalar() == 1


def test_what_was_given_outlives_a_kill(path: Path) -> None:
    """A process killed right after `give` returned loses nothing."""
    program = (
        "import os, signal, sys; from pathlib import Path; from kiosk.store.store import Store\n"
        "store = Store.open(Path(sys.argv[1]))\n"
        "store.give(b'kept', [b'0123456789abcdef'])\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", program, str(path)], cwd=root, check=False)
    assert done.returncode == -signal.SIGKILL
    again = Store.open(path)
    assert list(again.next_batch(10).values()) == [b"kept"]
    assert again.counts() == {b"0123456789abcdef": 1}
    again.close()


def test_counts_add_up(store: Store) -> None:
    """Each give adds one to each of its cells."""
    filled(store, 3)
    store.give(box(9), CELLS[:1])
    assert store.counts() == {CELLS[0]: 4, CELLS[1]: 3}
    assert store.counts([CELLS[1]]) == {CELLS[1]: 3}
    assert store.counts([]) == {}


def test_boxes_lie_in_the_order_of_their_ids(store: Store) -> None:
    """Ids are hashes: whatever the order of giving, boxes come out in the same random one."""
    boxes = filled(store, 60)
    ids = list(store.next_batch(100))
    assert ids == sorted(box_id(one) for one in boxes)
    assert ids != [box_id(one) for one in boxes]


def test_rows_have_no_numbers(store: Store, path: Path) -> None:
    """There is no rowid that would count up as people come."""
    filled(store, 1)
    for table in ("outbox", "tallies"):
        with pytest.raises(sqlite3.OperationalError, match="no such column"):
            rows(path, f"SELECT rowid FROM {table}")


def test_two_orders_of_giving_leave_the_same_rows(tmp_path: Path) -> None:
    """Whoever reads the tables cannot tell in which order people came."""
    read = []
    for name, numbers in (("there", range(30)), ("back", range(29, -1, -1))):
        store = Store.open(tmp_path / name)
        for number in numbers:
            store.give(box(number), CELLS)
        store.close()
        read.append(
            [rows(tmp_path / name, f"SELECT * FROM {table}") for table in ("outbox", "tallies")]
        )
    assert read[0] == read[1]


def test_a_batch_is_the_same_until_it_is_forgotten(store: Store) -> None:
    """What was not received is sent again; once it was, others follow."""
    filled(store, 10)
    first = store.next_batch(4)
    assert len(first) == 4
    assert list(store.next_batch(4).items()) == list(first.items())
    assert store.forget(first) == 4
    assert not set(store.next_batch(4)) & set(first)


def test_a_batch_outlives_the_process(store: Store, path: Path) -> None:
    """After a restart the batch is the same one."""
    filled(store, 10)
    again = Store.open(path)
    assert again.next_batch(4) == store.next_batch(4)
    again.close()


def test_boxes_come_by_their_names(store: Store) -> None:
    """Each box is named by the hash that receipts name it by."""
    filled(store, 10)
    assert all(name == box_id(one) for name, one in store.next_batch(10).items())


def test_batches_after_each_other_are_all_that_waits(store: Store) -> None:
    """Asking for what comes after the last name gives every box once."""
    boxes = filled(store, 23)
    met: list[bytes] = []
    last = ""
    while batch := store.next_batch(5, last):
        met += batch.values()
        last = list(batch)[-1]
    assert sorted(met) == sorted(boxes)


def test_what_was_half_received_is_sent_again(store: Store) -> None:
    """Boxes that a receipt leaves out are the next batch."""
    filled(store, 6)
    first = list(store.next_batch(6))
    store.forget(first[:2])
    assert list(store.next_batch(6)) == first[2:]


def test_only_what_is_named_is_forgotten(store: Store) -> None:
    """Unknown names delete nothing, and names count once."""
    boxes = filled(store, 5)
    unknown = box_id(b"unknown")
    assert store.forget([unknown]) == 0
    assert store.forget([]) == 0
    assert store.forget([box_id(boxes[2]), unknown]) == 1
    assert store.forget([box_id(boxes[2])]) == 0
    assert store.waiting() == 4
    assert set(store.next_batch(10).values()) == set(boxes) - {boxes[2]}


def test_forgetting_leaves_the_tally(store: Store) -> None:
    """What the place has said stays when its boxes have travelled."""
    boxes = filled(store, 5)
    store.forget([box_id(one) for one in boxes])
    assert store.waiting() == 0
    assert store.counts()[CELLS[0]] == 5


def test_what_is_forgotten_is_overwritten(store: Store, path: Path) -> None:
    """No byte of a forgotten box is left in any file of the folder."""
    boxes = filled(store, 20)
    store.forget([box_id(one) for one in boxes])
    for file in path.parent.iterdir():
        assert b"box 1" not in file.read_bytes(), file.name


def test_thousands_are_forgotten_at_once(store: Store) -> None:
    """More names than SQLite takes in one question are no trouble."""
    boxes = filled(store, 1201)
    assert len(store.next_batch(1201)) == 1201
    assert store.forget([box_id(one) for one in boxes]) == 1201
    assert not store.next_batch(10)


def test_settling_empties_the_log(store: Store, path: Path) -> None:
    """The write-ahead log, a history of single gives, has no byte left."""
    filled(store, 5)
    log = path.with_name(path.name + "-wal")
    assert log.stat().st_size > 0
    store.settle()
    assert log.stat().st_size == 0


def test_the_file_is_its_owners_alone(store: Store, path: Path) -> None:
    """Store and log can be read by nobody else."""
    filled(store, 1)
    for file in path.parent.iterdir():
        assert file.stat().st_mode & 0o077 == 0, file.name


def test_a_box_is_kept_once(store: Store) -> None:
    """The same box a second time is refused whole: it adds nothing to the tally."""
    store.give(box(1), CELLS)
    with pytest.raises(StoreUnavailable):
        store.give(box(1), CELLS)
    assert store.waiting() == 1
    assert store.counts()[CELLS[0]] == 1
    store.give(box(2), CELLS)
    assert store.counts()[CELLS[0]] == 2


def test_a_full_database_takes_all_or_nothing(path: Path) -> None:
    """Where there is no room, the box is not kept, nothing is counted, and that is said."""
    Store.open(path).close()
    store = limited(path, "max_page_count=16")
    given = 0

    def fill() -> None:
        nonlocal given
        for number in range(1000):
            store.give(box(number), CELLS)
            given += 1

    with pytest.raises(StoreUnavailable, match="full or read-only"):
        fill()
    assert 0 < given < 1000
    assert store.waiting() == given
    assert store.counts()[CELLS[0]] == given
    store.close()


def test_a_disk_that_takes_no_byte_stops_nothing_for_good(store: Store) -> None:
    """While files cannot grow, giving fails whole; once there is room, it works again."""
    boxes = filled(store, 3)
    with no_file_beyond(4096):
        for number in range(10, 13):
            with pytest.raises(StoreUnavailable):
                store.give(box(number), CELLS)
    store.give(box(20), CELLS)
    assert set(store.next_batch(50).values()) == {*boxes, box(20)}
    assert store.counts()[CELLS[0]] == 4


def test_a_read_only_database_is_said(path: Path) -> None:
    """A store that may only be read says so at the first give, and can still be read."""
    store = Store.open(path)
    filled(store, 2)
    store.close()
    held = limited(path, "query_only=ON")
    with pytest.raises(StoreUnavailable, match="full or read-only"):
        held.give(box(5), CELLS)
    assert held.waiting() == 2
    held.close()


@pytest.mark.parametrize("content", [b"no database at all" * 100, os.urandom(8192)], ids=len)
def test_a_broken_database_is_said(path: Path, content: bytes) -> None:
    """What is no database is not opened, and it is left as it was."""
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(StoreUnavailable):
        Store.open(path)
    assert path.read_bytes() == content


def test_a_home_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    """A file in the home's place, and a folder in the store's, are no store."""
    (tmp_path / "pod").write_text("no folder")
    for path in (tmp_path / "pod" / "store.sqlite", tmp_path):
        with pytest.raises(StoreUnavailable):
            Store.open(path)


@pytest.mark.parametrize("length", [304, 816, 1536, 1840, 2200, 40_000])
def test_pages_of_the_file_tell_no_order(store: Store, path: Path, length: int) -> None:
    """A box, however long, lies on pages that do not say when it was given."""
    for number in range(200):
        end = f"box {number:05}".encode()
        store.give(f"{number * 7919:032}".encode().ljust(length - len(end), b".") + end, [])
    store.settle()
    data = path.read_bytes()
    pages = {int(found[1]): found.start() // 8192 for found in re.finditer(rb"box (\d{5})", data)}
    assert len(pages) == 200
    assert abs(statistics.correlation(sorted(pages), [pages[one] for one in sorted(pages)])) < 0.4


@pytest.mark.parametrize("length", [1535, 1536, 1537, 3072, 3073, 250_000, 513 << 10])
def test_long_boxes_come_out_whole(store: Store, path: Path, length: int) -> None:
    """Whatever its length, a box is read as it was given, and nothing of it stays behind."""
    long = os.urandom(length)
    boxes = {*filled(store, 3), long}
    store.give(long, CELLS)
    assert set(store.next_batch(10).values()) == boxes
    assert store.forget(store.next_batch(10)) == 4
    assert rows(path, "SELECT count(*) FROM pieces") == [(0,)]
    assert store.waiting() == 0
    assert long[-200:] not in path.read_bytes()


def test_long_boxes_are_not_all_read_at_once(store: Store) -> None:
    """A hundred voices come in batches that a pod has room for, and all of them come."""
    given = {os.urandom(400_000) for _ in range(100)}
    for one in given:
        store.give(one, [])
    after, found, reads = "", set[bytes](), 0
    while batch := store.next_batch(1000, after):
        after, reads = max(batch), reads + 1
        assert sum(map(len, batch.values())) <= AT_ONCE
        found |= set(batch.values())
    assert found == given
    assert reads > 1


def test_a_store_of_before_keeps_its_boxes(tmp_path: Path) -> None:
    """What was written before boxes had pieces is sent as it was."""
    path = tmp_path / "old.sqlite"
    engine = engine_at(path)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql("INSERT INTO outbox (id, box) VALUES (?, ?)", (b"x" * 32, b"y"))
    engine.dispose()
    store = Store.open(path)
    assert list(store.next_batch(10).values()) == [b"y"]
    store.close()


@pytest.mark.parametrize("before", [b"", None], ids=["empty", "absent"])
def test_opening_makes_the_tables(path: Path, before: bytes | None) -> None:
    """An empty file and no file at all become a store of this revision."""
    path.parent.mkdir()
    if before is not None:
        path.write_bytes(before)
    Store.open(path).close()
    assert rows(path, "SELECT version_num FROM alembic_version") == [(REVISION,)]


def test_reopening_keeps_everything(store: Store, path: Path) -> None:
    """A second opening migrates nothing away."""
    boxes = filled(store, 5)
    store.close()
    again = Store.open(path)
    assert again.waiting() == 5
    assert set(again.next_batch(10).values()) == set(boxes)
    assert again.counts()[CELLS[0]] == 5
    again.close()


def test_kiosk_and_sync_at_once_lose_nothing(store: Store, path: Path) -> None:
    """One program gives while another one sends and forgets: every box is sent, all are counted."""
    sent: list[bytes] = []
    errors: list[Exception] = []
    over = threading.Event()

    def send() -> None:
        other = Store.open(path)
        try:
            while not over.is_set():
                batch = other.next_batch(7)
                sent.extend(batch.values())
                other.forget(batch)
        except StoreUnavailable as error:
            errors.append(error)
        finally:
            other.close()

    thread = threading.Thread(target=send)
    thread.start()
    try:
        boxes = filled(store, 150)
    finally:
        over.set()
        thread.join()
    rest = list(store.next_batch(1000).values())
    assert errors == []
    assert len(sent) + len(rest) == 150
    assert set(sent) | set(rest) == set(boxes)
    assert store.counts()[CELLS[0]] == 150
