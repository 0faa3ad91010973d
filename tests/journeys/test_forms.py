"""Forms of every type, from the sheet to what tools of ODK read of the answers."""

import os
import traceback
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import requests

from consultation.errors import NotImported
from kiosk.home import store_path
from kiosk.store.store import Store
from sync.centre import consultations
from sync.centre.database import migrate, open_database, writing
from sync.pod.upload import upload
from tests.journeys.form import Answered, answer
from tests.packs.importing.forms import write_form
from tests.packs.importing.test_xlsform import EVERY_KIND, LOST
from tests.sync.parts import TODAY, Centre, centre_at, serving
from tests.sync.test_odk import opened
from tests.sync.test_results import pull

pytestmark = pytest.mark.journey

FORMS = "NACELLE_FORMS"
ENDINGS = (".xlsx", ".xlsm", ".xls", ".csv", ".md")

OLD_WORDS = """
"survey"
,"type","name","label","relevant"
,"q string","why","Why?",""
,"add select one prompt using yes_no","first","First?",""
,"select all that apply from many or_other","several","Which?","${first} = 'yes'"
,"q int","many","How many?","${first} = 'no'"
,"gps","spot","Where?",""
,"photo","look","Show it",""
"choices"
,"list_name","name","label"
,"yes_no","yes","Yes"
,"yes_no","no","No"
,"many","a","One"
,"many","b","Two"
"""


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """A centre that serves, on SQLite."""
    file = tmp_path / "empty.db"
    engine = open_database(f"sqlite:///{file}")
    migrate(engine)
    engine.dispose()
    with centre_at(tmp_path / "centre", file) as made, serving(made) as running:
        yield running


def test_a_form_comes_back_under_its_own_names(tmp_path: Path, centre: Centre) -> None:
    """What residents answer to a form is exported by its fields and its choices' names."""
    found = answer(write_form(tmp_path, EVERY_KIND), tmp_path / "form", 12, centre.enrolment)
    _bring(centre, found)
    pull(centre, tmp_path / "r.zip", "odk", "--rehearsals", consultation="the-square")
    rows, _ = opened(tmp_path / "r.zip", "the-square")
    assert len(rows) == found.given > 6
    assert list(rows[0])[5:-11] == [
        *("when", "wants", "wants/big_trees", "wants/benches", "order", "minutes", "age", "why"),
        *("tell", "draw", "where-Latitude", "where-Longitude", "where-Altitude", "where-Accuracy"),
    ]
    assert {row["when"] for row in rows} <= {"morning", "never", "declined", ""}
    chosen = {name for row in rows for name in row["wants"].split()}
    assert "big_trees" in chosen | {name for row in rows for name in row["order"].split()}
    assert all(row["wants"] == "" for row in rows if row["when"] == "never")
    said = sum(row[name] == "waiting" for row in rows for name in ("tell", "draw"))
    assert said == sum(int(row["AttachmentsExpected"]) for row in rows)


@pytest.mark.parametrize(
    ("table", "ending"), [(OLD_WORDS, ".csv"), (LOST, ".md")], ids=["old words", "lost"]
)
def test_a_form_can_be_answered(tmp_path: Path, table: str, ending: str) -> None:
    """Old names of types, other files, and forms of which much is lost: the rest is answered."""
    form = tmp_path / f"form{ending}"
    form.write_text(table.strip() + "\n", encoding="utf-8")
    found = answer(form, tmp_path / "out", 6)
    assert found.given > 2
    assert found.answered


@pytest.mark.endure
def test_every_form_of_a_folder_can_be_answered(tmp_path: Path) -> None:
    """Each form below the folder NACELLE_FORMS is refused with a reason, or can be answered."""
    named = os.environ.get(FORMS)
    if named is None:
        pytest.skip(
            f"Name a folder of forms in {FORMS}, such as 'tests' in a copy of "
            "https://github.com/XLSForm/pyxform."
        )
    forms = sorted(file for file in Path(named).rglob("*") if file.suffix in ENDINGS)
    assert forms, f"There is no form below {named}."
    answered, refused, failed = 0, 0, list[str]()
    for number, form in enumerate(forms):
        name = form.relative_to(named)
        try:
            found = answer(form, tmp_path / str(number), 4)
        except NotImported as error:
            refused += 1
            click.echo(f"refused   {name}: {error}".splitlines()[0])
        except Exception:  # noqa: BLE001  # Every form has its turn.
            failed.append(f"{name}\n{traceback.format_exc()}")
        else:
            answered += 1
            all = len(found.consultation.questions)
            click.echo(
                f"answered  {name}: {len(found.answered)} of {all} questions, {found.given} gave"
            )
    click.echo(f"{answered} answered, {refused} refused, {len(failed)} failed")
    assert not failed, "\n".join(failed)


def _bring(centre: Centre, found: Answered) -> None:
    """Let the centre know the consultation, and what was given."""
    with writing(centre.engine) as connection:
        consultations.add(connection, found.consultation, TODAY)
    store = Store.open(store_path(found.home))
    try:
        with requests.Session() as http:
            upload(store, centre.enrolment, centre.key, http)
    finally:
        store.close()
