"""What the centre counts of every kind, before and after it knows the questions."""

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import select, text

from consultation.answer import Value, value_to_json
from consultation.tally import tally
from packs.trust.box import seal
from sync.centre.database import reading
from sync.centre.tables import contributions
from tests.sync.every import EVERY, add_every_kind, every_kind, fill, invented, participation
from tests.sync.parts import Centre, given

SECRET = "Madame Zwyx du 12"
MARK = {"contribution": "waiting"}


def rows(centre: Centre) -> dict[str, dict[str, Any]]:
    """Answers as they are stored for analysts, by participation."""
    with reading(centre.engine) as connection:
        found = connection.execute(text("SELECT id, answers FROM participations"))
        return {row.id: json.loads(row.answers) for row in found}


def held(centre: Centre) -> dict[tuple[str, str], tuple[str, Any]]:
    """State and content of what is held back, by participation and question."""
    with reading(centre.engine) as connection:
        return {
            (row.participation, row.question): (row.state, json.loads(row.content))
            for row in connection.execute(select(contributions))
        }


def counts(centre: Centre) -> dict[tuple[str, str], int]:
    """The tally, without zeros."""
    return {cell: count for cell, count in centre.tally().items() if count}


def expected(said: list[Mapping[str, Value]]) -> dict[tuple[str, str], int]:
    """The tally by the domain's own counting."""
    whole = tally(every_kind(), said)
    cells = Counter({("", "participations"): len(said), ("", "people"): len(said)})
    for id, of_question in whole.questions.items():
        cells[id, ""] += of_question.answered
        cells.update({(id, cell): count for cell, count in of_question.counts.items()})
    return {cell: count for cell, count in cells.items() if count}


@pytest.mark.parametrize("known_first", [True, False])
def test_every_kind_is_counted_whenever_its_pack_comes(centre: Centre, known_first: bool) -> None:
    """The tally is the domain's, whether the pack was added before the answers or after them."""
    given = invented(60)
    if known_first:
        add_every_kind(centre)
    fill(centre, given)
    if not known_first:
        assert counts(centre) != expected([one.answers for one in given])
        add_every_kind(centre)
    assert counts(centre) == expected([one.answers for one in given])
    assert centre.refusals() == []


@pytest.mark.parametrize("known_first", [True, False])
def test_contributions_are_kept_apart_and_marked(centre: Centre, known_first: bool) -> None:
    """Rows hold every answer but contributions, whose content waits in a table of its own."""
    given = invented(40)
    if known_first:
        add_every_kind(centre)
    fill(centre, given)
    if not known_first:
        add_every_kind(centre)
    waiting = held(centre)
    for one in given:
        for id, value in one.answers.items():
            plain = value_to_json(value)
            if id in ("voice", "drawing", "words") and plain != "declined":
                assert rows(centre)[one.id][id] == MARK
                assert waiting.pop((one.id, id)) == ("waiting", plain)
            else:
                assert rows(centre)[one.id][id] == plain
    assert waiting == {}


@pytest.mark.parametrize(
    "value",
    [
        SECRET,
        ("shade", SECRET),
        {"text": SECRET},
        {"opus": "T2dn", "seconds": 3},
        {"strokes": (("ink", 1, 2),)},
        {"shade": 3},
        (("a", "b", "a"),),
        1.5,
    ],
)
def test_what_may_be_a_contribution_is_held_back(centre: Centre, value: Value) -> None:
    """Of an unknown question, what is no id, number or list of ids counts as answered alone."""
    one = participation({"q": value})
    fill(centre, [one])
    assert counts(centre).keys() == {("", "participations"), ("", "people"), ("q", "")}
    assert rows(centre)[one.id] == {"q": {"contribution": "unknown"}}
    assert held(centre) == {(one.id, "q"): ("unknown", value_to_json(value))}


