"""The tables that are pulled: columns of each kind, as tools of the field read them."""

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from consultation.answer import Value
from nacelle.columns import Question
from tests.sync.every import EVERY, add_every_kind, fill, invented, participation
from tests.sync.parts import Centre
from tests.sync.test_results import pull

SAID: Mapping[str, Value] = {
    "choice": "shade",
    "choices": ("shade", "games"),
    "scale": 4,
    "ranking": ("water", "shade"),
    "points": {"water": 7, "quiet": 3},
    "budget": ("benches", "stage"),
    "place": {"lat": 43.6045, "lon": 1.444},
    "zone": "old",
    "compare": "none",
    "pairs": (("shade", "water", "water"), ("games", "quiet", ""), ("quiet", "shade", "quiet")),
    "opinions": {"cars": "agree", "events": "pass"},
    "number": 35,
    "voice": {"opus": "T2dn", "seconds": 3},
    "words": "declined",
}

COLUMNS = {
    "choice": "shade",
    "choices": "shade games",
    "choices/shade": "1",
    "choices/water": "0",
    "choices/games": "1",
    "choices/quiet": "0",
    "choices/market": "0",
    "scale": "4",
    "ranking": "water shade",
    "ranking/1": "water",
    "ranking/2": "shade",
    "ranking/3": "",
    "ranking/4": "",
    "ranking/5": "",
    "points": "quiet=3 water=7",
    "points/shade": "0",
    "points/water": "7",
    "points/games": "0",
    "points/quiet": "3",
    "points/market": "0",
    "budget": "benches stage",
    "budget/planting": "0",
    "budget/benches": "1",
    "budget/lights": "0",
    "budget/stage": "1",
    "budget/toilets": "0",
    "place": "43.6045 1.444",
    "place/lat": "43.6045",
    "place/lon": "1.444",
    "zone": "old",
    "compare": "none",
    "pairs": "shade<water games=quiet quiet>shade",
    "opinions": "cars=agree events=pass",
    "opinions/cars": "agree",
    "opinions/night": "",
    "opinions/trees": "",
    "opinions/events": "pass",
    "number": "35",
    "few": "",
    "voice": "waiting",
    "drawing": "",
    "words": "declined",
}


def rows(file: Path) -> list[dict[str, str]]:
    """A table, by the names of its columns."""
    with file.open(newline="", encoding="utf-8") as opened:
        return list(csv.DictReader(opened))


def test_each_kind_has_its_columns(light: Centre, tmp_path: Path) -> None:
    """The whole answer in one column, its parts in columns of their own."""
    add_every_kind(light)
    fill(light, [participation(SAID)])
    pull(light, tmp_path / "r.csv", "csv", consultation=EVERY)
    [row] = rows(tmp_path / "r.participations.csv")
    passage = ("id", "site", "language", "day", "people", "rehearsal")
    assert {name: cell for name, cell in row.items() if name not in passage} == COLUMNS
    assert list(row) == [*passage, *COLUMNS]


def test_a_question_that_was_skipped_leaves_its_columns_empty(
    light: Centre, tmp_path: Path
) -> None:
    """Nothing is not zero."""
    add_every_kind(light)
    fill(light, [participation({"choice": "declined"})])
    pull(light, tmp_path / "r.csv", "csv", consultation=EVERY)
    [row] = rows(tmp_path / "r.participations.csv")
    assert row["choice"] == "declined"
    assert {row[name] for name in COLUMNS if name != "choice"} == {""}


def test_pairs_have_a_table_of_their_own(light: Centre, tmp_path: Path) -> None:
    """One pair a row, in the order in which they were shown."""
    add_every_kind(light)
    one = participation(SAID)
    fill(light, [one])
    told = pull(light, tmp_path / "r.csv", "csv", consultation=EVERY)
    found = [tuple(row.values()) for row in rows(tmp_path / "r.pairs.csv")]
    assert found == [
        (one.id, "pairs", "shade", "water", "water"),
        (one.id, "pairs", "games", "quiet", ""),
        (one.id, "pairs", "quiet", "shade", "quiet"),
    ]
    assert "r.pairs.csv" in told
    assert "1 contributions wait to be read" in told


def test_columns_add_up_to_the_counts(light: Centre, tmp_path: Path) -> None:
    """Who counts the participations' table finds the table of counts."""
    add_every_kind(light)
    fill(light, invented(40))
    pull(light, tmp_path / "r.csv", "csv", consultation=EVERY)
    counts = {(row["question"], row["option"]): row["count"] for row in rows(tmp_path / "r.csv")}
    said = rows(tmp_path / "r.participations.csv")
    for name in COLUMNS:
        id, _, part = name.partition("/")
        cells = [row[name] for row in said]
        if id in ("choices", "points", "budget") and part:
            assert str(sum(int(cell or 0) for cell in cells)) == counts.get((id, part), "0")
        elif id == "ranking" and part:
            for option in set(cells) - {""}:
                assert str(cells.count(option)) == counts[id, f"{option}:{part}"]
        elif id == "opinions" and part:
            for verdict in set(cells) - {""}:
                assert str(cells.count(verdict)) == counts[id, f"{part}:{verdict}"]


def test_what_is_held_back_is_only_marked(light: Centre, tmp_path: Path) -> None:
    """Before the pack is known: groups are held back, ids and numbers are there."""
    fill(light, [participation(SAID)])
    pull(light, tmp_path / "r.csv", "csv", consultation=EVERY)
    [row] = rows(tmp_path / "r.participations.csv")
    assert (row["choices"], row["scale"], row["words"]) == ("shade games", "4", "declined")
    for id in ("points", "place", "pairs", "opinions", "voice"):
        assert row[id] == "unknown"


@pytest.mark.parametrize("kind", ["choices", "points", "ranking", "opinions", "pairs", "place"])
@pytest.mark.parametrize(
    "said", [[[["a"]]], {"a": {"b": 1}}, [], {}, 1.5, {"contribution": "unknown"}]
)
def test_no_answer_ends_the_writing(kind: str, said: Any) -> None:
    """Whatever an older version took, the row is as wide as its head."""
    question = Question("q", kind, ("a:1", "b:x", "c"), pin=True)
    assert len(question.row(said)) == len(question.columns())


def test_a_place_in_the_south_is_a_number() -> None:
    """Degrees below zero are numbers."""
    question = Question("q", "place", pin=True)
    assert question.row({"lat": -33.9, "lon": 18.4}) == ("-33.9 18.4", -33.9, 18.4)
