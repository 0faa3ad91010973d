"""A checked source becomes the document that pods read: words by language, tints in turn."""

from collections.abc import Mapping
from datetime import date

from consultation.document import Document
from consultation.question import TINTS
from consultation.wording import Language
from packs.shape.forms import Form, GroupOf, ItemsOf, Keys, Sentence, StepsOf, Tint
from packs.shape.groups import CONSULTATION
from packs.shape.leaves import path_of, path_of_group, path_of_item
from packs.source import Source
from packs.wordings import clean, translated


def document(source: Source) -> Document:
    """The document of a source without problems, for `Consultation.from_document`."""
    assert source.main is not None
    return {"themes": [], **_Compiler(source, source.main.group).group(CONSULTATION)}


class _Compiler:
    """Puts the translations beside the words."""

    def __init__(self, source: Source, main: Mapping[str, object]) -> None:
        self._main = main
        self._default = str(main["language"])
        self._languages: list[Language] = [str(tag) for tag in _items(main["languages"])]
        self._translations = {tag: text.group for tag, text in source.translations.items()}

    def group(self, keys: Keys) -> Document:
        """The document of the whole consultation."""
        return self._group(self._main, keys, "")

    def _group(
        self, group: Mapping[str, object], keys: Keys, path: str, place: int = 0
    ) -> dict[str, object]:
        compiled: dict[str, object] = {}
        for key in keys.keys:
            if not key.compiled:
                continue
            if isinstance(key.form, Tint):
                compiled[key.name] = str(group.get(key.name, TINTS[place % len(TINTS)]))
            elif isinstance(key.form, Sentence) and key.name in group:
                compiled[key.name] = self._words(group[key.name], path_of(path, keys, key.name))
            elif key.name in group:
                inner = path_of_group(path, key.name)
                compiled[key.name] = self._value(group[key.name], key.form, inner)
        return compiled

    def _value(self, value: object, form: Form, path: str) -> object:
        match form:
            case GroupOf(keys=keys):
                return self._group(_mapping(value), keys, path)
            case ItemsOf(keys=keys):
                return [
                    self._group(item, keys, path_of_item(path, item, place + 1), place)
                    for place, item in enumerate(map(_mapping, _items(value)))
                ]
            case StepsOf(kinds=kinds):
                return [
                    self._group(step, kinds[str(step["kind"])], path_of_item(path, step, number))
                    for number, step in enumerate(map(_mapping, _items(value)), start=1)
                ]
            case _:
                return _plain(value)

    def _words(self, words: object, path: str) -> Document:
        said = {self._default: str(words)}
        for language in self._languages:
            if language != self._default:
                said[language] = str(translated(self._translations[language], path))
        return {language: clean(said[language]) for language in self._languages}


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
