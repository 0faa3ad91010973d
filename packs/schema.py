"""The published JSON Schema of consultation.yaml, written from the declarations.

``python -m packs.schema`` writes it again; editors that know it help while authors write.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import assert_never

from consultation.question import TINTS
from packs.shape import FORMAT, ID
from packs.shape.forms import (
    ByFile,
    Cells,
    Day,
    Decimal,
    EarlierQuestion,
    Film,
    Flag,
    Form,
    GroupOf,
    Id,
    ItemsOf,
    Key,
    Keys,
    Languages,
    Number,
    OneOf,
    OneOrMany,
    Picture,
    Recording,
    Sentence,
    Sentences,
    Signs,
    SomeOf,
    StepsOf,
    Subtitles,
    Text,
    Theme,
    Time,
    Tint,
    WholePicture,
    WorldFile,
)
from packs.shape.groups import CONSULTATION

Schema = dict[str, object]

FILE = Path(__file__).with_name("consultation.schema.json")


def schema() -> Schema:
    """The schema, of draft 2020-12."""
    groups = groups_of(CONSULTATION)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"consultation.yaml of a Nacelle pack, format {FORMAT}",
        **_group(CONSULTATION),
        "$defs": {name: _group(keys) for name, keys in groups.items()},
    }


def groups_of(keys: Keys) -> Mapping[str, Keys]:
    """Every group that `keys` leads to, by name, in the order in which they are met."""
    found: dict[str, Keys] = {}
    for key in keys.keys:
        match key.form:
            case GroupOf(of) | ItemsOf(of) | OneOrMany(of) | ByFile(of):
                found |= {of.name: of, **groups_of(of)}
            case StepsOf(kinds):
                for of in kinds.values():
                    found |= {of.name: of, **groups_of(of)}
    return found


def _group(keys: Keys) -> Schema:
    return {
        "type": "object",
        "description": keys.says,
        "additionalProperties": False,
        "required": list(keys.needed),
        "properties": {key.name: _key(key) for key in keys.keys},
    }


def _key(key: Key) -> Schema:
    says = key.says[0].upper() + key.says[1:]
    default = f"; where left out: {key.default}" if key.default else ""
    return {**_form(key.form), "description": f"{says}{default}."}


def _form(form: Form) -> Schema:
    match form:
        case Sentence() | Text() | Recording() | Picture() | Theme() | EarlierQuestion():
            return {"type": "string", "minLength": 1}
        case Sentences(least, most):
            return _list({"type": "string", "minLength": 1}, least, most)
        case Id() | Subtitles():
            return {"type": "string", "pattern": f"^{ID.pattern}$"}
        case Number(low, high) if low == high:
            return {"const": low}
        case Number(low, high):
            return {"type": "integer", "minimum": low, "maximum": high}
        case Decimal(low, high):
            return {"type": "number", "minimum": low, "maximum": high}
        case Flag():
            return {"type": "boolean"}
        case Day():
            return {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
        case Time():
            return {"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$"}
        case OneOf((only,)):
            return {"const": only}
        case OneOf(known):
            return {"enum": list(known)}
        case SomeOf(known):
            return {**_list({"enum": list(known)}, 1, None), "uniqueItems": True}
        case Languages():
            return {**_list({"type": "string"}, 1, None), "uniqueItems": True}
        case Tint():
            return {"enum": list(TINTS)}
        case WholePicture():
            return {"type": "string", "pattern": r"^pictures/.+$"}
        case WorldFile():
            return {"type": "string", "pattern": r"^pictures/.+$"}
        case Film() | Signs():
            return {"type": "string", "pattern": r"^videos/.+$"}
        case Cells():
            return _list({"type": ["string", "integer"]}, 1, None)
        case GroupOf(keys):
            return _named(keys)
        case ItemsOf(keys, least, most):
            return _list(_named(keys), least, most)
        case OneOrMany(keys):
            return {"oneOf": [_named(keys), _list(_named(keys), 1, None)]}
        case ByFile(keys):
            return {"type": "object", "additionalProperties": _named(keys)}
        case StepsOf(kinds):
            return _list({"oneOf": [_named(keys) for keys in kinds.values()]}, 1, None)
        case never:
            assert_never(never)


def _named(keys: Keys) -> Schema:
    return {"$ref": f"#/$defs/{keys.name}"}


def _list(items: Schema, least: int, most: int | None) -> Schema:
    bounds = {"minItems": least} if least else {}
    return {
        "type": "array",
        **bounds,
        **({} if most is None else {"maxItems": most}),
        "items": items,
    }


def written() -> str:
    """The text of the published file."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
