"""What a participation says to one question, as JSON can hold it."""

from consultation.errors import NotAnAnswer

Value = str | int | tuple[str, ...]
"""An option's id (choice), a point of a scale, or ids in the pack's order (choices)."""


def value_from_json(document: object) -> Value:
    """Turn what JSON holds into a value; raises NotAnAnswer for anything else."""
    match document:
        case bool():
            pass
        case str() | int():
            return document
        case [*options] if all(isinstance(option, str) for option in options):
            return tuple(str(option) for option in options)
    raise NotAnAnswer(f"{document!r} is no answer to any kind of question.")


def value_to_json(value: Value) -> str | int | list[str]:
    """Turn a value into what JSON holds."""
    return list(value) if isinstance(value, tuple) else value
