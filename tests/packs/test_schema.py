"""The published schema of consultation.yaml and the check know the same keys."""

import json
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from packs.check import check
from packs.pictograms import load_index
from packs.shape import COMMITMENT, CONSULTATION, CREDIT, OPTION, STEPS, THEME, Keys

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads(files("packs").joinpath("consultation.schema.json").read_text("utf-8"))
PARTS: dict[str, tuple[Keys, dict[str, object]]] = {
    "consultation": (CONSULTATION, SCHEMA),
    "commitment": (COMMITMENT, SCHEMA["$defs"]["commitment"]),
    "theme": (THEME, SCHEMA["$defs"]["theme"]),
    "option": (OPTION, SCHEMA["$defs"]["option"]),
    "credit": (CREDIT, SCHEMA["$defs"]["credit"]),
    **{kind: (keys, SCHEMA["$defs"][kind]) for kind, keys in STEPS.items()},
}


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


@pytest.mark.parametrize("name", list(PARTS))
def test_same_keys(name: str) -> None:
    """Schema and check know the same keys, and need the same ones."""
    keys, part = PARTS[name]
    properties, required = part["properties"], part["required"]
    assert isinstance(properties, dict)
    assert isinstance(required, list)
    assert set(properties) == set(keys.all)
    assert set(required) == set(keys.needed)


@pytest.mark.parametrize("name", list(PARTS))
def test_documented(name: str) -> None:
    """The reference page names every key."""
    page = (ROOT / "docs/pack.md").read_text("utf-8")
    assert [key for key in PARTS[name][0].all if f"`{key}`" not in page] == []


def test_example_of_the_page(tmp_path: Path) -> None:
    """The example on the reference page can be built as it stands."""
    page = (ROOT / "docs/pack.md").read_text("utf-8")
    example = page.split("## A short example")[1].split("```yaml\n")[1].split("```")[0]
    (tmp_path / "consultation.yaml").write_text(example, encoding="utf-8")
    assert check(tmp_path, {"en"}, load_index()) == ()
