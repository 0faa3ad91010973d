"""What is written in a source, value by value, each with its form and its place in translations."""

from collections.abc import Iterator, Mapping, Sequence

from consultation.frozen import Frozen
from packs.shape.forms import (
    ByFile,
    Form,
    GroupOf,
    ItemsOf,
    Keys,
    OneOrMany,
    Sentence,
    Sentences,
    StepsOf,
)
from packs.shape.groups import CONSULTATION

Fields = Mapping[str, object]


class Leaf(Frozen):
    """One value that holds no further groups."""

    path: str
    """Such as ``steps.wishes.options.trees``; of use for sentences only."""
    form: Form
    value: object
    group: Fields
    """The group that it is written in."""
    key: str


def leaves(main: Fields) -> Iterator[Leaf]:
    """Every value of the consultation, as far as it is written as it should be."""
    yield from _leaves(main, CONSULTATION, "")


def path_of(before: str, keys: Keys, key: str) -> str:
    """The path of a sentence in a group whose path is `before`: one alone needs no key."""
    return before if keys.speaks_once else _join(before, key)


def path_of_item(path: str, item: Fields, number: int) -> str:
    """The path of the item `number`, from 1, of the list at `path`: its id, or its number."""
    return _join(path, str(item.get("id", number)))


def path_of_group(before: str, key: str) -> str:
    """The path of the group or list under `key` in a group whose path is `before`."""
    return _join(before, key)


def _leaves(group: Fields, keys: Keys, path: str) -> Iterator[Leaf]:
    for key in keys.keys:
        value = group.get(key.name)
        inner = path_of_group(path, key.name)
        match key.form:
            case _ if key.name not in group:
                continue
            case GroupOf(keys=of) | OneOrMany(keys=of) if isinstance(value, Mapping):
                yield from _leaves(value, of, inner)
            case ItemsOf(keys=of) | OneOrMany(keys=of):
                for number, item in enumerate(_groups(value), start=1):
                    yield from _leaves(item, of, path_of_item(inner, item, number))
            case StepsOf(kinds=kinds):
                for number, item in enumerate(_groups(value), start=1):
                    kind = kinds.get(str(item.get("kind")))
                    if kind is not None:
                        yield from _leaves(item, kind, path_of_item(inner, item, number))
            case ByFile() | GroupOf():
                continue
            case Sentences():
                for number, words in enumerate(_list(value), start=1):
                    yield Leaf(f"{inner}.{number}", Sentence(), words, group, key.name)
            case form:
                yield Leaf(path_of(path, keys, key.name), form, value, group, key.name)


def _join(before: str, key: str) -> str:
    return f"{before}.{key}" if before else key


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()


def _groups(value: object) -> list[Fields]:
    return [item for item in _list(value) if isinstance(item, Mapping)]
