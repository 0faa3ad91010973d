"""The zip for tools of ODK, read back with what everybody has."""

import base64
import csv
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest

from consultation.answer import Value
from nacelle.odk import write_odk
from nacelle.pulled import Results
from tests.sync.every import EVERY, add_every_kind, fill, participation
from tests.sync.parts import SITE, Centre
from tests.sync.test_columns import SAID
from tests.sync.test_results import pull

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
    "points-shade": "0",
    "points-water": "7",
    "points-games": "0",
    "points-quiet": "3",
    "points-market": "0",
    "budget": "benches stage",
    "budget/planting": "0",
    "budget/benches": "1",
    "budget/lights": "0",
    "budget/stage": "1",
    "budget/toilets": "0",
    "place-Latitude": "43.6045",
    "place-Longitude": "1.444",
    "place-Altitude": "",
    "place-Accuracy": "",
    "zone": "old",
    "compare": "none",
    "pairs": "shade<water games=quiet quiet>shade",
    "opinions-cars": "agree",
    "opinions-night": "",
    "opinions-trees": "",
    "opinions-events": "pass",
    "number": "35",
    "few": "",
    "voice": "waiting",
    "drawing": "",
    "words": "declined",
}


def opened(file: Path, id: str) -> tuple[list[dict[str, str]], dict[str, bytes]]:
    """The table of a zip, by the names of its columns, and the files of its media."""
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        names = set(archive.namelist())
        table = archive.read(f"{id}.csv").decode()
        media = {name: archive.read(name) for name in names if name.startswith("media/")}
    assert names == {f"{id}.csv", *media}
    assert media.pop("media/") == b""
    return list(csv.DictReader(io.StringIO(table, newline=""))), media


def test_every_kind_is_written_as_central_does(light: Centre, tmp_path: Path) -> None:
    """Each kind has the columns that its type of question has, and each row Central's own."""
    add_every_kind(light)
    one = participation(SAID)
    fill(light, [one])
    said = pull(light, tmp_path / "r.zip", "odk", consultation=EVERY)
    [row], media = opened(tmp_path / "r.zip", EVERY)
    around = {
        "SubmissionDate": "2026-04-02",
        "meta-site": SITE,
        "meta-language": "fr",
        "meta-people": "1",
        "meta-rehearsal": "no",
    }
    after = {
        "meta-instanceID": one.id,
        "KEY": one.id,
        "SubmitterID": "",
        "SubmitterName": "",
        "AttachmentsPresent": "0",
        "AttachmentsExpected": "1",
        "Status": "",
        "ReviewState": "",
        "DeviceID": "",
        "Edits": "0",
        "FormVersion": "1",
    }
    assert list(row.items()) == list((around | COLUMNS | after).items())
    assert media == {}
    assert "1 contributions wait to be read" in said


def test_nobody_hears_what_nobody_has_read(light: Centre, tmp_path: Path) -> None:
    """What residents said, drew and wrote is not in the zip before it was read."""
    add_every_kind(light)
    told: dict[str, Value] = {
        "voice": {"opus": base64.b64encode(b"OggS secret").decode(), "seconds": 3},
        "drawing": {"strokes": (("red", 1, 2, 3, 4),)},
        "words": {"text": "Un secret"},
    }
    fill(light, [participation(told)])
    pull(light, tmp_path / "r.zip", "odk", consultation=EVERY)
    [row], media = opened(tmp_path / "r.zip", EVERY)
    assert media == {}
    assert {row[id] for id in told} == {"waiting"}
    assert (row["AttachmentsPresent"], row["AttachmentsExpected"]) == ("0", "2")


def test_before_the_pack_is_known(light: Centre, tmp_path: Path) -> None:
    """Without their questions answers are one text each, and groups are held back."""
    fill(light, [participation(SAID)])
    pull(light, tmp_path / "r.zip", "odk", consultation=EVERY)
    [row], _ = opened(tmp_path / "r.zip", EVERY)
    assert (row["choices"], row["scale"], row["words"]) == ("shade games", "4", "declined")
    assert {row[id] for id in ("points", "place", "voice")} == {"unknown"}


