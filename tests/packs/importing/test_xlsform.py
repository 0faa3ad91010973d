"""A form becomes a folder that passes its check; each thing that is lost is told with its row."""

import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from consultation.consultation import Consultation
from consultation.errors import NotImported
from kiosk.words.languages import READ
from packs.compiled import document
from packs.importing.xlsform import import_xlsform
from packs.source import read_source
from tests.packs.importing.folders import problems_of
from tests.packs.importing.forms import TODAY, carried, png, write_form
from tests.packs.sources import build_source

ROOT = Path(__file__).parents[3]

EVERY_KIND = """
| survey |
| | type | name | label::French (fr) | label::English (en) | hint::English (en) | required | relevant | constraint | parameters | appearance |
| | note | hello | Bonjour | Hello | Read this | | | | | |
| | begin group | square | La place | The square | | | | | | |
| | select_one hours | when | Quand ? | When? | | yes | | | | |
| | select_multiple wishes | wants | Que voulez-vous ? | What do you want? | Two at most | | ${when} != 'never' | count-selected(.) <= 2 | | |
| | rank wishes | order | Dans quel ordre ? | In which order? | | | | | | |
| | end group | | | | | | | | | |
| | range | minutes | Combien ? | How long? | | | | | start=0 end=60 step=5 | |
| | integer | age | Quel âge ? | How old? | | | ${minutes} > 10 | . >= 10 and . <= 99 | | |
| | text | why | Pourquoi ? | Why? | | | selected(${wants}, 'big_trees') | | | multiline |
| | audio | tell | Racontez | Tell us | | | | | | |
| | image | draw | Montrez | Show us | | | | | | |
| | geopoint | where | Où ? | Where? | | | | | | |
| choices |
| | list_name | name | label::French (fr) | label::English (en) |
| | hours | morning | Le matin | Morning |
| | hours | never | Jamais | Never |
| | wishes | big_trees | Des arbres | Trees |
| | wishes | benches | Des bancs | Benches |
| settings |
| | form_title | form_id | default_language |
| | La place | the_square | French (fr) |
"""  # noqa: E501


def _read(folder: Path) -> Consultation:
    source, _ = read_source(folder)
    return Consultation.from_document(document(source))


def test_every_kind(tmp_path: Path) -> None:
    """Each type that is carried over becomes its step, in both languages, and can be built."""
    _, folder = carried(tmp_path, EVERY_KIND)
    assert problems_of(folder) == []
    built = build_source(folder, tmp_path / "pack", tmp_path / "cache").consultation
    assert (built.id, built.languages) == ("the-square", ("fr", "en"))
    assert built.title["fr"] == "La place"
    kinds = [(step.id, type(step).__name__) for step in built.steps]
    assert kinds == [
        ("hello", "Card"),
        ("when", "Choice"),
        ("wants", "Choices"),
        ("order", "Ranking"),
        ("minutes", "Number"),
        ("age", "Number"),
        ("why", "Words"),
        ("tell", "Voice"),
        ("draw", "Drawing"),
        ("where", "Place"),
    ]
    assert dict(built.question("when").words) == {"fr": "Quand ?", "en": "When?"}
    assert built.question("when").required
    assert [theme.id for theme in built.themes] == ["square"]
    assert built.question("order").theme == "square"
    assert built.question("age").theme is None


def test_conditions(tmp_path: Path) -> None:
    """What conditions can say is said: who answers what is shown what the form would show."""
    _, folder = carried(tmp_path, EVERY_KIND)
    consultation = _read(folder)

    def shown(**answers: Any) -> set[str]:
        return {step.id for step in consultation.steps_for(answers)}

    assert "wants" not in shown(when="never")
    assert "wants" in shown(when="morning")
    assert "age" in shown(minutes=15)
    assert "age" not in shown(minutes=10)
    assert "age" not in shown()
    assert "why" in shown(when="morning", wants=("big-trees",))
    assert "why" not in shown(when="morning", wants=("benches",))


