"""Summaries: every number of them is counted again from the rows, in few lines a kind."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from statistics import mean, median
from typing import Any

import pytest

from consultation.wording import Wording
from sync.centre.database import reading
from sync.centre.results import Wanted, results
from tests.sync.every import CORNERS, EVERY, PROJECTS, add_every_kind, every_kind, fill, invented
from tests.sync.parts import Centre, centre_at, serving

RESULTS = f"/api/v1/consultations/{EVERY}/results"


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory, made_on_sqlite: Path) -> Iterator[Any]:
    """What the API says of 150 invented residents."""
    home = tmp_path_factory.mktemp("summed")
    with centre_at(home, made_on_sqlite) as made:
        fill(made, invented(150))
        add_every_kind(made)
        with serving(made) as centre:
            yield centre.get(RESULTS).json()


def said(found: Any, id: str) -> list[Any]:
    """The answers of the rows to one question, without those that were declined."""
    answers = (row["answers"].get(id) for row in found["rows"])
    return [one for one in answers if one not in (None, "declined")]


def summary(found: Any, id: str) -> Any:
    """The summary of one question; its `n` is that of the rows."""
    one = found["questions"][id]["summary"]
    assert one["n"] == len(said(found, id)) > 0
    return one


@pytest.mark.parametrize("id", ["choice", "compare", "zone"])
def test_shares_of_one_answer(found: Any, id: str) -> None:
    """How many chose it, of those who answered."""
    rows = said(found, id)
    for option, share in summary(found, id)["shares"].items():
        assert share == round(rows.count(option) / len(rows), 4)


def test_shares_of_several_answers(found: Any) -> None:
    """How many chose it among others, of those who answered."""
    rows = said(found, "choices")
    for option, share in summary(found, "choices")["shares"].items():
        assert share == round(sum(option in one for one in rows) / len(rows), 4)


@pytest.mark.parametrize(
    ("id", "source"), [("scale", "cells"), ("few", "cells"), ("number", "rows")]
)
def test_numbers(found: Any, id: str, source: str) -> None:
    """Mean, median and ends, the same from cells as from rows."""
    rows, one = said(found, id), summary(found, id)
    assert (one["mean"], one["median"]) == (round(mean(rows), 4), median(rows))
    assert (one["lowest"], one["highest"], one["source"]) == (min(rows), max(rows), source)


def test_rankings(found: Any) -> None:
    """First places, mean place, and a Borda point for each of the five that could be below."""
    rows = said(found, "ranking")
    for option, one in summary(found, "ranking")["options"].items():
        places = [order.index(option) + 1 for order in rows if option in order]
        assert (one["ranked"], one["first"]) == (len(places), places.count(1))
        assert one["mean_place"] == round(mean(places), 4)
        assert one["borda"] == sum(5 - place for place in places)


def test_points(found: Any) -> None:
    """Points by option, a person, and of all points."""
    rows, one = said(found, "points"), summary(found, "points")
    assert one["points"] == sum(sum(shared.values()) for shared in rows)
    for option, dotted in one["options"].items():
        many = sum(shared.get(option, 0) for shared in rows)
        assert dotted["points"] == many
        assert dotted["mean"] == round(many / len(rows), 4)
        assert dotted["share"] == round(many / one["points"], 4)


def test_budgets(found: Any) -> None:
    """Votes, their share, and what a person spends; no word of what is paid."""
    rows, one = said(found, "budget"), summary(found, "budget")
    votes = Counter(chain(*rows))
    spent = [sum(PROJECTS[project][2] for project in chosen) for chosen in rows]
    assert one["mean_spent"] == round(sum(spent) / len(rows), 4)
    assert one["purses"] == {"north": 60_000, "south": 40_000}
    for id, project in one["projects"].items():
        assert (project["votes"], project["cost"]) == (votes[id], PROJECTS[id][2])
        assert project["share"] == round(votes[id] / len(rows), 4)


def test_pairs(found: Any) -> None:
    """Duels by option, the share that was won, and the score by the rule of succession."""
    rows, one = said(found, "pairs"), summary(found, "pairs")
    duels = list(chain(*rows))
    assert one["pairs"] == len(duels)
    for option, paired in one["options"].items():
        chosen = [chosen for *both, chosen in duels if option in both]
        won, undecided = chosen.count(option), chosen.count("")
        lost = len(chosen) - won - undecided
        assert (paired["won"], paired["lost"], paired["undecided"]) == (won, lost, undecided)
        assert paired["win_share"] == round(won / (won + lost), 4)
        assert paired["score"] == round((won + undecided / 2 + 1) / (len(chosen) + 2), 4)


def test_opinions(found: Any) -> None:
    """Shares of those who were shown the statement."""
    rows = said(found, "opinions")
    for statement, one in summary(found, "opinions")["statements"].items():
        verdicts = [given[statement] for given in rows if statement in given]
        assert one["seen"] == len(verdicts)
        for verdict in ("agree", "disagree", "pass"):
            assert one[verdict] == round(verdicts.count(verdict) / len(verdicts), 4)


def test_places(found: Any) -> None:
    """Every pin is there, sorted, and in the square in which it is counted."""
    rows, counts = said(found, "place"), found["questions"]["place"]["counts"]
    assert summary(found, "place")["pins"] == sorted([one["lat"], one["lon"]] for one in rows)
    squares: Counter[str] = Counter()
    for one in rows:
        east = (one["lon"] - CORNERS["west"]) / (CORNERS["east"] - CORNERS["west"])
        south = (CORNERS["north"] - one["lat"]) / (CORNERS["north"] - CORNERS["south"])
        squares["abcdefgh"[min(int(east * 8), 7)] + "123456"[min(int(south * 6), 5)]] += 1
    assert {cell: count for cell, count in counts.items() if count} == squares


@pytest.mark.parametrize("id", ["voice", "drawing", "words"])
def test_contributions(found: Any, id: str) -> None:
    """All wait, and no more is said of them."""
    one = summary(found, id)
    assert one == {"n": one["n"], "waiting": one["n"]}
    assert all(answer == {"contribution": "waiting"} for answer in said(found, id))


def test_what_waits_is_summed_up(found: Any) -> None:
    """The contributions of all questions, beside the batches."""
    three = [found["questions"][id]["summary"]["waiting"] for id in ("voice", "drawing", "words")]
    assert found["waiting"] == {"batches": 0, "contributions": sum(three)}


def test_every_cell_has_a_label(found: Any) -> None:
    """In French and in English, in words and not in ids; so has every part of a summary."""
    for id, one in found["questions"].items():
        assert one["kind"] == next(q.kind for q in every_kind().questions if q.id == id)
        parts = [one["summary"].get(part) or {} for part in ("options", "projects", "statements")]
        for cell in chain(one["counts"], *parts):
            label: Wording = one["labels"][cell]
            assert label.keys() >= {"fr", "en"}, (id, cell)
            assert ":" not in cell or label["fr"] != cell
    labels = found["questions"]["ranking"]["labels"]
    assert labels["shade:2"] == {
        "fr": "De l’ombre en été\xa0: place 2",
        "en": "Shade in summer: place 2",
    }
    assert found["questions"]["number"]["labels"]["0..11"]["fr"] == "0 à 11 minutes"


def test_nobody_is_divided_by(centre: Centre) -> None:
    """Where nobody answered there are no shares and no means, on both databases."""
    add_every_kind(centre)
    with reading(centre.engine) as connection:
        found = results(connection, Wanted(EVERY), rows=True)
    assert {one.answered for one in found.questions.values()} == {0}
    assert all(one.summary is not None and one.summary.n == 0 for one in found.questions.values())


def test_summaries_are_filtered_as_counts_are(served: Centre) -> None:
    """Another language, and rehearsals, are left out of summaries, pins and what waits."""
    add_every_kind(served)
    given = invented(12)
    fill(served, given)
    found = served.get(RESULTS + "?language=ar").json()
    assert found["waiting"]["contributions"] == 0
    assert found["questions"]["place"]["summary"]["pins"] == []
    assert found["questions"]["number"]["summary"]["mean"] is None
    with_rows = served.get(RESULTS).json()
    without = served.get(RESULTS + "?rows=0").json()
    assert len(with_rows["questions"]["place"]["summary"].pop("pins")) > 0
    assert with_rows["questions"] == without["questions"]