def test_rehearsals_are_left_out(light: Centre, tmp_path: Path) -> None:
    """As in the other formats, unless they are asked for."""
    add_every_kind(light)
    fill(light, [participation({"scale": 2}, rehearsal=True)])
    pull(light, tmp_path / "r.zip", "odk", consultation=EVERY)
    assert opened(tmp_path / "r.zip", EVERY) == ([], {})
    pull(light, tmp_path / "r.zip", "odk", "--rehearsals", consultation=EVERY)
    [row], _ = opened(tmp_path / "r.zip", EVERY)
    assert (row["meta-rehearsal"], row["scale"]) == ("yes", "2")


def results(questions: Mapping[str, Any], answers: Mapping[str, Any], id: str = "q") -> Results:
    """What a centre might say of one participation."""
    row = {"id": "ab" * 16, "site": "=cmd()", "language": "fr", "day": "2026-04-02", "people": 1}
    return msgspec.convert(
        {
            "consultation": id,
            "participations": 1,
            "people": 1,
            "waiting": {"batches": 0},
            "refused": 0,
            "questions": {
                id: {"answered": 1, "counts": {}, **question} for id, question in questions.items()
            },
            "breakdown": [],
            "rows": [{**row, "rehearsal": False, "answers": answers}],
        },
        Results,
    )


def test_what_was_read_goes_along(tmp_path: Path) -> None:
    """A message and a drawing that the centre shows lie in 'media', named in the table."""
    found = results(
        {"my-voice": {"kind": "voice"}, "draw": {"kind": "drawing"}, "say": {"kind": "words"}},
        {
            "my-voice": {"opus": base64.b64encode(b"OggS...").decode(), "seconds": 3},
            "draw": {"strokes": [["red", 1, 2, 30, 40], ["ink", 500, 400]]},
            "say": {"text": "=Des arbres !"},
        },
    )
    write_odk(found, tmp_path / "r.zip")
    [row], media = opened(tmp_path / "r.zip", "q")
    key = row["KEY"]
    assert (row["my_voice"], row["draw"]) == (f"{key}-my_voice.ogg", f"{key}-draw.svg")
    assert row["say"] == "'=Des arbres !"
    assert media[f"media/{row['my_voice']}"] == b"OggS..."
    drawn = media[f"media/{row['draw']}"].decode()
    assert 'points="1,2 30,40"' in drawn
    assert 'points="500,400 500,400"' in drawn
    assert (row["AttachmentsPresent"], row["AttachmentsExpected"]) == ("2", "2")


def test_no_cell_is_a_formula_and_no_name_a_path(tmp_path: Path) -> None:
    """Sites and texts are made safe, and a consultation cannot name a file elsewhere."""
    write_odk(results({}, {}, "../../etc/x"), tmp_path / "r.zip")
    [row], _ = opened(tmp_path / "r.zip", "__.._etc_x")
    assert row["meta-site"] == "'=cmd()"
    assert row["FormVersion"] == ""


def test_a_group_can_be_declined(tmp_path: Path) -> None:
    """Where no column of a question can say so, one more does."""
    cells = {"a-b": 0, "c": 0, "declined": 1}
    questions = {"share": {"kind": "points", "counts": cells}}
    for said, held in (("declined", "1"), ({"c": 2}, "0"), (None, "")):
        write_odk(results(questions, {} if said is None else {"share": said}), tmp_path / "r.zip")
        [row], _ = opened(tmp_path / "r.zip", "q")
        assert row["share-declined"] == held
        assert row["share-c"] == ("2" if held == "0" else "")
        assert "share-a_b" in row


@pytest.mark.parametrize("said", [[["a"]], {"a": {"b": 1}}, [], {}, 1.5, "x-y"])
@pytest.mark.parametrize("kind", ["choices", "points", "ranking", "opinions", "place", "voice"])
def test_no_answer_ends_the_writing(tmp_path: Path, kind: str, said: Any) -> None:
    """Whatever an older version took, the row is as wide as its head."""
    counts = {"a:1": 1, "b:x": 1, "c": 1}
    summary = {"answer": "pin"}
    questions = {"one": {"kind": kind, "counts": counts, "summary": summary}}
    write_odk(results(questions, {"one": said}), tmp_path / "r.zip")
    [row], _ = opened(tmp_path / "r.zip", "q")
    assert None not in row
    assert row["Edits"] == "0"


def test_the_same_results_make_the_same_bytes(tmp_path: Path) -> None:
    """Two who pull the same results hold the same file."""
    found = results({"scale": {"kind": "scale"}}, {"scale": 4})
    for name in ("one", "other"):
        write_odk(found, tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()