def test_limits(tmp_path: Path) -> None:
    """Constraints and parameters that a question can have become its limits."""
    _, folder = carried(tmp_path, EVERY_KIND)
    text = (folder / "consultation.yaml").read_text("utf-8")
    assert "max: 2" in text
    assert "low: 10\n    high: 99" in text
    assert "high: 60" in text
    assert "step: 5" in text
    assert "most: 1000" in text


def test_pictures_of_words(tmp_path: Path) -> None:
    """An option has the pictogram of its words, else a neutral one; which is told."""
    imported, folder = carried(tmp_path, EVERY_KIND)
    text = (folder / "consultation.yaml").read_text("utf-8")
    assert "{id: big-trees, label: Des arbres, picture: tree}" in text
    assert "choices, row 4: option 'Des arbres': pictogram 'tree'" in imported.pictures


LOST = """
| survey |
| | type | name | label | relevant | calculation | default | appearance | guidance_hint | choice_filter | colour |
| | start | began | | | | | | | | |
| | decimal | price | Price? | | | | | | | |
| | select_one yn | first | ${price} or not? | | | yes | minimal | more | true() | red |
| | text | second | Second? | count-selected(${first}) > 1 | | | | | | |
| | calculate | sum | | | 1 + 1 | | | | | |
| | begin repeat | people | People | | | | | | | |
| | text | person | Who? | | | | | | | |
| | end repeat | | | | | | | | | |
| | select_one yn or_other | third | <b>Third</b>? | | | | | | | |
| choices |
| | list_name | name | label | region |
| | yn | yes | Yes | north |
| | yn | no | No | north |
| | unused | x | X | |
| settings |
| | form_title | version | style |
| | Lost | 7 | pages |
"""  # noqa: E501


@pytest.mark.parametrize(
    "told",
    [
        "survey, row 2: 'began' of type 'start' was left out",
        "survey, row 3: 'price' of type 'decimal' was left out",
        "survey, row 4: an answer in the middle of a sentence",
        "survey, row 4: 'default' (yes) was left out",
        "survey, row 4: 'appearance' (minimal) was left out",
        "survey, row 4: 'guidance_hint' (more) was left out",
        "survey, row 4: 'choice_filter' (true()) was left out",
        "survey, row 4: 'colour' (red) was left out",
        "survey, row 5: 'count-selected(${first}) > 1' was left out, and 'second' is shown to",
        "survey, row 6: 'sum' of type 'calculate' was left out",
        "survey, row 7: 'people' was left out",
        "survey, row 8: 'person' was left out: it is in the repeat of row 7",
        "survey, row 10: colours, bold letters and links were left out",
        "survey, row 10: what 'other' is, is not asked",
        "choices, row 1: the column 'region' was left out",
        "choices, row 4: the list 'unused' was left out",
        "settings, row 2: the setting 'version' was left out",
        "settings, row 2: the setting 'style' was left out",
    ],
)
def test_told(tmp_path: Path, told: str) -> None:
    """Nothing is lost without a line: where it stood, what, why and what to do."""
    imported, folder = carried(tmp_path, LOST, "en")
    assert problems_of(folder) == []
    lines = [str(note) for note in imported.notes if str(note).startswith(told)]
    assert len(lines) == 1
    assert ";" in lines[0]