@pytest.mark.parametrize(
    ("value", "cells"),
    [("shade", {"shade"}), (-5, {"-5"}), (("a", "b", "a"), {"a", "b"}), ("declined", {"declined"})],
)
def test_ids_and_numbers_are_counted_as_they_look(
    centre: Centre, value: Value, cells: set[str]
) -> None:
    """Each id once, a number by its digits, below zero too."""
    fill(centre, [participation({"q": value})])
    assert {cell for question, cell in counts(centre) if question == "q"} == {"", *cells}


def test_answers_are_stored_as_their_questions_write_them(centre: Centre) -> None:
    """Options in the pack's order, and no place finer than the pack asks for."""
    add_every_kind(centre)
    said: dict[str, Value] = {
        "choices": ("games", "shade"),
        "place": {"lat": 43.60001234, "lon": 1.44006789},
    }
    one = participation(said)
    fill(centre, [one])
    found = {"choices": ["shade", "games"], "place": {"lat": 43.6, "lon": 1.4401}}
    assert rows(centre)[one.id] == found


REFUSED: Mapping[str, Value] = {
    "ranking": ("shade", "shade"),
    "points": {"shade": 11},
    "budget": ("planting", "lights"),
    "place": {"lat": 0.0, "lon": 0.0},
    "zone": "elsewhere",
    "compare": "declined",
    "pairs": (("shade", "water", "games"),),
    "opinions": {"cars": "perhaps"},
    "number": 121,
    "voice": {"opus": "no base64", "seconds": 3},
    "drawing": {"strokes": (("pink", 1, 2),)},
    "words": {"text": "\x00" + SECRET},
}


@pytest.mark.parametrize("known_first", [True, False])
def test_what_its_question_refuses_is_not_counted(centre: Centre, known_first: bool) -> None:
    """Of each kind something is refused, with a reason that repeats nothing that was said."""
    if known_first:
        add_every_kind(centre)
    fill(centre, [participation({**REFUSED, "choice": "shade"})])
    if not known_first:
        add_every_kind(centre)
    passages = {("", "participations"), ("", "people")}
    assert counts(centre).keys() == {*passages, ("choice", ""), ("choice", "shade")}
    assert {question for question, _ in centre.refusals()} == REFUSED.keys()
    assert not any(SECRET in reason for _, reason in centre.refusals())
    assert held(centre) == {}


def test_a_reason_repeats_no_sentence(centre: Centre) -> None:
    """What was said to the wrong question is not told by why it was refused."""
    add_every_kind(centre)
    fill(
        centre, [participation({"choice": SECRET, "choices": (SECRET,), "zone": {"text": SECRET}})]
    )
    assert len(centre.refusals()) == 3
    assert not any(SECRET in reason for _, reason in centre.refusals())


def test_another_contribution_under_the_same_id_is_refused(centre: Centre) -> None:
    """What is held back counts as well when two participations of one id are compared."""
    add_every_kind(centre)
    id = "0" * 32
    for words in ("one", "one", "other"):
        fill(centre, [given({"words": {"text": words}}, EVERY, id)])
    assert centre.refusals() == [("", "Another participation of this pod has the same id.")]
    assert held(centre) == {(id, "words"): ("waiting", {"text": "one"})}


def test_half_a_letter_stops_nobody(centre: Centre) -> None:
    """A group that UTF-8 cannot hold is refused, and the rest of its batch is counted."""
    plain = given({"q": {"text": "HALF"}}).to_bytes().replace(b"HALF", b"\\ud800")
    key = centre.settings.sealing_key.public_key
    centre.receive(centre.batch([seal(plain, key), *centre.boxes(2)]))
    fill(centre, [])
    assert centre.stored() == 3
    assert [question for question, _ in centre.refusals()] == ["q"]


def test_a_minute_of_speech_is_taken(centre: Centre) -> None:
    """The longest contribution goes the whole way."""
    add_every_kind(centre)
    fill(centre, [participation({"voice": {"opus": "AAAA" * 60_000, "seconds": 60}})])
    assert counts(centre)["voice", "given"] == 1
