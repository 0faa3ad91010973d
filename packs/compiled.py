"""A checked source becomes the document that pods read: words by language, tints in turn."""

from collections.abc import Mapping, Sequence
from datetime import date

from consultation.document import Document
from consultation.question import TINTS
from consultation.wording import Language
from packs.easy import worded
from packs.maps import corners, share
from packs.media import size_built, size_of
from packs.shape.forms import (
    Cells,
    Form,
    GroupOf,
    ItemsOf,
    Keys,
    OneOrMany,
    Sentence,
    Sentences,
    Signs,
    StepsOf,
    Tint,
)
from packs.shape.groups import CONSULTATION
from packs.shape.leaves import path_of, path_of_group, path_of_item
from packs.shape.questions import MAP
from packs.shape.steps import STEPS
from packs.source import Source
from packs.subtitles import compiled_cues
from packs.wordings import clean


def document(source: Source) -> Document:
    """The document of a source without problems, for `Consultation.from_document`."""
    assert source.main is not None
    main = source.main.group
    languages = [str(tag) for tag in _items(main["languages"])]
    return {"themes": [], **_Compiler(source, main, languages).consultation()}


def step_document(source: Source, step: Mapping[str, object]) -> Document:
    """The document of one step without problems, in the default language alone."""
    assert source.main is not None
    main = source.main.group
    return _Compiler(source, main, [str(main.get("language"))]).step(step, STEPS, "")


class _Compiler:
    """Puts the translations beside the words."""

    def __init__(
        self, source: Source, main: Mapping[str, object], languages: Sequence[Language]
    ) -> None:
        self._main = main
        self._source = source
        self._folder = source.folder
        self._languages = languages

    def consultation(self) -> dict[str, object]:
        """The document of the whole consultation."""
        return self._group(self._main, CONSULTATION, "")

    def step(
        self, step: Mapping[str, object], kinds: Mapping[str, Keys], path: str
    ) -> dict[str, object]:
        """The document of one step; `path` is its place in translations."""
        kind = str(step["kind"])
        compiled = self._group(step, kinds[kind], path)
        if kind == "place":
            return self._placed(step, compiled)
        if kind == "video":
            name = str(step["subtitles"])
            compiled["cues"] = compiled_cues(self._folder, name, self._languages)
        return compiled

    def _placed(self, step: Mapping[str, object], compiled: dict[str, object]) -> dict[str, object]:
        """A map's corners and size; points of it become shares, which no scaling changes."""
        path = self._folder / str(step["map"])
        width, height = size_of(path)
        built = size_built(path, MAP)
        compiled |= {"width": built[0], "height": built[1]}
        compiled["corners"] = corners(step, self._folder, width, height)
        for key in ("places", "zones"):
            for spot in _items(compiled.get(key, ())):
                assert isinstance(spot, dict)
                spot["x"], spot["y"] = share(spot["x"], width), share(spot["y"], height)
        return compiled

    def _group(
        self, group: Mapping[str, object], keys: Keys, path: str, place: int = 0
    ) -> dict[str, object]:
        compiled: dict[str, object] = {}
        for key in keys.keys:
            if not key.compiled:
                continue
            if isinstance(key.form, Tint):
                compiled[key.name] = str(group.get(key.name, TINTS[place % len(TINTS)]))
            elif isinstance(key.form, Signs):
                signs = self._signs(group.get(key.name), path_of(path, keys, key.name))
                compiled |= {key.name: signs} if signs else {}
            elif isinstance(key.form, Sentence) and key.name in group:
                compiled[key.name] = self._words(group[key.name], path_of(path, keys, key.name))
            elif isinstance(key.form, Sentences) and key.name in group:
                inner = path_of_group(path, key.name)
                compiled[key.name] = [
                    self._words(words, f"{inner}.{number}")
                    for number, words in enumerate(_items(group[key.name]), start=1)
                ]
            elif key.name in group:
                inner = path_of_group(path, key.name)
                compiled[key.name] = self._value(group[key.name], key.form, inner)
        return compiled

    def _value(self, value: object, form: Form, path: str) -> object:
        match form:
            case GroupOf(keys=keys):
                return self._group(_mapping(value), keys, path)
            case OneOrMany(keys=keys):
                many = [value] if isinstance(value, Mapping) else _items(value)
                return [self._group(_mapping(one), keys, path) for one in many]
            case Cells():
                return [str(cell) for cell in _items(value)]
            case ItemsOf(keys=keys):
                return [
                    self._group(item, keys, path_of_item(path, item, place + 1), place)
                    for place, item in enumerate(map(_mapping, _items(value)))
                ]
            case StepsOf(kinds=kinds):
                return [
                    self.step(step, kinds, path_of_item(path, step, number))
                    for number, step in enumerate(map(_mapping, _items(value)), start=1)
                ]
            case _:
                return _plain(value)

    def _words(self, words: object, path: str) -> Document:
        return {
            language: clean(str(worded(self._source, language, path, words)))
            for language in self._languages
        }

    def _signs(self, film: object, path: str) -> Document:
        """The film of each language that has one."""
        films = {
            language: worded(self._source, language, path, film) for language in self._languages
        }
        return {language: str(film) for language, film in films.items() if film is not None}


def _plain(value: object) -> object:
    match value:
        case date():
            return value.isoformat()
        case bool():
            return bool(value)
        case int():
            return int(value)
        case float():
            return float(value)
        case list():
            return [_plain(one) for one in value]
        case _:
            return str(value)


def _mapping(value: object) -> Mapping[str, object]:
    assert isinstance(value, Mapping)
    return value


def _items(value: object) -> list[object]:
    assert isinstance(value, list | tuple)
    return list(value)
