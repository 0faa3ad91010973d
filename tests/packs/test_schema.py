"""The published schema of consultation.yaml is what the declarations say."""

import json
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from packs.check import check
from packs.pictograms import load_index
from packs.schema import FILE, groups_of, written
from packs.shape.forms import Keys
from packs.shape.groups import CONSULTATION

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads(FILE.read_text("utf-8"))
GROUPS: dict[str, Keys] = {CONSULTATION.name: CONSULTATION, **groups_of(CONSULTATION)}


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


def test_example_validates() -> None:
    """The example validates."""
    text = (ROOT / "examples/saint-martin/consultation.yaml").read_text("utf-8")
    Draft202012Validator(SCHEMA).validate(plain(YAML(typ="safe").load(text)))


def test_written_from_declarations() -> None:
    """The committed file is what `python -m packs.schema` writes."""
    assert FILE.read_text("utf-8") == written()


@pytest.mark.parametrize("name", list(GROUPS))
def test_documented(name: str) -> None:
    """The reference page names every key."""
    page = (ROOT / "docs/pack.md").read_text("utf-8")
    assert [key for key in GROUPS[name].all if f"`{key}`" not in page] == []


def test_example_of_the_page(tmp_path: Path) -> None:
    """The example on the reference page can be built as it stands."""
    page = (ROOT / "docs/pack.md").read_text("utf-8")
    example = page.split("## A short example")[1].split("```yaml\n")[1].split("```")[0]
    (tmp_path / "consultation.yaml").write_text(example, encoding="utf-8")
    assert check(tmp_path, {"en"}, load_index()) == ()
