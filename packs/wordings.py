"""Every sentence of a source, by its key path: what is translated, and what may be recorded."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from packs.shape import COMMITMENT_TEXTS, STEP_TEXTS


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence in the default language."""

    path: str
    """Such as ``steps.wishes.options.trees``: its place in a translation, its recording's name."""
    words: str
    sound: str | None = None
    """The recording that the author named."""


def sentences(main: Mapping[str, object]) -> Iterator[Sentence]:
    """Every sentence of the consultation, as far as it is written."""
    yield from _texts(main, ("title", "invitation"), "")
    yield from _texts(_group(main.get("commitment")), COMMITMENT_TEXTS, "commitment.")
    for theme in _groups(main.get("themes")):
        yield from _sentence(theme.get("title"), f"themes.{theme.get('id')}")
    for step in _groups(main.get("steps")):
        path = f"steps.{step.get('id')}."
        yield from _texts(step, STEP_TEXTS, path)
        for option in _groups(step.get("options")):
            sound = option.get("sound")
            yield from _sentence(
                option.get("label"),
                f"{path}options.{option.get('id')}",
                sound if isinstance(sound, str) else None,
            )


def translated(translation: Mapping[str, object], path: str) -> object:
    """What `translation` holds at `path`; None where there is nothing."""
    value: object = translation
    for key in path.split("."):
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def paths(translation: object, before: str = "") -> Iterator[str]:
    """The path of every leaf of a translation."""
    if not isinstance(translation, Mapping):
        yield before
        return
    for key, value in translation.items():
        yield from paths(value, f"{before}.{key}" if before else str(key))


def _texts(group: Mapping[str, object], keys: Sequence[str], before: str) -> Iterator[Sentence]:
    for key in keys:
        yield from _sentence(group.get(key), before + key)


def _sentence(words: object, path: str, sound: str | None = None) -> Iterator[Sentence]:
    if isinstance(words, str) and words.strip():
        yield Sentence(path, clean(words), sound)


def clean(words: str) -> str:
    """One line, single spaces: how a sentence is shown, spoken and looked up."""
    return re.sub(r"[ \t\r\n]+", " ", words).strip(" ")


def _group(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _groups(value: object) -> list[Mapping[str, object]]:
    items = value if isinstance(value, Sequence) and not isinstance(value, str) else []
    return [item for item in items if isinstance(item, Mapping)]
