"""Every sentence of a source, by its key path: what is translated, and what may be recorded."""

import re
from collections.abc import Iterator, Mapping, Sequence

from consultation.frozen import Frozen
from packs.shape.forms import Recording, Sentence
from packs.shape.leaves import leaves
from packs.source import Group, Items, line_of


class Said(Frozen):
    """One sentence in the default language."""

    path: str
    """Such as ``steps.wishes.options.trees``: its place in a translation, its recording's name."""
    words: str
    sound: str | None = None
    """The recording that the author named."""


def sentences(main: Mapping[str, object]) -> Iterator[Said]:
    """Every sentence of the consultation, as far as it is written."""
    # A recording is named beside the one sentence of its group, and has its path.
    sounds = {leaf.path: leaf.value for leaf in leaves(main) if isinstance(leaf.form, Recording)}
    for leaf in leaves(main):
        if not isinstance(leaf.form, Sentence):
            continue
        if isinstance(leaf.value, str) and leaf.value.strip():
            sound = sounds.get(leaf.path)
            yield Said(leaf.path, clean(leaf.value), sound if isinstance(sound, str) else None)


def translated(translation: Mapping[str, object], path: str) -> object:
    """What `translation` holds at `path`; None where there is nothing."""
    value: object = translation
    for key in path.split("."):
        value = within(value, key)
    return value


def within(value: object, key: str) -> object:
    """What a group holds under `key`, or a list under that number from 1; None for nothing."""
    if isinstance(value, Mapping):
        return value.get(key)
    if isinstance(value, Sequence) and not isinstance(value, str) and key.isdecimal():
        return value[int(key) - 1] if 1 <= int(key) <= len(value) else None
    return None


def paths(translation: object, before: str = "") -> Iterator[str]:
    """The path of every leaf of a translation."""
    if isinstance(translation, Mapping):
        inner = [(str(key), value) for key, value in translation.items()]
    elif isinstance(translation, Sequence) and not isinstance(translation, str):
        inner = [(str(number), value) for number, value in enumerate(translation, start=1)]
    else:
        yield before
        return
    for key, value in inner:
        yield from paths(value, f"{before}.{key}" if before else key)


def line_at(group: Group, path: str) -> int:
    """The line of what is written at `path`, or of the nearest group above it."""
    line = 1
    here: object = group
    for key in path.split("."):
        if within(here, key) is None or not isinstance(here, Group | Items):
            break
        line = line_of(here, int(key) - 1 if isinstance(here, Items) else key)
        here = within(here, key)
    return line


def clean(words: str) -> str:
    """One line, single spaces: how a sentence is shown, spoken and looked up."""
    return re.sub(r"[ \t\r\n]+", " ", words).strip(" ")
