"""The published schema of consultation.yaml is what the declarations say."""

import json
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from packs.check import check
from packs.page import tabled, with_tables
from packs.pictograms import load_index
from packs.schema import FILE, written

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads(FILE.read_text("utf-8"))
EXAMPLES = sorted(path.parent for path in ROOT.glob("examples/*/consultation.yaml"))
PAGE = ROOT / "docs" / "pack.md"


def plain(value: object) -> object:
    """YAML as JSON would hold it: days are texts."""
    match value:
        case date():
            return value.isoformat()
        case dict():
            return {key: plain(one) for key, one in value.items()}
        case list():
            return [plain(one) for one in value]
    return value


def test_is_a_schema() -> None:
    """The schema is one, of draft 2020-12."""
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda folder: folder.name)
def test_example_validates(example: Path) -> None:
    """Every example validates."""
    text = (example / "consultation.yaml").read_text("utf-8")
    Draft202012Validator(SCHEMA).validate(plain(YAML(typ="safe").load(text)))


def test_written_from_declarations() -> None:
    """The committed file is what `python -m packs.schema` writes."""
    assert FILE.read_text("utf-8") == written()


def test_tables_of_the_page() -> None:
    """The tables of the reference page are what `python -m packs.page` writes."""
    page = PAGE.read_text("utf-8")
    assert page == with_tables(page)


@pytest.mark.parametrize("name", list(tabled()))
def test_documented(name: str) -> None:
    """Every group of keys has its table on the reference page."""
    assert f"<!-- keys of {name} -->" in PAGE.read_text("utf-8")


def test_example_of_the_page(tmp_path: Path) -> None:
    """The example on the reference page can be built as it stands."""
    page = PAGE.read_text("utf-8")
    example = page.split("## A short example")[1].split("```yaml\n")[1].split("```")[0]
    (tmp_path / "consultation.yaml").write_text(example, encoding="utf-8")
    assert check(tmp_path, {"en"}, load_index()).problems == ()