def test_beside(tmp_path: Path) -> None:
    """Pictures and recordings beside the form go along; those that are not there are told."""
    (tmp_path / "form-media").mkdir()
    (tmp_path / "form-media" / "Big Tree.png").write_bytes(png())
    (tmp_path / "secret.png").write_bytes(png())
    table = """
    | survey |
    | | type | name | label |
    | | select_one what | first | What? |
    | choices |
    | | list_name | name | label | media::image | media::audio |
    | | what | tree | A tree | Big Tree.png | tree.wav |
    | | what | bench | A bench | gone.png | |
    | | what | swing | A swing | ../secret.png | |
    """
    imported, folder = carried(tmp_path, table, "en")
    assert problems_of(folder) == []
    assert (folder / "pictures" / "big-tree.png").read_bytes() == png()
    text = (folder / "consultation.yaml").read_text("utf-8")
    assert "{id: tree, label: A tree, picture: pictures/big-tree.png}" in text
    assert "{id: bench, label: A bench, picture: bench}" in text
    assert "to be written: who made this picture" in text
    told = "\n".join(map(str, imported.notes))
    assert "choices, row 2: the file 'tree.wav' was not taken: there is no such file" in told
    assert "choices, row 3: the file 'gone.png' was not taken" in told
    assert "choices, row 4: the file '../secret.png' was not taken: its name is no plain" in told


def test_languages(tmp_path: Path) -> None:
    """Languages that the kiosk does not speak are told, and the others go on without them."""
    table = """
    | survey |
    | | type | name | label::Swahili (sw) | label::Français | label::Arabic (ar) |
    | | text | first | Nini? | Quoi ? | ماذا؟ |
    | | text | second | Nani? | Qui ? | |
    """
    imported, folder = carried(tmp_path, table)
    assert problems_of(folder) == []
    assert imported.draft.languages == ("fr", "ar")
    assert any("'Swahili (sw)' were left out" in str(note) for note in imported.notes)
    arabic = (folder / "translations" / "ar.yaml").read_text("utf-8")
    assert "words: Qui ? # to be translated" in arabic
    assert "words: ماذا؟\n" in arabic


def test_no_language(tmp_path: Path) -> None:
    """Where no language is known, the author is asked which it is."""
    table = """
    | survey |
    | | type | name | label::Swahili (sw) |
    | | text | first | Nini? |
    """
    with pytest.raises(NotImported, match="--language"):
        carried(tmp_path, table)
    _, folder = carried(tmp_path, table, "fr")
    assert "language: fr\n" in (folder / "consultation.yaml").read_text("utf-8")


def test_too_many_voices(tmp_path: Path) -> None:
    """Messages that could not be given together are made shorter, and told."""
    rows = "\n".join(f"| | audio | tell{n} | Tell {n} |" for n in range(5))
    table = f"| survey |\n| | type | name | label |\n{rows}\n"
    imported, folder = carried(tmp_path, table, "en")
    assert problems_of(folder) == []
    assert any("messages last 20 seconds" in str(note) for note in imported.notes)


def test_too_many_drawings(tmp_path: Path) -> None:
    """What does not fit however short is left out, with the conditions that named it."""
    rows = "\n".join(f"| | image | draw{n} | Draw {n} |" for n in range(8))
    table = f"| survey |\n| | type | name | label |\n{rows}\n"
    imported, folder = carried(tmp_path, table, "en")
    assert problems_of(folder) == []
    assert sum("'draw" in str(note) and "left out" in str(note) for note in imported.notes) == 4


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (
            "| | select_one gone | a | A |",
            "survey, row 2.*no list 'gone'|sheet 'choices' is missing",
        ),
        ("| | text | a b | A |", "survey, row 2.*'name' holds what a name must not"),
        ("| | text | a | A |\n| | text | a | B |", "survey, row 3.*the name 'a' is used twice"),
        ("| | text | | A |", r"survey, row 2\): this row has no name"),
        ("| | begin group | a | A |", "a group is begun"),
        ("| | texts | a | A |", "there is no type 'texts'"),
        ("| | text | a | ${gone} |", "survey, row 2.*no question is called 'gone'"),
    ],
)
def test_refused(tmp_path: Path, rows: str, said: str) -> None:
    """What pyxform refuses is said in our words, with sheet and row, and nothing is written."""
    with pytest.raises(NotImported, match=said):
        carried(tmp_path, f"| survey |\n| | type | name | label |\n{rows}\n", "en")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "constraint",
    [
        ". >= 1000000000",
        ". <= -1000000000",
        ". > 5 and . < 5",
        ". = 3",
        ". >= 99999999999",
        ". < 0",
    ],
)
def test_any_constraint(tmp_path: Path, constraint: str) -> None:
    """Whatever a constraint says, the numbers have two ends, and what was lost is told."""
    table = f"""
    | survey |
    | | type | name | label | constraint |
    | | integer | many | How many? | {constraint} |
    """
    imported, folder = carried(tmp_path, table, "en")
    assert problems_of(folder) == []
    assert [note for note in imported.notes if note.row == 2] != []


