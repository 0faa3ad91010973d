"""Results: over the API, and pulled by the command into files."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from consultation.errors import CentreUnavailable
from nacelle.cells import safe
from nacelle.results import command
from sync.centre import consultations, problems, tokens
from sync.centre.database import writing
from sync.centre.expander import Inline, expand
from tests.sync.parts import SITE, TODAY, Centre, given, place_consultation
from tests.sync.test_intake import assert_problem

RESULTS = "/api/v1/consultations/place/results"


def fill(centre: Centre) -> None:
    """Two participations that count and one rehearsal."""
    said = [given(people=3), given({"how": "bike"}), given(rehearsal=True)]
    boxes = [centre.box(one) for one in said]
    centre.receive(centre.batch(boxes))
    while expand(centre.engine, Inline(bytes(centre.settings.sealing_key))):
        pass


def test_results_say_everything_but_rehearsals(served: Centre) -> None:
    """Counts, breakdown and rows agree, and rehearsals are left out."""
    fill(served)
    found = served.get(RESULTS).json()
    assert (found["participations"], found["people"]) == (2, 4)
    assert found["questions"]["how"] == {"answered": 2, "counts": {"bike": 1, "walk": 1}}
    assert found["questions"]["want"] == {"answered": 1, "counts": {"benches": 1, "trees": 1}}
    assert {"question": "agree", "cell": "4", "site": SITE, "language": "fr"}.items() <= found[
        "breakdown"
    ][0].items()
    assert [row["rehearsal"] for row in found["rows"]] == [False, False]
    assert sorted(row["id"] for row in found["rows"]) == [row["id"] for row in found["rows"]]


def test_rehearsals_are_counted_when_asked_for(served: Centre) -> None:
    """With rehearsals=1 they are there, each marked."""
    fill(served)
    found = served.get(RESULTS + "?rehearsals=1").json()
    assert found["participations"] == 3
    assert sorted(row["rehearsal"] for row in found["rows"]) == [False, False, True]


def test_known_consultations_show_every_option(served: Centre) -> None:
    """Options that nobody chose are there at zero, with their labels."""
    fill(served)
    with writing(served.engine) as connection:
        consultations.add(connection, place_consultation(), TODAY)
    found = served.get(RESULTS + f"?site={SITE}").json()
    assert found["title"]["fr"] == "La place <b>"
    assert found["questions"]["how"]["counts"] == {"walk": 1, "bike": 1, "car": 0}
    assert found["questions"]["how"]["kind"] == "choice"
    assert found["questions"]["how"]["labels"]["car"]["fr"] == "car"
    assert list(found["questions"]["agree"]["counts"]) == ["1", "2", "3", "4", "5"]
    assert served.get(RESULTS + "?site=elsewhere").json()["participations"] == 0


def test_results_are_for_analysts(light: Centre) -> None:
    """Without a token 401, with another role 403, and a revoked token is out at once."""
    fill(light)
    assert_problem(light.get(RESULTS, token="nonsense"), problems.NO_TOKEN)
    with writing(light.engine) as connection:
        observer = tokens.give_token(connection, tokens.Role.OBSERVER, TODAY)
    assert_problem(light.get(RESULTS, token=observer), problems.NOT_ALLOWED)
    assert light.get(RESULTS).status_code == 200
    with writing(light.engine) as connection:
        tokens.revoke_token(connection, light.token)
    assert_problem(light.get(RESULTS), problems.NO_TOKEN)


@pytest.mark.parametrize("name", ["nothing", "a/b", "%00", "%3Cscript%3E"])
def test_an_unknown_consultation_is_a_problem(light: Centre, name: str) -> None:
    """What nobody spoke of is a problem, never a failure."""
    response = light.get(f"/api/v1/consultations/{name}/results")
    assert response.status_code in (400, 404)
    assert response.json()["type"].startswith("urn:nacelle:problem:")


def pull(centre: Centre, out: Path, format: str, *more: str, consultation: str = "place") -> str:
    """Run the command; what it said."""
    words = [consultation, "--centre", centre.url, "--token", centre.token]
    runner = CliRunner()
    done = runner.invoke(
        command, [*words, "--format", format, "--out", str(out), *more], standalone_mode=False
    )
    if done.exception is not None:
        raise done.exception
    return done.output


def test_the_command_writes_json(light: Centre, tmp_path: Path) -> None:
    """The JSON holds counts by question and option."""
    fill(light)
    said = pull(light, tmp_path / "r.json", "json")
    found = json.loads((tmp_path / "r.json").read_text())
    assert found["participations"] == 2
    assert found["questions"]["how"]["counts"]["bike"] == 1
    assert str(tmp_path / "r.json") in said


def test_the_command_writes_counts_and_participations(light: Centre, tmp_path: Path) -> None:
    """The CSV has one count a row; beside it lie the participations."""
    fill(light)
    pull(light, tmp_path / "r.csv", "csv", "--rehearsals")
    counts = list(csv.DictReader(io.StringIO((tmp_path / "r.csv").read_text())))
    assert counts[0].keys() == {
        *("consultation", "question", "option", "site", "language", "day", "count")
    }
    walk = next(row for row in counts if row["option"] == "walk")
    assert (walk["question"], walk["count"], walk["day"]) == ("how", "2", "2026-04-02")
    beside = (tmp_path / "r.participations.csv").read_text()
    rows = list(csv.DictReader(io.StringIO(beside)))
    assert sorted(row["rehearsal"] for row in rows) == ["no", "no", "yes"]
    assert {row["want"] for row in rows} == {"benches trees", ""}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    """What a spreadsheet would run is made text; numbers stay numbers."""
    assert safe(f"{start}1+1") == f"'{start}1+1"
    assert safe(-1) == "-1"


def test_what_the_centre_refuses_is_said(light: Centre, tmp_path: Path) -> None:
    """An unknown consultation is a sentence, and so is a centre that is not there."""
    with pytest.raises(CentreUnavailable, match="no consultation 'place'"):
        pull(light, tmp_path / "r.json", "json")
    absent = Centre(light.settings, light.engine, light.key, light.token, "http://127.0.0.1:1")
    with pytest.raises(CentreUnavailable, match="There is no centre"):
        pull(absent, tmp_path / "r.json", "json")
    assert not (tmp_path / "r.json").exists()
