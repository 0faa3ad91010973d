"""What becomes of batches in the inbox: each participation counts once, whatever happens."""

import secrets
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import hypothesis
import pytest
from hypothesis import strategies
from nacl.public import PrivateKey, PublicKey
from nacl.signing import SigningKey
from sqlalchemy import Engine, event

from consultation.answer import Value
from consultation.errors import NacelleError, NotAParticipation
from consultation.given import Given
from packs.trust.box import seal
from sync.centre import consultations, inbox, pods
from sync.centre.database import reading, writing
from sync.centre.expander import LARGE, Expander, Inline, OnAllCores, expand
from sync.centre.opening import given_decoder, read_given
from tests.sync.parts import TODAY, Centre, given, place_consultation


class Fault(Exception):
    """A kill between two statements."""


def receive(centre: Centre, boxes: list[bytes]) -> None:
    """Put one batch into the inbox."""
    centre.receive(centre.batch(boxes))


def inline(centre: Centre) -> Inline:
    """Open where one is called."""
    return Inline(bytes(centre.settings.sealing_key))


def expand_all(centre: Centre) -> None:
    """Count everything that waits."""
    while expand(centre.engine, inline(centre)):
        pass


@contextmanager
def failing_at(engine: Engine, statement: int) -> Iterator[list[int]]:
    """Break the database's connection before its nth statement; how many there were."""
    seen = [0]

    def count(*_: object) -> None:
        seen[0] += 1
        if seen[0] == statement:
            raise Fault

    event.listen(engine, "before_cursor_execute", count)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", count)


def test_a_kill_between_any_two_statements_loses_and_doubles_nothing(centre: Centre) -> None:
    """Wherever the expander dies, the next one makes the same tallies."""
    statement, died = 0, True
    while died:
        statement += 1
        receive(centre, centre.boxes(3))
        try:
            with failing_at(centre.engine, statement):
                expand(centre.engine, inline(centre))
            died = False
        except Fault:
            with reading(centre.engine) as connection:
                assert inbox.waiting_count(connection) == 1
        expand_all(centre)
        assert centre.stored() == 3 * statement
        assert centre.tally()["", "participations"] == 3 * statement
        assert centre.tally()["want", "trees"] == 3 * statement
    assert statement > 8


def test_expanders_at_once_count_once(centre: Centre) -> None:
    """Two expanders over one inbox, whose batches overlap, are exact."""
    boxes = centre.boxes(40)
    for start in range(0, 40, 4):
        receive(centre, boxes[start : start + 8])
    with ThreadPoolExecutor(3) as threads:
        for done in [threads.submit(expand_all, centre) for _ in range(3)]:
            done.result()
    assert centre.stored() == 40
    assert centre.tally()["", "people"] == 40
    assert centre.tally()["agree", "4"] == 40


def test_an_id_said_again_adds_nothing(centre: Centre) -> None:
    """A participation sealed twice counts once, within a batch and across batches."""
    same = given()
    receive(centre, [centre.box(same), centre.box(same)])
    expand_all(centre)
    receive(centre, [centre.box(same)])
    expand_all(centre)
    assert centre.stored() == 1
    assert centre.tally()["how", "walk"] == 1
    assert centre.refusals() == []


def test_an_id_said_again_with_another_answer_is_refused(centre: Centre) -> None:
    """What contradicts a stored participation is kept as refused, not counted."""
    id = secrets.token_hex(16)
    receive(centre, [centre.box(given(id=id))])
    expand_all(centre)
    receive(centre, [centre.box(given({"how": "car"}, id=id))])
    expand_all(centre)
    assert centre.stored() == 1
    assert ("how", "car") not in centre.tally()
    assert centre.refusals() == [("", "Another participation of this pod has the same id.")]


def test_a_box_that_cannot_be_opened_is_kept_as_refused(centre: Centre) -> None:
    """Boxes of another centre, and boxes that hold nonsense, do not stop the others."""
    stranger = seal(b"x", PrivateKey.generate().public_key)
    nonsense = seal(b"nonsense", PublicKey(centre.settings.public_sealing_key))
    receive(centre, [stranger, nonsense, b"short", *centre.boxes(2)])
    expand_all(centre)
    assert centre.stored() == 2
    assert len(centre.refusals()) == 3


@pytest.mark.parametrize(
    "answers",
    [
        {"": "x"},
        {"q": ""},
        {"q": "\x00"},
        {"q": "\ud800"},
        {"q": "x" * 300},
        {"q": 10**12},
        {"q": ("",)},
    ],
)
def test_a_hostile_answer_is_kept_as_refused(centre: Centre, answers: dict[str, Value]) -> None:
    """What no database or page should hold is refused, and the rest is counted."""
    document = given({**answers, "how": "walk"}).to_bytes
    try:
        plain = document()
    except UnicodeEncodeError:
        plain = given({"q": "SURROGATE", "how": "walk"}).to_bytes()
        plain = plain.replace(b"SURROGATE", b"\\ud800")
    receive(centre, [seal(plain, PublicKey(centre.settings.public_sealing_key))])
    expand_all(centre)
    assert centre.tally()["how", "walk"] == 1
    assert len(centre.refusals()) == 1


