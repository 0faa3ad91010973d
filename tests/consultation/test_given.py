"""A given participation, as bytes and back."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import example, given, strategies

from consultation.answer import Value
from consultation.errors import NotAParticipation
from consultation.frozen import replace
from consultation.given import MOST_BYTES, Given
from tests import builders

WHOLE = Given(
    id="0123456789abcdef" * 2,
    consultation="square",
    version=1,
    site="Marché",
    language="ar",
    day=date(2026, 10, 3),
    answers=builders.answers(),
)
TEXT = strategies.text(strategies.characters(exclude_categories=["Cs"]), max_size=20)
SINGLE = (
    TEXT
    | strategies.integers(-(10**9), 10**9)
    | strategies.floats(allow_nan=False, allow_infinity=False)
)


def nested(inner: strategies.SearchStrategy[Value]) -> strategies.SearchStrategy[Value]:
    """A value, or a list or a group of such values."""
    lists = strategies.lists(inner, max_size=3).map(tuple)
    return inner | lists | strategies.dictionaries(TEXT, inner, max_size=3)


GIVEN = strategies.builds(
    Given,
    id=strategies.text("0123456789abcdef", min_size=32, max_size=32),
    consultation=TEXT,
    version=strategies.integers(1, 1_000_000),
    site=TEXT,
    language=TEXT,
    day=strategies.dates(),
    answers=strategies.dictionaries(TEXT, nested(nested(nested(nested(SINGLE))))),
    people=strategies.integers(1, 10_000),
    rehearsal=strategies.booleans(),
)


def changed(**changes: Any) -> bytes:
    """The whole participation's document with `changes`, as bytes."""
    return json.dumps({**json.loads(WHOLE.to_bytes()), **changes}).encode()


@given(GIVEN)
def test_a_participation_is_read_back(participation: Given) -> None:
    """from_bytes gives what to_bytes wrote."""
    assert Given.from_bytes(participation.to_bytes()) == participation


def test_answers_in_another_order_are_the_same_bytes() -> None:
    """The order in which questions were answered is not written."""
    turned = replace(WHOLE, answers=dict(reversed(list(WHOLE.answers.items()))))
    assert turned.to_bytes() == WHOLE.to_bytes()


def test_a_participation_says_nothing_of_person_order_or_time() -> None:
    """These fields and no others: no name, no number, no hour."""
    assert set(json.loads(WHOLE.to_bytes())) == {"format", *Given.__struct_fields__}
    assert json.loads(WHOLE.to_bytes())["day"] == "2026-10-03"


@pytest.mark.parametrize("key", json.loads(WHOLE.to_bytes()))
def test_a_participation_that_lacks_something_is_refused(key: str) -> None:
    """Every key is needed."""
    document = json.loads(WHOLE.to_bytes())
    del document[key]
    with pytest.raises(NotAParticipation):
        Given.from_bytes(json.dumps(document).encode())


@pytest.mark.parametrize(
    "changes",
    [
        {"format": 2},
        {"format": None},
        {"name": "Ada"},
        {"id": "0123"},
        {"id": 1},
        {"version": "1"},
        {"version": 1.0},
        {"version": True},
        {"people": True},
        {"format": True},
        {"day": "20261003"},
        {"day": "2026-W40-6"},
        {"day": "2026-02-30"},
        {"day": "2026-10-03T10:00"},
        {"day": 20261003},
        {"people": 0},
        {"people": 10_001},
        {"people": "1"},
        {"rehearsal": 0},
        {"answers": []},
        {"answers": {"night": True}},
        {"answers": {"night": None}},
        {"answers": {"night": float("nan")}},
        {"answers": {"night": float("inf")}},
        {"answers": {"wishes": ["trees", None]}},
        {"answers": {"wishes": {"trees": True}}},
        {"answers": {"wishes": [[[[["trees"]]]]]}},
    ],
    ids=str,
)
def test_a_participation_of_another_shape_is_refused(changes: dict[str, object]) -> None:
    """Other formats, other keys, other types and impossible days are no participation."""
    with pytest.raises(NotAParticipation):
        Given.from_bytes(changed(**changes))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b'"x"',
        b"\xff\xfe",
        b"\x00" * 64,
        b"NaN",
        b"-Infinity",
        b"9" * 60_000,
        b"[" * 60_000,
        b'{"a":' * 12_000,
        b'{"format":' + b"9" * 5000 + b"}",
        WHOLE.to_bytes()[:-1],
        WHOLE.to_bytes() + b"{}",
    ],
    ids=lambda data: repr(data[:20]),
)
def test_what_is_no_participation_is_refused(data: bytes) -> None:
    """Empty, cut, nested deep, huge numbers: always the one error."""
    with pytest.raises(NotAParticipation):
        Given.from_bytes(data)


def test_a_number_of_any_length_is_refused_or_read() -> None:
    """Numbers too long for Python to read are no participation."""
    long = WHOLE.to_bytes().replace(b'"version":1', b'"version":' + b"9" * 5000)
    with pytest.raises(NotAParticipation):
        Given.from_bytes(long)


def test_a_participation_has_a_greatest_length() -> None:
    """One byte more than the most is refused, whatever it holds."""
    data = WHOLE.to_bytes()
    assert Given.from_bytes(data + b" " * (MOST_BYTES - len(data))) == WHOLE
    with pytest.raises(NotAParticipation, match="too long"):
        Given.from_bytes(data + b" " * (MOST_BYTES - len(data) + 1))


@given(strategies.binary(max_size=200))
@example(b'{"format":1}')
def test_no_bytes_raise_anything_else(data: bytes) -> None:
    """Random bytes are NotAParticipation and nothing else."""
    with pytest.raises(NotAParticipation):
        Given.from_bytes(data)


@given(strategies.integers(0, len(WHOLE.to_bytes()) - 1), strategies.integers(0, 255))
def test_no_changed_byte_raises_anything_else(place: int, byte: int) -> None:
    """A changed byte gives another participation or NotAParticipation."""
    data = bytearray(WHOLE.to_bytes())
    data[place] = byte
    try:
        Given.from_bytes(bytes(data))
    except NotAParticipation:
        return


@given(strategies.sampled_from(sorted(json.loads(WHOLE.to_bytes()))), strategies.data())
def test_no_value_raises_anything_else(key: str, data: strategies.DataObject) -> None:
    """Whatever JSON holds under any key is read or NotAParticipation."""
    value = data.draw(
        strategies.none()
        | strategies.booleans()
        | strategies.integers()
        | strategies.floats()
        | strategies.text(max_size=40)
        | strategies.lists(strategies.text(max_size=4) | strategies.none(), max_size=3)
        | strategies.dictionaries(
            strategies.text(max_size=4), strategies.integers() | strategies.text(max_size=4)
        )
    )
    try:
        Given.from_bytes(changed(**{key: value}))
    except NotAParticipation:
        return


@given(strategies.dates(), strategies.integers(1, 400))
def test_days_differ_by_days(day: date, days: int) -> None:
    """Two days are two texts: nothing finer than the day is written."""
    other = min(day, date(9990, 1, 1)) + timedelta(days)
    one = replace(WHOLE, day=min(day, date(9990, 1, 1)))
    assert one.to_bytes() != replace(WHOLE, day=other).to_bytes()
    assert len(one.to_bytes()) == len(WHOLE.to_bytes())