def test_unspeakable(tmp_path: Path) -> None:
    """A sentence that no voice can say is left to the author, and named after its row."""
    table = """
    | survey |
    | | type | name | label |
    | | text | first_name | First? |
    | | text | second_one | ${first_name} |
    """
    imported, folder = carried(tmp_path, table, "en")
    text = (folder / "consultation.yaml").read_text("utf-8")
    assert "words: second one # to be written: its words" in text
    assert any(note.row == 3 for note in imported.notes)


def test_nothing_left(tmp_path: Path) -> None:
    """A form of which nothing can be carried over is refused, with every reason."""
    with pytest.raises(NotImported, match=r"(?s)none of its questions.*row 2: 'a' of type 'date'"):
        carried(tmp_path, "| survey |\n| | type | name | label |\n| | date | a | A |\n", "en")


def test_formula(tmp_path: Path) -> None:
    """A formula of which no value was kept is told with its cell."""
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "survey"
    sheet.append(["type", "name", "label", "hint"])
    sheet.append(["text", "first", "First", '=CONCAT("a","b")'])
    workbook.save(tmp_path / "form.xlsx")
    imported = import_xlsform(tmp_path / "form.xlsx", READ, TODAY)
    assert any(str(note).startswith("survey, row 2: the cell D2 is a") for note in imported.notes)


def _bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * (40 << 20))


def _members(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(1001):
            archive.writestr(f"xl/{number}.xml", b"")


def _entities(path: Path) -> None:
    write_form(path.parent, "| survey |\n| | type | name | label |\n| | text | a | A |", "x.xlsx")
    bomb = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>'
    with zipfile.ZipFile(path.parent / "x.xlsx") as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            new.writestr(name, bomb if name == "xl/workbook.xml" else old.read(name))


@pytest.mark.parametrize(
    "write",
    [
        _bomb,
        _members,
        _entities,
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"PK\x03\x04" + b"\xff" * 100),
        lambda path: path.write_bytes(b"\0" * (9 << 20)),
    ],
    ids=["bomb", "members", "entities", "empty", "torn", "huge"],
)
@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".csv", ".txt"])
def test_hostile(tmp_path: Path, write: Any, suffix: str) -> None:
    """A file that could harm, or is none, is one sentence."""
    write(tmp_path / f"form{suffix}")
    with pytest.raises(NotImported) as refused:
        import_xlsform(tmp_path / f"form{suffix}", READ, TODAY)
    assert "\n" not in str(refused.value)


def test_wrong_letters(tmp_path: Path) -> None:
    """A text in another encoding is told to be saved as UTF-8."""
    path = tmp_path / "form.csv"
    path.write_bytes('"survey"\n,"type","name","label"\n,"text","a","Où ?"\n'.encode("latin-1"))
    with pytest.raises(NotImported, match="UTF-8"):
        import_xlsform(path, READ, TODAY)


def test_command(tmp_path: Path) -> None:
    """The command prints what was lost, which pictures were found, and what is left to write."""
    form = write_form(tmp_path, LOST)
    command = [sys.executable, "-m", "nacelle", "pack", "import-xlsform", str(form)]
    done = subprocess.run(
        [*command, "--out", str(tmp_path / "out"), "--language", "en"],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    places = [done.stdout.index(f"{part}:") for part in ("Not carried over", "Pictures")]
    assert places == sorted(places)
    assert "to be written: who decides" in done.stdout
    assert problems_of(tmp_path / "out") == []