def test_hostile_names_are_kept_as_refused(centre: Centre) -> None:
    """A participation whose consultation or language is no text is not counted."""
    boxes = [centre.box(given(consultation="\x00")), centre.box(given(language="x" * 999))]
    receive(centre, boxes)
    expand_all(centre)
    assert centre.stored() == 0
    assert len(centre.refusals()) == 2


def test_a_known_consultation_refuses_what_its_questions_refuse(centre: Centre) -> None:
    """An answer that is no option is kept as refused; the others of its participation count."""
    with writing(centre.engine) as connection:
        assert consultations.add(connection, place_consultation(), TODAY)
    receive(
        centre, [centre.box(given({"how": "plane", "agree": 9, "no": "x", "want": ("trees",)}))]
    )
    expand_all(centre)
    assert {question for question, _ in centre.refusals()} == {"how", "agree", "no"}
    assert centre.tally()["want", "trees"] == 1
    assert ("how", "plane") not in centre.tally()


def test_adding_a_consultation_recounts_what_came_before(centre: Centre) -> None:
    """Answers counted by their look alone are judged once their questions are known."""
    receive(centre, [centre.box(given()), centre.box(given({"how": "plane", "agree": 1}))])
    expand_all(centre)
    assert centre.tally()["how", "plane"] == 1
    for _ in range(2):
        with writing(centre.engine) as connection:
            consultations.add(connection, place_consultation(), TODAY)
        assert ("how", "plane") not in centre.tally()
        assert centre.tally()["", "participations"] == 2
        assert centre.tally()["agree", "1"] == 1
        assert [question for question, _ in centre.refusals()] == ["how"]


def test_a_consultation_is_not_replaced_under_its_version(centre: Centre) -> None:
    """The same id and version with another content is refused."""
    with writing(centre.engine) as connection:
        connection.exec_driver_sql(
            "INSERT INTO consultations VALUES ('place', 1, '{}', '2026-01-01')"
        )
        with pytest.raises(NacelleError, match="higher version"):
            consultations.add(connection, place_consultation(), TODAY)


def test_the_expander_opens_on_all_cores(centre: Centre) -> None:
    """A large backlog is opened in other processes, with the same result."""
    for _ in range(LARGE):
        receive(centre, centre.boxes(2))
    opener = OnAllCores(bytes(centre.settings.sealing_key))
    try:
        assert expand(centre.engine, opener) == LARGE
    finally:
        opener.close()
    assert centre.stored() == 2 * LARGE


KILLED = """
import os, signal
from multiprocessing import active_children
from sync.centre.expander import LARGE, OnAllCores
from sync.centre.inbox import Waiting

opener = OnAllCores(bytes(32))
opener([Waiting("P", "0", b"")] * LARGE, {})
print(*(child.pid for child in active_children()), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_no_process_that_opens_outlives_its_centre() -> None:
    """When a centre is killed, the processes that hold its key end as well."""
    killed = subprocess.run(
        [sys.executable, "-c", KILLED], stdout=subprocess.PIPE, text=True, check=False
    )
    pids = killed.stdout.split()
    assert pids
    until = time.monotonic() + 120
    while any(map(runs, pids)):
        assert time.monotonic() < until
        time.sleep(0.02)


def runs(pid: str) -> bool:
    """Whether a process runs; one that ended and was not waited for does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_the_expander_sweeps_when_it_starts(centre: Centre) -> None:
    """Batches that a killed centre left behind are counted without a call."""
    receive(centre, centre.boxes(3))
    expander = Expander(centre.engine, bytes(centre.settings.sealing_key))
    expander.start()
    try:
        centre.wait_until_counted()
    finally:
        expander.stop()
    assert centre.stored() == 3


@hypothesis.given(
    strategies.builds(
        Given,
        id=strategies.text("0123456789abcdef", min_size=32, max_size=32),
        consultation=strategies.text(),
        version=strategies.integers(-5, 5),
        site=strategies.text(),
        language=strategies.text(),
        day=strategies.dates(),
        people=strategies.integers(-1, 10_001),
        rehearsal=strategies.booleans(),
        answers=strategies.dictionaries(
            strategies.text(),
            strategies.text()
            | strategies.integers()
            | strategies.lists(strategies.text()).map(tuple),
        ),
    ),
    strategies.binary(max_size=3),
)
def test_the_fast_reading_is_the_plain_one(one: Given, after: bytes) -> None:
    """Whatever is read fast is what `Given.from_bytes` reads, refusals included."""
    plain = one.to_bytes() + after
    try:
        expected: Given | None = Given.from_bytes(plain)
    except NotAParticipation:
        expected = None
    try:
        read: Given | None = read_given(plain, given_decoder())
    except NotAParticipation:
        read = None
    assert read == expected


def test_pods_with_the_same_id_are_two_participations(centre: Centre) -> None:
    """Ids are a pod's own: one pod cannot take another's away."""
    other = SigningKey.generate()
    with writing(centre.engine) as connection:
        code = pods.give_code(connection, centre.settings, "Nacelle 2", "Halle", TODAY)
        pods.enrol(connection, str(code), bytes(other.verify_key), TODAY)
    same = given()
    receive(centre, [centre.box(same)])
    batch = centre.batch([centre.box(same)], "Nacelle 2", other)
    centre.receive(batch)
    expand_all(centre)
    assert centre.stored() == 2
