"""What a participation says to one question, as JSON can hold it."""

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from consultation.errors import NotAnAnswer

Value: TypeAlias = str | int | float | tuple["Value", ...] | Mapping[str, "Value"]
"""JSON without true, false and null; lists are tuples, groups are read only."""

DECLINED = "declined"
"""'I would rather not say': the value, and the cell, of a required question that is left."""

DEEPEST = 4
"""Lists and groups in one another: a drawing has three (group, strokes, stroke), one is to spare.
What is nested deeper was written by nobody's kiosk, and could exhaust the stack of its reader."""


def value_from_json(document: object) -> Value:
    """Turn what JSON holds into a value; raises NotAnAnswer for anything else."""
    return _value(document, 0)


def value_to_json(value: Value) -> object:
    """Turn a value into what JSON holds: the inverse of `value_from_json`."""
    match value:
        case Mapping():
            return {key: value_to_json(inner) for key, inner in value.items()}
        case tuple():
            return [value_to_json(inner) for inner in value]
    return value


def _value(document: object, depth: int) -> Value:
    match document:
        case bool() | None:
            pass
        case str() | int():
            return document
        case float() if math.isfinite(document):
            return document
        case list() | tuple() if depth < DEEPEST:
            return tuple(_value(inner, depth + 1) for inner in document)
        case Mapping() if depth < DEEPEST and all(isinstance(key, str) for key in document):
            inner = {key: _value(inner, depth + 1) for key, inner in document.items()}
            return MappingProxyType(inner)
    raise NotAnAnswer(f"{_short(document)} is no answer to any kind of question.")


def _short(document: object) -> str:
    """What was refused, short enough for a sentence, however large or deep it is."""
    if isinstance(document, list | tuple | Mapping):
        return f"A {type(document).__name__} that is nested deeper than {DEEPEST}, or named oddly,"
    return repr(document)[:80]
