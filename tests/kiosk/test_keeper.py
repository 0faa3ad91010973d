"""What is kept of a participation: a sealed box, counts, and nothing that can be read."""

import hashlib
import json
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from nacl.public import PrivateKey

from consultation.given import Given
from consultation.participation import Participation
from consultation.tally import tally
from kiosk.store.cell import cell, cells_of
from kiosk.store.keeper import SealingKeeper
from kiosk.store.store import Store
from packs.trust.box import box_id, unseal
from tests import builders

CENTRE = PrivateKey(b"c" * 32)
CONSULTATION = builders.consultation()
DAY = date(2026, 10, 3)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An open store with nothing in it."""
    opened = Store.open(tmp_path / "pod" / "store.sqlite")
    yield opened
    opened.close()


def keeper(store: Store, rehearsal: bool = False) -> SealingKeeper:
    """A keeper of the market's pod on one day; ids can be foretold."""
    numbers = count(1)
    return SealingKeeper(
        store, CENTRE.public_key, "Market", lambda: DAY, lambda: id_of(next(numbers)), rehearsal
    )


def id_of(number: int) -> str:
    """The id of a keeper's participation number 1, 2 and so on."""
    return hashlib.md5(bytes([number])).hexdigest()


def participation() -> Participation:
    """A given participation with an answer to everything."""
    here = Participation.begin(CONSULTATION)
    for id, value in builders.answers().items():
        here = here.answer(CONSULTATION.question(id), value)
    while not here.at_review:
        here = here.forward()
    return here.give()


def boxes(store: Store) -> list[bytes]:
    """Everything that waits."""
    return list(store.next_batch(1000).values())


def test_the_centre_opens_exactly_what_was_given(store: Store) -> None:
    """The box holds the answers, the language, the site and the day."""
    keeper(store).give(participation(), "ar")
    (box,) = boxes(store)
    assert Given.from_bytes(unseal(box, CENTRE)) == Given(
        id=id_of(1),
        consultation="square",
        version=1,
        site="Market",
        language="ar",
        day=DAY,
        answers=builders.answers(),
    )


def test_a_box_holds_a_day_and_no_time(store: Store) -> None:
    """No hour, no minute, no number of a passage."""
    keeper(store).give(participation(), "fr")
    document = json.loads(unseal(boxes(store)[0], CENTRE))
    assert document["day"] == "2026-10-03"
    assert not {"time", "hour", "at", "number", "order"} & set(document)


def test_a_box_is_not_named_by_what_it_holds(store: Store) -> None:
    """The id that receipts name is not the id inside."""
    keeper(store).give(participation(), "fr")
    (box,) = boxes(store)
    assert box_id(box) != Given.from_bytes(unseal(box, CENTRE)).id


def test_the_same_answers_make_boxes_of_one_length_and_no_likeness(store: Store) -> None:
    """Two residents who say the same leave two boxes that share nothing but their length."""
    kept = keeper(store)
    kept.give(participation(), "fr")
    kept.give(participation(), "fr")
    one, other = boxes(store)
    assert len(one) == len(other)
    assert one[:32] != other[:32]


def test_the_places_tally_is_what_was_given(store: Store) -> None:
    """Counting cells gives the same tally as counting participations."""
    kept = keeper(store)
    for _ in range(3):
        kept.give(participation(), "fr")
    assert kept.tally(CONSULTATION) == tally(CONSULTATION, [builders.answers()] * 3)


def test_a_rehearsal_is_counted_apart(store: Store) -> None:
    """What is rehearsed is marked in its box and is not in the place's tally."""
    keeper(store, rehearsal=True).give(participation(), "fr")
    assert Given.from_bytes(unseal(boxes(store)[0], CENTRE)).rehearsal
    assert keeper(store).tally(CONSULTATION).participations == 0
    assert keeper(store, rehearsal=True).tally(CONSULTATION).participations == 1


def test_a_sent_participation_stays_in_the_places_tally(store: Store) -> None:
    """Forgetting boxes takes nothing back of what the place has said."""
    kept = keeper(store)
    kept.give(participation(), "fr")
    store.forget([box_id(box) for box in boxes(store)])
    assert kept.tally(CONSULTATION).participations == 1


def test_no_file_of_the_pod_holds_an_answer(store: Store, tmp_path: Path) -> None:
    """After 50 gives no word of any answer is in any file, and the log is empty once settled."""
    kept = keeper(store)
    for _ in range(50):
        kept.give(participation(), "fr")
    words = [b"square", b"wishes", b"trees", b"water", b"benches", b"night", b"Market", b"answers"]
    words += [id_of(number).encode() for number in range(1, 51)]
    words += [bytes.fromhex(id_of(number)) for number in range(1, 51)]
    for settled in (False, True):
        if settled:
            kept.settle()
        for file in (tmp_path / "pod").iterdir():
            data = file.read_bytes()
            assert not [word for word in words if word in data], file.name
    assert (tmp_path / "pod" / "store.sqlite-wal").stat().st_size == 0


def test_cells_are_those_of_everything_said() -> None:
    """One for taking part, one for each question answered, one for each thing said."""
    cells = cells_of(CONSULTATION, builders.answers(), rehearsal=False)
    assert len(set(cells)) == len(cells) == 1 + 4 + 5
    assert cell(False, "square", "wishes", "trees") in cells


def test_a_cells_name_does_not_run_together() -> None:
    """Consultation, question and option are kept apart in a cell's name."""
    names = {cell(False, "a", "bc"), cell(False, "ab", "c"), cell(False, "a", "b", "c")}
    names |= {cell(True, "a", "bc"), cell(False, "abc"), cell(False, "a", "", "bc")}
    assert len(names) == 6
    assert {len(name) for name in names} == {16}
