"""A past participatory budget becomes a folder that passes its check; what is lost is told."""

from pathlib import Path

import pytest

from consultation.consultation import Consultation
from consultation.errors import NotImported
from consultation.questions.budget import Budget
from consultation.questions.points import Points
from consultation.questions.ranking import Ranking
from kiosk.words.languages import READ
from packs.compiled import document
from packs.importing.draft import write_draft
from packs.importing.pabulib import Carried, import_pabulib
from packs.importing.pb import read_pb
from packs.source import read_source
from tests.packs.importing.folders import problems_of
from tests.packs.importing.forms import TODAY
from tests.packs.sources import build_source

META = {
    "description": "Budget of Port-Aurel",
    "country": "Nowhere",
    "budget": "60000",
    "vote_type": "approval",
    "max_length": "2",
    "language": "fr",
    "currency": "EUR",
    "rule": "greedy",
}
PROJECTS = """\
project_id;cost;votes;name;category;target;district
7;12000;3;Des bancs;public space;adults;Port
8;27000.5;2;"Des arbres; beaucoup";urban greenery;;Centre
9;;1;Sans prix;;;Port
10;5000;0;Quelque chose;;;Centre
"""
VOTES = "voter_id;vote\n1;7,8\n2;7\n"


def write_pb(folder: Path, projects: str = PROJECTS, **meta: str) -> Path:
    """Write a small file; `meta` is put over what it says, and left out where empty."""
    lines = "".join(f"{key};{value}\n" for key, value in {**META, **meta}.items() if value)
    path = folder / "past.pb"
    text = f"META\nkey;value\n{lines}PROJECTS\n{projects}VOTES\n{VOTES}"
    path.write_text(text, encoding="utf-8")
    return path


def carried(folder: Path, projects: str = PROJECTS, **meta: str) -> tuple[Carried, Consultation]:
    """Import a small file; its folder has no problem."""
    found = import_pabulib(read_pb(write_pb(folder, projects, **meta)), READ, TODAY)
    write_draft(found.draft, folder / "out")
    assert problems_of(folder / "out") == []
    source, _ = read_source(folder / "out")
    return found, Consultation.from_document(document(source))


def test_approval(tmp_path: Path) -> None:
    """Projects, costs, the money and how many may be chosen go along, and it can be built."""
    found, consultation = carried(tmp_path)
    question = consultation.question("projects")
    assert isinstance(question, Budget)
    assert [(one.id, one.label["fr"], one.cost) for one in question.projects] == [
        ("7", "Des bancs", 12000),
        ("8", "Des arbres; beaucoup", 27001),
        ("10", "Quelque chose", 5000),
    ]
    text = (tmp_path / "out" / "consultation.yaml").read_text("utf-8")
    assert "ballot: approval" in text
    assert "max: 2" in text
    assert "amount: 60000" in text
    assert "picture: bench" in text
    assert "nacelle" not in text
    build_source(tmp_path / "out", tmp_path / "pack", tmp_path / "cache")
    assert any("'Des bancs': pictogram 'bench'" in one for one in found.pictures)


@pytest.mark.parametrize(
    "told",
    [
        "META, row 10: 'rule' (greedy) was left out",
        "PROJECTS, row 15: the project 'Sans prix' was left out: its cost (none) is no amount",
        "PROJECTS, row 14: the cost of 'Des arbres; beaucoup' is 27001",
        "PROJECTS: districts were left out: the file does not say what each may spend",
        "VOTES: 2 votes were left out",
    ],
)
def test_told(tmp_path: Path, told: str) -> None:
    """What is lost is told with the line of the file."""
    found, _ = carried(tmp_path)
    assert [str(one) for one in found.notes if str(one).startswith(told)] != []


def test_envelopes(tmp_path: Path) -> None:
    """Where the file says what each district has, districts become envelopes."""
    _, consultation = carried(tmp_path, budget_per_district="Port: 20000, Centre: 40000")
    question = consultation.question("projects")
    assert isinstance(question, Budget)
    assert [(one.id, one.amount) for one in question.envelopes] == [
        ("port", 20000),
        ("centre", 40000),
    ]
    assert [one.envelope for one in question.projects] == ["port", "centre", "centre"]


def test_cumulative(tmp_path: Path) -> None:
    """Points to share out stay points, and that costs are not shown is told."""
    found, consultation = carried(
        tmp_path, vote_type="cumulative", max_sum_points="10", max_points="6"
    )
    question = consultation.question("projects")
    assert isinstance(question, Points)
    assert (question.points, question.most) == (10, 6)
    assert any("what each project costs is not shown" in str(note) for note in found.notes)


def test_ordinal(tmp_path: Path) -> None:
    """An order stays an order."""
    _, consultation = carried(tmp_path, vote_type="ordinal", max_length="2")
    assert isinstance(consultation.question("projects"), Ranking)


def test_choose_one(tmp_path: Path) -> None:
    """One project is one project."""
    carried(tmp_path, vote_type="choose-1", max_length="")
    assert "max: 1" in (tmp_path / "out" / "consultation.yaml").read_text("utf-8")


def test_sum_of_costs(tmp_path: Path) -> None:
    """A ballot that has to be payable is a knapsack; what costs too much is told."""
    found, _ = carried(tmp_path, max_sum_cost="20000")
    text = (tmp_path / "out" / "consultation.yaml").read_text("utf-8")
    assert "ballot: knapsack" in text
    assert "amount: 20000" in text
    assert any("costs 20000 and not 27001" in str(note) for note in found.notes)


@pytest.mark.parametrize("kind", ["scoring", "", "nonsense"])
def test_other_ballots(tmp_path: Path, kind: str) -> None:
    """Whatever the ballot was called, there is a budget to answer."""
    _, consultation = carried(tmp_path, vote_type=kind, budget="", language="tlh", currency="")
    assert isinstance(consultation.question("projects"), Budget)


def test_many_projects(tmp_path: Path) -> None:
    """More projects than a question has are told one by one."""
    rows = "".join(f"{n};100;0;Project {n};;;\n" for n in range(103))
    found, consultation = carried(tmp_path, PROJECTS.splitlines()[0] + "\n" + rows)
    question = consultation.question("projects")
    assert isinstance(question, Budget)
    assert len(question.projects) == 100
    assert sum("a question has 100 projects at most" in str(note) for note in found.notes) == 3


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "the section META is missing"),
        (b"hello\n", "line 1: a .pb file begins with META"),
        (b"META\nkey;value\nbudget;1\n", "the section PROJECTS is missing"),
        (b"META\nkey;value\nlanguage;\xff\xfe\n", "UTF-8"),
        (b"META\nkey;value\nbudget;9\nPROJECTS\nproject_id;cost\n1;5\n", "needs two projects"),
        (b"META\nkey;value\nbudget;1\nPROJECTS\nname;cost\n" + b"a" * 200_000, "cannot be read"),
        (b"META\nk;v\nb;1\nPROJECTS\nname;cost\n" + b"a;1\n" * 5001, "more than 5000 projects"),
        (b"META\nk;v\nb;1\nPROJECTS\nname;cost\na;nan\nb;1e99\nc;-1\n", "needs two projects"),
    ],
)
def test_hostile(tmp_path: Path, data: bytes, said: str) -> None:
    """What is no such file is refused with a sentence."""
    (tmp_path / "past.pb").write_bytes(data)
    with pytest.raises(NotImported, match=said):
        import_pabulib(read_pb(tmp_path / "past.pb"), READ, TODAY)
